"""Replies as LINE's message objects: valid by LINE's own file, within its limits, and saying all that the plain text says."""

import json
from datetime import date
from typing import Any

import pytest

from bot.line.card import BUBBLE, MESSAGES, compact, message, render
from bot.reply import TEXT_LIMIT, Bar, Card, Carousel, Choice, Reply, Row, Table, Text, plain
from tests.openapi import check

URL = "https://bot.example"
CARD = Card(
    "ตัวชี้วัด ปีงบประมาณ 2563", (
        Bar(0.88, "44 จาก 50 เขต · เป้าหมาย 80 %", 0.8), Row("เพิ่มจากครั้งก่อน", "2 เขต", "good"), Row("ยังไม่รายงาน 6 เขต", tone="warn"),
        Table(("เขต", "โครงการ", "ปี"), (("บางรัก", "3", "2564"), ("พระนคร", "", "2563"))), Row("", "บรรทัดเดียว", "quiet"),
    ), subtitle="บรรจุอย่างน้อย 1 โครงการ", figure="88 %", footer="ณ จ. 14 ก.ย. 2563",
    buttons=(Choice("ที่มา", press="v1|proof|1"), Choice("เปิดหน้าเว็บ", link="/district/1004")), about="report:12",
    choices=(Choice("เลือกวัน", press="v1|fix|3", date=True), Choice("KPI", say="KPI เท่าไหร่"), Choice("ไฟล์", link="https://else.example/x")),
)  # fmt: skip
REPLIES: dict[str, tuple[Reply, ...]] = {
    "text": (Text("สวัสดี", (Choice("KPI", say="KPI"),)),),
    "card": (CARD,),
    "carousel": (Carousel("สามเขต", (CARD, CARD, CARD)),),
    "empty bar": (Card("x", (Bar(0, ""), Bar(1, "ครบ", 1))),),
    "six": tuple(Text(f"ข้อความ {n}", (Choice(f"ข้อ {n}", say=f"{n}"),)) for n in range(6)),
    "two buttons": (Card("บันทึกแล้ว", (Row("คน", "45"),), buttons=(Choice("แก้ไข", press="a"), Choice("ยกเลิก", press="b"))),),
}


@pytest.mark.parametrize("name", REPLIES)
def test_every_reply_is_valid_by_lines_own_file(name: str) -> None:
    check("POST", "/v2/bot/message/reply", {"replyToken": "t", "messages": render(REPLIES[name], URL)})


def test_the_check_sees_a_text_without_text() -> None:
    from openapi_core.exceptions import OpenAPIError

    bubble = {"type": "bubble", "body": {"type": "txt"}}
    for wrong in ({"type": "text"}, {"type": "flex", "altText": "x", "contents": bubble}, {"type": "sms"}):
        with pytest.raises(OpenAPIError):
            check("POST", "/v2/bot/message/reply", {"replyToken": "t", "messages": [wrong]})


def test_the_day_picker_offers_no_day_outside_its_bounds() -> None:
    picker = Choice("เลือกวัน", press="v1|date|d1", date=True, since=date(2020, 6, 1), until=date(2020, 6, 17))
    made = message(Text("วันไหน", (picker,)), URL)
    check("POST", "/v2/bot/message/reply", {"replyToken": "t", "messages": [made]})
    (one,) = made["quickReply"]["items"]
    assert (one["action"]["min"], one["action"]["max"]) == ("2020-06-01", "2020-06-17")


def _words(made: Any) -> str:
    return json.dumps(made, ensure_ascii=False)


def test_a_card_shows_all_that_its_plain_text_says() -> None:
    shown = _words(message(CARD, URL)["contents"]).replace("\u00a0%", " %")  # a number and its sign stay on one line
    for line in plain(CARD).splitlines():
        for part in line.replace(": ", " · ").split(" · "):
            assert part in shown


def test_the_alt_text_says_the_same() -> None:
    assert message(CARD, URL)["altText"] == plain(CARD)


def test_the_columns_of_a_table_are_as_wide_as_what_stands_in_them() -> None:
    rounds = Table(("ครั้งที่", "ณ วันที่", "เขต"), (("1", "อ. 15 ต.ค. 2562", "–"), ("2", "พ. 13 พ.ย. 2562", "17/50")))
    *_, made = message(Card("ตัวชี้วัด", (rounds,)), URL)["contents"]["body"]["contents"]
    lines = [line["contents"] for line in made["contents"] if line["type"] == "box"]
    assert [[cell["flex"] for cell in line] for line in lines] == [[5, 15, 5]] * 3
    assert [cell.get("align") for cell in lines[1]] == [None, "end", "end"]


@pytest.mark.parametrize(("label", "share"), [("ร้อยละ", 4), ("เขตป้อมปราบศัตรูพ่าย", 6), ("กิจกรรมที่ 2 การจัดประชุมชี้แจง", 4)])
def test_a_long_word_before_a_value_is_given_room(label: str, share: int) -> None:
    *_, made = message(Card("ที่มา", (Row(label, "3 โครงการ"),)), URL)["contents"]["body"]["contents"]
    assert [part["flex"] for part in made["contents"]] == [share, 10 - share]


def test_the_bar_is_as_long_as_its_share_with_a_tick_at_the_target() -> None:
    track = message(CARD, URL)["contents"]["body"]["contents"][3]
    assert [track["contents"][0]["width"], track["contents"][1]["offsetStart"]] == ["88%", "80%"]


def test_links_of_our_own_are_completed_and_others_left() -> None:
    made = message(CARD, URL)
    assert made["contents"]["footer"]["contents"][1]["action"]["uri"] == "https://bot.example/district/1004"
    assert made["quickReply"]["items"][2]["action"]["uri"] == "https://else.example/x"


def test_quick_replies_stand_on_the_last_message_each_once() -> None:
    made = render((Text("ก", (Choice("KPI", say="KPI"),)), Text("ข", (Choice("KPI", say="KPI"), Choice("เขต", say="เขต")))), URL)
    assert "quickReply" not in made[0]
    assert [item["action"]["label"] for item in made[1]["quickReply"]["items"]] == ["KPI", "เขต"]


def test_more_than_five_replies_lose_no_word() -> None:
    made = render(REPLIES["six"], URL)
    assert len(made) == MESSAGES == len(compact(REPLIES["six"]))
    assert [f"ข้อความ {n}" in _words(made) for n in range(6)] == [True] * 6
    assert len(made[-1]["quickReply"]["items"]) == 6


def test_of_many_replies_the_first_three_and_the_question_stay_and_the_rest_is_one_text() -> None:
    many = (*(Text(f"{n}", about=f"report:{n}") for n in range(1, 7)), Text("กี่คน", (Choice("45", say="45"),)))
    made = compact(many)
    assert [plain(reply) for reply in made] == ["1", "2", "3", "4\n\n5\n\n6", "กี่คน"]
    assert [reply.about for reply in made] == ["report:1", "report:2", "report:3", "report:4", ""]


def test_long_replies_are_joined_where_a_text_holds_both() -> None:
    made = compact((Text("1"), Text("2"), *(Text(letter * TEXT_LIMIT) for letter in "กขค"), Text("กี่คน")))
    assert [plain(reply) for reply in made] == ["1\n\n2", "ก" * TEXT_LIMIT, "ข" * TEXT_LIMIT, "ค" * TEXT_LIMIT, "กี่คน"]


def test_texts_are_joined_before_a_card_which_would_lose_its_buttons() -> None:
    card = Card("ยังมีเรื่องรอรายงาน", (Row("แบบรายงาน 1"),), buttons=(Choice("ส่งแล้ว", say="ส่งแบบ 1 แล้ว"),))
    made = compact((*(Text(f"{n}") for n in range(1, 6)), card, Text("กี่คน")))
    assert [plain(reply) for reply in made[:3]] == ["1", "2", "3\n\n4\n\n5"]
    assert made[3] == card


def test_what_is_too_large_for_a_bubble_comes_as_text() -> None:
    rows = tuple(("สำนักงานเขตป้อมปราบศัตรูพ่าย" * 3, "ก" * 60, "ข" * 60, "ค" * 60) for _ in range(25))
    made = message(Card("ใหญ่", (Table(("ก", "ข", "ค", "ง"), rows),)), URL)
    assert (made["type"], made["text"][:4]) == ("text", "ใหญ่")
    full = Card("ครบ 50 เขต", (Table(("เขต", "โครงการ"), tuple((f"ป้อมปราบศัตรูพ่าย {n}", str(n)) for n in range(25))),), footer="ณ วันนี้")
    small = message(full, URL)
    assert small["type"] == "flex"
    assert len(json.dumps(small["contents"])) < BUBBLE
    assert message(Carousel("มาก", (full,) * 12), URL)["type"] == "text"
