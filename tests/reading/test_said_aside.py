"""What is said beside a report leaves it as it is: another district in passing, some of those who came, an hour, a count of something else.

Every report is read with every aside behind it, some with it before. Today is Wednesday 17 June 2563; the speaker is of เขตสาทร.
"""

from datetime import date
from itertools import product
from typing import Any

import pytest

from bot.reading import Asked, read
from bot.reading.as_json import to_json

from .tables import reading

OWN = "สาทร"

MEETINGS = ("ประชุมแล้ว 33 คน", "ประชุมแล้วเมื่อวาน คนมา 33 คน", "ประชุมชี้แจงแล้ว 5 มี.ค. ผู้เข้าร่วม 33 คน")
PLANS = ("ทำแผนแล้ว 12 ชุมชน", "ทำแผนใหม่ 5 ชุมชน ทบทวน 8 ชุมชน", "ทบทวนแผนแล้ว 12 ชุมชน", "จัดทำแผนแล้ว 12 จาก 24 ชุมชน")
MONEY = ("เบิกแล้ว 20,000 บาท", "คืนเงินแล้ว 3,000 บาท")
OTHERS = ("บรรจุ 3 โครงการปี 64", "ส่งแบบ 1 แล้ว", "เลื่อนประชุมเป็น 25 มิ.ย.", "ความก้าวหน้า 80 %", "ยังไม่ได้เบิก")
PROJECTS = ("บรรจุแล้ว 3 โครงการ", "บรรจุ 3 โครงการปี 64", "บรรจุแผนปฏิบัติการปี 64 แล้ว 3 โครงการ")
SUMS = ("เบิกจ่ายแล้ว 20,000", "เบิกเงินไปแล้ว 20,000 บาทค่ะ", "ส่งคืนงบ 20,000")
DOCUMENTS = ("ส่งแบบ 1 แล้ว", "ส่งแบบรายงาน 2 แล้วเมื่อวาน")
ALL = (*MEETINGS, *PLANS, *MONEY, *OTHERS)

IN_PASSING = (
    "วิทยากรจากเขตพระนคร", "ประธานชุมชนนั่งรถมาจากเขตพระนคร", "เดี๋ยวไปเขตพระนครต่อ", "รูปฝากไว้กับพี่เขตพระนคร",
    "แผ่นพับได้มาจากเขตพระนคร",
    "ยืมเก้าอี้เขตพระนคร", "ผอ.เขตพระนครมาเปิดงาน", "น้องจากเขตพระนครมาช่วยจด", "ช้ากว่าเขตพระนครอีก", "เท่าเขตพระนครเลย",
    "ตามอย่างเขตพระนคร",
    "ห้องติดเขตพระนคร", "ร้านอยู่เขตพระนคร", "ใช้แบบฟอร์มเขตพระนคร", "พร้อมกับเขตพระนคร", "ไปดูงานเขตพระนครมาก่อน",
    "ฝากไปกับรถเขตพระนคร", "ชนกับของเขตพระนคร",
    "ได้ยินว่าเขตพระนครเลื่อนประชุม", "เม้าท์กันว่าพระนครคืนตั้งหมื่นห้า", "เห็นในไอจีว่าพระนครจัดไปแล้ว 25 คน", "ข่าวว่าพระนครก็เบิกแล้ว",
    "เขตพระนครให้ยืมเก้าอี้", "เขตพระนครใจดีมาก", "ขอบคุณพี่เขตพระนครที่ช่วย", "โทรศัพท์ไปถามเขตพระนครแล้ว",
)  # fmt: skip
ASKED_OF_ANOTHER = ("ขอดูของเขตพระนครหน่อย", "อยากรู้ว่าเขตพระนครถึงไหนแล้ว", "แล้วเขตพระนครล่ะคะ", "ขอเบอร์เขตพระนครหน่อย")
OF_SOME = (
    "วิทยากร 2 คน", "มีเจ้าหน้าที่ 5 คน", "เด็กตามมาด้วย 3 คน", "มาสาย 4 คน", "เป็นกรรมการ 9 คน", "ประธานชุมชนมา 11 คน",
    "มีผู้สูงอายุ 12 คน", "กลับก่อน 3 คน",
    "ไม่รวมเจ้าหน้าที่ 4 คน", "ยังขาดรายชื่ออีก 3 คน", "ค่าอาหาร 1,650", "ห้องจุได้ 100 คน", "เชิญไป 60", "ขาด 5 คน", "ปีที่แล้วมา 50",
)  # fmt: skip
AT_AN_HOUR = ("ฝนตกตั้งแต่ 8 โมง", "ออกจากเขต 7.30 น.", "เพิ่งถึงเขต 16.00 น.", "รถออก 8.00 น.", "คนทยอยมาตั้งแต่ 7 โมง", "กินข้าวเที่ยงแล้วกลับ")
OF_COMMUNITIES = (
    "ประธานหมดวาระ 3 ชุมชน", "ชุมชนร้าง 2 แห่ง", "มีชุมชนตั้งใหม่ 1 ชุมชน", "น้ำท่วม 4 ชุมชน", "ขยับจากเดือนก่อน 5 ชุมชน",
    "ปีที่แล้ว 18 ชุมชน", "เขตข้างๆ ได้ 20",
)  # fmt: skip
OF_PROJECTS = (
    "เสนอไป 5 โครงการ", "ตกไป 2", "ประธานอยากได้ 5 โครงการ", "อีก 2 โครงการรอสภา", "รอพิจารณาอีก 2 โครงการ", "ส่วนที่เหลือปีหน้าค่อยว่ากัน",
    "ที่เหลือปี 65", "ปีหน้าจะเสนออีก 2", "งบ 200,000 บาท", "มีไฟทาง 40 ดวง",
)  # fmt: skip
OF_SUMS = ("ค่าอาหาร 15,000 บาท", "ภาษีหัก 1% 200 บาท", "ใบเสร็จ 3 ใบ", "คิดเป็น 31%", "เช็คเลขที่ 0012345", "ปีที่แล้ว 40,000")
OF_DOCUMENTS = ("แบบอื่นยัง", "อีกแบบยัง", "อันอื่นยังไม่ส่ง", "ที่เหลือยัง", "กำหนด 8 พ.ค.", "แต่ลืมแนบรูป", "ช้าไป 2 วัน")


CORRECTIONS = ("แก้เป็น 54 คน", "ขอแก้วันประชุมเป็น 8 มิ.ย.", "แก้ไขจำนวนชุมชนที่ทำแผนเป็น 12 ชุมชน", "แก้ยอดเบิกเป็น 25,000 บาท")
EXCUSES = (
    "เมื่อกี้พิมพ์สลับตัว", "จำผิด", "น้องบอกผิด", "ขอโทษทีค่ะ", "ฝากแก้ด้วยค่ะ", "นับใหม่ 3 รอบแล้ว", "พี่แดงบอกมาผิด", "ไม่ได้ใส่แว่น", "แก้ในระบบให้ด้วยนะ",
    "เขตพระนครทักมา", "อันเก่าลบทิ้งได้เลย", "ตรวจกับการเงินแล้ว", "เดี๋ยวส่งหลักฐานตาม",
)  # fmt: skip
OF_DISTRICTS = (
    "เขตดินแดงประชุมแล้ว 5 มิ.ย. 40 คน", "เขตดินแดงเบิกแล้ว 20,000 บาท เขตห้วยขวางเบิกแล้ว 12,000 บาท", "เขตดินแดงทำแผนแล้ว 12 ชุมชน",
    "เขตดินแดงส่งแบบ 1 แล้ว", "เขตดินแดงบรรจุ 3 โครงการปี 64", "เขตดินแดงคืนเงินแล้ว 3,000 บาท",
)  # fmt: skip
AT_HEADQUARTERS = (
    "รับแจ้งจากพี่อ้อยตอน 10.45 น.", "ตามหนังสือที่ กท 1234/56 ลว. 4 มิ.ย. 63", "เบอร์ 02-123-4567", "หัวหน้าฝ่ายวางสายไปตอน 16.40 น.",
    "เดี๋ยวโทรหาเขตพระนครต่อ", "เหลือเขตพระนครยังติดต่อไม่ได้", "เขตพระนครไม่รับสาย", "เขตพระนครยังไม่ตอบ", "รอเขตพระนครอยู่", "ดีกว่าเขตพระนครเยอะ",
    "อีก 5 เขตยังไม่ส่ง", "อีก 5 เขตยังไม่ประชุม", "ยังขาด 5 เขต", "รวมเป็น 38 เขตแล้ว", "เขตอื่นยังไม่แจ้ง", "นอกนั้นยังไม่มา", "ยังไม่ได้ลงระบบ", "ยังไม่มีรูป",
    "แต่ยังไม่มีลายเซ็น", "ไม่รีบค่ะ", "ไม่ต้องโทรตาม", "ยังไม่ได้ถามเรื่องเงิน",
)  # fmt: skip


ANSWERS = (
    ("45 คน", Asked("attendees", "meeting")), ("45", Asked("attendees", "meeting")),
    ("45 คนค่ะ", Asked("attendees", "meeting")), ("20,000 บาทครับ", Asked("amount", "disbursement")),
    ("3 โครงการ", Asked("projects", "action_plan")), ("12 ชุมชน", Asked("done", "plans")),
    ("80%", Asked("percent", "progress")), ("3,000", Asked("amount", "refund")),
)  # fmt: skip
BESIDE_AN_ANSWER = (
    "วิทยากร 2 คน", "เจ้าหน้าที่ 5 คน", "เดี๋ยวส่งรูปตาม", "เขตพระนครน้อยกว่าเราอีก", "ยังไม่มีลายเซ็น", "ยืมห้องเขตพระนคร", "เชิญไป 60",
    "ฝนตกหนักมาก", "กำลังขับรถ",
)  # fmt: skip


def stated(text: str, own: str | None = OWN) -> Any:
    """The scored facts of a message, and what is asked."""
    found = reading(text, district=own)
    return found["intent"], found.get("facts", []), found.get("ask")


def behind(reports: tuple[str, ...], asides: tuple[str, ...], joins: tuple[str, ...] = (" ",)) -> list[tuple[str, str]]:
    """Each report, and the same with each aside behind it."""
    return [(report, f"{report}{join}{aside}") for report, aside, join in product(reports, asides, joins)]


def around(reports: tuple[str, ...], asides: tuple[str, ...]) -> list[tuple[str, str]]:
    """The same, and with each aside before it."""
    return [*behind(reports, asides), *((report, f"{aside} {report}") for report, aside in product(reports, asides))]


@pytest.mark.parametrize(
    ("report", "message"),
    [
        *behind(ALL, ASKED_OF_ANOTHER),
        *behind(ALL, IN_PASSING, (" ", "ค่ะ\n", " แต่")),
        *around(MEETINGS, OF_SOME),
        *around(MEETINGS, AT_AN_HOUR),
        *around(PLANS, OF_COMMUNITIES),
        *behind(PROJECTS, OF_PROJECTS),
        *behind(SUMS, OF_SUMS),
        *behind(DOCUMENTS, OF_DOCUMENTS),
    ],
)
def test_an_aside_leaves_a_report_as_it_is(report: str, message: str) -> None:
    assert stated(report)[0] == "report"
    assert stated(report)[1]
    assert stated(message) == stated(report)


@pytest.mark.parametrize(("correction", "message"), [*behind(CORRECTIONS, EXCUSES), *behind(CORRECTIONS, ("ไม่ต้องแจ้งเขตพระนครนะ",))])
def test_an_excuse_leaves_a_correction_as_it_is(correction: str, message: str) -> None:
    assert stated(correction)[0] == "correct"
    assert stated(message) == stated(correction)


@pytest.mark.parametrize("excuse", ["ไม่ได้ใส่แว่น", "ตาลาย ดูผิดบรรทัด", "คีย์บอร์ดเลข 7 ไม่ติด", "เดี๋ยวส่งหลักฐานตาม"])
@pytest.mark.parametrize("correction", ["ขอแก้วันประชุมเป็น 8 มิ.ย.", "ขอแก้ยอดคืนเงินเป็น 1,980 บาท"])
def test_an_excuse_before_a_correction_leaves_it_as_it_is(correction: str, excuse: str) -> None:
    assert stated(f"{excuse} {correction}") == stated(correction)


@pytest.mark.parametrize(("report", "message"), behind(OF_DISTRICTS, AT_HEADQUARTERS))
def test_an_aside_of_headquarters_leaves_what_districts_told_as_it_is(report: str, message: str) -> None:
    assert stated(report, None)[0] == "report"
    assert stated(message, None) == stated(report, None)


@pytest.mark.parametrize("aside", BESIDE_AN_ANSWER)
@pytest.mark.parametrize(("value", "asked"), ANSWERS)
def test_an_aside_leaves_an_answer_as_it_is(value: str, asked: Asked, aside: str) -> None:
    alone, behind = (reading(text, district=OWN, asked=asked) for text in (value, f"{value} {aside}"))
    assert alone["intent"] == behind["intent"] == "report"
    assert behind["facts"] == alone["facts"]


@pytest.mark.parametrize(
    ("beside", "facts"),
    [
        ("ส่วนเรื่องเงินยังไม่ได้เบิก", [{"kind": "meeting", "attendees": 45}, {"kind": "disbursement", "amount": 0}]),
        ("เขตพระนครได้เท่าไหร่", [{"kind": "meeting", "attendees": 45}]),
        ("พรุ่งนี้ลานะคะ", [{"kind": "meeting", "attendees": 45}]),
    ],
)
def test_what_is_told_or_asked_beside_an_answer_goes_along(beside: str, facts: list[dict[str, object]]) -> None:
    found = read(f"45 คน {beside}", date(2020, 6, 17), OWN, Asked("attendees", "meeting"))
    assert to_json(found)["facts"] == facts
    assert (found.also is None) == (len(facts) > 1)


@pytest.mark.parametrize(
    ("message", "slot", "kind"),
    [
        ("20,000 คือยอดอนุมัติ", "amount", "disbursement"), ("20,000 ที่ยังไม่ได้เบิก", "amount", "disbursement"),
        ("20,000 นี่ยังไม่ได้เบิก", "amount", "disbursement"), ("12 ชุมชน ที่ยังไม่ได้ทำ", "done", "plans"),
        ("3 โครงการ ที่ตกไป", "projects", "action_plan"), ("3 โครงการ ที่เสนอ", "projects", "action_plan"),
        ("3 โครงการ ของปีก่อน", "projects", "action_plan"), ("45 คน ไม่แน่ใจ", "attendees", "meeting"),
        ("45 คน ยังไม่ชัวร์ รอหัวหน้าเช็ค", "attendees", "meeting"), ("20,000 ยกเลิกนะ", "amount", "disbursement"),
    ],
)  # fmt: skip
def test_a_value_that_is_said_to_count_something_else_is_asked_anew(message: str, slot: str, kind: str) -> None:
    found = reading(message, district=OWN, asked=Asked(slot, kind))
    assert found == {"intent": "report", "facts": [{"kind": kind}], "ask": [slot]}


def test_an_answer_is_not_heard_in_a_story() -> None:
    story = "20,000 กระโดดน้ำหนีปลาฉลามยักษ์ที่ทะเลสาบสงขลา"
    assert reading(story, district=OWN, asked=Asked("amount", "disbursement")) == {"intent": "other"}


@pytest.mark.parametrize("guess", ["หน.เดาว่า 15", "คาดว่า 15"])
def test_a_guess_before_what_was_counted_is_left_aside(guess: str) -> None:
    assert stated(f"{guess} แต่นับจริงทำแผนไปแล้ว 17 ชุมชน")[1] == [{"kind": "plans", "done": 17}]


@pytest.mark.parametrize("turn", ["ที่เชิญไป", "แก้เป็น 54", "นั่นของปีก่อน", "คือเป้า", "เป็นของปีที่แล้ว"])
def test_what_speaks_of_the_answer_leaves_it_unsaid(turn: str) -> None:
    found = reading(f"45 คน {turn}", district=OWN, asked=Asked("attendees", "meeting"))
    assert {"kind": "meeting", "attendees": 45} not in found.get("facts", [])


@pytest.mark.parametrize(
    "tail",
    [
        "เขตพระนคร", "(พระนคร)", "ของเขตพระนคร", "ฝากลงของเขตพระนครด้วยค่ะ", "ช่วยบันทึกให้เขตพระนครที", "แจ้งแทนเขตพระนคร",
        "อันนี้ของเขตพระนครนะ",
        "เป็นข้อมูลเขตพระนครนะคะ", "พี่เขตพระนครฝากแจ้ง", "รายงานจากเขตพระนครค่ะ", "สำนักงานเขตพระนครค่ะ", "ด้วยความเคารพ เขตพระนคร",
        "ฝ่ายพัฒนาชุมชนเขตพระนคร",
    ],
)  # fmt: skip
def test_a_district_that_it_is_told_of_is_no_aside(tail: str) -> None:
    _, facts, _ = stated(f"ประชุมแล้ว 33 คน {tail}")
    assert facts == [{"kind": "meeting", "district": "พระนคร", "status": "held", "attendees": 33}]


@pytest.mark.parametrize(
    ("message", "of_the_other"),
    [
        ("ประชุมแล้ว 33 คน เขตพระนครก็ประชุมแล้ว", {"kind": "meeting", "district": "พระนคร", "status": "held"}),
        ("ประชุมแล้ว 33 คน เขตพระนครยังไม่ประชุม", {"kind": "meeting", "district": "พระนคร", "status": "not_held"}),
        ("เบิกแล้ว 20,000 บาท เขตพระนครยังไม่เบิก", {"kind": "disbursement", "district": "พระนคร", "amount": 0}),
    ],
)
def test_what_is_told_of_another_district_besides_is_its_own(message: str, of_the_other: dict[str, object]) -> None:
    _, facts, _ = stated(message)
    assert len(facts) == 2
    assert "district" not in facts[0]
    assert facts[1] == of_the_other


@pytest.mark.parametrize("hosts", ["วิทยากร 2 คน", "มีเจ้าหน้าที่ 5 คน"])
def test_those_who_hold_a_meeting_are_not_how_many_came(hosts: str) -> None:
    assert stated(f"ประชุมแล้ว {hosts}") == ("report", [{"kind": "meeting", "status": "held"}], ["attendees"])


@pytest.mark.parametrize(("message", "kind"), [("ลบรายงานเมื่อเช้าที่ผมส่งไป", None), ("ลบ 5,500 ที่ส่งเมื่อกี้", None), ("ลบแบบ 1 ที่ส่งไป", "document")])
def test_that_something_was_sent_makes_what_is_undone_no_document(message: str, kind: str | None) -> None:
    found = read(message, date(2020, 6, 17), OWN)
    assert (found.intent, found.undone) == ("undo", kind)


@pytest.mark.parametrize("to_come", ["ช่างแอร์บอกพรุ่งนี้ถึงจะมา", "ช่างจะมาพรุ่งนี้", "คนขับรถบอกว่าอีก 2 วันจะมา"])
@pytest.mark.parametrize("report", ["ประชุมแล้ว 33 คน", "ประชุมบ่ายสอง มา 33 คน", "ประชุมวันนี้ มา 33 คน"])
def test_when_somebody_else_will_come_is_no_day_of_a_meeting(report: str, to_come: str) -> None:
    assert stated(f"{report} {to_come}") == stated(report)


@pytest.mark.parametrize("place", ["แฟลต", "ศาลา", "ห้อง"])
@pytest.mark.parametrize("month", ["พ.ค.", "พค", "พฤษภาคม", "มิ.ย."])
def test_a_day_behind_a_place_is_no_number_of_it(place: str, month: str) -> None:
    _, (fact,), _ = stated(f"ประชุม{place} 5 {month} 33 คน")
    assert fact["date"] == ("2020-06-05" if month == "มิ.ย." else "2020-05-05")
    assert fact["attendees"] == 33


def test_a_plan_that_came_to_nothing_is_no_plan() -> None:
    assert stated("วันที่ 12 ที่นัดไว้ก็ไม่ได้จัด")[1] == [{"kind": "meeting", "status": "not_held", "date": "2020-06-12"}]


@pytest.mark.parametrize("tail", ["ลงชื่อ 30 คน", "นับได้ 30 คน"])
def test_two_counts_of_those_who_came_are_asked_about(tail: str) -> None:
    assert stated(f"ประชุมแล้ว 33 คน {tail}") == ("report", [{"kind": "meeting", "status": "held"}], ["attendees"])
