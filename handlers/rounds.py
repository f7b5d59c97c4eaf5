"""Rounds of the official form: drafted from the ledger, edited in chat, signed off, reopened by name.

Knows what a press or a typed edit does to a draft. What a round is drafted from is `round_figures`; how it reads, `round_cards`.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from bot.kinds.fact import Fact, Value
from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import TEXT_LIMIT, Card, Choice, Push, Reply, Text, fit
from bot.texts import Texts
from bot.thai import Money, Number, Percent, clean, find
from handlers import round_cards
from handlers.papers import figures_at
from handlers.round_figures import contradictions, milestone, propose, ready
from models.store import Store
from models.store.documents import REOPENED, SIGNED, RoundDraft
from models.store.facts import end_of
from models.values import AskedLast, RoundLine

say = Texts(__file__)
Replies = list[Reply | Push]
LONGEST = 4000  # letters of a narrative: what one message and one row of the form can hold
SHORTEST = 10
SHRINKS = 4  # one line so many times shorter than the narrative is no new narrative: ขอคิดก่อนนะ
_QUESTIONS = ("query", "help", "export", "draft_round", "reminders")  # an edit never swallows a short question
_SHORT = 60  # letters; what is longer, or of several lines, is a narrative
STATUSES = {
    "onplan": ("schedule", "on_plan"), "behind": ("schedule", "behind"), "ahead": ("schedule", "ahead"),
    "ontarget": ("target", "on_target"), "below": ("target", "below_target"), "above": ("target", "above_target"),
}  # fmt: skip


def draft_round(message: Message, reading: Reading, store: Store) -> Replies:
    """The draft of a round, composed now or waiting already; a round that was signed off shows so, with its history."""
    if not store.is_hq:
        return [Text(say("hq_only"), (Choice(say.label("file"), press="v1|file-progress_form|pdf"),))]
    last = _next(store)
    number = reading.round or last
    if not 0 < number <= last:
        return [Text(say("not_next", next=last))]
    line = _line(number, store)
    if line is not None and line.signed_at:
        return [*_narrative(line), _signed(line, store)]
    waiting = store.open_round_draft(number)
    return _show(waiting, store) if waiting else _compose(number, store)


def _signed(line: RoundLine, store: Store) -> Card:
    """The card of a signed round; noted, so that an edit typed under it is known to be about it."""
    store.ask("shown", intent="draft_round", held={"signed": line.number})
    return round_cards.signed(line, store)


def _next(store: Store) -> int:
    """The round that comes next: after the last one signed off."""
    return max((line.number for line in store.rounds() if line.signed_at), default=0) + 1


def _line(number: int, store: Store) -> RoundLine | None:
    return next((line for line in store.rounds() if line.number == number), None)


def _compose(number: int, store: Store) -> Replies:
    """A new draft as of now, or as of the end of the round's own day when that has passed."""
    line = _line(number, store)
    moment = min(store.said_at, end_of(line.on)) if line and line.on <= store.today else store.said_at
    return _show(store.keep_round_draft(propose(number, figures_at(store, moment), store), moment), store)


def _narrative(line: RoundLine) -> Replies:
    return [Text(fit(line.narrative, TEXT_LIMIT))] if line.narrative.strip() else []


def _show(draft: RoundDraft, store: Store) -> Replies:
    """The narrative, then the draft's card."""
    return [*_narrative(draft.line), *_card(draft, store)]


def _card(draft: RoundDraft, store: Store) -> Replies:
    """What is proposed and what contradicts it; then the question for a percent that is missing."""
    figures = figures_at(store, draft.as_of)
    name, percent = milestone(figures, store)
    why = name if percent == draft.line.percent else ""
    card = round_cards.draft(draft, why, contradictions(draft.line, figures, store), figures)
    if ready(draft.line) == "percent":
        return [card, _ask("percent", draft, store)]
    _note_shown(draft, store)
    return [card]


def _note_shown(draft: RoundDraft, store: Store) -> None:
    """Notes that a draft is before the person's eyes, so that แก้ร้อยละเป็น 90 is about it."""
    store.ask("shown", intent="draft_round", held={"draft": draft.id})


def _ask(slot: str, draft: RoundDraft, store: Store) -> Text:
    store.ask(slot, intent="draft_round", held={"draft": draft.id})
    return Text(say("ask_narrative") if slot == "narrative" else say(f"ask_{slot}", number=draft.line.number))


def edit(message: Message, reading: Reading, store: Store) -> Replies | None:
    """The answer to a text that fills the open question about a draft; None when it is something else and is dispatched as usual."""
    last = store.asked()
    draft = store.round_draft(int(last.held.get("draft", 0))) if last is not None and last.intent == "draft_round" else None
    if last is None or draft is None or draft.settled_at:
        return _locked(last, message.text, reading, store)
    if reading.intent in _QUESTIONS and len(message.text) < _SHORT and "\n" not in message.text and not _marked(message.text):
        return None
    if message.text.strip() in say.table("words")["cancel"]:
        store.forget_question()
        return [Text(say("kept", number=draft.line.number))]
    if last.slot == "shown":
        return _edit_shown(message.text, reading, draft, store)
    changed = _EDITS[last.slot](message.text, draft.line)
    if isinstance(changed, str):
        return None if last.slot != "narrative" and reading.intent != "other" else [Text(changed)]
    store.forget_question()
    kept = store.change_round_draft(draft, changed)
    return _show(kept, store) if last.slot == "narrative" else _card(kept, store)


def _locked(last: AskedLast | None, text: str, reading: Reading, store: Store) -> Replies | None:
    """What an edit under a signed round gets: it has to be opened again first; None for anything else."""
    number = int(last.held.get("signed", 0)) if last is not None and last.intent == "draft_round" else 0
    line = _line(number, store)
    if line is None or not line.signed_at or _typed(text, reading, line) is None:
        return None
    return [Text(say("locked", number=number), (Choice(say.label("reopen"), press=f"v1|round-reopen|{number}"),))]


def _edit_shown(text: str, reading: Reading, draft: RoundDraft, store: Store) -> Replies | None:
    """The draft as changed by what is typed under it; None when that is about something else."""
    changed = _typed(text, reading, draft.line)
    if isinstance(changed, RoundLine):
        kept = store.change_round_draft(draft, changed)
        return _card(kept, store) if changed.narrative == draft.line.narrative else _show(kept, store)
    return None if changed is None else [Text(changed)]


def _typed(text: str, reading: Reading, line: RoundLine) -> RoundLine | str | None:
    """The line with what is typed while its draft is shown: แก้ร้อยละเป็น 90, ช้ากว่าแผน, ข้อ 2 …; None for what is about something else."""
    slots = reading.facts[0].slots if len(reading.facts) == 1 and reading.facts[0].kind in (None, "progress") else {}
    own = {name: value for name, value in slots.items() if name in ("percent", "disbursed", "schedule", "target")}
    if own and set(slots) == set(own) and reading.intent in ("correct", "report"):
        return replace(line, **own)  # type: ignore[arg-type]  # the slots of a progress are the line's
    return _edit_narrative(text, line) if _marked(text) else None


def _marked(text: str) -> bool:
    """Whether a text begins as an edit of a paragraph does: ข้อ 2 …, เพิ่ม …, ลบข้อ 4."""
    words = say.table("words")
    return any(re.match(words[name], text.strip(), re.DOTALL) for name in ("drop", "paragraph", "append"))


def _edit_narrative(text: str, line: RoundLine) -> RoundLine | str:
    """The line with a paragraph changed, added or dropped, or the whole narrative anew; else what is wrong with the edit."""
    paragraphs = line.narrative.split("\n")
    words = say.table("words")
    if found := re.match(words["drop"], text.strip()):
        place = _place(found["number"], paragraphs)
        changed = None if place is None else [*paragraphs[:place], *paragraphs[place + 1 :]]
    elif found := re.match(words["paragraph"], text.strip(), re.DOTALL):
        place = _place(found["number"], paragraphs)
        changed = None if place is None else [*paragraphs[:place], f"{int(found['number'])}. {found['text']}", *paragraphs[place + 1 :]]
    elif found := re.match(words["append"], text.strip(), re.DOTALL):
        changed = [*paragraphs, found["text"]]
    else:
        changed = [part.strip() for part in text.splitlines() if part.strip()]
        if len(text.strip()) < SHORTEST:
            return say("too_short")
        if len(changed) == 1 and len(text.strip()) * SHRINKS < len(line.narrative):
            return say("unclear")
    if changed is None:
        return say("no_paragraph", number=int(found["number"]) if found else 0)
    narrative = "\n".join(changed)
    return replace(line, narrative=narrative) if len(narrative) <= LONGEST else say("too_long", limit=LONGEST)


def _place(number: str, paragraphs: list[str]) -> int | None:
    """Where the paragraph that begins with a number stands."""
    return next((place for place, text in enumerate(paragraphs) if text.startswith(f"{int(number)}.")), None)


def _edit_percent(text: str, line: RoundLine) -> RoundLine | str:
    value = _number(text)
    return replace(line, percent=value) if value is not None and 0 <= value <= 100 else say("not_percent")


def _edit_disbursed(text: str, line: RoundLine) -> RoundLine | str:
    value = _number(text)
    return replace(line, disbursed=value) if value is not None and value >= 0 else say("not_baht")


def _number(text: str) -> Decimal | None:
    """The one exact number of a text: 95, 95%, เก้าสิบห้า."""
    values = [span.value for span in find(clean(text)) if isinstance(span.value, Number | Money | Percent)]
    return Decimal(str(values[0].value)) if len(values) == 1 and values[0].hedge is None else None


_EDITS: dict[str, Callable[[str, RoundLine], RoundLine | str]] = {
    "narrative": _edit_narrative,
    "percent": _edit_percent,
    "disbursed": _edit_disbursed,
}


def press(message: Message, verb: str, target: str, store: Store) -> Replies:
    """A press on a round's button: verb round-<act>, target the draft, for reopen and fresh the round's number."""
    if not store.is_hq:
        return [Text(say("hq_only"))]
    act, number = verb.removeprefix("round-"), int(target) if target.isdigit() else 0
    if act in ("reopen", "fresh"):
        return _reopen(number, store) if act == "reopen" else _fresh(number, store)
    draft = store.round_draft(number)
    if draft is None:
        return [Text(say("no_draft"))]
    if draft.settled_at:
        return [Text(say("gone", number=draft.line.number, outcome=say.label(draft.outcome)))]
    if act in STATUSES:
        slot, value = STATUSES[act]
        line = replace(draft.line, schedule=value) if slot == "schedule" else replace(draft.line, target=value)
        return _card(store.change_round_draft(draft, line), store)
    return _ACTS[act](draft, message, store) if act in _ACTS else [Text(say("no_draft"))]


def _sign(draft: RoundDraft, message: Message, store: Store) -> Replies:
    """Signs off, once nothing is missing and nothing contradicts."""
    found = contradictions(draft.line, figures_at(store, draft.as_of), store)
    if found and not ready(draft.line):
        text = say("sure", number=draft.line.number, contradictions="\n".join(f"• {each}" for each in found))
        return [Text(text, round_cards.choices(draft, "confirm", "edit", "edit_status"))]
    return _confirm(draft, message, store)


def _confirm(draft: RoundDraft, message: Message, store: Store) -> Replies:
    """Signs off: the mark, and the round's fact in the ledger with the narrative as its words."""
    lacking = ready(draft.line)
    if lacking:
        return [_statuses(draft, store)] if lacking == "status" else [_ask(lacking, draft, store)]
    line = replace(draft.line, signed_at=store.said_at)
    if (standing := _line(line.number, store)) is not None and standing.signed_at:
        return [Text(say("already", number=line.number))]
    store.mark_round(line, SIGNED)
    store.settle_round_draft(line.number, "signed")
    slots: dict[str, Value] = {"round": line.number, "schedule": line.schedule, "target": line.target}
    slots |= {name: value for name, value in (("percent", line.percent), ("disbursed", line.disbursed)) if value is not None}
    report = store.keep_report(message.event_id, message.message_id, line.narrative)
    store.write(Fact("progress", None, slots), report)
    return [_signed(line, store)]


def _statuses(draft: RoundDraft, store: Store) -> Text:
    _note_shown(draft, store)
    choices = tuple(Choice(say.label(value), press=f"v1|round-{act}|{draft.id}") for act, (_, value) in STATUSES.items())
    return Text(say("ask_status", number=draft.line.number), choices)


def _drop(draft: RoundDraft, message: Message, store: Store) -> Replies:
    store.settle_round_draft(draft.line.number, "dropped")
    return [Text(say("dropped", number=draft.line.number))]


def _reopen(number: int, store: Store) -> Replies:
    """Opens a signed round again, noted with the person's name; its line becomes a draft."""
    line = _line(number, store)
    if line is None or not line.signed_at:
        return [Text(say("not_signed", number=number))]
    store.mark_round(line, REOPENED)
    draft = store.keep_round_draft(replace(line, signed_at=None), min(end_of(line.on), store.said_at))
    return [Text(say("reopened_title", number=number)), *_show(draft, store)]


def _fresh(number: int, store: Store) -> Replies:
    """The draft composed anew from the ledger."""
    line = _line(number, store)
    if not 0 < number <= _next(store) or (line is not None and line.signed_at):
        return [Text(say("already", number=number))]
    return _compose(number, store)


_ACTS: dict[str, Callable[[RoundDraft, Message, Store], Replies]] = {
    "sign": _sign,
    "confirm": _confirm,
    "edit": lambda draft, message, store: [_ask("narrative", draft, store)],
    "percent": lambda draft, message, store: [_ask("percent", draft, store)],
    "disbursed": lambda draft, message, store: [_ask("disbursed", draft, store)],
    "status": lambda draft, message, store: [_statuses(draft, store)],
    "drop": _drop,
}
