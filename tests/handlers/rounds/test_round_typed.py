"""What is typed under a round's draft or its questions: an answer, an edit, or a report of a district that is no answer."""

import pytest

from tests.handlers.chat import Chat, choices, words


@pytest.fixture
def drafted(chat: Chat) -> Chat:
    chat.send("hq", text="ร่างรายงานครั้งที่ 9")
    return chat


def asks(chat: Chat, label: str) -> None:
    """Taps a button of the draft."""
    chat.taps("hq", label, chat.send("hq", text="ร่างรายงานครั้งที่ 9"))


@pytest.mark.parametrize(
    ("label", "question"), [("แก้ร้อยละ", "ร้อยละเท่าใด"), ("แก้เงินเบิกใช้", "กี่บาท"), ("แก้คำบรรยาย", "พิมพ์คำบรรยายใหม่")]
)
@pytest.mark.parametrize(
    ("said", "told"),
    [("บางนาบรรจุ 3 โครงการ ปี 64", "เขตบางนา · บรรจุแผนปฏิบัติการ 3 โครงการ"), ("บางนาเบิก 20,000", "เขตบางนา · เบิกจ่าย 20,000 บาท")],
)
def test_a_districts_report_is_no_answer_and_the_question_stays(drafted: Chat, label: str, question: str, said: str, told: str) -> None:
    asks(drafted, label)
    answer = drafted.says("hq", said)
    assert answer.startswith(told)
    assert question in answer.splitlines()[-1] or question in answer


@pytest.mark.parametrize("said", ["77", "77 %", "ร้อยละ 77 ค่ะ", "เอา 77", "ความก้าวหน้า 77%", "เจ็ดสิบเจ็ด"])
def test_a_bare_percentage_answers(drafted: Chat, said: str) -> None:
    asks(drafted, "แก้ร้อยละ")
    assert "ความก้าวหน้า: 77 %" in drafted.says("hq", said)


@pytest.mark.parametrize("said", ["รอ 2 วันค่อยใส่", "ขอถามหัวหน้า 5 นาที", "เกือบ 80"])
def test_a_number_of_something_else_is_no_percentage(drafted: Chat, said: str) -> None:
    asks(drafted, "แก้ร้อยละ")
    assert drafted.says("hq", said) == "ร้อยละเป็นตัวเลข 0 ถึง 100 เช่น 95"


@pytest.mark.parametrize(("said", "baht"), [("เบิกใช้ 36,740 บาทค่ะ", "36,740"), ("36740 ของ สยป.", "36,740"), ("ยังไม่ได้เบิก", "0")])
def test_bare_baht_answer(drafted: Chat, said: str, baht: str) -> None:
    asks(drafted, "แก้เงินเบิกใช้")
    assert f"งบประมาณที่เบิกใช้: {baht} บาท" in drafted.says("hq", said)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("ร้อยละ 75", "ความก้าวหน้า: 75 %"),
        ("75%", "ความก้าวหน้า: 75 %"),
        ("แก้รอบ 9 ร้อยละ 75", "ความก้าวหน้า: 75 %"),
        ("ตามแผน", "เทียบแผน: เป็นไปตามแผน"),
        ("ตามแผน ต่ำกว่าเป้า", "เทียบแผน: เป็นไปตามแผน\nเทียบเป้าหมาย: ต่ำกว่าเป้าหมาย"),
    ],
)
@pytest.mark.parametrize("label", ["", "แก้สถานะ"])
def test_a_draft_is_edited_by_typing(drafted: Chat, said: str, told: str, label: str) -> None:
    if label:
        asks(drafted, label)
    assert told in drafted.says("hq", said)


@pytest.mark.parametrize("said", ["75", "75 คน", "แก้รอบ 8 ร้อยละ 75"])
def test_what_is_no_percentage_of_the_round_leaves_it(drafted: Chat, said: str) -> None:
    assert "ความก้าวหน้า: 75" not in drafted.says("hq", said)
    assert "ความก้าวหน้า: 75" not in drafted.says("hq", "ร่างรายงานครั้งที่ 9")


def test_what_is_not_understood_is_answered_with_the_draft_s_buttons_again(drafted: Chat) -> None:
    answer = drafted.send("hq", text="ยังไม่แน่ใจ")
    assert "ร่างรายงานครั้งที่ 9 ยังรอลงนาม" in words(answer)
    assert {"ลงนาม", "แก้ร้อยละ", "ทิ้งร่าง"} <= {each.label for each in choices(answer)}


@pytest.mark.parametrize("said", ['เปลี่ยนเป็น "อยู่ระหว่างดำเนินการ"', "แก้คำบรรยายเป็น “รอเอกสาร”"])
def test_quoted_words_are_asked_where_they_belong(drafted: Chat, said: str) -> None:
    assert "แก้เฉพาะส่วน" in drafted.says("hq", said)
