"""The day picker offers no day that cannot be the answer: none to come for what was held, none past for a reminder."""

from datetime import date

import pytest

from bot.reply import Choice
from tests.handlers.chat import NOON, Chat, choices

TODAY = date(2020, 6, 1)


def picker(chat: Chat, text: str) -> Choice:
    """The day picker below the last question of an answer."""
    return [one for one in choices(chat.send("rak", text=text)) if one.date][-1]


@pytest.mark.parametrize("text", ["ประชุมแล้ว มา 45 คน", "ประชุมแล้ว 31 เม.ย. มา 45 คน"])
def test_what_was_held_was_held_by_today(chat: Chat, text: str) -> None:
    assert NOON.date() == TODAY
    assert picker(chat, text).until == TODAY


@pytest.mark.parametrize("text", ["นัดประชุมแล้ว", "เลื่อนประชุม"])
def test_what_is_to_come_may_be_on_any_day(chat: Chat, text: str) -> None:
    assert picker(chat, text).until is None


def test_a_reminder_comes_from_today_on(chat: Chat) -> None:
    asked = picker(chat, "เตือนผมส่งแบบ 1")
    assert (asked.since, asked.until) == (TODAY, None)
