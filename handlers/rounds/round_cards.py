"""How a round looks in chat: the card of a draft, and the card of a round that was signed off, with who did it and when."""

from datetime import timedelta

from bot.reply import ROWS_LIMIT, Block, Card, Choice, Row
from bot.texts import Texts
from bot.thai.show import show_percent
from handlers import show
from handlers.documents.papers import day_of
from handlers.figures import Figures
from handlers.rounds.round_figures import reported
from models.store import Store
from models.store.documents import RoundDraft
from models.values import RoundLine

say = Texts(__file__)
_ACTS = {
    "sign": "sign", "confirm": "confirm", "edit": "edit", "edit_percent": "percent", "edit_disbursed": "disbursed",
    "edit_status": "status", "drop": "drop",
}  # fmt: skip

ACTS = ("sign", "edit", "edit_percent", "edit_disbursed", "edit_status", "drop")
"""What can be done with a draft that is shown."""


def draft(waiting: RoundDraft, milestone: str, faults: tuple[list[str], list[str]], figures: Figures, early: str = "") -> Card:
    """The draft's card: what is proposed, that it is `early`, who stands behind "not held" and "without" unheard.

    `faults` are what contradicts it and the numbers that could not be checked.
    """
    contradictions, unchecked = faults
    rows: list[Block] = [*([Row(early, tone="warn")] if early else []), *_line(waiting.line, milestone)]
    if contradictions:
        rows += [Row(say("contradicts"), tone="bold"), *(Row(text, tone="warn") for text in contradictions[: ROWS_LIMIT - 13])]
    if unchecked:
        rows.append(Row(say("unchecked"), " · ".join(unchecked), "warn"))
    for name, names in reported(figures):
        rows.append(Row(say("group", title=say.label(name), count=len(names)), " · ".join(names), "quiet"))
    return Card(
        title=say("title", number=waiting.line.number), subtitle=show.day(waiting.line.on), blocks=tuple(rows), footer=_as_of(waiting),
        buttons=choices(waiting, *ACTS),
        choices=(Choice(say.label("fresh"), press=f"v1|round-fresh|{waiting.line.number}"),), about=f"round:{waiting.line.number}",
    )  # fmt: skip


def _as_of(waiting: RoundDraft) -> str:
    """ณ the moment the draft was composed at; the end of a day by its day."""
    whole_day = day_of(waiting.as_of) != day_of(waiting.as_of + timedelta(microseconds=1))
    return say("as_of", moment=show.day(day_of(waiting.as_of)) if whole_day else show.moment(waiting.as_of))


def choices(waiting: RoundDraft, *names: str) -> tuple[Choice, ...]:
    """Buttons of a draft by name."""
    return tuple(Choice(say.label(name), press=f"v1|round-{_ACTS[name]}|{waiting.id}") for name in names)


def _line(line: RoundLine, milestone: str = "") -> list[Row]:
    percent = say("none") if line.percent is None else show_percent(line.percent)
    if milestone:
        percent = say("percent_why", percent=percent, why=say.label(milestone))
    baht = say("none") if line.disbursed is None else show.value("disbursed", line.disbursed)
    return [
        Row(say.label("percent"), percent, "bold"), Row(say.label("disbursed"), baht),
        Row(say.label("schedule"), say.label(line.schedule) if line.schedule else say("none")),
        Row(say.label("target"), say.label(line.target) if line.target else say("none")),
    ]  # fmt: skip


def signed(line: RoundLine, store: Store) -> Card:
    """A signed round: its line, each sign-off and reopening by name, the file and the way to open it again."""
    history = [
        Row(say.label(mark.action), say("by", name=mark.official_name or "-", moment=show.moment(mark.at)), "quiet")
        for mark in store.round_marks(store.said_at, line.number)
    ]
    return Card(
        title=say("signed_title", number=line.number), subtitle=show.day(line.on), blocks=(*_line(line), *history),
        buttons=(Choice(say.label("file"), press="v1|file-progress_form|pdf"),
                 Choice(say.label("reopen"), press=f"v1|round-reopen|{line.number}")), about=f"round:{line.number}",
    )  # fmt: skip
