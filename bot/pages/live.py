"""What changes in the stand-in, told to every open page over a WebSocket. It only tells: what a page does comes by `simulator`."""

import asyncio
from collections.abc import Collection, Mapping
from typing import Any

from fastapi import APIRouter, WebSocket

from bot.line.standin import ChatMessage, Standin
from bot.work.clock import Clock


def live(standin: Standin, clock: Clock, lanes: Collection[str]) -> APIRouter:
    """/simulator/live: the state of these chats when a page opens, then every change."""
    router = APIRouter()

    def told(kind: str, value: Any) -> dict[str, Any] | None:
        match kind:
            case "said":
                return {"kind": kind, "value": _message(value)} if value.lane in lanes else None
            case "clock":
                return {"kind": kind, "value": clock.now().isoformat()}
            case "quota":
                return {"kind": kind, "value": _quota(standin)}
            case "friend":
                return {"kind": "friends", "value": _friends(standin)}
            case _:
                return {"kind": kind, "value": value}

    @router.websocket("/simulator/live")
    async def follow(socket: WebSocket) -> None:
        await socket.accept()
        news: asyncio.Queue[dict[str, Any]] = asyncio.Queue()

        def watch(kind: str, value: Any) -> None:
            if one := told(kind, value):
                loop.call_soon_threadsafe(news.put_nowait, one)

        loop = asyncio.get_running_loop()
        standin.chats.watchers.add(watch)
        try:
            said = [_message(said) for lane in sorted(lanes) for said in standin.chats.of(lane)]
            state = {"messages": said, "clock": clock.now().isoformat(), "quota": _quota(standin), "friends": _friends(standin)}
            await socket.send_json({"kind": "state", "value": {**state, "telling": standin.telling}})
            await _relay(socket, news)
        finally:
            standin.chats.watchers.discard(watch)

    return router


async def _relay(socket: WebSocket, news: "asyncio.Queue[dict[str, Any]]") -> None:
    """Send what comes until the page is gone."""
    gone = asyncio.ensure_future(socket.receive())  # the page never speaks here: whatever comes is its end
    try:
        while not gone.done():
            one = asyncio.ensure_future(news.get())
            await asyncio.wait({one, gone}, return_when=asyncio.FIRST_COMPLETED)
            if gone.done():
                one.cancel()
            else:
                await socket.send_json(one.result())
    finally:
        gone.cancel()


def _message(said: ChatMessage) -> Mapping[str, Any]:
    return {
        "id": said.id,
        "lane": said.lane,
        "sender": said.sender,
        "at": said.at.isoformat(),
        "message": dict(said.message),
        "quoted": said.quoted,
        "state": said.state,
    }


def _quota(standin: Standin) -> Mapping[str, Any]:
    return {"used": standin.sending.used, "limit": standin.sending.limit}


def _friends(standin: Standin) -> Mapping[str, Any]:
    return {"strangers": sorted(standin.chats.strangers), "blocked": sorted(standin.chats.blocked)}
