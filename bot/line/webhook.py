"""The door: LINE's webhook, and what an operator's probe asks for. Events are on disk before the 200; nothing else happens here."""

import asyncio
import base64
import hashlib
import hmac
import json
from typing import Any

import orjson
from fastapi import APIRouter
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, PlainTextResponse, Response

from bot.line.events import event_id, fetches, lane_of, read_event, stamp_of
from bot.work import log
from bot.work.commit import Busy
from bot.work.engine import Away, Engine
from bot.work.queue import Arrival
from models.queue import DONE, NEW, WAITING

BODY = 1_000_000  # bytes; LINE's own bodies are a few KB
EVENTS = 500  # in one body
SECONDS = 1.8  # LINE waits two
SIGNATURE = 44  # letters of a Base64 SHA-256


def router(engine: Engine) -> APIRouter:
    """POST /webhook, GET /healthz and GET /metrics for an engine."""
    made = APIRouter()
    secrets = tuple(secret.encode() for secret in engine.settings.channel_secrets)

    async def webhook(request: Request) -> Response:
        signature = request.headers.get("x-line-signature", "")
        if len(signature) != SIGNATURE:
            return _refuse(400, "signature")
        body = await _body(request)
        if body is None:
            return _refuse(413, "size")
        if not signed(body, signature, secrets):
            return _refuse(400, "signature")
        events = parse(body)
        if events is None or len(events) > EVENTS:
            return _refuse(400, "body")
        return await _accept(engine, events)

    async def healthz(request: Request) -> Response:
        try:
            await asyncio.wait_for(engine.run(lambda connection: connection.exec_driver_sql("SELECT 1").scalar()), SECONDS)
        except Exception:
            return JSONResponse({"status": "database away"}, 503)
        return JSONResponse({"status": "ok"})

    async def metrics(request: Request) -> Response:
        figures = await engine.figures()
        return PlainTextResponse("".join(f"bot_{name} {value:g}\n" for name, value in figures.items()))

    made.add_route("/webhook", webhook, methods=["POST"])
    made.add_route("/healthz", healthz, methods=["GET"])
    made.add_route("/metrics", metrics, methods=["GET"])
    return made


async def _accept(engine: Engine, events: list[Any]) -> Response:
    arrivals = []
    for raw in events:
        try:
            arrivals.append(arrival(raw, engine.settings.bot_name))
        except (TypeError, ValueError) as unreadable:  # the others of the body must not be lost with it
            log.warning("unreadable event", reason=log.where(unreadable))
    if arrivals:
        try:
            await engine.accept(arrivals, SECONDS)
        except (Busy, Away) as unkept:
            return PlainTextResponse(type(unkept).__name__.lower(), 503, {"Retry-After": "5"})
    return PlainTextResponse("OK")


def arrival(raw: Any, bot_name: str) -> Arrival:
    """What is stored of an event: all of it, or only its id when it is not for the bot."""
    wanted = isinstance(raw, dict) and read_event(raw, bot_name) is not None
    number, lane, stamp = event_id(raw), lane_of(raw), stamp_of(raw)
    if not wanted:
        return Arrival(number, lane, stamp, "", DONE)
    body = orjson.dumps(raw).decode()
    if fetches(raw):
        content = raw["message"]
        return Arrival(number, lane, stamp, body, WAITING, content["id"], str(content.get("fileName", "")))
    return Arrival(number, lane, stamp, body, NEW)


def signed(body: bytes, signature: str, secrets: tuple[bytes, ...]) -> bool:
    """Whether one of our secrets signed exactly these bytes; takes the same time whichever letter is wrong."""
    return any(hmac.compare_digest(sign(body, secret), signature.encode("latin-1", "replace")) for secret in secrets)


def sign(body: bytes, secret: bytes) -> bytes:
    """LINE's signature of a body: Base64 of HMAC-SHA256."""
    return base64.b64encode(hmac.digest(secret, body, hashlib.sha256))


def parse(body: bytes) -> list[Any] | None:
    """The events of a body, None when it is none of LINE's; half a letter in a text costs only that letter."""
    try:
        found = orjson.loads(body)
    except orjson.JSONDecodeError:
        try:
            found = orjson.loads(json.dumps(json.loads(body), ensure_ascii=False).encode("utf-8", "replace"))
        except (ValueError, RecursionError):
            return None
    events = found.get("events") if isinstance(found, dict) else None
    return events if isinstance(events, list) else None


async def _body(request: Request) -> bytes | None:
    """The raw body, None as soon as it is too large."""
    told = request.headers.get("content-length", "0")
    if told.isdecimal() and int(told) > BODY:
        return None
    parts, size = [], 0
    try:
        async for part in request.stream():
            size += len(part)
            if size > BODY:
                return None
            parts.append(part)
    except ClientDisconnect:
        return b""
    return b"".join(parts)


def _refuse(status: int, why: str) -> Response:
    return PlainTextResponse(why, status)


__all__ = ["arrival", "parse", "router", "sign", "signed"]
