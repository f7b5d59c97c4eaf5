"""The normal form, and the way back to the text as typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.thai import clean, find

FORMS = [
    ("๔๕ คน", "45 คน"),
    ("เเก้เป็น", "แก้เป็น"),
    ("นํ้า", "น้ำ"),
    ("น้ํา", "น้ำ"),
    ("กําหนด", "กำหนด"),
    ("ที่ี", "ที่"),
    ("ที่่", "ที่"),
    ("พร่ี", "พรี่"),
    ("ค่าาาา", "ค่า"),
    ("ครับบบบ", "ครับ"),
    ("ครับบบ ผม", "ครับ ผม"),
    ("ถนนนครไชยศรี", "ถนนนครไชยศรี"),
    ("ส่ง  แล้ว\u00a0ครับ", "ส่ง แล้ว ครับ"),
    ("ส่ง\r\n\r\nแล้ว", "ส่ง\nแล้ว"),
    ("เขต\u200bบาง\u200bรัก", "เขตบางรัก"),
    ("20–21 ม.ค.", "20-21 ม.ค."),
    ("ＫＰＩ ８６％", "kpi 86%"),
    ("PDF", "pdf"),
    ("555555", "555555"),
    ("กรรม", "กรรม"),
    ("", ""),
]


@pytest.mark.parametrize(("typed", "normal"), FORMS)
def test_a_text_has_one_normal_form(typed: str, normal: str) -> None:
    assert clean(typed).text == normal


@pytest.mark.parametrize(("typed", "normal"), FORMS)
def test_the_normal_form_of_a_normal_form_is_itself(typed: str, normal: str) -> None:
    assert clean(normal).text == normal


def test_a_find_leads_back_to_the_words_as_typed() -> None:
    typed = "เข\u200bตบา\u200bงรัก  เเล้ว ๔๕ คน"
    message = clean(typed)
    assert [message.as_typed(span.start, span.end) for span in find(message)] == ["เข\u200bตบา\u200bงรัก", "๔๕"]


def test_an_empty_stretch_leads_to_the_place_where_it_stands() -> None:
    message = clean("ก่\u200bอน")
    assert message.span(2, 2) == (3, 3)
    assert message.span(len(message.text), len(message.text)) == (5, 5)


@given(st.text(alphabet="กขคงเแโาำะิีุู่้๊๋์ํๆฯ ๑๒3.,-/\n\u200bAz"))
def test_the_map_covers_the_typed_text_in_order(typed: str) -> None:
    message = clean(typed)
    assert len(message.starts) == len(message.ends) == len(message.text)
    assert all(0 <= start < end <= len(typed) for start, end in zip(message.starts, message.ends, strict=True))
    assert list(message.starts) == sorted(message.starts)
