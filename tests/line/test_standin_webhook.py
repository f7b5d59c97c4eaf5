"""The local LINE posts what people do as LINE does: signed, numbered, in LINE's shapes, and again when it was not answered."""

import asyncio
import base64
import hashlib
import hmac
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.line.standin import Content
from tests.line.standin_calls import ANN, BEN, EVE, SECRET, TEAM, Line


class Hook:
    """A bot that only listens: what came, with which signature; `statuses` are its next answers, then 200."""

    def __init__(self, *statuses: int) -> None:
        self.statuses, self.events, self.signatures, self.bodies = list(statuses), [], [], []

    async def post(self, request: web.Request) -> web.Response:
        body = await request.read()
        self.bodies.append(body)
        self.signatures.append(request.headers["x-line-signature"])
        self.events.extend((await request.json())["events"])
        return web.Response(status=self.statuses.pop(0) if self.statuses else 200)

    def hear(self, act: Callable[[Line], Awaitable[Any]]) -> Line:
        """The stand-in after `act`, every delivery and redelivery made."""

        async def go() -> Line:
            app = web.Application()
            app.router.add_post("/webhook", self.post)
            async with TestServer(app) as server:
                line = Line(str(server.make_url("/webhook")))
                line.standin.webhook.redeliveries = (0.01, 0.02)
                await act(line)
                for task in tuple(line.standin.webhook.again):
                    await task
                await line.standin.close()
            return line

        return asyncio.run(go())


def test_a_webhook_is_signed_over_its_raw_body_and_numbered() -> None:
    hook = Hook()

    async def talk(line: Line) -> None:
        await line.standin.say(ANN, ANN, "ประชุมแล้ว")
        await line.standin.say(ANN, TEAM, "@น้องเขต KPI", quoted="77")

    hook.hear(talk)
    expected = base64.b64encode(hmac.new(SECRET.encode(), hook.bodies[0], hashlib.sha256).digest()).decode()
    assert hook.signatures[0] == expected
    first, second = hook.events
    assert first["source"] == {"type": "user", "userId": ANN}
    assert second["source"] == {"type": "group", "groupId": TEAM, "userId": ANN}
    assert second["message"]["quotedMessageId"] == "77"
    assert second["message"]["mention"]["mentionees"][0]["isSelf"] is True
    assert first["timestamp"] // 1000 == datetime(2020, 9, 15, 2, tzinfo=UTC).timestamp()
    assert second["timestamp"] > first["timestamp"]
    assert len(first["webhookEventId"]) == 26
    assert first["webhookEventId"] < second["webhookEventId"] or first["webhookEventId"][:10] == second["webhookEventId"][:10]


def test_two_events_of_one_millisecond_still_have_an_order() -> None:
    class Still:
        def now(self) -> datetime:
            return datetime(2020, 9, 15, 2, tzinfo=UTC)

    line = Line()
    line.standin.webhook.clock = Still()
    first, second = (line.standin.webhook.event("follow", ANN, ANN)["timestamp"] for _ in range(2))
    assert first < second


def test_every_act_is_an_event_that_the_sdk_reads() -> None:
    from linebot.v3.webhooks import Event

    hook = Hook()

    async def live(line: Line) -> None:
        said = await line.standin.say(ANN, ANN, "สวัสดี")
        await line.standin.send(ANN, ANN, {"type": "sticker", "packageId": "446", "stickerId": "1988", "stickerResourceType": "STATIC"})
        await line.standin.send(
            ANN, ANN, {"type": "file", "fileName": "แบบ 1.docx", "fileSize": 9}, content=Content(b"x", "application/zip")
        )
        await line.standin.send(ANN, ANN, {"type": "location", "title": "เขต", "latitude": 13.7, "longitude": 100.5})
        await line.standin.press(ANN, ANN, "v1|at|1", {"date": "2020-09-16"}, shown="เลือกวัน")
        await line.standin.unsend(ANN, said.id)
        await line.standin.block(ANN)
        await line.standin.follow(ANN)
        await line.standin.follow(EVE)

    line = hook.hear(live)
    kinds = [type(Event.from_dict(event)).__name__ for event in hook.events]
    assert kinds == [*["MessageEvent"] * 4, "PostbackEvent", "UnsendEvent", "UnfollowEvent", "FollowEvent", "FollowEvent"]
    assert ["replyToken" in event for event in hook.events] == [True] * 5 + [False, False, True, True]
    assert [event["follow"]["isUnblocked"] for event in hook.events if event["type"] == "follow"] == [True, False]
    assert line.chat(ANN)[0] == "text", "what was unsent is no longer to be read"
    assert line.push(EVE).status_code == 200


def test_only_one_s_own_message_can_be_unsent() -> None:
    hook = Hook()

    async def live(line: Line) -> None:
        said = await line.standin.say(ANN, TEAM, "สวัสดี")
        assert await line.standin.unsend(BEN, said.id) == 404

    assert hook.hear(live).chat(TEAM) == ["สวัสดี"]
    assert len(hook.events) == 1


def test_a_webhook_that_failed_comes_again_as_a_redelivery_with_its_token_fresh() -> None:
    hook = Hook(500, 503)
    line = hook.hear(lambda line: line.standin.say(ANN, ANN, "สวัสดี"))
    assert [event["deliveryContext"]["isRedelivery"] for event in hook.events] == [False, True, True]
    assert len({event["webhookEventId"] for event in hook.events}) == 1
    assert [said.state for said in line.standin.chats.of(ANN)] == ["read"]
    assert line.reply(hook.events[0]["replyToken"]).status_code == 200


def test_a_message_that_never_reached_the_bot_is_marked_failed() -> None:
    line = Hook(500, 500, 500).hear(lambda line: line.standin.say(ANN, ANN, "สวัสดี"))
    assert [said.state for said in line.standin.chats.of(ANN)] == ["failed"]
