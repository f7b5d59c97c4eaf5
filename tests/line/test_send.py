"""What LINE's answers mean, as a table: never twice, never blindly, never given up too early."""

import time

import pytest

from bot.line.send import FRESH, GIVE_UP, Letter, back_off, push_outcome, reply_outcome
from models.queue import DONE, NEW, PARKED, UNSURE

TOKEN = {"message": "Invalid reply token"}
QUOTA = {"message": "You have reached your monthly limit."}
IDS = {"sentMessages": [{"id": "71"}, {"id": "72"}]}


def letter(*, token: str | None = "t", age: float = 1, doubt: bool = False, tries: int = 1, lane: str = "Ua") -> Letter:
    return Letter(1, lane, "[]", token, "key", age, age, tries, doubt)


@pytest.mark.parametrize(
    ("token", "age", "doubt", "way"),
    [
        ("t", 0, False, "reply"),
        ("t", FRESH - 0.1, False, "reply"),
        ("t", FRESH - 0.1, True, "reply"),  # a second try with a fresh token tells by itself whether the first arrived
        ("t", FRESH, False, "push"),
        ("t", FRESH, True, "none"),
        ("t", -3600, False, "push"),  # a clock that jumped back makes no old token new
        (None, 9999, False, "push"),
        (None, 9999, True, "push"),
    ],
)
def test_a_letter_goes_by_its_token_while_that_is_fresh_and_else_by_push(token: str | None, age: float, doubt: bool, way: str) -> None:
    assert letter(token=token, age=age, doubt=doubt).way == way


@pytest.mark.parametrize("lane", ["Cgroup", "Rroom"])
@pytest.mark.parametrize(("token", "age", "way"), [("t", FRESH - 0.1, "reply"), ("t", FRESH, "none"), (None, 1, "none")])
def test_a_group_is_never_pushed_to(lane: str, token: str | None, age: float, way: str) -> None:
    assert letter(token=token, age=age, lane=lane).way == way


def test_a_letter_that_waited_for_a_free_connection_has_grown_older() -> None:
    assert Letter(1, "Ua", "[]", "t", "key", FRESH - 5, 0, at=time.monotonic() - 6).way == "push"


@pytest.mark.parametrize(
    ("doubt", "status", "body", "state", "doubt_after", "token"),
    [
        (False, 200, IDS, DONE, False, True),
        (True, 200, IDS, DONE, False, True),
        (False, 400, TOKEN, NEW, False, False),  # certainly not arrived: push it
        (True, 400, TOKEN, DONE, False, True),  # an earlier try used the token
        (False, 400, {"message": "May not be empty"}, PARKED, False, True),
        (False, 401, {}, PARKED, False, True),
        (False, 429, {"message": "rate"}, NEW, False, True),
        (False, 500, {}, NEW, True, True),
        (True, 429, {}, NEW, True, True),
        (False, 503, {}, NEW, True, True),
    ],
)
def test_answers_to_a_reply(doubt: bool, status: int, body: dict[str, object], state: int, doubt_after: bool, token: bool) -> None:
    outcome = reply_outcome(letter(doubt=doubt), status, body)
    assert (outcome.state, outcome.doubt, outcome.token) == (state, doubt_after, token)
    assert outcome.ids == (("71", "72") if status == 200 else ())
    assert bool(outcome.reason) == (status != 200)


@pytest.mark.parametrize(
    ("status", "body", "state"),
    [
        (200, IDS, DONE),
        (409, IDS, DONE),  # the retry key was accepted before
        (429, QUOTA, PARKED),  # the month's quota does not come back by waiting
        (429, {"message": "rate"}, NEW),
        (500, {}, NEW),
        (400, {"message": "Failed to send messages"}, PARKED),
        (403, {}, PARKED),
    ],
)
def test_answers_to_a_push(status: int, body: dict[str, object], state: int) -> None:
    outcome = push_outcome(letter(token=None), status, body)
    assert outcome.state == state
    assert outcome.ids == (("71", "72") if state == DONE else ())
    assert (outcome.delay > 0) == (state == NEW)


def test_waiting_grows_to_a_minute_with_jitter_and_line_may_ask_for_more() -> None:
    waits = [[back_off(tries) for _ in range(50)] for tries in (1, 2, 3, 12, 400)]
    assert all(len(set(each)) > 10 for each in waits)
    assert [max(each) <= most for each, most in zip(waits, (0.3, 0.6, 1.2, 60, 60), strict=True)] == [True] * 5
    assert [min(each) >= least for each, least in zip(waits, (0.15, 0.3, 0.6, 30, 30), strict=True)] == [True] * 5
    assert push_outcome(letter(token=None), 429, {}, wait=42).delay == 42


def test_a_letter_is_tried_for_a_day_and_no_longer() -> None:
    assert 20 * 3600 < GIVE_UP < 24 * 3600  # LINE forgets the retry key after a day
    assert UNSURE not in (DONE, NEW, PARKED)
