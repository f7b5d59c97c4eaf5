"""The bot's questions: one at a time, with quick replies, and what an answer does to the draft or the saved fact.

Knows which question comes next and what answers it. Must not know how Thai is read.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache

from bot import ledger
from bot.kinds.fact import Fact
from bot.ledger import Known
from bot.message import BANGKOK, Message
from bot.reading.reading import Asked
from bot.reply import CHOICES_LIMIT, Choice, Reply, Text
from bot.texts import Texts
from bot.thai import clean, find
from bot.thai.show import show_date
from handlers import show
from handlers.answers import days_meant, held_or_planned
from handlers.documents import file_called
from handlers.following import below
from handlers.reports import judged, likely, whose
from handlers.reports.settle import added_anew
from models.store import Store
from models.values import AskedLast, Waiting

say = Texts(__file__)
OFFERED = ("date", "attendees")  # what a held meeting is offered after saving, in this order
_DOUBTED = {"outside": "date", "ahead": "date", "misspelt": "district", "far_year": "fiscal_year", "words": "schedule",
            "day_put_right": "date", "day_put_back": "date", "another": "date"}  # fmt: skip
_NUMBERS = ("amount", "projects", "done", "made", "reviewed", "attendees", "percent", "disbursed")
_VALUES = ("number", "money", "percent", "fraction", "date")
_UNREAD = (  # not read as values
    "readback", "which", "official_name", "telephone", "narrative", "reason", "shown", "fix", "text", "sure", "menu", "nought", "list",
    "solved", "bare_meeting",
)  # fmt: skip


def as_asked(last: AskedLast | None) -> Asked | None:
    """The last question as the reader takes it; None where the answer is no value of the contract."""
    if last is None or last.slot in _UNREAD:
        return None
    return Asked(last.slot, last.kind, last.intent)


def plain(message: Message) -> str:
    """The whole message without its last marks and polite words: ข้ามค่ะ is ข้าม."""
    return without_politeness(message.text)


@lru_cache(256)
def without_politeness(text: str) -> str:
    """A text without its last marks and polite words."""
    text = text.strip().rstrip(say.table("particles")["marks"])
    for particle in say.table("particles")["last"]:
        text = text.removesuffix(particle).rstrip()
    return text


def is_value(message: Message, types: Sequence[str] = _VALUES) -> bool:
    """Whether a message is little else than a value, as an answer is: 30000, 12 มิ.ย. ค่ะ; not วันนี้ฝนตก."""
    text = clean(plain(message))
    letters = sum(span.end - span.start + len(span.unit or "") for span in find(text) if span.type in types)
    return letters > 0 and 2 * letters >= len(text.text)


def is_bare_value(words: str) -> bool:
    """Whether words are one number and its unit, and no more: 29 คน, 5,800 บาทค่ะ."""
    text = clean(without_politeness(words))
    found = [span for span in find(text) if span.type in ("number", "money")]
    return len(found) == 1 and len(text.text.replace(" ", "")) <= found[0].end - found[0].start + len(found[0].unit or "")


def heard(word: str, message: Message) -> bool:
    """Whether the whole message is one of the words for `skip` or `cancel`: ข้าม, ไม่รู้."""
    return plain(message) in say.table("words")[word]


def puts_off(message: Message) -> bool:
    """Whether a message says that the answer is not known yet or comes later, and nothing more: ยังไม่รู้ยอดเลย เดี๋ยวถามการเงินก่อน."""
    words = clean(message.text).text.split()
    pattern = say.table("words")["later"]
    return bool(words) and not find(clean(message.text)) and all(re.fullmatch(pattern, part) for part in words)


def next_question(store: Store, draft: Waiting | None = None) -> list[Reply]:
    """The question of a draft, or of the oldest that waits in this chat; none when nothing waits."""
    waiting = draft or next(iter(store.drafts_here()), None)
    if waiting is None:
        return []
    waiting = judged.anew(added_anew(waiting, store), store)
    if waiting.ask:
        slot = waiting.ask[0]
        store.ask(slot, waiting.fact.kind, draft_id=waiting.id, report_id=waiting.report_id)
        return [Text(_asking(slot, waiting, store), _choices(slot, waiting, store), f"draft:{waiting.id}")]
    store.ask("confirm", draft_id=waiting.id, report_id=waiting.report_id)
    return [Text(_doubting(waiting, store), _taps(waiting, store), f"draft:{waiting.id}")]


def once_more(store: Store, draft: Waiting, last: AskedLast) -> list[Reply]:
    """A draft's question again after a message about something else: in full the first time, then as one line with its taps."""
    asked = next_question(store, draft)
    times = int(last.held.get("again", 0))
    store.ask(last.slot, last.kind, draft_id=draft.id, report_id=draft.report_id, held={"again": times + 1})
    if not times:
        return asked
    return [replace(each, text=say("still", what=show.whole_draft(draft))) if isinstance(each, Text) else each for each in asked]


def _asking(slot: str, draft: Waiting, store: Store) -> str:
    about = f"{show.who(draft.fact.district)} " if draft.fact.district or slot != "district" else ""
    asked = _question(slot, draft, store)
    if slot == "date":
        words = _said(draft, store)
        why = days_meant.why_none(words, store.today)
        two = clashing(draft, store)
        asked = question(f"date_{why}" if why else "date_doubted", None)
        asked = say("date_of_two", numbered=show.day(two[0]), named=show.day(two[1])) if two else asked
    kind = draft.fact.kind or ""
    what = f"{show.say.label(kind)} {show.line(kind, draft.fact.slots)}".strip() + file_called.of(draft, store)
    return say("ask", about=about + what, question=asked)


def clashing(draft: Waiting, store: Store) -> tuple[date, date] | None:
    """The two days that the words of a draft may mean, where a weekday contradicts its date."""
    return days_meant.of_a_clash(_said(draft, store), draft.made_at.astimezone(BANGKOK).date(), draft.fact.slots.get("status"))


def _question(slot: str, draft: Waiting, store: Store) -> str:
    """The question for a slot of a draft; of a sum that adds, how much more."""
    if slot == "district" and whose.may_be_its_own(draft, store):
        return question("district_or_own", None)
    more = "amount_more" if draft.fact.slots.get("more") else "amount"
    return question({"district": "district_foreign", "amount": more}.get(slot, slot), draft.fact.kind)


def question(slot: str, kind: str | None) -> str:
    """The question for a slot of a kind: เบิกจ่ายแล้วกี่บาท."""
    asked = say.table("questions")
    return str(asked.get(f"{kind}-{slot}") or asked[slot])


def _doubting(draft: Waiting, store: Store) -> str:
    fact = draft.fact
    if draft.doubts[0]["rule"] == "other_district":
        rule = "theirs" if whose.own_told(draft, store) else "other_district"
        return say(rule, line=show.whole_draft(draft), reason=draft.doubts[0]["text"])
    reasons = "\n".join(str(doubt["text"]) for doubt in draft.doubts)
    return say("doubt", who=show.who(fact.district), line=f"{show.say.label(fact.kind or '')} {show.line(fact.kind or '', fact.slots)}",
               reasons=reasons)  # fmt: skip


def _taps(draft: Waiting, store: Store) -> tuple[Choice, ...]:
    drop = Choice(say.label("drop"), press=f"v1|drop|{draft.id}")
    own = store.district
    if draft.doubts and draft.doubts[0]["rule"] == "other_district":
        mean = [Choice(say("mean_own", district=own)[:20], press=f"v1|own|{draft.id}")] if own and not whose.own_told(draft, store) else []
        return (*mean, drop)
    values = [doubt["instead"] for doubt in draft.doubts if "instead" in doubt]
    value = values[0] if len(values) == 1 else None
    instead = (Choice(say("instead", value=value), say=say("change_to", value=value)),) if value else ()
    confirm, fix = Choice(say.label("confirm"), press=f"v1|confirm|{draft.id}"), Choice(say.label("fix"), press=f"v1|fixdraft|{draft.id}")
    if either := held_or_planned.taps(draft):
        return (*either, fix, drop)
    return (confirm, *instead, *below.taps(draft), fix, drop)


def _choices(slot: str, draft: Waiting, store: Store) -> tuple[Choice, ...]:
    """Quick replies for a slot of a draft, ยกเลิก at the end."""
    drop = Choice(say.label("drop"), press=f"v1|drop|{draft.id}")
    skip = (Choice(say.label("skip"), say=say.label("skip")),) if slot == "date" else ()
    home = store.post.district if store.post and slot == "district" else None
    own: tuple[Choice, ...] = (Choice(show.who(home), press=f"v1|own|{draft.id}"),) if home else ()
    own += whose.choices(draft, store) if slot == "district" else likely.numbers(slot, draft, _said(draft, store), store)
    if slot == "date" and (two := clashing(draft, store)):
        own += tuple(Choice(show_date(day), say=show_date(day)) for day in two)
    return (*own, *answers(slot, draft.fact, store.today, f"v1|date|d{draft.id}")[: CHOICES_LIMIT - 2], *skip, drop)


def answers(slot: str, about: Fact | Known, today: date, picker: str) -> tuple[Choice, ...]:
    """The likely answers to a question as quick replies: words to say, or the date picker, without days to come for what was held."""
    if slot == "date":
        return (Choice(say.label("today"), say=say.label("today")), Choice(say.label("yesterday"), say=say.label("yesterday")),
                Choice(say.label("pick"), press=picker, date=True,
                       until=today if about.slots.get("status") == "held" else None))  # fmt: skip
    if slot == "fiscal_year":
        year = today.year + 543
        return tuple(Choice(str(each), say=str(each)) for each in (year - 1, year, year + 1))
    words = say.table("answers")
    said = words.get(f"{about.kind}-{slot}") or words.get(slot) or ()
    return tuple(Choice(word, say=word) for word in said)


def fix_question(draft: Waiting, store: Store) -> list[Reply]:
    """The question for the doubted value of a draft; what it lacks, where it is not complete."""
    kind, slot = draft.fact.kind or "", doubted(draft)
    if slot is None:
        return next_question(store, draft)
    store.ask(slot, kind, draft_id=draft.id, report_id=draft.report_id)
    drop = Choice(say.label("drop"), press=f"v1|drop|{draft.id}")
    likely_ones = answers(slot, draft.fact, store.today, f"v1|date|d{draft.id}")
    return [Text(_question(slot, draft, store), (*likely_ones, drop), f"draft:{draft.id}")]


def doubted(draft: Waiting) -> str | None:
    """The slot of a complete draft whose value is doubted; None where it lacks one, or its district is what is doubted."""
    kind, rule = draft.fact.kind or "", draft.doubts[0]["rule"] if draft.doubts else ""
    if draft.ask or rule == "other_district":
        return None
    return _DOUBTED.get(rule) or next((slot for slot in _NUMBERS if slot in draft.fact.slots), ledger.SLOTS[kind][0])


def answers_it(fact: Fact, asked: str, before: Fact) -> bool:
    """Whether a stated fact is the answer about `before`: it gives the slot asked for and contradicts nothing else that stands there."""
    if fact.kind != before.kind or (fact.district not in (None, before.district) and asked != "district"):
        return False
    given = asked in fact.slots or (asked == "district" and bool(fact.district)) or (asked == "amount" and "none" in fact.slots)
    return given and all(before.slots.get(slot, value) == value for slot, value in fact.slots.items() if slot != asked)


def as_well(fact: Fact, answering: Fact, asked: str, before: Fact) -> Fact:
    """A fact beside an answer; a second value of the slot asked for is so as the first: asked which document was sent, both forms."""
    second = fact is not answering and fact.kind == before.kind and asked in fact.slots and fact.district is None
    return replace(fact, district=before.district, slots={**before.slots, **fact.slots}) if second else fact


def completed(draft: Waiting, answer: Fact, *, summed: bool = False) -> Fact:
    """The draft's fact with the answer's slots and district added; a sum that is said to be one adds to nothing: รวม 15,000."""
    slots = {**draft.fact.slots, **answer.slots}
    if "amount" in answer.slots:
        slots.pop("none", None)
    if summed and "amount" in answer.slots:
        slots.pop("more", None)
    day = slots.get("date")
    if slots.get("status") == "held" and isinstance(day, date) and day > draft.made_at.astimezone(BANGKOK).date():
        slots["date"] = _year_before(day)  # what was held looks back
    return replace(draft.fact, district=answer.district or draft.fact.district, slots=slots)


def _year_before(day: date) -> date:
    return day.replace(year=day.year - 1, day=min(day.day, 28) if day.month == 2 else day.day)


def ask_exactly(target: Waiting | Known, slot: str, store: Store, *, of_else: bool = False) -> list[Reply]:
    """The question again, after an answer that was no exact value, คนมาเกือบ 60, or that of something else: รออนุมัติ 15,000."""
    asked = next_question(store, target) if isinstance(target, Waiting) else ask_of_fact(target, slot, store)
    exact = (say("of_else") if of_else else say("exact")) if slot in _NUMBERS else ""
    return [replace(each, text=f"{exact}\n{each.text}".strip()) if isinstance(each, Text) else each for each in asked]


def offer(known: Known, store: Store, skipped: str = "") -> list[Reply]:
    """The question for what a saved meeting can do without, the first that is missing and was not skipped; none when nothing is.

    Of one that is planned or put off that is its day, unless it is said to have none.
    """
    if known.kind != "meeting" or known.closed_at is not None:
        return []
    if known.slots.get("status") != "held":
        asks = _has_new_day(known) and skipped != "date" and not any(word in _said(known, store) for word in say.table("words")["no_day"])
        return ask_of_fact(known, "date", store, skipped) if asks else []
    slot = next((slot for slot in OFFERED if slot not in known.slots and slot != skipped), None)
    return [] if slot is None else ask_of_fact(known, slot, store, skipped)


def ask_of_fact(known: Known, slot: str, store: Store, skipped: str = "") -> list[Reply]:
    """A question whose answer changes a saved fact: what was left out, or what is to be put right."""
    store.ask(slot, known.kind, report_id=known.report_id, held={"fact": known.id, "skipped": skipped})
    anew = slot == "date" and _has_new_day(known)
    asking = f"{_whose(known, store)}{question(str(known.slots['status']) + '_date' if anew else slot, known.kind)}"
    if slot in known.slots:
        text, leave = say("change", question=asking, now=show.value(slot, known.slots[slot])), say.label("keep")
    else:
        text, leave = say("offer", question=asking), say.label("skip")
    counts = slot == "attendees" and slot not in known.slots
    meant = held_or_planned.likely_days(known, store) if slot == "date" else likely.people(_said(known, store)) if counts else ()
    choices = (*meant, *answers(slot, known, store.today, f"v1|date|f{known.id}"))[-1 if anew else 0 :][: CHOICES_LIMIT - 1]
    return [Text(text, (*choices, Choice(leave, say=say.label("skip"))), f"report:{known.report_id}")]


def _has_new_day(known: Known) -> bool:
    """Whether a meeting is planned for, or put off to, a day that was not told."""
    return known.kind == "meeting" and known.slots.get("status") in ("scheduled", "postponed") and "date" not in known.slots


def _said(told: Waiting | Known, store: Store) -> str:
    """The words of the report that told a fact, or that a draft was made of."""
    said = store.report(told.report_id)
    return (said.words or "") if said is not None else ""


def _whose(known: Known, store: Store) -> str:
    """The district and the day of a fact, each where its report tells of several."""
    beside = store.facts_of_report(known.report_id)
    days = {each.slots.get("date") for each in beside if (each.kind, each.district) == (known.kind, known.district)}
    who = f"{show.who(known.district)} " if len({each.district for each in beside}) > 1 else ""
    on = known.slots.get("date")
    return f"{who}{show.day(on)} " if len(days) > 1 and isinstance(on, date) else who
