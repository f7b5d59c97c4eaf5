"""LINE's events as messages: a table of what comes in, and what groups keep to themselves."""

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.line.events import event_id, fetches, lane_of, read_event, stamp_of
from bot.line.webhook import arrival
from bot.message import Attachment, Message
from models.queue import DONE, NEW, WAITING

AT = 1_584_500_000_000
NAME = "น้องแผน"
ONE: dict[str, Any] = {
    "webhookEventId": "E1", "timestamp": AT, "source": {"type": "user", "userId": "Ua"}, "replyToken": "t", "mode": "active",
}  # fmt: skip
GROUP: dict[str, Any] = {**ONE, "source": {"type": "group", "groupId": "Cg", "userId": "Ua"}}
ROOM: dict[str, Any] = {**ONE, "source": {"type": "room", "roomId": "Rr"}}


def text(words: str, **more: Any) -> dict[str, Any]:
    return {"type": "message", "message": {"id": "5", "type": "text", "text": words, **more}}


def content(kind: str, **more: Any) -> dict[str, Any]:
    return {"type": "message", "message": {"id": "5", "type": kind, "contentProvider": {"type": "line"}, **more}}


def press(**params: str) -> dict[str, Any]:
    return {"type": "postback", "postback": {"data": "v1|undo|7", "params": params}}


SELF = {"mentionees": [{"type": "user", "index": 0, "length": 4, "isSelf": True}]}


@pytest.mark.parametrize(
    ("raw", "kind", "parts"),
    [
        ({**ONE, **text("KPI")}, "text", {"text": "KPI", "message_id": "5"}),
        ({**ONE, **text("KPI", quotedMessageId="4")}, "text", {"text": "KPI", "message_id": "5", "quoted": "4"}),
        ({**ONE, **text(" ก ")}, "text", {"text": " ก ", "message_id": "5"}),
        ({**ONE, **content("image")}, "image", {"message_id": "5", "attachment": Attachment("5")}),
        ({**ONE, **content("file", fileName="1.pdf", fileSize=9)}, "file", {"message_id": "5", "attachment": Attachment("5", "1.pdf", 9)}),
        ({**ONE, **content("audio")}, "audio", {"message_id": "5", "attachment": Attachment("5")}),
        ({**ONE, **content("video")}, "video", {"message_id": "5", "attachment": Attachment("5")}),
        ({**ONE, **content("sticker")}, "sticker", {"message_id": "5"}),
        ({**ONE, **content("location")}, "location", {"message_id": "5"}),
        ({**ONE, **content("hologram")}, "unknown", {"message_id": "5"}),
        ({**ONE, "type": "beacon"}, "unknown", {}),
        ({**ONE, **press()}, "press", {"data": "v1|undo|7"}),
        ({**ONE, **press(date="2020-03-18")}, "press", {"data": "v1|undo|7", "picked": "2020-03-18"}),
        ({**ONE, **press(datetime="2020-03-18T09:00")}, "press", {"data": "v1|undo|7", "picked": "2020-03-18"}),
        ({**ONE, "type": "follow"}, "follow", {}),
        ({**ONE, "type": "unfollow"}, "unfollow", {}),
        ({**ONE, "type": "unsend", "unsend": {"messageId": "3"}}, "unsend", {"message_id": "3"}),
        ({**ONE, **text("ใหม่"), "type": "messageEdited"}, "edited", {"message_id": "5", "text": "ใหม่"}),
    ],
)  # fmt: skip
def test_an_event_of_one_person_becomes_a_message(raw: dict[str, Any], kind: Any, parts: dict[str, Any]) -> None:
    assert read_event(raw, NAME) == Message("E1", "Ua", "Ua", kind, datetime.fromtimestamp(AT / 1000, UTC), **parts)


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (text("@บอท KPI เท่าไหร่", mention=SELF), "KPI เท่าไหร่"),
        (text("🙂 @บอท KPI", mention={"mentionees": [{"index": 3, "length": 4, "isSelf": True}]}), "🙂  KPI"),
        (text("น้องแผน KPI เท่าไหร่"), "KPI เท่าไหร่"),
        (text("@น้องแผน: KPI"), "KPI"),
        (text("KPI เท่าไหร่"), None),
        (text("@ใคร KPI", mention={"mentionees": [{"index": 0, "length": 4, "isSelf": False}]}), None),
        (text("ถามน้องแผนสิ"), None),
        (content("image"), None),
        (content("sticker"), None),
        ({"type": "memberJoined"}, None),
        ({"type": "beacon"}, None),
        ({"type": "join"}, ""),
        ({"type": "leave"}, ""),
        (press(), ""),
        ({"type": "unsend", "unsend": {"messageId": "3"}}, ""),
    ],
)
def test_in_a_group_the_bot_hears_only_what_is_for_it(raw: dict[str, Any], words: str | None) -> None:
    message = read_event({**GROUP, **raw}, NAME)
    assert (message and message.text) == words
    stored = arrival({**GROUP, **raw}, NAME)
    assert (stored.state, bool(stored.body)) == ((DONE, False) if words is None else (NEW, True))


def test_a_quote_in_a_group_is_kept_until_it_is_known_whose_message_it_was() -> None:
    message = read_event({**GROUP, **text("แก้เป็น 45", quotedMessageId="4")}, NAME)
    assert message is not None
    assert (message.called, message.quoted, message.lane, message.person) == (False, "4", "Cg", "Ua")


def test_without_a_name_only_a_mention_calls() -> None:
    assert read_event({**GROUP, **text("KPI")}, "") is None


def test_the_chat_is_the_group_the_room_or_the_person() -> None:
    assert [lane_of(raw) for raw in (ONE, GROUP, ROOM, {}, None, {"source": 3})] == ["Ua", "Cg", "Rr", "", "", ""]


def test_in_standby_nothing_is_done() -> None:
    assert read_event({**ONE, **text("KPI"), "mode": "standby"}, NAME) is None


def test_photos_and_files_that_line_holds_are_fetched_and_others_not() -> None:
    taken = [content("image"), content("file"), content("audio"), content("image", contentProvider={"type": "external"}), text("x")]
    assert [fetches({**ONE, **raw}) for raw in taken] == [True, True, False, False, False]
    assert arrival({**ONE, **content("file", fileName="a.pdf")}, NAME).state == WAITING
    assert arrival({**GROUP, **content("image")}, NAME).content == ""


def test_an_event_without_an_id_is_known_again_by_its_content() -> None:
    assert event_id({"a": 1, "b": 2}) == event_id({"b": 2, "a": 1}) != event_id({"a": 2, "b": 2})


anything = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**70), 2**70)
    | st.text("กa \0😀", max_size=4) | st.sampled_from(["user", "message", "text", "postback"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(
        st.sampled_from(["type", "source", "userId", "groupId", "message", "mention", "mentionees", "index", "length", "isSelf", "id",
                         "text", "timestamp", "postback", "params", "date", "datetime", "unsend", "messageId", "replyToken"]), inner),
    max_leaves=30,
)  # fmt: skip


@given(st.dictionaries(st.sampled_from(["type", "source", "message", "timestamp", "postback", "unsend", "replyToken", "mode"]), anything))
@settings(max_examples=60)
def test_no_event_is_too_odd_to_be_read(raw: dict[str, Any]) -> None:
    read_event(raw, NAME)
    assert stamp_of(raw) >= 0
