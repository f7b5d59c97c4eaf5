"""Numbers, money, percentages, fractions: every way to write an amount."""

from decimal import Decimal

import pytest

from .tables import amount_of, found, short, spans

AMOUNTS = [
    ("45 คน", 45),
    ("๔๕ คน", 45),
    ("สี่สิบห้าคน", 45),
    ("สิบเจ็ด", 17),
    ("ยี่สิบเอ็ดคน", 21),
    ("36,740", 36740),
    ("8,450.50 บาท", Decimal("8450.5")),
    ("3.2 ล้าน", 3200000),
    ("3.2ล้านบาท", 3200000),
    ("1.35 ล้าน", 1350000),
    ("5 แสน", 500000),
    ("5แสน", 500000),
    ("2 หมื่นห้า", 25000),
    ("3หมื่น2พัน", 32000),
    ("5 แสน 3 หมื่น", 530000),
    ("สองหมื่นห้า", 25000),
    ("แสนสอง", 120000),
    ("หมื่นสอง", 12000),
    ("ล้านสอง", 1200000),
    ("พันห้า", 1500),
    ("ร้อยห้า", 105),
    ("สามพันเอ็ด", 3001),
    ("พันนึง", 1000),
    ("หมื่นหนึ่ง", 10000),
    ("สองหมื่นห้าพัน", 25000),
    ("สามหมื่นหกพันเจ็ดร้อยสี่สิบบาทถ้วน", 36740),
    ("หนึ่งล้านสองแสน", 1200000),
    ("สามสิบห้าจุดสามเจ็ด", Decimal("35.37")),
    ("20k", 20000),
    ("45,200.-", 45200),
    ("36740.-บาท", 36740),
    ("45 บ.", 45),
    ("100 บ", 100),
    ("฿58,320", 58320),
    ("1200฿", 1200),
    ("3.2 ลบ.", 3200000),
    ("หนึ่งร้อยบาทห้าสิบสตางค์", Decimal("100.5")),
    ("ห้าสตางค์", Decimal("0.05")),
    ("85%", 85),
    ("57.16 %", Decimal("57.16")),
    ("ร้อยละ 83.33", Decimal("83.33")),
    ("ร้อยละสิบ", 10),
    ("สิบเปอร์เซ็นต์", 10),
    ("80 เปอ", 80),
    ("95 เปอร์เซนต์", 95),
    ("0 บาท", 0),
    ("สามจุดสองล้าน", 3200000),
    ("หนึ่งจุดห้าแสนบาท", 150000),
    ("หมื่นครึ่ง", 15000),
    ("2 ล้านครึ่ง", 2500000),
    ("หมื่นเดียว", 10000),
    ("2 หมื่นเดียว", 20000),
    ("หนึ่งพันสอง", 1200),
    ("หนึ่งพันสองบาทถ้วน", 1002),
    ("สองหมื่นห้าบาทห้าสิบสตางค์", Decimal("20005.5")),
    ("1,250,000.25 บาท", Decimal("1250000.25")),
]


@pytest.mark.parametrize(("text", "amount"), AMOUNTS)
def test_an_amount_is_read(text: str, amount: int | Decimal) -> None:
    assert amount_of(text) == amount


TYPES = [
    ("คนมา 45", "number", None),
    ("45 ท่าน", "number", "ท่าน"),
    ("7 โครงการ", "number", "โครงการ"),
    ("17 เขต", "number", "เขต"),
    ("12 ชุมชุน", "number", "ชุมชน"),
    ("36,740 บาท", "money", None),
    ("9.50 บาท", "money", None),
    ("85%", "percent", None),
    ("ร้อยละ 85", "percent", None),
    ("57pax", "number", "คน"),
    ("5,500 หลังประชุม", "number", None),
    ("5,500 รายงานแล้ว", "number", None),
    ("กำหนดแบบ 1 วันไหน", "number", None),
    ("45,300 ตัวเลขตรงแล้ว", "number", None),
    ("36,740 โครงการสนับสนุน", "number", None),
    ("45 คนมาประชุม", "number", "คน"),
    ("38 คนเข้าร่วม", "number", "คน"),
    ("บ้าน 3 หลัง", "number", "หลัง"),
]


@pytest.mark.parametrize(("text", "kind", "unit"), TYPES)
def test_what_follows_says_what_a_number_is(text: str, kind: str, unit: str | None) -> None:
    assert [(span.type, span.unit) for span in spans(text)] == [(kind, unit)]


HEDGES = [
    ("ประมาณ 40 คน", (40, "about")),
    ("ราวๆ 40 คน", (40, "about")),
    ("~40 คน", (40, "about")),
    ("ร้อยกว่าคน", (100, "over")),
    ("สิบกว่าคน", (10, "over")),
    ("50 กว่าคน", (50, "over")),
    ("3 แสนกว่า", (300000, "over")),
    ("50+ คน", (50, "over")),
    ("50 คนขึ้นไป", (50, "over")),
    ("มากกว่า 50 คน", (50, "over")),
    ("เกินร้อยละ 80", (80, "over")),
    ("อย่างน้อย 50 คน", (50, "over")),
    ("เป็นร้อยคน", (100, "over")),
    ("เกือบห้าหมื่น", (50000, "under")),
    ("คนเกือบร้อยเลย", (100, "under")),
    ("ไม่ถึง 50 คน", (50, "under")),
    ("ไม่เกิน 50 คน", (50, "under")),
    ("40-50 คน", (40, "between")),
    ("สามสี่คน", (3, "between")),
    ("สามสี่สิบคน", (30, "between")),
    ("36.740", (Decimal("36.74"), "between")),  # thousands, or satang with a nought too many
    ("50-60%", (50, "between")),
    ("เป็น 50 คน", 50),
    ("ช้ากว่า 50 คน", 50),
]


@pytest.mark.parametrize(("text", "value"), HEDGES)
def test_a_hedge_stays_with_its_number(text: str, value: object) -> None:
    assert [short(span) for span in spans(text)] == [value]


FRACTIONS = [
    ("12/41", (12, 41), None),
    ("12/41 ชุมชน", (12, 41), "ชุมชน"),
    ("12/50 เขต", (12, 50), "เขต"),
    ("12 จาก 41", (12, 41), None),
    ("12 จาก 41 ชุมชน", (12, 41), "ชุมชน"),
    ("12 ใน 41 ชุมชน", (12, 41), "ชุมชน"),
    ("34 ชุมชน จาก 51 ชุมชน", (34, 51), "ชุมชน"),
    ("34 ชุมชนจากทั้งหมด 51 ชุมชน", (34, 51), "ชุมชน"),
    ("สิบสองจากสี่สิบเอ็ดชุมชน", (12, 41), "ชุมชน"),
    ("5/12 ชุมชน", (5, 12), "ชุมชน"),
]


@pytest.mark.parametrize(("text", "value", "unit"), FRACTIONS)
def test_so_many_out_of_so_many(text: str, value: tuple[int, int], unit: str | None) -> None:
    assert [(span.type, short(span), span.unit) for span in spans(text)] == [("fraction", value, unit)]


def test_an_amount_before_the_people_who_came_counts_nothing() -> None:
    assert [(span.unit, short(span)) for span in spans("เบิก 5,500 คนมา 72")] == [(None, 5500), (None, 72)]


def test_two_different_things_are_no_fraction() -> None:
    assert found("45 จาก 12") == [("number", 45), ("number", 12)]
    assert found("12 คนจาก 5 ชุมชน") == [("number", 12), ("number", 5)]
    assert found("45 คน จาก 50 ชุมชน") == [("number", 45), ("number", 50)]


WORDS_THAT_ONLY_LOOK_LIKE_NUMBERS = [
    *("สามารถประชุมได้", "ห้ามเข้า", "เก้าอี้", "พันธุ์ไม้", "แสนสุข", "ล้านนา", "สี่แยก", "ศูนย์เยาวชน", "ศูนย์ชุมชน", "ส่งเรียบร้อย"),
    *("เรียบร้อยโครงการ", "สร้อยข้อมือ", "พันเอกสมชาย", "สัมพันธ์", "ห้างสรรพสินค้า", "หกล้ม", "คนหนึ่งถาม", "ครึ่งหนึ่ง", "สหกรณ์"),
]


@pytest.mark.parametrize("text", WORDS_THAT_ONLY_LOOK_LIKE_NUMBERS)
def test_a_number_word_inside_another_word_is_none(text: str) -> None:
    assert spans(text, "number", "money", "percent", "fraction") == []


def test_a_number_right_behind_a_word_that_ends_like_one_is_read_alone() -> None:
    assert found("ดำเนินการเรียบร้อยสามโครงการ") == [("number", 3)]


@pytest.mark.parametrize("text", ["ศูนย์แปดหนึ่งสองสามสี่ห้า", "ห้าพันสี่หมื่น", "5,6,7"])
def test_what_makes_no_number_gives_no_large_one(text: str) -> None:
    assert all(not isinstance(short(span), int) or int(str(short(span))) <= 40000 for span in spans(text, "number"))
