"""Which message objects the local LINE takes, and which property it names when it refuses one."""

from typing import Any

import pytest

from bot.line.standin import problems
from tests.line.standin_calls import HELLO


def button(**action: Any) -> dict[str, Any]:
    return {"type": "button", "action": action}


def flex(*contents: Any, **parts: Any) -> dict[str, Any]:
    bubble = {"type": "bubble", "body": {"type": "box", "layout": "vertical", "contents": list(contents), **parts}}
    return {"type": "flex", "altText": "การ์ด", "contents": bubble}


def quick(*actions: Any) -> dict[str, Any]:
    return {**HELLO, "quickReply": {"items": [{"type": "action", "action": action} for action in actions]}}


WORD = {"type": "text", "text": "คำ"}
PRESS = {"type": "postback", "label": "ยืนยัน", "data": "v1|confirm|1"}


@pytest.mark.parametrize(
    ("message", "wrong"),
    [
        (HELLO, None),
        ({"type": "text", "text": ""}, "text"),
        ({"type": "text"}, "text"),
        ({"type": "text", "text": "ก" * 5000}, None),
        ({"type": "text", "text": "ก" * 5001}, "text"),
        ({"type": "text", "text": "😀" * 2501}, "text"),
        ({"type": "textV2", "text": "{{ครั้งที่}} {who}", "substitution": {"who": {"type": "mention"}}}, None),
        ({"type": "textV2", "text": "{who}"}, "text"),
        ({"type": "hologram"}, "type"),
        ({"type": "sticker", "packageId": "446", "stickerId": "1988"}, None),
        ({"type": "sticker", "packageId": "446"}, "stickerId"),
        ({"type": "image", "originalContentUrl": "https://x.test/a.png", "previewImageUrl": "http://x.test/a.png"}, "previewImageUrl"),
        ({"type": "audio", "originalContentUrl": "https://x.test/a.m4a"}, "duration"),
        ({"type": "location", "title": "เขต", "address": "ถนน", "latitude": 13.7, "longitude": 100.5}, None),
        ({"type": "location", "title": "เขต", "address": "ถนน", "latitude": 113.7, "longitude": 100.5}, "latitude"),
        ({"type": "template", "altText": "ก", "template": {"type": "confirm", "text": "ก", "actions": [PRESS] * 3}}, "template.actions"),
        (quick(PRESS), None),
        (quick(*[PRESS] * 13), None),
        (quick(*[PRESS] * 14), "quickReply.items"),
        (quick({"type": "camera", "label": "ถ่าย"}), None),
        (quick({**PRESS, "label": "ก" * 21}), "quickReply.items[0].action.label"),
        (quick({**PRESS, "data": ""}), "quickReply.items[0].action.data"),
        (quick({**PRESS, "data": "x" * 301}), "quickReply.items[0].action.data"),
        (quick({"type": "message", "label": "ก"}), "quickReply.items[0].action.text"),
        (quick({"type": "uri", "label": "ก", "uri": "javascript:x"}), "quickReply.items[0].action.uri"),
        (quick({"type": "datetimepicker", "label": "ก", "data": "x", "mode": "date", "initial": "2020-09-15"}), None),
        (
            quick({"type": "datetimepicker", "label": "ก", "data": "x", "mode": "date", "initial": "15/9/20"}),
            "quickReply.items[0].action.initial",
        ),
        (quick({"type": "datetimepicker", "label": "ก", "data": "x", "mode": "week"}), "quickReply.items[0].action.mode"),
        (flex(WORD), None),
        ({**flex(WORD), "altText": ""}, "altText"),
        ({**flex(WORD), "altText": "ก" * 1501}, "altText"),
        ({"type": "flex", "altText": "ก"}, "contents"),
        ({"type": "flex", "altText": "ก", "contents": {"type": "bubble"}}, "/"),
        (flex({"type": "text", "text": ""}), "/body/contents/0/text"),
        (flex({**WORD, "colour": "#000000"}), "/body/contents/0/colour"),
        (flex({**WORD, "color": "green"}), "/body/contents/0/color"),
        (flex({**WORD, "size": "huge"}), "/body/contents/0/size"),
        (flex({**WORD, "size": "12px", "flex": 0, "margin": "md", "wrap": True}), None),
        (flex({**WORD, "flex": "1"}), "/body/contents/0/flex"),
        (flex({"type": "carousel"}), "/body/contents/0/type"),
        (flex({"type": "box", "contents": []}), "/body/contents/0/layout"),
        (flex({"type": "box", "layout": "baseline", "contents": [{"type": "separator"}]}), "/body/contents/0/contents/0/type"),
        (flex({"type": "box", "layout": "vertical", "contents": [], "width": "88%", "height": "10px", "paddingAll": "5%"}), None),
        (flex({"type": "box", "layout": "vertical", "contents": [], "width": "wide"}), "/body/contents/0/width"),
        (flex(button(**PRESS)), None),
        (flex(button(type="camera", label="ก")), "/body/contents/0/action.type"),
        (flex({"type": "button"}), "/body/contents/0/action"),
        (flex({**button(**PRESS), "style": "danger"}), "/body/contents/0/style"),
        (flex(*[{"type": "text", "text": "ก" * 500}] * 10), "/"),
        ({"type": "flex", "altText": "ก", "contents": {"type": "carousel", "contents": []}}, "/contents"),
        ({"type": "flex", "altText": "ก", "contents": {"type": "carousel", "contents": [flex(WORD)["contents"]] * 13}}, "/contents"),
        ({"type": "flex", "altText": "ก", "contents": {"type": "list"}}, "/type"),
    ],
)
def test_message_objects_are_taken_or_refused_with_the_property_that_is_wrong(message: Any, wrong: str | None) -> None:
    found = [problem.property for problem in problems([message])]
    joined = f"messages[0]{wrong}" if wrong and wrong.startswith("/") else f"messages[0].{wrong}"
    assert found == ([joined] if wrong else [])


@pytest.mark.parametrize("messages", [None, [], [HELLO] * 6, "สวัสดี"])
def test_a_call_carries_one_to_five_messages(messages: Any) -> None:
    assert [problem.property for problem in problems(messages)] == ["messages"]
