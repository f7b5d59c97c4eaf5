"""A LINE of the tests' own, on loopback: reply tokens, retry keys, content, and faults on demand. It remembers what reached a chat."""

import asyncio
import threading
import time
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from tests import openapi

TOKEN_LIFE = 60.0
Fault = str  # "", 429, quota, 500, lost500, hang, losthang, drop, lostdrop (lost…: the message arrives, its answer does not), 400
KEY = "X-Line-Retry-Key"


@dataclass(slots=True)
class Token:
    """A reply token: whose chat, since when (monotonic), used or not."""

    lane: str
    since: float
    used: bool = False


@dataclass(frozen=True, slots=True)
class Delivered:
    """What a person saw: chat, how it came, its messages."""

    lane: str
    way: str
    messages: list[dict[str, Any]]

    @property
    def texts(self) -> list[str]:
        """The words, altText for a card."""
        return [str(each.get("text") or each.get("altText")) for each in self.messages]


@dataclass
class Line:
    """Use as a context: `with Line() as line:`; `fault(way, count)` says what goes wrong with the n-th call."""

    fault: Callable[[str, int], Fault] = lambda way, number: ""
    validate: bool = True
    delay: float = 0.0
    hang: float = 30.0
    chunked: bool = False
    port: int = 0
    tokens: dict[str, Token] = field(default_factory=dict)
    keys: dict[str, list[str]] = field(default_factory=dict)
    delivered: list[Delivered] = field(default_factory=list)
    reached: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    calls: list[tuple[str, int]] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    contents: dict[str, tuple[int, bytes]] = field(default_factory=dict)
    otherwise: tuple[int, bytes] = (404, b"")
    quota: tuple[int | None, int] = (300, 0)
    fetched: dict[str, int] = field(default_factory=lambda: defaultdict(int))

    def __enter__(self) -> "Line":
        ready = threading.Event()
        self._thread = threading.Thread(target=self._serve, args=(ready,), daemon=True)
        self._thread.start()
        ready.wait()
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._end.set)
        self._thread.join()

    @property
    def host(self) -> str:
        """The address for LINE_API_HOST."""
        return f"http://127.0.0.1:{self.port}"

    def issue(self, token: str, lane: str) -> str:
        """Makes a reply token good for a minute from now, as LINE does when it delivers an event."""
        known = self.tokens.get(token)
        if known is None or not known.used:
            self.tokens[token] = Token(lane, time.monotonic())
        return token

    def seen(self, lane: str) -> list[str]:
        """The texts that reached a chat, in order."""
        return [text for each in list(self.delivered) if each.lane == lane for text in each.texts]

    def _serve(self, ready: threading.Event) -> None:
        asyncio.run(self._main(ready))

    async def _main(self, ready: threading.Event) -> None:
        self._loop, self._end = asyncio.get_running_loop(), asyncio.Event()
        app = web.Application(client_max_size=3_000_000)
        app.router.add_post("/v2/bot/message/{way}", self._message)
        app.router.add_get("/v2/bot/message/quota", self._quota)
        app.router.add_get("/v2/bot/message/quota/consumption", self._consumption)
        app.router.add_get("/v2/bot/message/{id}/content", self._content)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", self.port)
        await site.start()
        self.port = runner.addresses[0][1]
        ready.set()
        await self._end.wait()
        await runner.cleanup()

    async def _message(self, request: web.Request) -> web.StreamResponse:
        way, body = request.match_info["way"], await request.json()
        if self.validate:
            self._check(request, way, body)
        if self.delay:
            await asyncio.sleep(self.delay)
        fault = self.fault(way, len(self.calls))
        early = {"429": (429, "too many requests"), "quota": (429, "You have reached your monthly limit."), "500": (500, "internal error"),
                 "400": (400, "The request body has 1 error(s)")}.get(fault)  # fmt: skip
        if early is None and fault not in ("hang", "drop"):
            early = self._take(request, way, body)
        status, message = early or (0, "")
        self.calls.append((way, status))
        return await self._answer(request, fault, status, message)

    async def _answer(self, request: web.Request, fault: Fault, status: int, message: str) -> web.StreamResponse:
        if fault.endswith("hang"):
            await asyncio.sleep(self.hang)
        if fault.endswith(("hang", "drop")) and request.transport:
            request.transport.abort()
        if fault == "lost500":
            return web.json_response({"message": "internal error"}, status=500)
        if status == 200:
            number = len(self.delivered)
            return web.json_response({"sentMessages": [{"id": f"{number}{n}", "quoteToken": "q"} for n in range(1, 6)]})
        return web.json_response({"message": message}, status=status or 500)

    def _check(self, request: web.Request, way: str, body: dict[str, Any]) -> None:
        try:
            openapi.check("POST", f"/v2/bot/message/{way}", body, {KEY: request.headers[KEY]} if KEY in request.headers else {})
        except BaseException as fault:  # a skip, too, must not end the server's thread
            if type(fault).__name__ != "Skipped":
                self.wrong.append(f"{way}: {fault} {fault.__cause__}")

    def _take(self, request: web.Request, way: str, body: dict[str, Any]) -> tuple[int, str]:
        """What LINE does with a call that reaches it."""
        if way == "reply":
            if KEY in request.headers:
                return 400, "The request header 'X-Line-Retry-Key' is not allowed"
            token = self.tokens.get(body["replyToken"])
            if token is None or token.used or time.monotonic() - token.since > TOKEN_LIFE:
                return 400, "Invalid reply token"
            token.used = True
            self._deliver(Delivered(token.lane, "reply", body["messages"]))
            return 200, ""
        key = request.headers.get(KEY, "")
        if key in self.keys:
            return 409, "The retry key is already accepted"
        self.keys[key] = [body["to"]]
        self._deliver(Delivered(body["to"], "push", body["messages"]))
        return 200, ""

    def _deliver(self, what: Delivered) -> None:
        self.delivered.append(what)
        self.reached[what.lane] += 1

    async def _quota(self, request: web.Request) -> web.Response:
        limit, _ = self.quota
        return web.json_response({"type": "none"} if limit is None else {"type": "limited", "value": limit})

    async def _consumption(self, request: web.Request) -> web.Response:
        return web.json_response({"totalUsage": self.quota[1]})

    async def _content(self, request: web.Request) -> web.StreamResponse:
        number = request.match_info["id"]
        self.fetched[number] += 1
        status, data = self.contents.get(number, self.otherwise)
        if not self.chunked:
            return web.Response(status=status, body=data)
        answer = web.StreamResponse(status=status)
        answer.enable_chunked_encoding()
        await answer.prepare(request)
        await answer.write(data)
        return answer
