"""Values compose: every way to say a district, a day, a count, a sum, in every order, gives the fact they make; today is 17 June 2563."""

from datetime import date, timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.reading import Asked
from bot.thai.show import thai_digits

from .tables import reading

TODAY = date(2020, 6, 17)
NAMES = ("บางรัก", "สาทร", "บางแค", "ป้อมปราบศัตรูพ่าย", "ลาดพร้าว", "จตุจักร", "ราษฎร์บูรณะ")
MONTHS = {
    1: ("ม.ค.", "มกราคม", "มกรา", "มค"), 2: ("ก.พ.", "กุมภาพันธ์", "กุมภา", "กพ"), 3: ("มี.ค.", "มีนาคม", "มีนา", "มีค"),
    4: ("เม.ย.", "เมษายน", "เมษา", "เมย"), 5: ("พ.ค.", "พฤษภาคม", "พฤษภา", "พค"), 6: ("มิ.ย.", "มิถุนายน", "มิถุนา", "มิย"),
}  # fmt: skip
WEEKDAYS = ("จันทร์", "อังคาร", "พุธ", "พฤหัสบดี", "ศุกร์", "เสาร์", "อาทิตย์")
ONES = ("", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า")
POLITE = st.sampled_from(("", "ค่ะ", "ครับ", "นะคะ", " จ้า", " ครับผม", "ค่ะ 🙏"))
DISTRICTS = st.one_of(
    st.just((None, "")),
    st.tuples(st.sampled_from(NAMES), st.sampled_from(("เขต", "", "สนข.", "สำนักงานเขต"))).map(lambda at: (at[0], f"{at[1]}{at[0]} ")),
)


def _words(count: int) -> str:
    """A number below a hundred in Thai words: สี่สิบเอ็ด."""
    tens, ones = divmod(count, 10)
    led = "" if not tens else "สิบ" if tens == 1 else "ยี่สิบ" if tens == 2 else f"{ONES[tens]}สิบ"
    return led + ("เอ็ด" if led and ones == 1 else ONES[ones])


def _counts(low: int, high: int) -> st.SearchStrategy[tuple[int, str]]:
    """A count with one way to write it."""
    ways = st.sampled_from((str, lambda count: thai_digits(str(count)), _words))
    return st.tuples(st.integers(low, high), ways).map(lambda said: (said[0], said[1](said[0])))


def _said(day: date, way: int) -> str:
    """A day as people write it."""
    short, full, spoken, bare = MONTHS[day.month]
    year = day.year + 543
    return (
        f"{day.day} {short}", f"{day.day} {short} {year % 100}", f"วันที่ {day.day} {full} {year}", f"เมื่อ {day.day} {spoken}",
        f"{day.day}{bare}{year % 100}", f"{day.day}/{day.month}/{year}", thai_digits(f"{day.day} {short} {year % 100}"),
        f"วัน{WEEKDAYS[day.weekday()]}ที่ {day.day} {full} {year}", day.isoformat(),
    )[way]  # fmt: skip


DAYS = st.tuples(st.integers(1, 150), st.integers(0, 8)).map(
    lambda said: (TODAY - timedelta(days=said[0]), _said(TODAY - timedelta(days=said[0]), said[1]))
)
CAME = st.sampled_from(("คนมา {}", "มา {} คน", "ผู้เข้าร่วม {} คน", "ผู้เข้าร่วมประชุม {} คน", "{} คน", "เข้าร่วม {} ท่าน"))
MET = st.sampled_from(("ประชุมแล้ว", "จัดประชุมแล้ว", "ประชุมเรียบร้อย", "ได้จัดประชุมแล้ว", "ประชุมไปแล้ว", "จัดประชาคมแล้ว"))
SUMS = st.tuples(
    st.integers(1000, 65_340).filter(lambda number: number not in (5555, 55555)),  # which laughs where no comma parts it
    st.sampled_from(("{:,}", "{}", "{:,} บาท", "{:,}.-", "{:,} บ.", "{:,.2f} บาท", "จำนวน {:,} บาท")),
)
PAID = st.sampled_from((
    ("disbursement", "เบิกแล้ว"), ("disbursement", "เบิกจ่ายไปแล้ว"), ("disbursement", "เบิกเงินแล้ว"), ("disbursement", "ยอดเบิก"),
    ("refund", "คืนเงินแล้ว"), ("refund", "ส่งคืนเงินแล้ว"), ("refund", "ส่งคืนเงินเหลือจ่าย"),
))  # fmt: skip


def _reported(text: str, asked: Asked | None = None) -> list[dict[str, Any]]:
    """The facts of a message that must be a report and ask nothing."""
    found = reading(text, asked=asked)
    assert (found["intent"], found.get("ask")) == ("report", None), text
    return list(found["facts"])


def _fact(kind: str, district: str | None, **slots: object) -> dict[str, Any]:
    return {"kind": kind, **({"district": district} if district else {}), **slots}


@settings(max_examples=400, deadline=None)
@given(DISTRICTS, MET, DAYS, _counts(11, 99), CAME, st.permutations(range(3)).filter(lambda order: order != [2, 0, 1]), POLITE)
def test_a_meeting(
    district: tuple[str | None, str], met: str, day: tuple[date, str], count: tuple[int, str], came: str, order: list[int], polite: str
) -> None:
    words = (met, day[1], came.format(count[1]))
    text = district[1] + " ".join(words[n] for n in order) + polite
    expected = _fact("meeting", district[0], status="held", date=day[0].isoformat(), attendees=count[0])
    assert _reported(text) == [expected], text


@settings(max_examples=300, deadline=None)
@given(DISTRICTS, PAID, SUMS, POLITE)
def test_money(district: tuple[str | None, str], paid: tuple[str, str], sum_: tuple[int, str], polite: str) -> None:
    text = f"{district[1]}{paid[1]} {sum_[1].format(sum_[0])}{polite}"
    assert _reported(text) == [_fact(paid[0], district[0], amount=sum_[0])], text


@settings(max_examples=300, deadline=None)
@given(DISTRICTS, _counts(2, 40), _counts(2, 40), POLITE, st.sampled_from((" ", "\n", " แล้วก็", " และ")), SUMS)
def test_two_things_of_one_district(
    district: tuple[str | None, str], made: tuple[int, str], reviewed: tuple[int, str], polite: str, joint: str, sum_: tuple[int, str]
) -> None:
    text = f"{district[1]}จัดทำแผนใหม่ {made[1]} ชุมชน ทบทวน {reviewed[1]} ชุมชน{joint}เบิกแล้ว {sum_[1].format(sum_[0])}{polite}"
    plans = _fact("plans", district[0], made=made[0], reviewed=reviewed[0])
    assert _reported(text) == [plans, _fact("disbursement", district[0], amount=sum_[0])], text


COURTESY = st.sampled_from(("", "สวัสดีค่ะ ", "โทษทีค่ะ ", "ขอโทษที่ตอบช้าครับ ", "อ๋อ ", "อ้อ ลืมบอก ", "เดี๋ยวนะ เช็กแล้ว ", "เท่าที่นับ ", "รวมแล้ว "))
COUNTED = st.sampled_from((
    ("meeting", "attendees", ("{}", "{} คน", "มา {} คน", "จำนวน {} คน", "ผู้เข้าร่วม {} คน", "มีคนมา {} คน", "นับได้ {} คน")),
    ("plans", "done", ("{}", "{} ชุมชน", "มี {} ชุมชน", "{} แผน")),
    ("plans", "communities", ("{}", "{} ชุมชน", "มี {} ชุมชน", "จำนวน {} ชุมชน")),
    ("action_plan", "projects", ("{}", "{} โครงการ", "ได้ {} โครงการ")),
    ("progress", "percent", ("{}", "ร้อยละ {}", "{} เปอร์เซ็นต์")),
))  # fmt: skip


@settings(max_examples=500, deadline=None)
@given(COURTESY, COUNTED, st.integers(0, 6), _counts(2, 60), POLITE)
def test_a_count_as_an_answer(
    courtesy: str, asked: tuple[str, str, tuple[str, ...]], way: int, count: tuple[int, str], polite: str
) -> None:
    kind, slot, ways = asked
    text = courtesy + ways[way % len(ways)].format(count[1]) + polite
    assert _reported(text, Asked(slot, kind)) == [_fact(kind, None, **{slot: count[0]})], text


@settings(max_examples=300, deadline=None)
@given(COURTESY, st.sampled_from(("disbursement", "refund", "budget_request")), SUMS, POLITE)
def test_a_sum_as_an_answer(courtesy: str, kind: str, sum_: tuple[int, str], polite: str) -> None:
    text = courtesy + sum_[1].format(sum_[0]) + polite
    assert _reported(text, Asked("amount", kind)) == [_fact(kind, None, amount=sum_[0])], text


@settings(max_examples=300, deadline=None)
@given(COURTESY.filter(lambda led: "นับ" not in led and "รวม" not in led), st.sampled_from(("", "ประชุม", "จัดไป")), DAYS, POLITE)
def test_a_day_as_an_answer(courtesy: str, met: str, day: tuple[date, str], polite: str) -> None:
    assert _reported(f"{courtesy}{met}{day[1]}{polite}", Asked("date", "meeting"))[0].get("date") == day[0].isoformat()
