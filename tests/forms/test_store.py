"""Rounds, drafts and links as they are stored, on both databases."""

from datetime import timedelta
from decimal import Decimal

import pytest
from sqlalchemy import Engine
from sqlalchemy.exc import IntegrityError

from models.project_file import read_project
from models.store import Store
from models.store.documents import REOPENED, SIGNED, Order
from models.values import RoundLine
from tests.forms.season import HQ, PROJECT, as_person, at

NOW = at(2020, 6, 17, 16)
LINE = RoundLine(9, at(2020, 6, 17).date(), "ผล", Decimal("45.5"), Decimal("36740.25"), "behind", "on_target")


def project(database: Engine) -> None:
    """The project, and headquarters' officer who took a code."""
    with database.begin() as connection:
        store = as_person(connection, HQ, at(2020, 1, 6))
        store.save_project(read_project(PROJECT))
        store.see()
        (invited,) = store.invite("hq", None)
        store.take_post(invited)
        store.describe_self(official_name="วรมณี ปทุมชัย")


def ninth(store: Store) -> RoundLine:
    """The ninth round as it stands."""
    return next(line for line in store.rounds() if line.number == 9)


def test_a_round_before_its_sign_off_is_but_its_day(database: Engine) -> None:
    project(database)
    with database.connect() as connection:
        assert ninth(as_person(connection, HQ, NOW)) == RoundLine(9, LINE.on, "")
        assert ninth(as_person(connection, HQ, at(2020, 6, 18, 1))).schedule == "on_plan"


def test_marks_make_the_round_as_of_every_moment(database: Engine) -> None:
    project(database)
    with database.begin() as connection:
        as_person(connection, HQ, NOW).mark_round(LINE, SIGNED)
        as_person(connection, HQ, NOW + timedelta(hours=2)).mark_round(LINE, REOPENED)
    with database.connect() as connection:
        lines = [ninth(as_person(connection, HQ, NOW + timedelta(hours=hours))) for hours in (-1, 0, 1, 2)]
        assert [line.percent for line in lines] == [None, Decimal("45.5"), Decimal("45.5"), Decimal("45.5")]
        assert [line.disbursed for line in lines[1:]] == [Decimal("36740.25")] * 3
        assert [line.signed_at is not None for line in lines] == [False, True, True, False]
        marks = as_person(connection, HQ, NOW + timedelta(days=1)).round_marks(NOW + timedelta(days=1), 9)
        assert [(mark.action, mark.official_name) for mark in marks] == [(SIGNED, "วรมณี ปทุมชัย"), (REOPENED, "วรมณี ปทุมชัย")]


def test_a_round_has_one_open_draft(database: Engine) -> None:
    project(database)
    with database.begin() as connection:
        store = as_person(connection, HQ, NOW)
        first, second = store.keep_round_draft(LINE, NOW), store.keep_round_draft(LINE, NOW)
        kept = store.round_draft(first.id)
        assert kept is not None
        assert (kept.outcome, store.open_round_draft(9)) == ("replaced", second)
    with database.connect() as connection:
        store = as_person(connection, HQ, NOW)
        store.settle_round_draft = lambda *_: None  # type: ignore[method-assign]  # the database holds it too
        with pytest.raises(IntegrityError):
            store.keep_round_draft(LINE, NOW)


def test_a_draft_is_for_headquarters_only(database: Engine) -> None:
    project(database)
    with database.begin() as connection:
        draft = as_person(connection, HQ, NOW).keep_round_draft(LINE, NOW)
        assert as_person(connection, "Uother", NOW).round_draft(draft.id) is None


def test_a_link_keeps_its_order(database: Engine) -> None:
    project(database)
    order = Order("form1", "docx", NOW, "บางรัก", thai_digits=True)
    with database.begin() as connection:
        token = as_person(connection, HQ, NOW).make_link(order)
    with database.connect() as connection:
        link = as_person(connection, "", NOW).link(token)
        assert link is not None
        assert (link.order, link.user_id, link.expires_at) == (order, HQ, NOW + timedelta(days=1))
        assert as_person(connection, "", NOW).link(token + "x") is None
