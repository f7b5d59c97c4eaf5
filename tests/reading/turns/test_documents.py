"""Documents in a chat: which was sent, which is not ready, which is only promised; today is Wednesday 17 June 2563."""

from typing import Any

import pytest

from ..tables import Json, Row, fact, means, other, params, report

F = "document"


def form(number: int, status: str = "sent") -> Json:
    """A form that was sent, or not yet."""
    return fact(F, document=f"form{number}", status=status)


NOT_READY: list[Row] = [
    ("แบบ 2 เกือบเสร็จ", report(form(2, "pending"))),
    ("แบบ 2 เกือบเสร็จแล้วค่ะ", report(form(2, "pending"))),
    ("แบบ 1 ส่งแล้ว แบบ 2 เกือบเสร็จ", report(form(1), form(2, "pending"))),
    ("แบบ 2 ส่งเกือบครบ", report(form(2, "pending"))),
    ("แบบ 2 ใกล้เสร็จแล้ว", other()),
    ("แบบ 1 ส่งแล้ว แบบ 2 ร่างเสร็จแล้ว", report(form(1), fact(F, document="form2"), ask="status")),
    ("แบบ 1 ส่งแล้ว แบบ 2 ทำเสร็จแล้ว", report(form(1), fact(F, document="form2"), ask="status")),
    ("แบบ 1 ส่งแล้ว แบบ 2 ต้องแก้", report(form(1), fact(F, document="form2"), ask="status")),
    ("แบบ 1 ส่งแล้ว แบบ 2 พิมพ์อยู่", report(form(1), fact(F, document="form2"), ask="status")),
    ("แบบ 1 ส่งแล้ว แบบ 2 เหมือนกัน", report(form(1), form(2))),
]
LACKING: list[Row] = [
    ("แบบ 1 เรียบร้อย แบบ 2 ยังขาดลายเซ็น", report(form(1), form(2, "pending"))),
    ("แบบ 1 เรียบร้อย แบบ 2 ยังขาดตรายาง", report(form(1), form(2, "pending"))),
    ("แบบ 1 ส่งแล้ว แบบ 2 ขาดรูปถ่าย", report(form(1), form(2, "pending"))),
    ("แบบ 2 ขาดรูปถ่าย", report(form(2, "pending"))),
    ("แบบ 2 ยังไม่ครบ ขาดรูปถ่าย", report(form(2, "pending"))),
    ("แบบ 2 ครบแล้วแต่ขาดลายเซ็น", report(form(2, "pending"))),
    ("ส่งแบบ 1 แล้วค่ะ รูปยังขาด", report(form(1))),
    ("ส่งแบบ 1 แล้ว แต่ขาดรูปถ่าย", report(form(1), fact(F, document="other", status="pending"))),
    ("ส่งแบบ 2 แล้ว ขาดแบบ 1", report(form(2), form(1, "pending"))),
]
PROMISED: list[Row] = [
    ("แบบ 1 ส่งแล้ว พรุ่งนี้จะส่งแบบ 2", report(form(1), form(2, "pending"))),
    ("แบบ 1 ส่งแล้ว วันศุกร์จะส่งแบบ 2", report(form(1), form(2, "pending"))),
    ("แบบ 1 ส่งแล้วเมื่อวาน พรุ่งนี้ส่งแบบ 2", report(form(1), form(2, "pending"))),
    ("แบบ 1 ส่งแล้ว 5 มิ.ย. จะส่งแบบ 2 20 มิ.ย.", report(form(1), form(2, "pending"))),
    ("จะส่งแบบ 2 พรุ่งนี้ แบบ 1 ส่งแล้วเมื่อวาน", report(form(2, "pending"), form(1))),
]
SENT_ANEW: list[Row] = [
    ("ส่งแบบ 2 ใหม่ละวันนี้", report(form(2))),
    ("ส่งแบบ 2 ใหม่แล้ว", report(form(2))),
    ("แบบ 2 ส่งใหม่แล้ว", report(form(2))),
    ("แบบ 2 ส่งใหม่พรุ่งนี้", report(form(2, "pending"))),
    ("ส่งแบบ 1 แล้ว ใหม่ 3 ทบทวน 5", report(form(1), fact("plans", made=3, reviewed=5))),
]


@pytest.mark.parametrize(("text", "expected"), params(globals()))
def test_a_document_is_told_of_as_it_is(text: str, expected: dict[str, Any]) -> None:
    assert means(text, expected)
