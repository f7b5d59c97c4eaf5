"""The load: signed webhooks over kept connections, and the LINE that takes the replies, in one process with one clock."""

import asyncio
import base64
import hashlib
import hmac
import json
import statistics
import time
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

SECRET = "8c570fa6dd201bb328f1c1eac23a96d8"
PEOPLE = 256
WORDS = ("บรรจุ 3 โครงการ ปี 64", "KPI เท่าไหร่")
SENT = json.dumps({"sentMessages": [{"id": "1", "quoteToken": "q"}]}).encode()


class LinePart(asyncio.Protocol):
    """LINE's side of one connection: takes replies and pushes, answers each after `delay` seconds."""

    def __init__(self, load: "Load") -> None:
        self.load, self.buffer = load, b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keeps the connection."""
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        """Takes whole requests from what came."""
        self.buffer += data
        while (end := self.buffer.find(b"\r\n\r\n")) >= 0:
            head = self.buffer[:end].lower()
            at = head.find(b"content-length:")
            length = int(head[at + 15 :].split(b"\r\n", 1)[0]) if at >= 0 else 0
            if len(self.buffer) < end + 4 + length:
                return
            body, self.buffer = self.buffer[end + 4 : end + 4 + length], self.buffer[end + 4 + length :]
            self.load.arrived(body)
            if self.load.delay:
                asyncio.get_running_loop().call_later(self.load.delay, self.answer)
            else:
                self.answer()

    def answer(self) -> None:
        """200 with a message id."""
        if not self.transport.is_closing():
            head = f"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {len(SENT)}\r\n\r\n"
            self.transport.write(head.encode() + SENT)  # type: ignore[attr-defined]


@dataclass
class Load:
    """Counts and times of one run against one or more ports."""

    delay: float = 0.0
    number: int = 0
    said: dict[str, float] = field(default_factory=dict)
    waiting: dict[str, asyncio.Future[float]] = field(default_factory=dict)
    order: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    pushed: int = 0

    async def listen(self) -> str:
        """Starts this LINE; its address."""
        server = await asyncio.get_running_loop().create_server(lambda: LinePart(self), "127.0.0.1", 0)
        return f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"

    def arrived(self, body: bytes) -> None:
        """A call reached LINE: notes when, by its reply token; a push answers its person's oldest open message."""
        call = json.loads(body or b"{}")
        token = str(call.get("replyToken", ""))
        if "to" in call:
            self.pushed += 1
            token = next((each for each in self.waiting if each.startswith(f"{call['to']}-")), "")
        if token not in self.said:
            return
        lane, number = token.split("-")
        self.order[lane].append(int(number))
        future = self.waiting.pop(token, None)
        if future and not future.done():
            future.set_result(time.perf_counter() - self.said[token])

    def event(self, lane: str) -> tuple[str, bytes, asyncio.Future[float]]:
        """The next event of a person: its token, the signed request, and when its reply came."""
        self.number += 1
        token = f"{lane}-{self.number}"
        event = {
            "type": "message", "mode": "active", "timestamp": 1_592_000_000_000 + self.number, "source": {"type": "user", "userId": lane},
            "webhookEventId": f"E{token}", "deliveryContext": {"isRedelivery": False}, "replyToken": token,
            "message": {"type": "text", "id": str(self.number), "quoteToken": "q", "text": WORDS[self.number % len(WORDS)]},
        }  # fmt: skip
        body = json.dumps({"destination": "U", "events": [event]}).encode()
        sign = base64.b64encode(hmac.digest(SECRET.encode(), body, hashlib.sha256)).decode()
        head = f"POST /webhook HTTP/1.1\r\nhost: bot\r\ncontent-length: {len(body)}\r\nx-line-signature: {sign}\r\n\r\n"
        future: asyncio.Future[float] = asyncio.get_running_loop().create_future()
        self.waiting[token] = future
        return token, head.encode() + body, future

    @property
    def breaks(self) -> int:
        """Replies that came before one to an earlier message of the same person."""
        return sum(later < earlier for each in self.order.values() for earlier, later in pairwise(each))


class Client:
    """One kept connection to the bot."""

    def __init__(self, load: Load, port: int) -> None:
        self.load, self.port = load, port

    async def open(self) -> "Client":
        """Connects."""
        self.reader, self.writer = await asyncio.open_connection("127.0.0.1", self.port)
        return self

    async def say(self, lane: str) -> tuple[float, asyncio.Future[float]]:
        """Sends one event; the seconds to its 200, and when its reply came."""
        token, request, future = self.load.event(lane)
        began = time.perf_counter()
        self.load.said[token] = began
        self.writer.write(request)
        head = await self.reader.readuntil(b"\r\n\r\n")
        taken = time.perf_counter() - began
        if not head.startswith(b"HTTP/1.1 200"):
            message = f"not taken: {head[:40]!r}"
            raise RuntimeError(message)
        length = int(head.lower().split(b"content-length:")[1].split(b"\r\n", 1)[0])
        await self.reader.readexactly(length)
        return taken, future


async def clients(load: Load, ports: Sequence[int], count: int) -> list[Client]:
    """Open connections, shared out over the ports."""
    return [await Client(load, ports[n % len(ports)]).open() for n in range(count)]


async def burst(load: Load, ports: Sequence[int], events: int, width: int = 64) -> float:
    """Events accepted a second when nobody waits for the replies, which are all waited for afterwards."""
    futures: list[asyncio.Future[float]] = []
    open_ = await clients(load, ports, width)

    async def one(client: Client, lanes: list[str]) -> None:
        futures.extend([(await client.say(lanes[number % len(lanes)]))[1] for number in range(events // width)])

    began = time.perf_counter()
    await asyncio.gather(*(one(client, _lanes(n, width)) for n, client in enumerate(open_)))
    rate = len(futures) / (time.perf_counter() - began)
    await asyncio.wait_for(asyncio.gather(*futures), 120)
    return rate


async def sustained(load: Load, ports: Sequence[int], events: int, width: int = 64) -> float:
    """Events a second from webhook to reply, `width` in flight."""
    open_ = await clients(load, ports, width)

    async def one(client: Client, lanes: list[str]) -> None:
        for number in range(events // width):
            await (await client.say(lanes[number % len(lanes)]))[1]

    began = time.perf_counter()
    await asyncio.wait_for(asyncio.gather(*(one(client, _lanes(n, width)) for n, client in enumerate(open_))), 300)
    return events // width * width / (time.perf_counter() - began)


async def steady(load: Load, ports: Sequence[int], rate: int, seconds: float) -> tuple[list[float], list[float]]:
    """Milliseconds to the 200 and to the reply, at so many events a second."""
    open_ = await clients(load, ports, 16)
    took: list[float] = []
    futures: list[asyncio.Future[float]] = []
    free: asyncio.Queue[Client] = asyncio.Queue()
    for client in open_:
        free.put_nowait(client)

    async def one(lane: str) -> None:
        client = await free.get()
        taken, future = await client.say(lane)
        took.append(taken * 1000)
        futures.append(future)
        free.put_nowait(client)

    began = time.perf_counter()
    tasks = []
    for number in range(int(rate * seconds)):
        await asyncio.sleep(max(0.0, began + number / rate - time.perf_counter()))
        tasks.append(asyncio.create_task(one(f"U{number % PEOPLE:04d}")))
    await asyncio.gather(*tasks)
    return took, [each * 1000 for each in await asyncio.wait_for(asyncio.gather(*futures), 60)]


def _lanes(number: int, width: int) -> list[str]:
    """The people of one connection, so that nobody speaks on two at once."""
    return [f"U{lane:04d}" for lane in range(number, PEOPLE, width)]


def quantile(values: Sequence[float], share: float) -> float:
    """The value below which a share of the values lies."""
    return statistics.quantiles(values, n=1000)[round(share * 1000) - 1]
