"""Registration and rights: codes, names and telephones, transfer of post; who sees words, names and drafts; what a group sees."""

from datetime import timedelta

import pytest

from bot.reply import Push
from tests.handlers.chat import Chat, words


def join(chat: Chat, person: str, code: str, district: str = "บางรัก") -> str:
    """What the bot says to a registration."""
    return chat.says(person, f"ลงทะเบียน เขต{district} รหัส {code}")


# Codes


def test_a_code_makes_an_account_an_officer_and_says_what_is_kept_and_who_sees_it(chat: Chat) -> None:
    welcome = join(chat, "new", chat.invite("officer", "บางรัก"))
    assert welcome.startswith("ลงทะเบียนแล้ว: เขตบางรัก · เจ้าหน้าที่ผู้รับผิดชอบ")
    assert "เก็บไว้: บัญชี LINE" in welcome
    assert "ผู้ที่เห็นข้อความและชื่อ: เขตของท่านและ สยป. เท่านั้น" in welcome
    assert welcome.endswith("ขอชื่อ-นามสกุลและตำแหน่งสำหรับติดต่อราชการ (ข้ามได้)")


@pytest.mark.parametrize(("role", "who"), [("head", "หัวหน้าฝ่าย"), ("officer", "เจ้าหน้าที่ผู้รับผิดชอบ")])
def test_a_code_is_bound_to_one_district(chat: Chat, role: str, who: str) -> None:
    code = chat.invite(role, "บางรัก")
    assert "รหัสนี้ไม่ใช่ของเขตสาทร" in join(chat, "new", code, "สาทร")
    assert f"เขตบางรัก · {who}" in chat.says("new", f"ลงทะเบียน รหัส {code}")


@pytest.mark.parametrize("role", ["hq", "viewer"])
def test_a_code_of_no_district_needs_none(chat: Chat, role: str) -> None:
    assert "ลงทะเบียนแล้ว: สยป." in chat.says("new", f"ลงทะเบียน รหัส {chat.invite(role)}")


def test_the_code_may_be_said_in_the_next_message(chat: Chat) -> None:
    assert chat.says("new", "ลงทะเบียน เขตบางรัก") == "ลงทะเบียน เขตบางรัก ขอรหัส 6 หลักที่ สยป. ออกให้"
    assert "ลงทะเบียนแล้ว: เขตบางรัก" in chat.says("new", chat.invite("officer", "บางรัก"))


def test_the_district_said_first_still_binds_the_code_said_next(chat: Chat) -> None:
    chat.says("new", "ลงทะเบียน เขตสาทร")
    assert "รหัสนี้ไม่ใช่ของเขตสาทร" in chat.says("new", chat.invite("officer", "บางรัก"))


def test_five_wrong_codes_a_day(chat: Chat) -> None:
    left = [join(chat, "new", f"00000{number}") for number in range(5)]
    assert ["ได้อีก 4 ครั้ง" in left[0], "ได้อีก 1 ครั้ง" in left[3], "ครบ 5 ครั้งแล้ว" in left[4]] == [True, True, True]
    code = chat.invite("officer", "บางรัก")
    assert "ครบ 5 ครั้งแล้ววันนี้" in join(chat, "new", code)
    assert "ลงทะเบียนแล้ว" in join(chat, "other", code), "only that account waits"
    chat.at += timedelta(days=1)
    assert "ลงทะเบียนแล้ว" in join(chat, "new", chat.invite("officer", "บางรัก"))


@pytest.mark.parametrize("fate", ["used", "revoked", "expired"])
def test_a_code_that_was_used_revoked_or_outlived_is_a_wrong_one(chat: Chat, fate: str) -> None:
    code = chat.invite("officer", "บางรัก")
    if fate == "used":
        join(chat, "first", code)
    elif fate == "revoked":
        with chat.database.begin() as connection:
            assert chat.store("", connection).revoke(code)
    else:
        chat.at += timedelta(days=60)
    assert "รหัสไม่ถูกต้อง ใช้ไปแล้ว หรือหมดอายุ" in join(chat, "new", code)


def test_a_code_is_not_taken_in_a_group(chat: Chat) -> None:
    code = chat.invite("officer", "บางรัก")
    told = chat.says("new", f"ลงทะเบียน เขตบางรัก รหัส {code}", lane="group", group=True)
    assert told == "ลงทะเบียนในแชตส่วนตัวกับบอต เพื่อไม่ให้รหัสเห็นในกลุ่ม"
    assert "ลงทะเบียนแล้ว" in join(chat, "new", code)


# Name and telephone


def test_name_and_telephone_are_asked_and_kept(chat: Chat) -> None:
    join(chat, "new", chat.invite("officer", "ดุสิต"), "ดุสิต")
    assert chat.says("new", "สมหญิง ใจดี นักพัฒนาสังคม") == "ขอโทรศัพท์สำนักงาน (ข้ามได้)"
    assert "พร้อมใช้งาน" in chat.says("new", "0 2243 5311")
    assert "เขตดุสิต: สมหญิง ใจดี นักพัฒนาสังคม · เจ้าหน้าที่ · 0 2243 5311" in chat.says("hq", "ขอเบอร์เขตดุสิต")


def test_a_name_in_a_sentence_is_the_name_and_a_command_no_telephone(chat: Chat) -> None:
    join(chat, "new", chat.invite("officer", "ดุสิต"), "ดุสิต")
    assert "โทรศัพท์" in chat.says("new", "ชื่อฝนทิพย์ ใจงามค่ะ ส่วนเบอร์เดี๋ยวตามมานะคะ")
    assert "ฝนทิพย์ ใจงาม" in (profile := chat.says("new", "ข้อมูลของฉัน"))
    assert "เดี๋ยวตามมา" not in profile
    assert "พร้อมใช้งาน" in chat.says("new", "โทร 02-411-1234")


def test_name_and_telephone_may_be_skipped(chat: Chat) -> None:
    join(chat, "new", chat.invite("officer", "ดุสิต"), "ดุสิต")
    assert chat.says("new", "ข้าม") == "ขอโทรศัพท์สำนักงาน (ข้ามได้)"
    assert "พร้อมใช้งาน" in chat.says("new", "ข้ามค่ะ")
    assert "เขตดุสิต: ไม่ได้ระบุชื่อ · เจ้าหน้าที่" in chat.says("hq", "ขอเบอร์เขตดุสิต")


def test_a_report_instead_of_the_name_is_a_report(chat: Chat) -> None:
    join(chat, "new", chat.invite("officer", "ดุสิต"), "ดุสิต")
    assert "เขตดุสิต · บรรจุแผนปฏิบัติการ 3 โครงการ" in chat.says("new", "บรรจุ 3 โครงการ ปี 64")


# Transfer


def test_a_transfer_ends_the_old_post_and_keeps_what_was_said_in_it(chat: Chat) -> None:
    chat.says("rak", "บรรจุ 3 โครงการ ปี 64")
    assert "ลงทะเบียนแล้ว: เขตดุสิต" in join(chat, "rak", chat.invite("officer", "ดุสิต"), "ดุสิต")
    assert "เขตบางรักต้องรายงานเอง" in chat.says("rak", "เขตบางรัก บรรจุ 4 โครงการ ปี 64")
    assert "เขตดุสิต · เบิกจ่าย 100 บาท" in chat.says("rak", "เบิกจ่ายแล้ว 100 บาท")
    assert '"บรรจุ 3 โครงการ ปี 64"' in chat.says("head", "ประวัติเขตบางรัก")
    assert "ตัวชี้วัด: 1/50 เขต" in chat.says("hq", "KPI เท่าไหร่")


def test_a_draft_of_the_old_post_is_not_saved_for_it(chat: Chat) -> None:
    chat.says("rak", "เบิกจ่ายแล้ว 30,000 บาท")
    replies = chat.send("rak", text="เบิกจ่ายแล้ว 20,000 บาท")
    chat.enrol("rak", "ดุสิต")
    assert "เขตบางรักต้องรายงานเอง" in chat.taps("rak", "ยืนยัน", replies)
    assert "30,000" in chat.says("viewer", "เขตบางรักเบิกไปเท่าไหร่")


# Rights


def test_names_and_telephones_are_for_the_district_and_headquarters(chat: Chat) -> None:
    with chat.database.begin() as connection:
        chat.store("rak", connection).describe_self("สมชาย ใจดี", "0 2236 1395")
    for person, seen in (("rak", True), ("head", True), ("hq", True), ("sathon", False), ("viewer", False)):
        answer = chat.says(person, "ขอเบอร์เขตบางรัก")
        assert ("สมชาย ใจดี" in answer and "0 2236 1395" in answer) == seen, person
        assert seen or "ลงทะเบียนแล้ว 2 คน" in answer


def test_words_in_the_history_are_for_the_district_and_headquarters_figures_for_all(chat: Chat) -> None:
    chat.says("rak", "บรรจุ 3 โครงการ ปี 64 ค่ะพี่")
    for person, seen in (("rak", True), ("head", True), ("hq", True), ("sathon", False), ("viewer", False)):
        answer = chat.says(person, "ประวัติเขตบางรัก")
        assert "เขตบางรัก บรรจุแผนปฏิบัติการ 3 โครงการ" in answer, person
        assert ("ค่ะพี่" in answer) == seen, person


def test_drafts_are_told_to_the_district_and_headquarters_and_counted_for_the_others(chat: Chat) -> None:
    chat.says("rak", "เบิกจ่ายแล้ว 30,000 บาท")
    chat.says("rak", "เบิกจ่ายแล้ว 20,000 บาท")
    for person, shown in (("head", "รอยืนยัน: เขตบางรัก เบิกจ่าย 20,000 บาท"), ("hq", "รอยืนยัน: เขตบางรัก เบิกจ่าย 20,000 บาท"),
                          ("sathon", "รอยืนยัน: 1 รายการ"), ("viewer", "รอยืนยัน: 1 รายการ")):  # fmt: skip
        assert shown in chat.says(person, "เขตบางรักถึงไหนแล้ว"), person


def test_the_head_reports_and_corrects_for_the_district(chat: Chat) -> None:
    replies = chat.send("rak", text="เบิกจ่ายแล้ว 30,000 บาท")
    assert "เบิกจ่ายแล้วรวมกี่บาท" in chat.taps("head", "แก้ไข", replies)
    assert "เขตบางรัก · เบิกจ่าย 35,000 บาท" in chat.says("head", "35000")
    assert "เขตบางรัก · บรรจุแผนปฏิบัติการ 3 โครงการ" in chat.says("head", "บรรจุ 3 โครงการ ปี 64")


# Groups


def in_group(chat: Chat, person: str, text: str, **parts: object) -> str:
    """What the bot says in a group."""
    return chat.says(person, text, lane="group", group=True, **parts)


def test_a_group_is_answered_only_when_the_bot_is_called(chat: Chat) -> None:
    assert in_group(chat, "rak", "บรรจุ 3 โครงการ ปี 64", called=False) == ""
    assert "ตัวชี้วัด: 0/50" in chat.says("hq", "KPI เท่าไหร่"), "nothing was stored"
    assert "เขตบางรัก · บรรจุแผนปฏิบัติการ 3 โครงการ" in in_group(chat, "rak", "บรรจุ 3 โครงการ ปี 64")


@pytest.mark.parametrize("text", ["บรรจุ 3 โครงการ ปี 64 เบิกแล้ว ตอนนี้ KPI เท่าไหร่", "ใครยังไม่ส่งแบบรายงาน", "ประชุมแล้ว", "สวัสดี"])
def test_the_answer_in_a_group_is_one_message_without_pushes(chat: Chat, text: str) -> None:
    replies = chat.send("rak", lane="group", group=True, text=text)
    assert len(replies) == 1
    assert not isinstance(replies[0], Push)


def test_one_message_in_a_group_says_all_that_several_would(chat: Chat) -> None:
    answer = in_group(chat, "rak", "ประชุมแล้ว 20 ม.ค. 63 มา 45 คน เบิกแล้ว")
    assert "เขตบางรัก · ประชุมชี้แจง จัดแล้ว" in answer
    assert "เบิกจ่ายแล้วรวมกี่บาท" in answer


def test_words_and_names_are_hidden_in_a_group_even_from_headquarters(chat: Chat) -> None:
    with chat.database.begin() as connection:
        chat.store("rak", connection).describe_self("สมชาย ใจดี", "0 2236 1395")
    chat.says("rak", "บรรจุ 3 โครงการ ปี 64 ค่ะพี่")
    assert "ค่ะพี่" not in in_group(chat, "hq", "ประวัติเขตบางรัก")
    assert "สมชาย" not in in_group(chat, "hq", "ขอเบอร์เขตบางรัก")
    assert "ค่ะพี่" not in words(chat.send("hq", lane="group", group=True, kind="press", data="v1|proof|action_plan::"))


def test_drafts_and_questions_belong_to_one_person_in_one_chat(chat: Chat) -> None:
    in_group(chat, "rak", "เบิกจ่ายแล้ว")
    assert "บันทึกแล้ว" not in in_group(chat, "sathon", "20000")
    assert "บันทึกแล้ว" not in chat.says("rak", "20000")
    assert "เขตบางรัก · เบิกจ่าย 20,000 บาท" in in_group(chat, "rak", "20000")


def test_joining_a_group_says_how_to_call_and_leaving_says_nothing(chat: Chat) -> None:
    assert "บอตจะตอบเฉพาะเมื่อมีคนเรียก" in words(chat.send("rak", lane="group", group=True, kind="join"))
    assert chat.send("rak", lane="group", group=True, kind="leave") == []


def test_a_message_unsent_in_a_group_is_withdrawn_though_nobody_called(chat: Chat) -> None:
    in_group(chat, "rak", "บรรจุ 3 โครงการ ปี 64")
    chat.send("rak", lane="group", group=True, called=False, kind="unsend", message_id=chat.last_id())
    assert "ตัวชี้วัด: 0/50" in chat.says("hq", "KPI เท่าไหร่")


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("สมชาย 081-234-5678 เขตบางนา", "ยังไม่ต้องแจ้งโทรศัพท์"),
        ("081-234-5678", "ยังไม่ต้องแจ้งโทรศัพท์"),
        ("021234567", "ยังไม่ต้องแจ้งโทรศัพท์"),
        ("48291", "รหัสมี 6 หลัก"),
    ],
)
def test_what_can_be_no_code_uses_up_no_attempt(chat: Chat, typed: str, told: str) -> None:
    code = chat.invite("officer", "บางนา")
    assert "อีก 4 ครั้ง" in join(chat, "new", "000000" if code != "000000" else "111111", "บางนา")
    for _ in range(5):
        assert told in chat.says("new", typed)
    assert "ลงทะเบียนแล้ว" in chat.says("new", f"{code} โทร 081-234-5678")


def test_drafts_of_the_district_that_was_left_are_ended_by_name(chat: Chat) -> None:
    asked = chat.send("rak", text="เบิกแล้ว 900000")
    told = chat.says("rak", f"ลงทะเบียน เขตบางนา รหัส {chat.invite('officer', 'บางนา')}")
    assert told.startswith("ร่างของเขตเดิมยกเลิกแล้ว ไม่ได้บันทึก: เขตบางรัก เบิกจ่าย 900,000 บาท\nลงทะเบียนแล้ว: เขตบางนา")
    chat.says("rak", "ข้าม")
    chat.says("rak", "ข้าม")
    assert "ยกเลิกไปเมื่อท่านย้ายเขต" in chat.taps("rak", "ยืนยัน", asked)
    assert "เกินหนึ่งวัน" not in chat.says("rak", "20000")
