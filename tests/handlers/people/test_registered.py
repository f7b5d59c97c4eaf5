"""Who is registered, and the codes that headquarters makes by chat: one tap a district, good once, for headquarters alone."""

import re
from collections.abc import Callable

import pytest

from models.db import open_database
from models.store import Store
from models.values import Invited
from tests.handlers.chat import Chat, choices, words


@pytest.mark.parametrize("asked", ["เขตไหนยังไม่ลงทะเบียน", "มีกี่เขตลงทะเบียนแล้ว", "ขอรหัสเชิญ", "ใครยังไม่ลงทะเบียน"])
def test_the_districts_with_nobody_registered_are_named(chat: Chat, asked: str) -> None:
    answer = chat.says("hq", asked)
    assert answer.startswith("การลงทะเบียน: 2/50 เขต\nยังไม่มีผู้ลงทะเบียน (48 เขต)")
    assert not re.search(r"บางรัก ·|· บางรัก|สาทร", answer.split("ออกรหัส")[0])
    assert "พิมพ์ เช่น ขอรหัสลงทะเบียนเขตบางรัก" in answer


def test_a_named_district_is_told_of_alone(chat: Chat) -> None:
    assert chat.says("viewer", "เขตบางรักลงทะเบียนหรือยัง") == "การลงทะเบียน\nเขตบางรัก: ลงทะเบียนแล้ว 2 คน"
    assert "เขตคลองเตย: ยังไม่มีผู้ลงทะเบียน" in chat.says("rak", "เขตคลองเตยลงทะเบียนหรือยัง")


def test_headquarters_makes_a_code_that_registers_once(chat: Chat) -> None:
    replies = chat.send("hq", text="ขอรหัสลงทะเบียนเขตคลองเตย")
    made = chat.taps("hq", "ออกรหัส คลองเตย", replies)
    assert "ใช้ได้ครั้งเดียว" in made
    (typed,) = re.findall(r"ลงทะเบียน เขตคลองเตย รหัส \d{6}", made)
    assert chat.says("x", typed).startswith("ลงทะเบียนแล้ว: เขตคลองเตย · เจ้าหน้าที่ผู้รับผิดชอบ")
    assert "รหัสไม่ถูกต้อง ใช้ไปแล้ว" in chat.says("y", typed)


@pytest.mark.postgres
def test_of_two_who_use_one_code_at_the_same_moment_one_is_registered(
    new_postgres: Callable[[str], str], migrated_postgres: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = open_database(new_postgres(migrated_postgres))
    chat = Chat(database).load()
    code = chat.invite("officer", "คลองเตย")
    look = Store.invitation

    def both(store: Store, typed: str) -> Invited | None:
        found = look(store, typed)
        if store.person == "y":  # whose transaction is open while x is registered
            assert "ลงทะเบียนแล้ว" in chat.says("x", f"ลงทะเบียน รหัส {typed}")
        return found

    monkeypatch.setattr(Store, "invitation", both)
    assert "รหัสไม่ถูกต้อง ใช้ไปแล้ว" in chat.says("y", f"ลงทะเบียน รหัส {code}")
    with database.connect() as connection:
        assert connection.exec_driver_sql("SELECT user_id FROM officer").fetchall() == [("x",)]
    database.dispose()


def test_a_code_for_a_head_makes_a_head(chat: Chat) -> None:
    made = chat.taps("hq", "รหัสหัวหน้า คลองเตย", chat.send("hq", text="ขอรหัสหัวหน้าเขตคลองเตย"))
    assert "รหัสของเขตคลองเตย (หัวหน้าฝ่าย)" in made
    (typed,) = re.findall(r"ลงทะเบียน เขตคลองเตย รหัส \d{6}", made)
    assert chat.says("x", typed).startswith("ลงทะเบียนแล้ว: เขตคลองเตย · หัวหน้าฝ่าย")


def test_a_newcomer_is_told_of_the_district_that_they_name_and_who_has_its_code(chat: Chat) -> None:
    answer = chat.says("x", "ผมอยู่เขตปทุมวัน เพิ่งย้ายมา ทำยังไง")
    assert "ลงทะเบียน เขตปทุมวัน รหัส 482913\nยังไม่มีรหัส บอก สยป. ว่าขอรหัสลงทะเบียนของเขตปทุมวัน\nติดต่อ สยป. โทร. 1512" in answer
    assert "ขอรหัสลงทะเบียนของเขตตนเอง" in chat.says("x", "ไม่มีรหัส")


@pytest.mark.parametrize("person", ["rak", "head", "viewer"])
def test_nobody_else_is_offered_or_given_a_code(chat: Chat, person: str) -> None:
    assert not [choice for choice in choices(chat.send(person, text="ขอรหัสลงทะเบียนเขตคลองเตย")) if choice.press.startswith("v1|invite")]
    assert chat.presses(person, "v1|invite|คลองเตย") == "รหัสลงทะเบียนออกได้เฉพาะ สยป."


def test_a_code_is_not_shown_in_a_group_or_for_what_is_no_district(chat: Chat) -> None:
    pressed = chat.send("hq", kind="press", data="v1|invite|คลองเตย", group=True)
    assert not re.search(r"\d{6}", words(pressed))
    assert not re.search(r"\d{6}", chat.presses("hq", "v1|invite|ปารีส"))


def test_the_districts_with_somebody_registered_are_named_too(chat: Chat) -> None:
    assert "\nลงทะเบียนแล้ว (2 เขต)\nบางรัก · สาทร\n" in chat.says("hq", "ใครลงทะเบียนแล้วบ้าง")
