"""The season of 2563 in a database, its facts as folded by the ledger's rules: for tests and the benchmark of documents.

Writes rows as the chat leaves them, without the chat; that the chat leaves them so is `tests/conversations`' business.
"""

from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, insert

from bot.kinds.fact import pack
from bot.message import BANGKOK
from models.facts import FactRow, Report
from models.people import Account, Officer
from models.project_file import read_project
from models.store import Store
from models.store.base import table
from models.store.facts import _lasted
from tests.conversations.check_season import ROOT, fold, project, season

PROJECT = ROOT / "bot/data/project_2563.toml"
HQ, OFFICER, VIEWER = "Uhq", "Ubang_rak", "Uviewer"


def fill(connection: Connection, plan: Path = PROJECT) -> None:
    """The project, its people and everything they said."""
    start = datetime(2019, 12, 1, tzinfo=BANGKOK)
    store = Store(connection, HQ, HQ, start, start)
    number = store.save_project(read_project(plan))
    data = season()
    _people(connection, data["people"], start)
    reports = _reports(connection, data, number)
    rows = [
        {"project_id": number, "district": known.district or "", "kind": known.kind, "key": known.key,
         "happened_on": known.slots.get("date"), "said_at": known.said_at, "closed_at": known.closed_at,
         "lasted": _lasted(known.said_at, known.closed_at),
         "report_id": reports[known.report_id], "confirms": False,
         "slots": pack(known.slots)}
        for known in fold(data, project()).facts
    ]  # fmt: skip
    for row in rows:
        row["happened_on"] = row["happened_on"] or row["said_at"].date()
    connection.execute(insert(table(FactRow)), rows)


def _people(connection: Connection, people: list[dict[str, str]], start: datetime) -> None:
    for person in people:
        user = f"U{person['id']}"
        connection.execute(insert(table(Account)).values(user_id=user, first_seen=start, reachable=True))
        connection.execute(
            insert(table(Officer)).values(
                user_id=user, role=person["role"], district=person.get("district", ""), official_name=person["official_name"],
                telephone=person["telephone"], since=start,
            )
        )  # fmt: skip


def _reports(connection: Connection, data: dict[str, list[dict[str, object]]], number: int) -> dict[int, int]:
    """Report numbers by the place of their message."""
    made: dict[int, int] = {}
    for place, message in enumerate(data["messages"]):
        user, said = f"U{message['who']}", message["at"]
        assert isinstance(said, datetime)
        values = {
            "event_id": f"E{place}", "message_id": str(place), "project_id": number, "lane": user, "user_id": user, "district": "",
            "said_at": said.replace(tzinfo=BANGKOK), "words": message["says"], "returned_reason": "",
        }  # fmt: skip
        (key,) = connection.execute(insert(table(Report)).values(**values)).inserted_primary_key or (0,)
        made[place] = int(key)
    return made


def at(*parts: int) -> datetime:
    """A moment in Bangkok."""
    return datetime(*parts, tzinfo=BANGKOK)  # type: ignore[arg-type, misc]


def as_person(connection: Connection, person: str, moment: datetime) -> Store:
    """The store as one person has it at a moment."""
    return Store(connection, person, person, moment, moment)
