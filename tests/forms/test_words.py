"""Where a line of a document may end: between words, never inside one."""

import pytest

from bot.districts import names
from bot.thai.words import pieces, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ผู้แทนชุมชน", ["ผู้แทน", "ชุมชน"]),
        ("ที่รับผิดชอบ", ["ที่", "รับผิดชอบ"]),
        ("มีโครงการบรรจุในแผน", ["มี", "โครงการบรรจุ", "ใน", "แผน"]),
        ("หนังสือสำนักงบประมาณ", ["หนังสือ", "สำนักงบประมาณ"]),
        ("จำนวนเงิน 3,267,440.-บาท", ["จำนวน", "เงิน", " ", "3,267,440.-บาท"]),
        ("(ร้อยละ 17.85)", ["(ร้อยละ", " ", "17.85)"]),
        ("พ.ศ. ๒๕๖๓-2564", ["พ.ศ.", " ", "๒๕๖๓-2564"]),
        ("โครงการฯ ต่าง ๆ", ["โครงการฯ", " ", "ต่าง ๆ"]),
        ("sed.bma173@gmail.com ค่ะ", ["sed.bma173@gmail.com", " ", "ค่ะ"]),
        ("สำนักงานเขตป้อมปราบศัตรูพ่าย", ["สำนักงานเขต", "ป้อมปราบศัตรูพ่าย"]),
        ("", []),
    ],
)
def test_what_stays_on_one_line(text: str, expected: list[str]) -> None:
    assert list(pieces(text)) == expected


def test_no_district_is_ever_split() -> None:
    for name in names():
        assert pieces(f"สำนักงานเขต{name} และ")[1] == name


@pytest.mark.parametrize("text", ["รายงานครั้งที่ 9  สรุปผล", "ก" * 300, "กกก\u200bขขข", "a b\tc", "๏๛ ฿ 100", "ไม้เอก่่่่"])
def test_nothing_is_lost_or_added(text: str) -> None:
    assert "".join(words(text)) == text
    assert "".join(pieces(text)).replace(" ", "") == "".join(text.split())
