"""What is typed where headquarters is asked why a report is returned: a reason, another number, a change of mind, another report."""

import pytest

from tests.handlers.chat import Chat


@pytest.mark.parametrize("said", ["ไม่ตีกลับแล้ว", "เดี๋ยวก่อน ขอดูก่อน", "ไม่ต้องส่งคืนแล้ว", "ยกเลิกการตีกลับ", "เปลี่ยนใจแล้ว", "ไม่เอาแล้ว"])
@pytest.mark.parametrize("reason", ["", "ผิดปี"])
def test_a_change_of_mind_is_no_reason(chat: Chat, said: str, reason: str) -> None:
    chat.says("rak", "บรรจุ 2 โครงการ ปี 63")
    chat.says("hq", "ตีกลับเลขที่ 1")
    shown = chat.send("hq", text=reason) if reason else []
    assert chat.says("hq", said) == "ไม่ส่งคืนรายงานเลขที่ 1 แล้ว"
    if shown:
        assert "เลิกส่งคืนรายงานนี้ไปแล้ว" in chat.taps("hq", "ส่งคืน", shown)
    assert "1/50" in chat.says("hq", "KPI เท่าไหร่")


@pytest.mark.parametrize("said", ["ไม่ใช่ เลขที่ 2", "ตีกลับเลขที่ 2 แทน", "เลขที่ 2 ค่ะ", "โทษที ตีกลับเลขที่ 2"])
def test_another_report_is_named_instead(chat: Chat, said: str) -> None:
    chat.says("rak", "เบิก 30,000")
    chat.says("rak", "บรรจุ 2 โครงการ ปี 63")
    chat.says("hq", "ตีกลับเลขที่ 1")
    assert "ส่งคืนรายงานเลขที่ 2 เพราะอะไร" in chat.says("hq", said)
    assert "เหตุผล: ซ้ำกับเลขที่ 1" in chat.says("hq", "ซ้ำกับเลขที่ 1")


def test_what_another_district_did_is_a_report_and_no_reason(chat: Chat) -> None:
    chat.says("rak", "เบิก 30,000")
    chat.says("hq", "ตีกลับเลขที่ 1")
    assert "เขตสาทร · เบิกจ่าย 20,000 บาท" in chat.says("hq", "สาทรเบิก 20,000")
    assert "30,000" in chat.says("hq", "บางรักเบิกเท่าไหร่")


@pytest.mark.parametrize("said", ["โอเค", "2", "ส่งคืนเลย"])
def test_what_gives_no_reason_is_asked_again(chat: Chat, said: str) -> None:
    chat.says("rak", "เบิก 30,000")
    chat.says("hq", "ตีกลับเลขที่ 1")
    assert "เพราะอะไร" in chat.says("hq", said)


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("ตีกลับเลขที่ 1 ไม่มีใบเสร็จ", "ไม่มีใบเสร็จ"),
        ("ตีกลับเลขที่ 1 เพราะเบิก 30,000 ไม่ถูก", "เบิก 30,000 ไม่ถูก"),
        ("ขอตีกลับรายงานเลขที่ 1 ค่ะ ยังไม่มีใบเสร็จ", "ยังไม่มีใบเสร็จ"),
        ("ส่งคืนเลขที่ 1: ยอดผิด", "ยอดผิด"),
        ("ไม่มีใบเสร็จ ตีกลับเลขที่ 1 ค่ะ", "ไม่มีใบเสร็จ"),
        ("ตีกลับเลขที่ 1 ของบางรัก เนื่องจากคืนเงินไม่ครบ", "คืนเงินไม่ครบ"),
    ],
)
def test_a_reason_beside_the_order_is_shown_at_once(chat: Chat, said: str, reason: str) -> None:
    chat.says("rak", "เบิก 30,000")
    assert f"เขตบางรัก เบิกจ่าย 30,000 บาท\nเหตุผล: {reason}\nส่งคืน" in chat.says("hq", said)
    assert f"เหตุผล: {reason}" in chat.says("hq", "ใช่")
    assert "ส่งคืนไปแล้ว" in chat.says("hq", said)


@pytest.mark.parametrize("said", ["ตีกลับเลขที่ 1", "ตีกลับเลขที่ 1 หน่อย", "ส่งคืนรายงานเลขที่ 1 ให้บางรัก", "ขอส่งกลับเลขที่ 1 ของเขตบางรักค่ะ"])
def test_without_a_reason_it_is_asked(chat: Chat, said: str) -> None:
    chat.says("rak", "เบิก 30,000")
    assert "เพราะอะไร" in chat.says("hq", said)


@pytest.mark.parametrize("said", ["ลบเลขที่ 1", "ยกเลิกรายงานเลขที่ 1", "ลบรายงานเลขที่ 1 ค่ะ"])
def test_headquarters_deletes_no_officers_report_but_returns_it(chat: Chat, said: str) -> None:
    chat.says("rak", "บรรจุ 3 โครงการ ปี 64")
    assert "ส่งคืนรายงานเลขที่ 1 เพราะอะไร" in chat.says("hq", said)
    chat.says("hq", "ซ้ำกับของเดิม")
    assert "→rak: สยป. ส่งคืนรายงานเลขที่ 1" in chat.says("hq", "ใช่")
    for asked in ("ใครลบของเรา", "ของเราหายไปไหน"):
        assert "สยป. ส่งคืนเมื่อ" in chat.says("rak", asked)


def test_headquarters_own_report_is_taken_back_by_its_number(chat: Chat) -> None:
    chat.says("hq", "บางรักเบิก 20,000")
    assert "ยกเลิกรายงานเลขที่ 1 แล้ว" in chat.says("hq", "ลบเลขที่ 1")
