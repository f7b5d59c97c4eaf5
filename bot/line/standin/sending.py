"""What LINE does with the bot's calls: reply tokens, retry keys, the quota, validation, errors. Knows no HTTP and sends no webhook."""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from secrets import token_hex
from typing import Any
from uuid import UUID

from bot.line.standin.chats import ChatMessage, Chats
from bot.line.standin.messages import Problem, problems
from bot.message import BANGKOK
from bot.work.clock import Clock

TOKEN_LIFE = 60.0  # seconds from the webhook's (or redelivery's) receipt
TOKEN_END = 1200.0  # seconds from the event, whatever is redelivered
KEY_LIFE = 86400.0  # seconds a retry key is remembered
FREE_PLAN = 300  # Thailand's free plan, messages a month

INVALID_TOKEN = "Invalid reply token"
MONTHLY_LIMIT = "You have reached your monthly limit."


@dataclass(frozen=True, slots=True)
class Answer:
    """An HTTP answer as LINE words it; `data` stands for a body that is not JSON."""

    status: int = 200
    body: Mapping[str, Any] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    data: bytes | None = None
    type: str = "application/json"


def refuse(status: int, message: str, found: Sequence[Problem] = ()) -> Answer:
    """LINE's error body: {"message": …, "details": [{"message": …, "property": …}]}."""
    details = {"details": [{"message": one.message, "property": one.property} for one in found]} if found else {}
    return Answer(status, {"message": message, **details})


@dataclass(slots=True)
class _Token:
    lane: str
    born: float
    received: float
    used: bool = False


class Sending:
    """LINE's side of reply, push and multicast. Ages of tokens and keys are real seconds, the quota's month is the clock's."""

    def __init__(self, chats: Chats, clock: Clock, monotonic: Callable[[], float] = time.monotonic) -> None:
        self.chats, self.clock, self.monotonic = chats, clock, monotonic
        self.limit: int | None = FREE_PLAN
        self._tokens: dict[str, _Token] = {}
        self._accepted: dict[str, tuple[float, str, Mapping[str, Any]]] = {}
        self._used: dict[str, int] = {}

    def new_token(self, lane: str) -> str:
        """A reply token for an event of this chat, fresh from now."""
        token, now = token_hex(16), self.monotonic()
        self._tokens[token] = _Token(lane, now, now)
        return token

    def freshen(self, token: str) -> None:
        """A redelivery: the same token counts its minute anew."""
        self._tokens[token].received = self.monotonic()

    @property
    def used(self) -> int:
        """Messages that counted to the quota in the clock's month."""
        return self._used.get(self._month(), 0)

    def use_up(self, messages: int) -> None:
        """Count messages to the quota that were sent elsewhere."""
        self._used[self._month()] = self.used + messages
        self.chats.tell("quota", self)

    def reply(self, body: Any, retry_key: str | None = None) -> Answer:
        """POST /v2/bot/message/reply: free, once for a token, within its minute, no retry key."""
        if retry_key is not None:
            return refuse(400, "The retry key can't be used with this endpoint.")
        if wrong := problems(body.get("messages")):
            return _invalid(wrong)
        token, now = self._tokens.get(str(body.get("replyToken"))), self.monotonic()
        if token is None or token.used or now - token.received > TOKEN_LIFE or now - token.born > TOKEN_END:
            return refuse(400, INVALID_TOKEN)
        token.used = True
        return Answer(body={"sentMessages": self._post(token.lane, body["messages"])})

    def push(self, body: Any, retry_key: str | None = None) -> Answer:
        """POST /v2/bot/message/push: to one person or group, counted by heads."""
        to = body.get("to")
        if not isinstance(to, str) or to[:1] not in ("U", "C", "R"):
            return refuse(400, "The property, 'to', in the request body is invalid (line: -, column: -)")
        return self._counted(body, [to], retry_key)

    def multicast(self, body: Any, retry_key: str | None = None) -> Answer:
        """POST /v2/bot/message/multicast: to at most 500 people, no groups; unknown ones are left out."""
        to = body.get("to")
        if not isinstance(to, list) or not 1 <= len(to) <= 500:
            return _invalid([Problem("Size must be between 1 and 500", "to")])
        if any(not isinstance(one, str) or not one.startswith("U") for one in to):
            return refuse(400, "The property, 'to', in the request body is invalid (line: -, column: -)")
        answer = self._counted(body, [one for one in dict.fromkeys(to) if self.chats.knows(one)], retry_key)
        return Answer(headers=answer.headers) if answer.status == 200 else answer

    def validate(self, body: Any) -> Answer:
        """POST /v2/bot/message/validate/…: the same complaints, nothing sent."""
        wrong = problems(body.get("messages"))
        return _invalid(wrong) if wrong else Answer()

    def _counted(self, body: Any, lanes: list[str], retry_key: str | None) -> Answer:
        if retry_key is not None and not _is_uuid(retry_key):
            return refuse(400, "The retry key is invalid.")
        if wrong := problems(body.get("messages")):
            return _invalid(wrong)
        if before := self._known_key(retry_key):
            _, request_id, sent = before
            return Answer(409, {"message": "The retry key is already accepted", **sent}, {"x-line-accepted-request-id": request_id})
        if unknown := [lane for lane in lanes if not self.chats.knows(lane)]:
            return refuse(400, "Failed to send messages", [Problem("Unknown recipient", "to") for _ in unknown])
        heads = sum(self.chats.size(lane) for lane in lanes)
        if self.limit is not None and self.used + heads > self.limit:
            return refuse(429, MONTHLY_LIMIT)
        return self._accept(lanes, body["messages"], heads, retry_key)

    def _accept(self, lanes: list[str], messages: Any, heads: int, retry_key: str | None) -> Answer:
        self.use_up(heads)
        posted = [self._post(lane, messages) for lane in lanes]
        body = {"sentMessages": posted[0] if posted else []}
        request_id = str(UUID(token_hex(16)))
        if retry_key:
            self._accepted[retry_key] = (self.monotonic(), request_id, body)
        return Answer(200, body, {"x-line-request-id": request_id})

    def _known_key(self, retry_key: str | None) -> tuple[float, str, Mapping[str, Any]] | None:
        before = self._accepted.get(retry_key or "")
        return before if before and self.monotonic() - before[0] <= KEY_LIFE else None

    def _post(self, lane: str, messages: Any) -> list[dict[str, str]]:
        sent = []
        for message in messages:
            said = ChatMessage(self.chats.new_id(), lane, "", self.clock.now(), message)
            if lane not in self.chats.blocked:
                self.chats.add(said)
            quotable = {"quoteToken": token_hex(12)} if message["type"] in ("text", "sticker", "flex", "image", "template") else {}
            sent.append({"id": said.id, **quotable})
        return sent

    def _month(self) -> str:
        return f"{self.clock.now().astimezone(BANGKOK):%Y-%m}"


def _invalid(found: list[Problem]) -> Answer:
    return refuse(400, f"The request body has {len(found)} error(s)", found)


def _is_uuid(text: str) -> bool:
    try:
        return bool(UUID(text))
    except ValueError:
        return False
