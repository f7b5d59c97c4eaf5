"""What leads to a statement, or trails it, takes it away: a plan, an aim, a wish, a question, what was once, what others did, a try.

Every statement is read with every such word. Today is Wednesday 17 June 2563; the speaker is of เขตสาทร.
"""

from itertools import product

import pytest

from .tables import reading

STATEMENTS = (
    "ประชุม 33 คน", "ทำแผนแล้ว 12 ชุมชน", "บรรจุ 3 โครงการ", "บรรจุ 3 โครงการปี 64", "เบิกแล้ว 20,000 บาท", "คืนเงิน 3,000 บาท", "ส่งแบบ 1 แล้ว",
)  # fmt: skip
AROUND = (
    "ถ้า{}", "อยากให้{}", "สมมติว่า{}", "เขาว่า{}", "ได้ยินว่า{}", "แว่วว่า{}", "ต้อง{}ให้ได้", "{}ไหม", "{}ใช่ไหม", "{}จริงเหรอ", "{}หรือเปล่า", "{}หรือยัง",
    "ใครบอกว่า{}", "ฝันว่า{}", "เกือบ{}", "เมื่อไหร่จะ{}", "ผอ.สั่งให้{}", "อย่าลืม{}", "อย่าเพิ่ง{}", "โครงการอื่น{}", "เขตอื่น{}", "เขตข้างๆ{}", "ตัวอย่าง: {}",
    "เช่น {}", "เคย{}", "ควร{}", "ยังไม่รู้ว่า{}", "จำไม่ได้ว่า{}", "ไม่แน่ใจว่า{}", "ทำไมต้อง{}", "วิธี{}", "ฝึก{}", "ทดลอง{}", "ทดสอบ {}", "เทส {}",
    "ต้องพิมพ์ {} ใช่ไหม", "ห้าม{}", "ใคร{}", "เขตไหน{}", "ทุกเขต{}", "ทั้งกรุงเทพ{}", "สยป.{}", "สยป.บอกให้{}", "งบสำนัก{}", "เดาว่า{}", "อ้างกันว่า{}",
)  # fmt: skip


@pytest.mark.parametrize("message", [words.format(statement) for words, statement in product(AROUND, STATEMENTS)])
def test_what_is_not_stated_is_no_report(message: str) -> None:
    found = reading(message, district="สาทร")
    assert found["intent"] not in ("report", "correct") or found.get("ask"), found


@pytest.mark.parametrize("message", ["ขอประชุม 33 คน", "ช่วยประชุม 33 คนด้วย", "เป้าหมายประชุม 33 คน", "แผนคือประชุม 33 คน"])
def test_a_meeting_that_is_wanted_was_not_held(message: str) -> None:
    assert reading(message, district="สาทร")["intent"] != "report"


@pytest.mark.parametrize("message", ["เดือนหน้าประชุม 33 คน", "ปีหน้าประชุม 33 คน"])
def test_a_meeting_of_a_time_to_come_is_planned(message: str) -> None:
    found = reading(message, district="สาทร")
    assert found.get("facts", []) in ([], [{"kind": "meeting", "status": "scheduled"}])


@pytest.mark.parametrize("plan", ["แผนป้องกันภัย", "แผนอพยพ", "แผนเผชิญเหตุ", "แผนอัตรากำลัง"])
@pytest.mark.parametrize("done", ["ทบทวนแล้ว 6 ชุมชน", "ทำเสร็จแล้ว 3 ชุมชน", "ทบทวนแล้ว 6 จุด"])
def test_a_plan_of_another_name_is_none_of_ours(plan: str, done: str) -> None:
    assert reading(f"{plan}{done}", district="สาทร")["intent"] == "other"


@pytest.mark.parametrize("message", ["เลือกกรรมการใหม่ 11 ชุมชน", "รอประธานใหม่ 3 ชุมชน", "ชะลอประชุม รอเลือกกรรมการใหม่ 11 ชุมชน"])
def test_somebody_new_is_no_new_plan(message: str) -> None:
    assert all(fact["kind"] != "plans" for fact in reading(message, district="สาทร").get("facts", []))
