"""A signed round is opened again before it is changed; one typed about is shown with its state, and asked about before its day."""

from datetime import datetime

import pytest

from bot.message import BANGKOK
from tests.handlers.chat import Chat, choices, words

LOCKED = "รายงานครั้งที่ 9 ลงนามแล้ว พ. 17 มิ.ย. 2563"


@pytest.fixture
def drafted(chat: Chat) -> Chat:
    """Wednesday 17 June 2563, the day of the ninth round: its draft is shown."""
    chat.at = datetime(2020, 6, 17, 10, 0, tzinfo=BANGKOK)
    chat.send("hq", text="ร่างรายงานครั้งที่ 9")
    return chat


@pytest.fixture
def signed(drafted: Chat) -> Chat:
    drafted.says("hq", "60 %")
    assert "รายงานครั้งที่ 9 ลงนามแล้ว" in drafted.says("hq", "ลงนาม")
    return drafted


def stands(chat: Chat) -> str:
    """What the ledger has of the round."""
    with chat.database.begin() as connection:
        rows = connection.exec_driver_sql("SELECT slots FROM fact WHERE closed_at IS NULL AND kind = 'progress'").all()
    return " ".join(str(row[0]) for row in rows)


@pytest.mark.parametrize(
    "text",
    [
        "ร้อยละเป็น 55", "แก้ครั้งที่ 9 เป็น 50 %", "ความก้าวหน้าครั้งที่ 9 ร้อยละ 50", "แก้เป็น 55 %", "ยกเลิกรายงานเมื่อกี้", "ยกเลิกรายงานเลขที่ 1",
        "แก้ร้อยละครั้งที่ 9 เป็น 55", "แก้รายงานเมื่อกี้",
    ],
)  # fmt: skip
@pytest.mark.parametrize("between", ["", "ภาพรวม"])
def test_a_signed_round_is_neither_changed_nor_taken_back(signed: Chat, text: str, between: str) -> None:
    if between:
        signed.says("hq", between)
    if not (between and text == "ร้อยละเป็น 55"):
        assert LOCKED in signed.says("hq", text)
    assert '"60"' in stands(signed)
    assert "60 %" in signed.says("hq", "ครั้งที่ 9")


@pytest.mark.parametrize(
    "text",
    [
        "เปิดครั้งที่ 9 แก้ใหม่ เพราะเลขผิด", "เปิดรอบ 9", "ปลดล็อกรอบ 9", "ยกเลิกลงนามเมื่อกี้", "ถอนลงนามรอบ 9", "ยกเลิกการลงนาม", "แก้รอบ 9 ใหม่",
        "ยกเลิกที่เซ็นเมื่อกี้", "ยกเลิกรายงานครั้งที่ 9", "ลบรอบ 9", "เพิกถอนครั้งที่ 9",
    ],
)  # fmt: skip
def test_it_is_opened_by_a_tap_or_a_yes(signed: Chat, text: str) -> None:
    signed.says("rak", "ประชุมแล้ว 20 มี.ค. มา 45 คน")
    offered = signed.send("hq", text=text)
    assert "เปิดแก้ไขใหม่หรือไม่" in words(offered)
    assert '"60"' in stands(signed)
    assert "เปิดรายงานครั้งที่ 9 ใหม่แล้ว" in signed.says("hq", "ใช่")
    assert "รายงานครั้งที่ 9 ยังไม่ได้ลงนาม" in signed.says("hq", "ยกเลิกลงนามเมื่อกี้")
    assert "ร่างรายงานครั้งที่ 9" in signed.says("hq", "เปิดรอบ 9")


@pytest.mark.parametrize("text", ["แก้ร่าง", "ดูร่างอีกที", "แก้รอบ 9 อีกหน่อย", "ขอดูร่างครั้งที่ 9 อีกครั้ง", "แก้ไขร่างต่อ"])
@pytest.mark.parametrize("between", ["", "KPI เท่าไหร่"])
def test_a_draft_is_shown_with_its_buttons(drafted: Chat, text: str, between: str) -> None:
    if between:
        drafted.says("hq", between)
    shown = drafted.send("hq", text=text)
    assert "ร่างรายงานครั้งที่ 9\n" in words(shown)
    assert {"ลงนาม", "แก้ร้อยละ", "ทิ้งร่าง"} <= {each.label for each in choices(shown)}


def test_no_draft_is_made_by_the_wish_to_see_one(signed: Chat) -> None:
    assert "ร่างรายงานครั้งที่ 10" not in signed.says("hq", "แก้ร่าง")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("ร้อยละ 70 ตามแผน ตามเป้าหมาย เบิก 36740", ("70 %", "36,740 บาท", "เป็นไปตามแผน", "เป็นไปตามเป้าหมาย")),
        ("71% เบิกจ่าย 36,740", ("71 %", "36,740 บาท")),
        ("ตามแผน เบิกแล้ว 36,740 บาท", ("36,740 บาท", "เป็นไปตามแผน")),
        ("ร้อยละเป็น 55", ("55 %",)),
    ],
)
def test_all_that_one_edit_says_is_taken(drafted: Chat, text: str, told: tuple[str, ...]) -> None:
    answer = drafted.says("hq", text)
    assert all(each in answer for each in ("ร่างรายงานครั้งที่ 9", *told))
    assert stands(drafted) == ""


def test_money_alone_may_be_a_districts_and_is_asked_about(drafted: Chat) -> None:
    assert "เป็นของเขตไหน" in drafted.says("hq", "เบิก 36740")
    for led in ("เพิ่ม", "เพิ่มข้อความ"):
        assert "อยู่ระหว่างติดตามเขตที่ยังไม่รายงาน\n" in drafted.says("hq", f"{led} อยู่ระหว่างติดตามเขตที่ยังไม่รายงาน")
        drafted.says("hq", "KPI เท่าไหร่")


def test_a_round_says_whether_it_is_signed(drafted: Chat) -> None:
    assert "การลงนาม: เป็นร่าง ยังไม่ลงนาม · ในร่าง 40 %" in drafted.says("hq", "รอบ 9 สถานะอะไร")
    assert "การลงนาม: ยังไม่ลงนาม\n" in drafted.says("rak", "ครั้งที่ 9 ลงนามหรือยัง")
    drafted.says("hq", "ร่างครั้งที่ 9")
    drafted.says("hq", "ลงนาม")
    assert "การลงนาม: ลงนามแล้ว พ. 17 มิ.ย. 2563" in drafted.says("rak", "ครั้งที่ 9 ลงนามหรือยัง")
    drafted.taps("hq", "เปิดแก้ไขใหม่", drafted.send("hq", text="เปิดรอบ 9"))
    drafted.says("hq", "ร้อยละ 65")
    assert "การลงนาม: เปิดแก้ไขอยู่ ยังไม่ลงนาม · ในร่าง 65 %" in (told := drafted.says("hq", "ครั้งที่ 9"))
    assert "รายงานครั้งที่ 9 จาก 12: 40 %" in told
    assert "การลงนาม: ลงนามแล้ว" in drafted.says("hq", "ครั้งที่ 8 ลงนามหรือยัง")


def test_a_round_before_its_day_is_signed_only_when_that_is_confirmed(signed: Chat) -> None:
    early = "ครั้งที่ 10 กำหนด พฤ. 23 ก.ค. 2563 ยังไม่ถึงวัน"
    assert early in signed.says("hq", "ร่างครั้งที่ 10")
    asked = signed.send("hq", text="ลงนาม")
    assert words(asked) == f"{early}\nยืนยันลงนามหรือไม่"
    assert "รายงานครั้งที่ 10 ลงนามแล้ว" not in signed.says("hq", "ครั้งที่ 10 ลงนามหรือยัง")
    assert "รายงานครั้งที่ 10 ลงนามแล้ว" in signed.taps("hq", "ยืนยันลงนาม", asked)


def test_a_round_named_is_what_is_taken_back_and_no_other_report(chat: Chat) -> None:
    chat.says("hq", "ครั้งที่ 9 ความก้าวหน้า 57% เบิกจ่ายแล้ว 40,000 บาท")
    chat.says("hq", "พญาไท คืนเงิน 12,500")
    assert "ตัดออก: สยป. ความคืบหน้า ครั้งที่ 9 · 57 %" in chat.says("hq", "ยกเลิกรายงานครั้งที่ 9")
    assert chat.says("hq", "ยกเลิกรายงานครั้งที่ 9") == "รายงานครั้งที่ 9 ยังไม่ได้ลงนาม"
    assert "12,500" in chat.says("hq", "พญาไทคืนเท่าไหร่")


def test_a_message_that_signed_is_unsent_and_the_round_is_open_again(signed: Chat) -> None:
    signed.send("hq", kind="unsend", message_id=signed.last_id())
    assert stands(signed) == ""
    assert "การลงนาม: เปิดแก้ไขอยู่ ยังไม่ลงนาม · ในร่าง 60 %" in signed.says("hq", "ครั้งที่ 9")
    signed.says("hq", "ร่างครั้งที่ 9")
    assert "รายงานครั้งที่ 9 ลงนามแล้ว" in signed.says("hq", "ลงนาม")
    assert '"60"' in stands(signed)


def test_any_other_message_of_the_talk_is_unsent_and_the_round_stays_signed(signed: Chat) -> None:
    for each in signed.log[:-1]:
        signed.send("hq", kind="unsend", message_id=each.message_id)
    assert '"60"' in stands(signed)
    assert "การลงนาม: ลงนามแล้ว พ. 17 มิ.ย. 2563" in signed.says("hq", "ครั้งที่ 9")
