"""Replying to a read-back or a message in LINE: the quoted report is meant, whatever else waits."""

import pytest

from tests.handlers.chat import Chat


@pytest.fixture
def chat(chat_on_each: Chat) -> Chat:
    return chat_on_each


@pytest.mark.parametrize(("said", "reply", "becomes"), [
    ("ประชุมแล้ว 3 ก.พ. 63 มา 20 คน", "25 คน", "25 คน"),
    ("ประชุมแล้ว 3 ก.พ. 63 มา 20 คน", "25", "25 คน"),
    ("ประชุมแล้ว 3 ก.พ. 63 มา 20 คน", "แก้เป็น 62", "62 คน"),
    ("บรรจุ 7 โครงการ ปี 63", "8", "8 โครงการ"),
])  # fmt: skip
def test_a_bare_value_in_reply_to_a_report_corrects_it(chat: Chat, said: str, reply: str, becomes: str) -> None:
    chat.says("rak", said)
    quoted = chat.last_id()
    chat.says("rak", "เบิกจ่ายแล้ว 5,000 บาท")
    assert becomes in chat.says("rak", reply, quoted=quoted)


def test_cancel_in_reply_to_a_report_undoes_that_report_and_not_what_waits(chat: Chat) -> None:
    chat.says("rak", "บรรจุ 7 โครงการ ปี 63")
    quoted = chat.last_id()
    chat.says("rak", "เบิกจ่ายแล้ว")
    answer = chat.says("rak", "ยกเลิก", quoted=quoted)
    assert "ยกเลิกรายงานเลขที่ 1 แล้ว" in answer
    assert "ตัดออก: เขตบางรัก บรรจุแผนปฏิบัติการ 7 โครงการ" in answer
