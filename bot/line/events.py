"""LINE's events as messages: raw JSON in, a `Message` out. Reads what it knows and survives what it does not; decides nothing.

LINE adds event types, properties and values without notice, so nothing here depends on what is not read.
"""

import hashlib
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import orjson

from bot.message import Attachment, Kind, Message

Raw = Mapping[str, Any]
_CONTENT: dict[str, Kind] = {kind: kind for kind in ("text", "image", "video", "audio", "file", "sticker", "location")}
_PLAIN: dict[str, Kind] = {kind: kind for kind in ("follow", "unfollow", "join", "leave", "unsend")}
LAST = 253_402_300_800_000  # the end of the year 9999, in milliseconds
FETCHED = ("image", "file")  # kinds whose content is fetched before they are handled


def event_id(raw: object) -> str:
    """LINE's id of the event; of one that has none, a name made from its content, so that it too is stored once."""
    given = _part(raw, "webhookEventId")
    if isinstance(given, str) and given:
        return given
    return "raw:" + hashlib.sha256(orjson.dumps(raw, option=orjson.OPT_SORT_KEYS)).hexdigest()[:32]


def lane_of(raw: object) -> str:
    """The chat: group, room or person; "" when the event names none."""
    source = _part(raw, "source")
    return next((name for key in ("groupId", "roomId", "userId") if (name := _text(source, key))), "")


def stamp_of(raw: object) -> int:
    """When it happened, in milliseconds since 1970; 0 when not told."""
    stamp = _part(raw, "timestamp")
    return stamp if isinstance(stamp, int) and 0 <= stamp < LAST else 0


def reply_token(raw: object) -> str | None:
    """The token that one answer may use."""
    return _text(raw, "replyToken") or None


def fetches(raw: object) -> bool:
    """Whether LINE holds content for the event that we take."""
    content = _part(raw, "message")
    ours = _text(_part(content, "contentProvider"), "type") in ("", "line")  # not a picture that another server holds
    return _text(raw, "type") == "message" and _text(content, "type") in FETCHED and ours


def read_event(raw: Raw, bot_name: str) -> Message | None:
    """The message of an event; None when there is nothing to do: standby, no chat, or a group's talk that is not for the bot.

    In a group that quotes some message, `called` is False until the worker has seen whose it is.
    """
    kind = _kind(raw)
    lane = lane_of(raw)
    if kind is None or not lane or _text(raw, "mode") == "standby":
        return None
    group = lane != _text(_part(raw, "source"), "userId")
    content = _part(raw, "message")
    text, called = _said(content, bot_name) if group else (_text(content, "text"), True)
    if group and kind not in ("text", "edited"):
        called = kind in ("press", "join", "leave", "unsend")
    quoted = _text(content, "quotedMessageId")
    if not called and not quoted:
        return None
    return Message(
        event_id=event_id(raw), lane=lane, person=_text(_part(raw, "source"), "userId"), kind=kind,
        said_at=datetime.fromtimestamp(stamp_of(raw) / 1000, UTC), text=text,
        message_id=_text(_part(raw, "unsend"), "messageId") or _text(content, "id"), quoted=quoted,
        data=_text(_part(raw, "postback"), "data"), picked=_picked(raw), group=group, called=called,
        attachment=_attachment(content) if kind in ("image", "video", "audio", "file") else None,
    )  # fmt: skip


def _kind(raw: Raw) -> Kind | None:
    """What the event is; an unknown one that can be answered is "unknown", others are None."""
    match _text(raw, "type"):
        case "message":
            return _CONTENT.get(_text(_part(raw, "message"), "type"), "unknown")
        case "postback":
            return "press"
        case "messageEdited":
            return "edited"
        case known if known in _PLAIN:
            return _PLAIN[known]
        case _:
            return "unknown" if reply_token(raw) and "groupId" not in (_part(raw, "source") or {}) else None


def _said(content: object, bot_name: str) -> tuple[str, bool]:
    """The words without the bot's name, and whether they call it: "@บอท KPI" gives ("KPI", True)."""
    text = _text(content, "text")
    called = False
    for mentioned in sorted(_mentions(content), reverse=True):
        text, called = _cut(text, *mentioned), True
    name = bot_name.strip()
    if name and text.lstrip(" @").casefold().startswith(name.casefold()):
        return text.lstrip(" @")[len(name) :].lstrip(" ,:\n"), True
    return text.strip() if called else text, called


def _mentions(content: object) -> list[tuple[int, int]]:
    """Where the bot is mentioned: start and length in UTF-16 units, as LINE counts."""
    found = _part(_part(content, "mention"), "mentionees")
    marked = [each for each in found if _part(each, "isSelf") is True] if isinstance(found, list) else []
    places = [(_part(each, "index"), _part(each, "length")) for each in marked]
    return [(at, length) if isinstance(at, int) and isinstance(length, int) and min(at, length) >= 0 else (0, 0) for at, length in places]


def _cut(text: str, at: int, length: int) -> str:
    encoded = text.encode("utf-16-le")
    return (encoded[: at * 2] + encoded[(at + length) * 2 :]).decode("utf-16-le", "ignore")


def _picked(raw: Raw) -> str:
    """The date picker's day: YYYY-MM-DD, also of a picked date and time."""
    params = _part(_part(raw, "postback"), "params")
    return _text(params, "date") or _text(params, "datetime")[:10]


def _attachment(content: object) -> Attachment:
    size = _part(content, "fileSize")
    return Attachment(_text(content, "id"), _text(content, "fileName"), size if isinstance(size, int) else 0)


def _part(raw: object, key: str) -> Any:
    return raw.get(key) if isinstance(raw, Mapping) else None


def _text(raw: object, key: str) -> str:
    found = _part(raw, key)
    return found.replace("\0", "") if isinstance(found, str) else ""  # PostgreSQL stores no NUL
