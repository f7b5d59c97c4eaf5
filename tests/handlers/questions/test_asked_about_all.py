"""What is asked about all districts gets its own answer, by name and sum, and nothing is stored."""

import pytest

from bot.texts import Texts
from handlers.questions import asked_of_all
from tests.handlers.chat import Chat
from tests.handlers.wishes import is_told

WISHES = Texts(asked_of_all.__file__).table("wishes")
EXAMPLES = [(name, text) for name, wish in WISHES.items() for text in wish["examples"]]
SAYS = {
    "spent": "เบิกจ่ายแล้วไม่มีเงินเหลือ: 0/50 เขต", "share": "เบิกจ่าย", "sums": "0/50 เขต รวม 0 บาท", "ranks": "บอตไม่จัดอันดับเขต",
    "transfer": "โอนให้สำนักงานเขต 50 เขต รวม 3,267,440 บาท เมื่อ ศ. 31 ม.ค. 2563",
    "department": "ส่วนของ สยป. 36,740 บาท เป็นส่วนหนึ่งของงบทั้งหมด 3,304,180 บาท", "budget_of_round": "ณ ศ. 15 พ.ค. 2563",
    "since_round": "ตั้งแต่ครั้งที่ 8 (ศ. 15 พ.ค. 2563)", "which_round": "รายงานล่าสุดครั้งที่ 8 จาก 12",
    "answered": "สองสัปดาห์นี้ยังไม่ได้ทวงเขตใด", "again": "ทวงซ้ำ พิมพ์เรื่องมาด้วย",
}  # fmt: skip


@pytest.mark.parametrize(("name", "text"), [each for each in EXAMPLES if each[0] not in ("sent_to", "silent")])
def test_each_question_is_told_its_own_answer(chat: Chat, name: str, text: str) -> None:
    is_told(chat, WISHES[name], text, SAYS[name])


@pytest.fixture
def money(chat: Chat) -> Chat:
    """Three districts that drew a part, more than half, and all."""
    chat.says("hq", "บางนา ดุสิต พระนคร เบิก 20000 40000 65340")
    chat.says("hq", "สาทรคืน 5000")
    return chat


@pytest.mark.parametrize(
    ("text", "says", "names", "others"),
    [
        ("เขตไหนเบิกครบแล้ว", "ไม่มีเงินเหลือ: 1/50 เขต\nพระนคร\nเบิกแล้วบางส่วน 2 เขต\nเขตดุสิต 40,000 บาท", "บางนา", "สาทร"),
        ("เขตไหนเบิกเกินครึ่ง", "เบิกจ่ายเกิน 50 %: 2/50 เขต", "ดุสิต", "บางนา"),
        ("เขตไหนเบิกไม่ถึง 40 %", "เบิกจ่ายไม่ถึง 40 %: 48/50 เขต", "และอีก 28 เขต", "พระนคร 65,340"),
        ("ใครเบิกบ้าง เท่าไหร่", "เบิกจ่ายแล้ว 3/50 เขต รวม 125,340 บาท", "เขตพระนคร 65,340 บาท (100 %)", "สาทร"),
        ("เขตไหนคืนเงินเท่าไหร่บ้าง", "ส่งคืนแล้ว 1/50 เขต รวม 5,000 บาท", "เขตสาทร 5,000 บาท", "บางนา"),
        ("ใครไม่ส่งอะไรเลย", "ยังไม่เคยรายงานเรื่องใด (46 เขต)", "บางรัก", "ดุสิต · ป้อม"),
        ("เดือนนี้ใครไม่รายงานเลย", "ยังไม่รายงาน จ. 1 มิ.ย. 2563 ถึง จ. 1 มิ.ย. 2563: 46/50 เขต", "บางรัก", "ดุสิต · ป้อม"),
    ],
)
def test_districts_are_named_with_what_they_drew(money: Chat, text: str, says: str, names: str, others: str) -> None:
    answer = money.says("hq", text)
    assert says in answer
    assert names in answer
    assert others not in answer


def test_whom_a_chase_reached_is_told_where_one_was_sent(chat: Chat) -> None:
    assert "การเตือนสองสัปดาห์" not in chat.says("hq", "เมื่อกี้ส่งไปหาใครบ้าง")
    chat.taps("hq", "ส่งเลย", chat.send("hq", text="เตือนบางรัก: ขอแบบ 2 ภายในวันนี้"))
    for asked in WISHES["sent_to"]["examples"]:
        assert "การเตือนสองสัปดาห์ที่ผ่านมา (ทุกเขต)\nจ. 1 มิ.ย. 2563 1 คน" in chat.says("hq", asked)
    assert "ทวงล่าสุด" in chat.says("hq", "ใครตอบแล้วบ้าง")


@pytest.mark.parametrize(
    ("person", "text", "says"),
    [
        ("rak", "ใครรายงานประชุม", "เขตบางรัก"),
        ("hq", "กลุ่มกรุงเทพใต้เขตไหนเบิกหมด", "กลุ่มกรุงเทพใต้"),
        ("hq", "เขตไหนยังเบิกไม่หมด", "50"),
        ("hq", "เบิกครบหรือยัง", "งบประมาณ"),
        ("hq", "ครั้งที่ 8", "รายงานครั้งที่ 8 จาก 12"),
    ],
)
def test_what_sounds_like_such_a_question_keeps_its_answer(chat: Chat, person: str, text: str, says: str) -> None:
    assert says in chat.says(person, text)
