"""Meetings: how many districts held one, how the others stand, people who came; or one district's."""

from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import Card, Reply, Row, Text
from bot.texts import Texts
from bot.thai.show import show_number, show_percent
from handlers import show
from handlers.figures import Figures, Share, gather
from handlers.reports.readback import districts_bar
from handlers.topics.common import BY_ZONE_ABOVE, asking, change_row, footer, last_round, moment, name_rows, proof_button
from handlers.topics.district import of_kind
from models.store import Store

say = Texts(__file__)


def answer(message: Message, reading: Reading, store: Store) -> list[Reply]:
    """The project's meetings, or the districts' the question names."""
    when = moment(reading, store)
    if isinstance(when, Text):
        return [when]
    figures = gather(store, when.day, ("meeting",))
    if reading.district or reading.ask:
        return of_kind("meeting", message, reading, figures, store)
    return [_card(figures, store)]


def _card(figures: Figures, store: Store) -> Card:
    held = figures.done("meeting")
    rows = [Row(say("attendees"), say("people", count=show_number(figures.attendees()))), *_change(figures, store)]
    for status in ("scheduled", "postponed", "cancelled", "not_held"):
        rows += name_rows(say(status), _with_days(figures, figures.meetings(status)))
    rows += name_rows(say("silent"), figures.silent("meeting"))
    return Card(
        title=say("title"), figure=say("figure", count=held.count, base=held.base, percent=show_percent(held.percent)),
        blocks=(districts_bar(figures, "meeting"), *rows), footer=footer(figures, store),
        buttons=(proof_button("meeting", figures), *asking("no_meeting", "progress")),
    )  # fmt: skip


def _with_days(figures: Figures, planned: Share) -> Share:
    """The districts of a few open plans, each with the day that is set: พระนคร พฤ. 25 มิ.ย. 2563."""
    if planned.count > BY_ZONE_ABOVE:
        return planned
    days = {name: [fact.slots["date"] for fact in figures.of("meeting", name) if fact.key == "plan" and "date" in fact.slots]
            for name in planned.names}  # fmt: skip
    return Share(tuple(" ".join((name, *(show.value("date", day) for day in days[name]))) for name in planned.names), planned.base)


def _change(figures: Figures, store: Store) -> list[Row]:
    line = last_round(store, figures.day)
    if line is None:
        return []
    before = gather(store, line.on, ("meeting",)).done("meeting")
    return [change_row(figures.done("meeting").count, before.count, line, "districts")]
