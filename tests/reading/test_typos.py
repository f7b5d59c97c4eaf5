"""One letter wrong in a word of ours: it is read as meant, and never a real word as another."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pythainlp.corpus import thai_words

from bot.reading.wording import typos
from bot.reading.wording.typos import off_tone, put_right, slips, toneless
from bot.reading.wording.typos import righted as all_slips
from bot.thai import clean

from .tables import Row, correct, fact, means, other, params, query, report

HELD = {"status": "held"}

BESIDE_THE_KEY: list[Row] = [
    ("ประขุมแล้ว 31 คน", report(fact("meeting", **HELD, attendees=31))),
    ("ทบทวยแผนแล้ว 9 ชุมชน", report(fact("plans", reviewed=9))),
    ("บรรขุ 4 โครงการ", report(fact("action_plan", projects=4))),
    ("ยกเลิดการประชุม", report(fact("meeting", status="cancelled"))),
]
SOUNDS_ALIKE: list[Row] = [
    ("โครงกานบรรจุแล้ว 3 โครงการ", report(fact("action_plan", projects=3))),
    ("ตอนนี้โครงกานเป็นยังไงบ้าง", query("progress")),
    ("แผนพัตนาชุมชน จัดทำใหม่ 5", report(fact("plans", made=5))),
]
LEFT_OUT: list[Row] = [
    ("ลงทะเบีน เขตสาทร รหัส 019284", other("register", district="สาทร", code="019284")),
    ("บรจุ 2 โครงการ", report(fact("action_plan", projects=2))),
    ("ตัวชีวัดกี่เปอร์เซ็นต์แล้ว", query("kpi")),
]
OUT_OF_PLACE: list[Row] = [
    ("เตอืนฉันพรุ่งนี้ 10 โมง", other("remind", audience="me", at="2020-06-18T10:00")),
    ("ประชมุแล้ว", report(fact("meeting", **HELD))),
    ("ความกว้าหน้า 60%", report(fact("progress", percent=60))),
]
ONE_TOO_MANY: list[Row] = [
    ("ไม่ประสงค์คื่นเงิน", report(fact("refund", none=True))),
    ("ขอเตื่อนเขตที่ยังไม่ส่งแบบ 1 วันจันทร์หน้า 10 โมง", other("remind", audience="missing", at="2020-06-22T10:00", about="document")),
]
DISTRICTS: list[Row] = [
    ("เขดสาทรงดจัดประชุม", report(fact("meeting", district="สาทร", status="cancelled"))),
    ("ขตพระนคร เบิกแล้ว 27,500 บาท", report(fact("disbursement", district="พระนคร", amount=27500))),
]
NO_TONES: list[Row] = [
    ("เมือเชาประชุมแลวคับ 45 คน", report(fact("meeting", **HELD, date="2020-06-17", attendees=45))),
    ("ยังไมไดจัดประชุมเลยคับ สวนแผนก็ยังไมไดทำ", report(fact("meeting", status="not_held"), fact("plans", done=0))),
    ("คืนเงินแลวหาพันคับ", report(fact("refund", amount=5000))),
    ("บรรจุหาโครงการแลวคับ", report(fact("action_plan", projects=5))),
    ("ใครยังไมสงแบบ 1 บาง", query("missing", about="document")),
    ("เตือนผมพรุงนีเกาโมง", other("remind", audience="me", at="2020-06-18T09:00")),
    ("ความกาวหนาโครงการถึงไหนแลวคับ", query("progress")),
]
ONE_TONE_OFF: list[Row] = [
    ("ประชุมแลวเมื่อวันที่ 10 มิ.ย.", report(fact("meeting", **HELD, date="2020-06-10"))),
    ("ไมมีเงินคืนค่ะ", report(fact("refund", none=True))),
    ("ไม้มีเงินคืนค่ะ", report(fact("refund", none=True))),
    ("ที่บ้านไม้มีคนทำบัญชี", other()),
    ("เบิกแล้วสามหมื่นหกพันเจ็ดรอยสี่สิบบาท", report(fact("disbursement", amount=36740))),
    ("ปีหนาบรรจุไว้ 6 โครงการแล้ว", report(fact("action_plan", projects=6, fiscal_year=2564))),
    ("ปีนี่บรรจุ ๓ โครงการแล้วค่ะ", report(fact("action_plan", projects=3, fiscal_year=2563))),
    ("ประชุมแล้ววันที 10 คนมา 40", report(fact("meeting", **HELD, date="2020-06-10", attendees=40))),
    ("แก่ยอดเบิกเป็น 27,350 บาทค่ะ", correct(fact("disbursement", amount=27350))),
    ("ปี 64 บรรจุรวมกีโครงการแล้ว", query("action_plan", fiscal_year=2564)),
    ("ส่งไฟลแบบ 2 ของเขตสาทรให้หน่อยค่ะ", other("export", document="form2", district="สาทร")),
    ("ความก้าวหน้า 80% เร็วกวาแผนค่ะ", report(fact("progress", percent=80, schedule="ahead"))),
]
ONLY_LOOKS_SO: list[Row] = [
    ("ประชุม 5 ม.ค. วัดบางสัน", report(fact("meeting", **HELD, date="2020-01-05"))),  # a name, and no บ้างสั้น
    ("หมูปงรานลุงแพง", other()),
]
OTHER_WORDS: list[Row] = [
    ("ส่งคนไปที่ร้านแล้ว", other()),
    ("เลื่อยไม้เสร็จแล้ว 3 ท่อน", other()),
    ("ถูกร้องเรียนมา 3 เรื่อง", other()),
    ("ไม่ใช่ทบทวน แก้เป็นจัดทำใหม่ 6", correct(fact("plans", made=6))),
]


@pytest.mark.parametrize(("text", "expected"), params(globals()))
def test_a_slip_is_read_through(text: str, expected: dict[str, object]) -> None:
    assert means(text, expected)


def test_no_slip_stands_in_a_word_of_the_language() -> None:
    strange = {  # which the dictionary has all the same
        "บัญหา", "เมี่อไหร่", "บรรจถรณ์", "เขียดแลว", "ว่าไปทำไมมี", "เที้ยร", "เที้ยน", "เส้ง", "เส้งเล็ก",
    }  # fmt: skip
    entries = [word for word in thai_words() if word not in strange]
    whole = "\n".join(entries)
    inside = {slip: meant for slip, meant in (*all_slips().items(), *off_tone().items()) if slip in whole}
    heard = [(slip, word) for slip, meant in inside.items() for word in entries if _hears(word, slip) and meant not in word]
    assert heard == []


def _hears(word: str, slip: str) -> bool:
    """Whether a slip would be heard in a word: not behind a vowel that is written before its letter."""
    at = word.find(slip)
    return at == 0 or (at > 0 and word[at - 1] not in "เแโใไ")


def test_slips_are_of_every_sort() -> None:
    assert {"ประขุม", "ปะชุม", "ประชมุ", "ปร่ะชุม"} - set(slips("ประชุม")) <= {"ปร่ะชุม"}
    assert "ประชุม" not in set(slips("ประชุม"))


def test_what_is_a_word_without_its_tones_shows_nothing() -> None:
    table = tomllib.loads(Path(typos.__file__).with_suffix(".toml").read_text(encoding="utf-8"))
    assert set(table["toneless"]["real"]) == toneless().keys() & thai_words()
    message = clean("วัดบางสัน")
    assert put_right(message, [(0, 9)]) is message


def test_who_types_tones_means_what_is_typed() -> None:
    bare, toned = clean("คืนแลวหาพัน"), clean("ที่คืนหาพัน")
    assert put_right(bare, [(3, 11)]).text == "คืนแล้วห้าพัน"
    assert put_right(toned, [(6, 11)]) is toned


@given(st.sampled_from(sorted(all_slips())), st.text(alphabet="กขคมรส 0123", max_size=6))
def test_the_way_back_to_the_typed_letters_is_kept(slip: str, before: str) -> None:
    message = clean(f"{before} {slip} 45")
    found = put_right(message, [(0, len(message.text))])
    assert found.typed == message.typed
    assert len(found.starts) == len(found.ends) == len(found.text)
    assert found.as_typed(0, len(found.text)).endswith("45")


def test_known_letters_are_left_alone() -> None:
    message = clean("ประขุมแล้ว")
    assert put_right(message, []) is message
