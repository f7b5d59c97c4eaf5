"""LINE's webhook: builds the events of what people do, signs them and posts them to the bot, and again when the bot did not answer 200."""

import asyncio
import base64
import hashlib
import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from secrets import randbits
from typing import TYPE_CHECKING, Any

from bot.line.standin.chats import Chats
from bot.line.standin.sending import Sending
from bot.work.clock import Clock

if TYPE_CHECKING:
    import aiohttp

TIMEOUT = 2.0  # seconds the bot has for its 200
REDELIVERIES = (1.0, 5.0, 30.0)  # seconds before each further try; LINE does not say its own
DESTINATION = "U" + "b" * 32
_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def sign(secret: str, body: bytes) -> str:
    """The value of x-line-signature: Base64 of the HMAC-SHA256 of the raw body."""
    return base64.b64encode(hmac.new(secret.encode(), body, hashlib.sha256).digest()).decode()


def ulid(at: datetime) -> str:
    """A ULID of this moment: 48 bits of milliseconds, 80 of chance."""
    number = int(at.timestamp() * 1000) << 80 | randbits(80)
    return "".join(_CROCKFORD[number >> shift & 31] for shift in range(125, -1, -5))


@dataclass
class Delivery:
    """Posts signed events to `url`. Timestamps come from the clock and never repeat in one run."""

    secret: str
    clock: Clock
    url: str
    chats: Chats
    sending: Sending
    redeliveries: tuple[float, ...] = REDELIVERIES
    _last: int = 0
    _session: "aiohttp.ClientSession | None" = None
    again: "set[asyncio.Task[None]]" = field(default_factory=set)

    def event(self, kind: str, person: str, lane: str, *, at: datetime | None = None, token: bool = True, **parts: Any) -> dict[str, Any]:
        """A webhook event of LINE, ready to be posted; `at` is for what happened earlier than now."""
        when = at or self.clock.now()
        reply_token = {"replyToken": self.sending.new_token(lane)} if token else {}
        return {
            "type": kind,
            "mode": "active",
            "timestamp": int(when.timestamp() * 1000) if at else self._stamp(when),
            "source": self._source(person, lane),
            "webhookEventId": ulid(when),
            "deliveryContext": {"isRedelivery": False},
            **reply_token,
            **parts,
        }

    async def deliver(self, events: list[dict[str, Any]], *, redeliver: bool = True) -> int:
        """The bot's status for these events (0: no answer in time); what failed is posted again by and by."""
        status = await self.post(events)
        if status != 200 and redeliver and events:
            task = asyncio.get_running_loop().create_task(self._deliver_again(events))
            self.again.add(task)
            task.add_done_callback(self.again.discard)
        return status

    async def post(self, events: list[dict[str, Any]]) -> int:
        """One signed POST; 0 when nothing came back within two seconds."""
        import aiohttp

        body = json.dumps({"destination": DESTINATION, "events": events}, ensure_ascii=False, separators=(",", ":")).encode()
        headers = {"content-type": "application/json; charset=utf-8", "x-line-signature": sign(self.secret, body)}
        if self._session is None:
            self._session = aiohttp.ClientSession(trust_env=False, timeout=aiohttp.ClientTimeout(total=TIMEOUT))
        try:
            async with self._session.post(self.url, data=body, headers=headers) as response:
                return response.status
        except (aiohttp.ClientError, TimeoutError):
            return 0

    async def close(self) -> None:
        """Give up on redeliveries and close the connections."""
        for task in tuple(self.again):
            task.cancel()
        if self._session:
            await self._session.close()
            self._session = None

    async def _deliver_again(self, events: list[dict[str, Any]]) -> None:
        for wait in self.redeliveries:
            await asyncio.sleep(wait)
            if await self.redeliver(events) == 200:
                self._mark(events, "read")
                return
        self._mark(events, "failed")

    async def redeliver(self, events: list[dict[str, Any]]) -> int:
        """The bot's status for the same events with isRedelivery set and their tokens fresh again."""
        for event in events:
            if "replyToken" in event:
                self.sending.freshen(event["replyToken"])
        return await self.post([{**event, "deliveryContext": {"isRedelivery": True}} for event in events])

    def _mark(self, events: list[dict[str, Any]], state: Any) -> None:
        for event in events:
            if event["type"] == "message":
                self.chats.mark(event["message"]["id"], state)

    def _source(self, person: str, lane: str) -> Mapping[str, str]:
        if lane in self.chats.groups:
            return {"type": "group", "groupId": lane, "userId": person}
        return {"type": "user", "userId": person}

    def _stamp(self, when: datetime) -> int:
        self._last = max(self._last + 1, int(when.timestamp() * 1000))
        return self._last
