"""Digits that are no number."""

import pytest

from bot.thai import Day

from .tables import found, spans, written

NOISE = [
    ("0891234567", "phone"),
    ("089-123-4567", "phone"),
    ("02-224-3000 ต่อ 12", "phone"),
    ("โทร. 3142", "phone"),
    ("เบอร์ 02 123 4567", "phone"),
    ("+66 89 123 4567", "phone"),
    ("กท 0502/802", "letter"),
    ("กท 0502/ว 802", "letter"),
    ("กท0502/802", "letter"),
    ("หนังสือที่ 802/2563", "letter"),
    ("12/2563", "letter"),
    ("เลขที่ 123/45", "house"),
    ("หมู่ 5", "house"),
    ("หมู่ที่ 5", "house"),
    ("ซอย 12", "house"),
    ("99/9", "house"),
    ("1กข 1234", "plate"),
    ("555", "laugh"),
    ("55555+", "laugh"),
    ("https://bma.go.th/a12", "url"),
    ("www.bangkok.go.th", "url"),
    ("sed.bma173@gmail.com", "email"),
    ("(love)", "emoji"),
    ("(moon wink)", "emoji"),
    ("covid-19", "code"),
    ("pm2.5", "code"),
    ("โควิด-19", "label"),
    ("โควิด 19", "label"),
    ("โคโรนา 2019", "label"),
    ("ชั้น 5", "label"),
    ("ห้องประชุม 2", "label"),
    ("อาคาร 3", "label"),
    ("มาตรา 44", "label"),
    ("พระราม 2", "label"),
    ("เขต 5", "label"),
    ("กม.5", "label"),
    ("report63.pdf", "file"),
    ("21000000-3142", "code"),
    ("123-4-56789-0", "code"),
    ("1234567890123", "code"),
    ("123 456 7890", "code"),
    ("zoom id 123 456 7890", "code"),
    ("id: 88", "code"),
    ("2-1", "score"),
    ("3 ต่อ 1", "score"),
]


@pytest.mark.parametrize(("text", "kind"), NOISE)
def test_digits_that_are_no_number(text: str, kind: str) -> None:
    assert found(text) == [("noise", kind)]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("รหัส 019284", "019284"),
        ("ลงทะเบียนรหัส ๕๕๐๓๑๗", "๕๕๐๓๑๗"),
        ("code: 482913", "482913"),
        ("รหัสที่ได้มาคือ 004512", "004512"),
        ("004512", "004512"),
        ("เขตบางนาcode443210", "443210"),
    ],
)
def test_of_a_code_the_digits_are_found(text: str, code: str) -> None:
    (span,) = spans(text, "noise")
    assert written(text, span) == code


LISTS = [
    ("1. เขตบางรัก 45 คน", [("noise", "list"), ("district", "บางรัก"), ("number", 45)]),
    ("1.เขตบางรัก 2.เขตบางแค", [("noise", "list"), ("district", "บางรัก"), ("noise", "list"), ("district", "บางแค")]),
    ("ดังนี้\n1) ประชุม\n2) ส่งแบบ", [("noise", "list"), ("noise", "list")]),
    ("ปัญหา1)สถานที่2)เอกสาร", [("noise", "list"), ("noise", "list")]),
    ("ตอบหนังสือกท0606/1187", [("noise", "letter")]),
    ("(1) ประชุม (2) ส่ง", [("noise", "list"), ("noise", "list")]),
    ("แบบ 2.", [("number", 2)]),
]


@pytest.mark.parametrize(("text", "finds"), LISTS)
def test_the_number_of_a_list_is_no_number(text: str, finds: list[tuple[str, object]]) -> None:
    assert found(text) == finds


NUMBERS = [
    ("555 คน", [("number", 555)]),
    ("เบิก 555", [("number", 555)]),
    ("5,555 บาท", [("money", 5555)]),
    ("อาคาร 2 คน", [("number", 2)]),
    ("อาทิตย์หน้า 14.00", [("date", Day(week=1)), ("time", "14:00")]),
    ("2 ห้อง 45 คน", [("number", 2), ("number", 45)]),
    ("ห้อง 305 คน 45", [("noise", "label"), ("number", 45)]),
    ("1234567890123 ครับ", [("noise", "code")]),
    ("สุดสาย 8", [("number", 8)]),
    ("5คน45", [("number", 5), ("number", 45)]),
    ("kpi 86%", [("percent", 86)]),
    ("kpi86%", [("percent", 86)]),
]


@pytest.mark.parametrize(("text", "finds"), NUMBERS)
def test_a_number_that_looks_like_noise_is_one(text: str, finds: list[tuple[str, object]]) -> None:
    assert found(text) == finds
