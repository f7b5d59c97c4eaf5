"""The history of a district: its own reports and those that headquarters told of it, each with what it says of that district alone."""

from tests.handlers.chat import Chat


def test_what_another_district_told_of_one_is_not_its_history(chat: Chat) -> None:
    chat.says("rak", "ประชุมบางรัก 12 พ.ค. 30 คน สาทร 13 พ.ค. 20 คน")
    assert chat.says("sathon", "ใครบอกว่าสาทรประชุม").startswith("เขตสาทร ยังไม่เคยรายงานในโครงการนี้\n")
    assert chat.says("hq", "ประวัติเขตสาทร").startswith("เขตสาทร ยังไม่เคยรายงาน")
    assert "30 คน" in chat.says("hq", "ประวัติเขตบางรัก")


def test_each_district_sees_its_own_part_of_what_headquarters_told_and_that_it_did(chat: Chat) -> None:
    chat.says("hq", "บางรักเบิก 5,000 สาทรเบิก 6,000")
    own, other = "เขตบางรัก เบิกจ่าย 5,000 บาท", "เขตสาทร เบิกจ่าย 6,000 บาท"
    told = chat.says("rak", "ใครแก้ของเรา")
    assert " · โดย สยป.: " in told
    assert own in told
    assert other not in told
    told = chat.says("sathon", "ประวัติเขตสาทร")
    assert other in told
    assert own not in told
    assert own in chat.says("hq", "ประวัติที่เราเคยรายงาน")


def test_what_headquarters_told_of_a_district_and_waits_is_in_its_history(chat: Chat) -> None:
    chat.says("hq", "บางรักเบิก 300")
    chat.says("hq", "บางรักเบิก 30000")
    assert chat.says("hq", "ประวัติเขตบางรัก").count("เลขที่ ") == 2
