"""Rounds of the official form: drafted from the ledger, edited in chat, signed off, reopened by name.

Knows what a press or a typed edit does to a draft. What a round is drafted from is `round_figures`; how it reads, `round_cards`.
"""

from collections.abc import Callable
from dataclasses import replace

from bot.kinds.fact import Fact, Value
from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import TEXT_LIMIT, Card, Choice, Push, Reply, Text, fit
from bot.texts import Texts
from handlers import show
from handlers.documents.papers import figures_at
from handlers.rounds import round_cards, round_edits, round_lock
from handlers.rounds.round_figures import contradictions, milestone, propose, ready
from handlers.rounds.round_unchecked import unchecked
from models.store import Store
from models.store.documents import SIGNED, RoundDraft
from models.store.facts import end_of
from models.values import AskedLast, RoundLine

say = Texts(__file__)
Replies = list[Reply | Push]
_QUESTIONS = ("query", "help", "export", "draft_round", "reminders")  # an edit never swallows a short question
ROUNDS = 12  # of the official form, one a month
STATUSES = {
    "onplan": ("schedule", "on_plan"), "behind": ("schedule", "behind"), "ahead": ("schedule", "ahead"),
    "ontarget": ("target", "on_target"), "below": ("target", "below_target"), "above": ("target", "above_target"),
}  # fmt: skip


def draft_round(message: Message, reading: Reading, store: Store) -> Replies:
    """The draft of a round, composed now or waiting already; a round that was signed off shows so, with its history."""
    if not store.is_hq:
        return [Text(say("hq_only"), (Choice(say.label("file"), press="v1|file-progress_form|pdf"),))]
    last = after_the_last(store)
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


def after_the_last(store: Store) -> int:
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
    faults = contradictions(draft.line, figures, store), unchecked(draft.line, figures, store)
    card = round_cards.draft(draft, why, faults, figures, _early(draft, store))
    if ready(draft.line) == "percent":
        return [card, _ask("percent", draft, store)]
    _note_shown(draft, store)
    return [card]


def _early(draft: RoundDraft, store: Store) -> str:
    """That the day of a round has not come yet, or that the form has no such round; "" where it has and there is."""
    line = _line(draft.line.number, store)
    if draft.line.number > ROUNDS:
        return say("beyond", rounds=ROUNDS, number=draft.line.number)
    return say("early", number=line.number, day=show.day(line.on)) if line is not None and line.on > store.today else ""


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
        return _locked(last, message, reading, store)
    if _is_else(message, reading):
        return None
    if message.text.strip() in say.table("words")["cancel"]:
        store.forget_question()
        return [Text(say("kept", number=draft.line.number))]
    if last.slot in ("shown", "sure"):
        return _by_word(last, message, reading, draft, store) or _edit_shown(message, reading, draft, store)
    changed = round_edits.EDITS[last.slot](message.text, draft.line)
    if isinstance(changed, str):
        return None if last.slot != "narrative" and reading.intent != "other" else [Text(changed)]
    store.forget_question()
    kept = store.change_round_draft(draft, changed)
    return _show(kept, store) if last.slot == "narrative" else _card(kept, store)


def _is_else(message: Message, reading: Reading) -> bool:
    """Whether a short text is a question, or tells of a district, so that it is no edit: บางนาเบิก 20,000."""
    of_a_district = reading.intent == "report" and any(fact.district for fact in reading.facts)
    short = len(message.text) < round_edits.SHORT and "\n" not in message.text and not round_edits.marked(message.text)
    return short and (reading.intent in _QUESTIONS or of_a_district)


def still(last: AskedLast | None, reading: Reading, store: Store) -> Replies:
    """The question about a draft once more, behind a report that was told instead; a draft's buttons behind what was not understood."""
    if last is None or last.intent != "draft_round" or reading.intent not in ("report", "other") or not store.is_hq:
        return []
    draft, now = store.round_draft(int(last.held.get("draft", 0))), store.asked()
    if draft is None or draft.settled_at or (now is not None and now.asked_at == store.said_at and now.slot != "readback"):
        return []
    if last.slot in round_edits.EDITS:
        return [_ask(last.slot, draft, store)]
    if reading.intent == "report":
        return []
    return [Text(say("still", number=draft.line.number), round_cards.choices(draft, *round_cards.ACTS))]


def _by_word(last: AskedLast, message: Message, reading: Reading, draft: RoundDraft, store: Store) -> Replies | None:
    """What a typed ลงนาม, ยืนยัน or ทิ้งร่าง does to the draft that is shown; None for any other words."""
    words, said = say.table("words"), message.text.strip()
    if said in words["drops"]:
        return _drop(draft, message, store)
    if last.slot == "sure" and (reading.intent == "confirm" or said in words["signs"]):
        return _confirm(draft, message, store)
    return _sign(draft, message, store) if said in words["signs"] else None


def _locked(last: AskedLast | None, message: Message, reading: Reading, store: Store) -> Replies | None:
    """What an edit under a signed round gets: it has to be opened again first; None for anything else."""
    number = int(last.held.get("signed", 0)) if last is not None and last.intent == "draft_round" else 0
    line = _line(number, store)
    agreed = last is not None and "reopens" in last.held and reading.intent == "confirm"
    if line is not None and (agreed or message.text.strip() in say.table("words")["reopens"]):
        return _reopen(number, store)
    if line is None or not line.signed_at or round_edits.typed(message.text, round_edits.as_progress(message, reading), line) is None:
        return None
    return [round_lock.offered(number, store)]


def edit_open(message: Message, reading: Reading, store: Store) -> Replies | None:
    """The draft that waits as changed by a paragraph that is typed after something else was asked or told; None where none waits."""
    draft = store.open_round_draft(after_the_last(store))
    return None if draft is None else _edit_shown(message, reading, draft, store)


def _edit_shown(message: Message, reading: Reading, draft: RoundDraft, store: Store) -> Replies | None:
    """The draft as changed by what is typed under it; None when that is about something else."""
    if round_edits.rewords(message.text):
        return [_ask("narrative", draft, store)]
    changed = round_edits.typed(message.text, round_edits.as_progress(message, reading), draft.line)
    if isinstance(changed, RoundLine):
        kept = store.change_round_draft(draft, changed)
        return _card(kept, store) if changed.narrative == draft.line.narrative else _show(kept, store)
    return None if changed is None else [Text(changed)]


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
    figures, early = figures_at(store, draft.as_of), _early(draft, store)
    found, unsure = contradictions(draft.line, figures, store), unchecked(draft.line, figures, store)
    if (found or early or unsure) and not ready(draft.line):
        listed = say("sure", number=draft.line.number, contradictions=_listed(found)) if found else ""
        numbers = say("unchecked", numbers=_listed(unsure)) if unsure else ""
        text = fit("\n".join(filter(None, (early, listed, numbers, say("sign")))), TEXT_LIMIT)
        store.ask("sure", intent="draft_round", held={"draft": draft.id})
        return [Text(text, round_cards.choices(draft, "confirm", "edit", "edit_status"))]
    return _confirm(draft, message, store)


def _listed(found: list[str]) -> str:
    return "\n".join(f"• {each}" for each in found)


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
    return [Text(say("reopened_title", number=number)), *_show(round_lock.reopen(line, store), store)]


def _fresh(number: int, store: Store) -> Replies:
    """The draft composed anew from the ledger."""
    line = _line(number, store)
    if not 0 < number <= after_the_last(store) or (line is not None and line.signed_at):
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
