"""A bot of a few lines behind a signed webhook, and the demo's pages before it: what the browser tests talk to."""

import asyncio
import threading
from collections.abc import Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from socket import socket
from typing import Any

import uvicorn
from fastapi import FastAPI
from starlette.requests import Request
from starlette.responses import Response

from bot.line.card import render
from bot.line.standin import Standin, line_id, sign
from bot.message import BANGKOK
from bot.pages.simulator import LINE_PATH, demo_routes
from bot.reply import Bar, Card, Carousel, Choice, Reply, Row, Table, Text
from bot.work.clock import DemoClock

SECRET, TOKEN, NAME = "a-secret", "a-token", "น้องเขต"
START = datetime(2020, 9, 15, 9, tzinfo=BANGKOK)

KPI = Card(
    "ตัวชี้วัด: เขตที่บรรจุโครงการในแผน",
    (
        Bar(0.88, "44 จาก 50 เขต · เป้าหมาย 80 %", 0.8),
        Row("ปีงบประมาณ", "2563–2564"),
        Row("โครงการที่บรรจุ", "343 + 273 โครงการ"),
        Row("ยังไม่มี", "บางรัก ปทุมวัน ธนบุรี บางกอกใหญ่ ราษฎร์บูรณะ สาทร", "warn"),
    ),
    subtitle="โครงการจัดทำและทบทวนแผนพัฒนาชุมชน",
    figure="88 %",
    footer="ณ จ. 14 ก.ย. 2563 · ผ่านเป้าหมาย",
    buttons=(Choice("ดูรายงาน", press="v1|proof|1"), Choice("ยังไม่ส่ง", say="เขตไหนยังไม่ส่ง")),
    choices=(Choice("เดือนก่อน", say="KPI เดือนก่อน"), Choice("เขตของฉัน", say="สรุปเขตของฉัน"), Choice("เลือกวันที่", press="v1|asof|0", date=True)),
)
SAVED = Card(
    "เขตบางรัก · ประชุมชี้แจง จัดแล้ว",
    (Row("วันที่", "พ. 18 มี.ค. 2563"), Row("ผู้เข้าร่วม", "45 คน"), Row("สถานที่", "ที่ทำการชุมชนวัดม่วงแค ถนนเจริญกรุง")),
    subtitle="บันทึกแล้ว",
    buttons=(Choice("แก้ไข", press="v1|fix|12"), Choice("ยกเลิก", press="v1|undo|12")),
)
DISTRICTS = Carousel(
    "เขตที่ยังไม่รายงาน",
    tuple(
        Card(
            f"กลุ่ม{name}",
            (Table(("เขต", "ประชุม", "แผน"), (("ปทุมวัน", "—", "8"), ("ป้อมปราบศัตรูพ่าย", "✓", "12"))),),
            buttons=(Choice("เตือน", press="v1|chase|1"),),
        )
        for name in ("กรุงเทพกลาง", "กรุงเทพใต้", "กรุงธนเหนือ")
    ),
)


def answer(event: dict[str, Any]) -> list[Reply]:
    """What the tiny bot says to an event."""
    text = event.get("message", {}).get("text", "")
    if event["type"] == "postback":
        return [Text(f"กด {event['postback']['data']} {event['postback'].get('params', {}).get('date', '')}".strip())]
    if event["type"] == "follow":
        return [Text("ยินดีต้อนรับ")]
    for word, reply in (("KPI", KPI), ("ประชุม", SAVED), ("ยังไม่ส่ง", DISTRICTS)):
        if word in text:
            return [reply]
    if event["type"] == "message" and text != "เงียบ":
        kind = event["message"]["type"]
        return [
            Text(
                f"ได้รับ {kind}: {text}" if text else f"ได้รับ {kind}",
                (Choice("ดู KPI", say="KPI เท่าไหร่"), Choice("ยืนยัน", press="v1|confirm|7")),
            )
        ]
    return []


@dataclass
class TinyBot:
    """The running demo: its address, its stand-in and clock, the events that came; `broken`: it refuses them, `mute`: it answers none."""

    url: str
    standin: Standin
    clock: DemoClock
    events: list[dict[str, Any]] = field(default_factory=list)
    contents: list[bytes] = field(default_factory=list)
    broken: bool = False
    mute: bool = False

    def start_over(self) -> None:
        """Empty chats, the first morning, everything in order."""
        chats = self.standin.chats
        for kept in (chats.said, chats.contents, chats.blocked, self.events, self.contents):
            kept.clear()
        chats.strangers = {line_id("newcomer")}
        self.standin.sending.use_up(-self.standin.sending.used)
        self.clock.put(START)
        self.broken = self.mute = False

    def push(self, to: str, text: str) -> None:
        """A push from the bot to one chat."""
        assert self.standin.sending.push({"to": to, "messages": [{"type": "text", "text": text}]}).status == 200

    def app(self) -> FastAPI:
        """The webhook and the demo's routes in one application."""

        @asynccontextmanager
        async def lifespan(app: FastAPI) -> Any:
            from linebot.v3.messaging import AsyncApiClient, Configuration

            app.state.client = AsyncApiClient(Configuration(host=f"{self.url}{LINE_PATH}", access_token=TOKEN))
            yield
            await app.state.client.close()
            await self.standin.close()

        app = FastAPI(lifespan=lifespan)
        app.add_api_route("/webhook", self._webhook, methods=["POST"])
        for router in demo_routes(self.standin, self.clock, code="482913"):
            app.include_router(router)
        return app

    async def _webhook(self, request: Request) -> Response:
        body = await request.body()
        if request.headers["x-line-signature"] != sign(SECRET, body):
            return Response(status_code=401)
        if self.broken:
            return Response(status_code=500)
        for event in (await request.json())["events"]:
            self.events.append(event)
            asyncio.get_running_loop().create_task(self._reply(request.app, event))
        return Response(status_code=200)

    async def _reply(self, app: FastAPI, event: dict[str, Any]) -> None:
        from linebot.v3.messaging import AsyncMessagingApi, AsyncMessagingApiBlob, Message, ReplyMessageRequest

        if event.get("message", {}).get("type") == "image":
            self.contents.append(bytes(await AsyncMessagingApiBlob(app.state.client).get_message_content(event["message"]["id"])))
        if not self.mute and (replies := answer(event)):
            messages = [Message.from_dict(one) for one in render(replies, self.url)]
            await AsyncMessagingApi(app.state.client).reply_message(
                ReplyMessageRequest(replyToken=event["replyToken"], messages=messages, notificationDisabled=False)
            )


@contextmanager
def running(port: int = 0) -> Iterator[TinyBot]:
    """The tiny bot's demo on a port of this machine."""
    door = socket()
    door.bind(("127.0.0.1", port))
    url = f"http://127.0.0.1:{door.getsockname()[1]}"
    clock = DemoClock(START)
    tiny = TinyBot(url, Standin(SECRET, TOKEN, clock, f"{url}/webhook", NAME), clock)
    server = uvicorn.Server(uvicorn.Config(tiny.app(), log_level="warning"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [door]})
    thread.start()
    try:
        while not server.started:
            thread.join(0.02)
        yield tiny
    finally:
        server.should_exit = True
        thread.join(10)
        door.close()


if __name__ == "__main__":
    with running(8123):
        threading.Event().wait()
