"""Sending to LINE: one letter, one call, one outcome. Knows LINE's rules for reply tokens and retry keys; stores and schedules nothing.

A reply token works once, for a minute from receipt, so an earlier try that got through shows as 400. A push carries its retry key from
the first try on, so an earlier one shows as 409. What remains open, a reply whose token went stale in doubt, is UNSURE and never repeated.
A group is only replied to: what its token is too old for is given up.
"""

import asyncio
import random
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal
from urllib.parse import urlsplit
from urllib.request import getproxies

import aiohttp
import orjson

from models.queue import DONE, NEW, PARKED, UNSURE

TIMEOUT = 8.0  # seconds a call may take
FRESH = 50.0  # seconds from receipt in which a reply token is used; LINE gives a minute
GIVE_UP = 23 * 3600.0  # seconds after which a letter is not tried again: LINE forgets a retry key after 24 hours
BACK_OFF = (0.3, 60.0)  # seconds before the second try, doubled for each further one, and the most
CONNECTIONS = 100
GROUPS = ("C", "R")  # how LINE's ids of groups and rooms begin
QUOTA = "monthly limit"  # in LINE's words for a push beyond the month's quota


@dataclass(frozen=True, slots=True)
class Letter:
    """One call to make. `age`: seconds since the token came; `old`: since the letter was made, both at `at` (monotonic).

    `tries` counts this one too. `doubt`: an earlier try may have arrived. `messages` is the JSON list of message objects.
    """

    id: int
    lane: str
    messages: str
    reply_token: str | None
    retry_key: str
    age: float
    old: float
    tries: int = 1
    doubt: bool = False
    at: float = field(default_factory=time.monotonic, compare=False)

    @property
    def way(self) -> Literal["reply", "push", "none"]:
        """How to send it now: by its token, by push, or not at all; a push to a group costs one a member, so there is none."""
        if self.reply_token and self.age >= 0 and self.age + time.monotonic() - self.at < FRESH:
            return "reply"
        return "none" if self.lane.startswith(GROUPS) or (self.reply_token and self.doubt) else "push"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a try: DONE with the ids LINE gave, NEW to be tried after `delay` seconds, PARKED or UNSURE with a reason.

    `doubt`: it may have arrived all the same. `token` False drops the reply token: push the next time.
    """

    letter: int
    state: int
    how: str = ""
    ids: tuple[str, ...] = ()
    delay: float = 0
    reason: str = ""
    doubt: bool = False
    token: bool = True


@dataclass(frozen=True, slots=True)
class _Answer:
    status: int
    body: Mapping[str, Any]
    wait: float


class Sender:
    """LINE's SDK client for the life of the process; `start` needs the running loop."""

    def __init__(self, host: str, data_host: str, token: str) -> None:
        self.host, self.data_host, self._token = host, data_host, token
        self._client: Any = None
        self._open = asyncio.Event()

    async def start(self) -> None:
        """Loads the SDK, which takes a second, beside the loop, and opens the client."""
        await asyncio.to_thread(__import__, "linebot.v3.messaging")
        from linebot.v3.messaging import AsyncApiClient, Configuration

        client = AsyncApiClient(Configuration(access_token=self._token, host=self.host))
        if not _proxied(self.host):  # the SDK's own session looks for a proxy at each call, which costs more than the call
            await client.rest_client.pool_manager.close()
            connector = aiohttp.TCPConnector(limit=CONNECTIONS)
            client.rest_client.pool_manager = aiohttp.ClientSession(trust_env=False, connector=connector)
        self._client = client
        self._open.set()

    async def close(self) -> None:
        """Closes the client's connections."""
        if self._client is not None:
            await self._client.close()

    async def session(self) -> Any:
        """The client's aiohttp session, for content that must not be read into memory whole."""
        await self._open.wait()
        return self._client.rest_client.pool_manager

    @property
    def authorization(self) -> dict[str, str]:
        """The header that names the channel."""
        return {"Authorization": f"Bearer {self._token}"}

    async def send(self, letter: Letter) -> Outcome:
        """Makes the call that a letter needs now; never raises for what LINE or the network do."""
        await self._open.wait()  # to import the SDK before it is loaded would block the loop
        way = letter.way
        if way == "none" and letter.doubt:
            return Outcome(letter.id, UNSURE, reason="token went stale in doubt", doubt=True)
        if way == "none":
            return Outcome(letter.id, PARKED, reason="token went stale in a group")
        if letter.old > GIVE_UP:
            return Outcome(letter.id, UNSURE if letter.doubt else PARKED, reason="not sent within a day")
        try:
            answer = await self._call(letter, way)
        except OSError as error:  # time-outs too
            return self._away(letter, error)
        judge = reply_outcome if way == "reply" else push_outcome
        return judge(letter, answer.status, answer.body, answer.wait)

    async def quota(self) -> tuple[int | None, int]:
        """How many pushes the month allows (None: no limit) and how many LINE has counted; raises what the network raises."""
        limit, used = await self._get("quota"), await self._get("quota/consumption")
        return (int(limit["value"]) if limit.get("type") == "limited" else None), int(used["totalUsage"])

    async def _get(self, what: str) -> Mapping[str, Any]:
        await self._open.wait()
        response = await self._client.rest_client.request(
            "GET", f"{self.host}/v2/bot/message/{what}", headers=dict(self._client.default_headers), _request_timeout=TIMEOUT
        )
        return _json(response.data)

    def _away(self, letter: Letter, error: BaseException) -> Outcome:
        """No answer: after a refused connection nothing arrived, after anything else it may have."""
        doubt = letter.doubt or not isinstance(error, aiohttp.ClientConnectorError)
        return Outcome(letter.id, NEW, delay=back_off(letter.tries), reason=type(error).__name__, doubt=doubt)

    async def _call(self, letter: Letter, way: str) -> _Answer:
        from linebot.v3.messaging import ApiException

        messages = orjson.loads(letter.messages)
        target = {"replyToken": letter.reply_token} if way == "reply" else {"to": letter.lane}
        key = {"X-Line-Retry-Key": letter.retry_key} if way == "push" else {}
        try:
            response = await self._client.rest_client.request(
                "POST", f"{self.host}/v2/bot/message/{way}", headers={**self._client.default_headers, **key},
                body={**target, "messages": messages}, _request_timeout=TIMEOUT,
            )  # fmt: skip
        except ApiException as refused:
            return _Answer(refused.status, _json(refused.body), _retry_after(refused.headers))
        except aiohttp.ClientError as error:
            if isinstance(error, OSError):
                raise
            raise ConnectionError(type(error).__name__) from error
        return _Answer(response.status, _json(response.data), 0)


def reply_outcome(letter: Letter, status: int, body: Mapping[str, Any], wait: float = 0) -> Outcome:
    """What LINE's answer to a reply means."""
    message = str(body.get("message", ""))
    if status == 200:
        return Outcome(letter.id, DONE, "reply", _ids(body))
    if status == 400 and "reply token" in message.lower():
        if letter.doubt:  # a token works once and this one is fresh: an earlier try used it
            return Outcome(letter.id, DONE, "reply", reason="an earlier try arrived")
        return Outcome(letter.id, NEW, reason="token refused, to be pushed", token=False)
    return _refused(letter, status, message, wait, doubt=letter.doubt or status >= 500)


def push_outcome(letter: Letter, status: int, body: Mapping[str, Any], wait: float = 0) -> Outcome:
    """What LINE's answer to a push means."""
    message = str(body.get("message", ""))
    if status in (200, 409):
        return Outcome(letter.id, DONE, "push", _ids(body))
    if status == 429 and QUOTA in message.lower():
        return Outcome(letter.id, PARKED, reason="quota")
    return _refused(letter, status, message, wait, doubt=letter.doubt or status >= 500)


def _refused(letter: Letter, status: int, message: str, wait: float, *, doubt: bool) -> Outcome:
    if status == 429 or status >= 500:
        return Outcome(letter.id, NEW, delay=max(wait, back_off(letter.tries)), reason=str(status), doubt=doubt)
    return Outcome(letter.id, PARKED, reason=f"{status} {message}"[:200])


def back_off(tries: int) -> float:
    """Seconds to wait after so many tries, with jitter so that many chats do not come back at once."""
    first, most = BACK_OFF
    return min(most, first * 2.0 ** min(tries - 1, 20)) * random.uniform(0.5, 1.0)


def _ids(body: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(str(each["id"]) for each in body.get("sentMessages", ()) if "id" in each)


def _json(body: bytes | str | None) -> Mapping[str, Any]:
    try:
        found = orjson.loads(body or b"{}")
    except orjson.JSONDecodeError:
        return {}
    return found if isinstance(found, dict) else {}


def _retry_after(headers: Mapping[str, str] | None) -> float:
    given = (headers or {}).get("Retry-After", "")
    return min(float(given), BACK_OFF[1]) if given.isdecimal() else 0.0


def _proxied(host: str) -> bool:
    """Whether calls to `host` go through a proxy of the environment."""
    return bool(getproxies()) and urlsplit(host).hostname not in ("127.0.0.1", "localhost")


__all__ = ["FRESH", "TIMEOUT", "Letter", "Outcome", "Sender", "back_off", "push_outcome", "reply_outcome"]
