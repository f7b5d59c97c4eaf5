"""The SDK's FastAPI echo example, as its repository has it (line-bot-sdk-python, examples/fastapi-echo).

Two changes: the host is set, and the client, which needs a running loop, is made on start, since uvicorn loads the module before it.
"""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI, HTTPException, Request
from linebot.v3 import WebhookParser
from linebot.v3.exceptions import InvalidSignatureError
from linebot.v3.messaging import AsyncApiClient, AsyncMessagingApi, Configuration, ReplyMessageRequest, TextMessage
from linebot.v3.webhooks import MessageEvent, TextMessageContent

configuration = Configuration(access_token="token", host=os.environ["LINE_API_HOST"])

clients: list[AsyncMessagingApi] = []


@asynccontextmanager
async def lifespan(_: FastAPI) -> AsyncIterator[None]:
    """Makes the client in the loop."""
    async with AsyncApiClient(configuration) as async_api_client:
        clients.append(AsyncMessagingApi(async_api_client))
        yield


app = FastAPI(lifespan=lifespan)
parser = WebhookParser(os.environ["LINE_CHANNEL_SECRET"])


@app.post("/webhook")
async def handle_callback(request: Request) -> str:
    """The example's handler."""
    signature = request.headers["X-Line-Signature"]
    body = (await request.body()).decode()
    try:
        events = parser.parse(body, signature)
    except InvalidSignatureError as wrong:
        raise HTTPException(status_code=400, detail="Invalid signature") from wrong
    for event in events:
        if not isinstance(event, MessageEvent):
            continue
        if not isinstance(event.message, TextMessageContent):
            continue
        messages = [TextMessage(text=event.message.text)]
        await clients[0].reply_message(ReplyMessageRequest(reply_token=event.reply_token, messages=messages))
    return "OK"
