"""The HTTP of LINE's Messaging API as far as this bot uses it. Routing is the table at the end; what each call does is in `sending`."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import replace
from secrets import token_hex
from typing import Any

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from bot.line.standin.calls import NOT_FOUND, Call, Work
from bot.line.standin.delivery import DESTINATION
from bot.line.standin.faults import Dropped, Fault
from bot.line.standin.menu_calls import MENU_ROUTES
from bot.line.standin.messages import Problem
from bot.line.standin.people import Standin
from bot.line.standin.richmenus import RichMenus
from bot.line.standin.sending import Answer, refuse

BODY_LIMIT = 2 * 1024 * 1024  # bytes
RATE_LIMIT = "The API rate limit has been exceeded. Try again later."
UNAUTHORIZED = refuse(
    401,
    "Authentication failed due to the following reason: invalid token. Confirm that the access token in the authorization header is valid.",
)


def api(standin: Standin) -> APIRouter:
    """A router that speaks /v2/bot/… for this stand-in; point LINE_API_HOST at where it is included."""
    router, menus = APIRouter(), RichMenus()
    for method, path, work in ROUTES:
        router.add_api_route(path, _door(standin, menus, work), methods=[method], include_in_schema=False)
    return router


def _door(standin: Standin, menus: RichMenus, work: Work) -> Callable[[Request], Awaitable[Response]]:
    async def endpoint(request: Request) -> Response:
        if request.headers.get("authorization") != f"Bearer {standin.token}":
            return _response(UNAUTHORIZED)
        raw = await request.body()
        fault = standin.faults.pop(0) if standin.faults else None
        if fault and not fault.accepted:
            return await _go_wrong(fault)
        answer = _work(standin, menus, request, raw, work)
        return await _go_wrong(fault) if fault else _response(answer)

    return endpoint


def _work(standin: Standin, menus: RichMenus, request: Request, raw: bytes, work: Work) -> Answer:
    if len(raw) > BODY_LIMIT:
        return refuse(413, "Payload Too Large")
    kind = request.headers.get("content-type", "")
    body: Any = {}
    if raw and "json" in kind:
        try:
            body = json.loads(raw)
        except ValueError:
            return refuse(400, "The request body could not be parsed as JSON (line: -, column: -)")
        if not isinstance(body, dict):
            return refuse(400, "The request body could not be parsed as JSON (line: 1, column: 1)")
    elif request.method == "POST" and raw and not kind.startswith("image/"):
        return refuse(415, f"The content type, {kind}, is not supported")
    return work(Call(standin, menus, dict(request.path_params), body, request.headers.get("x-line-retry-key"), raw, kind))


async def _go_wrong(fault: Fault) -> Response:
    if fault.hang:
        await asyncio.sleep(fault.hang)
    if fault.drop or not fault.status:
        return Dropped()
    return _response(refuse(fault.status, RATE_LIMIT if fault.status == 429 else "Internal error"))


def _response(answer: Answer) -> Response:
    headers = {"x-line-request-id": token_hex(8), **answer.headers}
    if answer.data is not None:
        return Response(answer.data, answer.status, headers, answer.type)
    return JSONResponse(dict(answer.body), answer.status, headers)


def _reply(call: Call) -> Answer:
    return call.standin.sending.reply(call.body, call.retry_key)


def _push(call: Call) -> Answer:
    return call.standin.sending.push(call.body, call.retry_key)


def _multicast(call: Call) -> Answer:
    return call.standin.sending.multicast(call.body, call.retry_key)


def _validate(call: Call) -> Answer:
    return call.standin.sending.validate(call.body)


def _quota(call: Call) -> Answer:
    limit = call.standin.sending.limit
    return Answer(body={"type": "none"} if limit is None else {"type": "limited", "value": limit})


def _consumption(call: Call) -> Answer:
    return Answer(body={"totalUsage": call.standin.sending.used})


def _info(call: Call) -> Answer:
    name = call.standin.bot_name
    return Answer(body={"userId": DESTINATION, "basicId": "@standin", "displayName": name, "chatMode": "bot", "markAsReadMode": "auto"})


def _profile(call: Call) -> Answer:
    person = call.standin.chats.people.get(call.path["user"])
    if person is None or not call.standin.chats.knows(person.id) or person.id in call.standin.chats.blocked:
        return NOT_FOUND
    return Answer(body={"userId": person.id, "displayName": person.name, "language": "th"})


def _member(call: Call) -> Answer:
    group, person = call.standin.chats.groups.get(call.path["group"]), call.standin.chats.people.get(call.path["user"])
    if group is None or person is None or person.id not in group.members:
        return NOT_FOUND
    return Answer(body={"userId": person.id, "displayName": person.name})


def _summary(call: Call) -> Answer:
    group = call.standin.chats.groups.get(call.path["group"])
    return Answer(body={"groupId": group.id, "groupName": group.name}) if group else NOT_FOUND


def _members_count(call: Call) -> Answer:
    group = call.standin.chats.groups.get(call.path["group"])
    return Answer(body={"count": len(group.members)}) if group else NOT_FOUND


def _content(call: Call) -> Answer:
    chats, message_id = call.standin.chats, call.path["message"]
    said, content = chats.find(message_id), chats.contents.get(message_id)
    if said and said.state == "unsent":
        return refuse(410, "Gone")
    if content is None:
        return NOT_FOUND
    if content.waits:
        chats.contents[message_id] = replace(content, waits=content.waits - 1)
        return Answer(202)
    return Answer(data=content.data, type=content.type)


def _transcoding(call: Call) -> Answer:
    content = call.standin.chats.contents.get(call.path["message"])
    return Answer(body={"status": "processing" if content.waits else "succeeded"}) if content else NOT_FOUND


def _loading(call: Call) -> Answer:
    chat, seconds = call.body.get("chatId"), call.body.get("loadingSeconds", 20)
    if chat not in call.standin.chats.people:
        return refuse(400, "The property, 'chatId', in the request body is invalid (line: -, column: -)")
    if seconds not in range(5, 61, 5):
        return refuse(400, "The request body has 1 error(s)", [Problem("Must be a multiple of 5 from 5 to 60", "loadingSeconds")])
    call.standin.chats.tell("loading", {"lane": chat, "seconds": seconds})
    return Answer(202)


ROUTES: tuple[tuple[str, str, Work], ...] = (
    ("POST", "/v2/bot/message/reply", _reply),
    ("POST", "/v2/bot/message/push", _push),
    ("POST", "/v2/bot/message/multicast", _multicast),
    ("POST", "/v2/bot/message/validate/{kind}", _validate),
    ("GET", "/v2/bot/message/quota", _quota),
    ("GET", "/v2/bot/message/quota/consumption", _consumption),
    ("GET", "/v2/bot/message/{message}/content", _content),
    ("GET", "/v2/bot/message/{message}/content/preview", _content),
    ("GET", "/v2/bot/message/{message}/content/transcoding", _transcoding),
    ("POST", "/v2/bot/chat/loading/start", _loading),
    ("GET", "/v2/bot/info", _info),
    ("GET", "/v2/bot/profile/{user}", _profile),
    ("GET", "/v2/bot/group/{group}/member/{user}", _member),
    ("GET", "/v2/bot/group/{group}/members/count", _members_count),
    ("GET", "/v2/bot/group/{group}/summary", _summary),
    *MENU_ROUTES,
)
