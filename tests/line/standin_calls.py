"""The bot's side of the local LINE, in process: calls as it makes them, and the seconds under the test's hand."""

import asyncio
from datetime import UTC, datetime
from typing import Any

import httpx
from fastapi import FastAPI

from bot.line.standin import Group, Person, Standin, api, line_id
from bot.work.clock import DemoClock

SECRET, TOKEN = "a-secret", "a-token"
ANN, BEN, EVE = (line_id(name) for name in ("ann", "ben", "eve"))
TEAM = line_id("team", "C")
HELLO = {"type": "text", "text": "สวัสดี"}


class Line:
    """A stand-in with two friends, a stranger and a group of three; `calls` and time under the test's hand."""

    def __init__(self, deliver_to: str = "http://127.0.0.1:9/webhook") -> None:
        self.seconds = 0.0
        self.clock = DemoClock(datetime(2020, 9, 15, 2, tzinfo=UTC))
        self.standin = Standin(SECRET, TOKEN, self.clock, deliver_to, "น้องเขต", lambda: self.seconds)
        for name in ("ann", "ben"):
            self.standin.befriend(Person(line_id(name), name))
        self.standin.introduce(Person(EVE, "eve"))
        self.standin.add_group(Group(TEAM, "team", (ANN, BEN, EVE)))
        self.app = FastAPI()
        self.app.include_router(api(self.standin))

    def call(self, method: str, path: str, body: Any = None, token: str = TOKEN, **headers: str) -> httpx.Response:
        """One call of the bot."""

        async def go() -> httpx.Response:
            sent = {"authorization": f"Bearer {token}", **{name.replace("_", "-"): value for name, value in headers.items()}}
            async with httpx.AsyncClient(transport=httpx.ASGITransport(self.app), base_url="http://line") as client:
                raw = {"content": body} if isinstance(body, bytes) else {"json": body} if body is not None else {}
                return await client.request(method, f"/v2/bot{path}", headers=sent, **raw)

        return asyncio.run(go())

    def push(self, to: str, *messages: Any, **headers: str) -> httpx.Response:
        """A push of these messages, else of a greeting."""
        return self.call("POST", "/message/push", {"to": to, "messages": list(messages) or [HELLO]}, **headers)

    def reply(self, token: str, **headers: str) -> httpx.Response:
        """A reply with a greeting."""
        return self.call("POST", "/message/reply", {"replyToken": token, "messages": [HELLO]}, **headers)

    def chat(self, lane: str) -> list[str]:
        """The texts of a chat."""
        return [str(said.message.get("text", said.message["type"])) for said in self.standin.chats.of(lane)]
