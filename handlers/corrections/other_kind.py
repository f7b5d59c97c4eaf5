"""A report told as one kind that was another: คืน 10,000 ไม่ใช่เบิก, ไม่ได้คืน 12,000 เบิก 12,000 ต่างหาก.

Knows how the wrong and the right kind are said. Must not know how a report is undone or saved.
"""

import re
from dataclasses import replace
from itertools import islice

from bot import ledger
from bot.kinds.fact import Fact
from bot.ledger import Known
from bot.message import Message
from bot.reading import read
from bot.reading.questions.about import spoken_of
from bot.reading.reading import Reading
from bot.reply import Push, Reply
from bot.texts import Texts
from bot.thai import Money, Number, Place, clean, find
from handlers.answers import ask
from handlers.corrections import correct, pointed
from handlers.reports import report
from handlers.undoing import taken_out, undo
from models.store import Store

say = Texts(__file__)
_INTENTS = ("correct", "report", "other")
_LATELY = 10  # reports, among which a sum may name an older one
_OF_MONEY = ("amount", "more")


def put_right(message: Message, reading: Reading, store: Store) -> list[Reply | Push] | None:
    """What was taken back of the wrong kind and the read-back of the right one; its first question where its value is not said.

    None for any other message.
    """
    denied = _denied(message)
    turns = denied is not None or say.table("words")["not"] in message.text
    if reading.intent not in (*_INTENTS, "undo" if denied else "") or not turns or store.post is None or store.project is None:
        return None
    wrong, right = _said(message) if denied is None else (spoken_of(denied["wrong"], message.today), denied["right"])
    known = _told(message, wrong, store) if wrong else None
    if denied is not None and (known is None or _is_another(denied["wrong"], known)):
        return _right_alone(right, reading, message, store)
    if known is None:
        return None
    meant = _meant(right, known, message, store)
    kind = meant.facts[0].kind if meant is not None else spoken_of(right, message.today)
    if kind in (None, known.kind) or (denied is None and kind in _kinds(known, store)):
        return None
    first = _first(known.report_id, store)
    if first is None:
        return None
    of_others = any(each.district != known.district for each in store.standing_of_report(known.report_id))
    undone = (taken_out.part(first, [known], store) if of_others else undo.undo_kind(first, known.kind, store))[:1]
    return [*undone, *(report.report(message, meant, store) if meant is not None else report.begin(kind or "", store))]


def _is_another(wrong: str, known: Known) -> bool:
    """Whether a sum that is said not to be so is none that stands: ไม่ได้คืน 12,000, of 5,000."""
    sums = {span.value.value for span in find(clean(wrong)) if isinstance(span.value, Number | Money)}
    return bool(sums) and "amount" in known.slots and known.slots["amount"] not in sums


def _right_alone(right: str, reading: Reading, message: Message, store: Store) -> list[Reply | Push] | None:
    """The read-back of the right kind as a report of its own, where nothing of the wrong one was told: no correction of what stands."""
    said = read(right, message.today, store.district)
    return report.report(message, said, store) if reading.intent == "correct" and said.intent == "report" and said.facts else None


def _denied(message: Message) -> re.Match[str] | None:
    """What is said not to have been done, and what was: ไม่ได้คืน 12,000 หรอก เบิก 12,000 ต่างหาก."""
    if say.table("words")["did_not"] not in message.text:
        return None
    text = clean(ask.plain(message)).text
    return next(filter(None, (re.search(each, text) for each in say.table("words")["denied"])), None)


def _said(message: Message) -> tuple[str | None, str]:
    """The kind that is said to be wrong, by its word and not by a value alone, and the words of the right one."""
    words = say.table("words")
    before, contrast, after = clean(ask.plain(message)).text.partition(words["not"])
    right = re.sub(words["led"], "", _unnamed(before)).strip()
    found = re.search(words["turned"], after) if not right else None
    wrong = found["wrong"] if found else after
    number = next(iter(find(clean(wrong))), None)
    named = wrong[: number.start] if number is not None else wrong
    return (spoken_of(named, message.today) if contrast else None), (found["right"] if found else right)


def _unnamed(words: str) -> str:
    """Words without the district that they begin with: ปทุมวันไม่ใช่คืน เบิก is of its money."""
    first = next(iter(find(clean(words))), None)
    named = first is not None and isinstance(first.value, Place) and words[: first.start].strip() in ("", *say.table("words")["of"])
    return words[first.end :] if first is not None and named else words


def _told(message: Message, wrong: str, store: Store) -> Known | None:
    """The one fact of the wrong kind that stands of a report with the sum that is said, else of the newest report."""
    reports = tuple(islice(correct.reports(message, store), _LATELY))
    named = pointed.districts(message)
    told = [[known for known in store.standing_of_report(number) if known.kind == wrong and (not named or known.district in named)]
            for number in reports]  # fmt: skip
    told = [facts for facts in told if facts] if named else told
    sums = {span.value.value for span in find(clean(message.text)) if isinstance(span.value, Number | Money)}
    same = (facts for facts in told if any(known.slots.get("amount") in sums for known in facts))
    meant = next(same, told[0] if told else [])
    return meant[0] if len(meant) == 1 and store.may_report_for(meant[0].district) else None


def _meant(right: str, known: Known, message: Message, store: Store) -> Reading | None:
    """The report of the right kind, of the district that was told of; of money that is only named the sum that was told."""
    own = store.district
    readings = (read(words, message.today, own) for words in (right, say("done", words=right)))
    said = next((each for each in readings if each.intent == "report" and all(fact.slots for fact in each.facts)), None)
    kind = spoken_of(right, message.today)
    if said is None and kind in ledger.MONEY and known.kind in ledger.MONEY:
        said = Reading("report", facts=(Fact(kind, None, {slot: known.slots[slot] for slot in _OF_MONEY if slot in known.slots}),))
    if said is None:
        return None
    return said._replace(facts=tuple(replace(fact, district=fact.district or known.district) for fact in said.facts))


def _kinds(known: Known, store: Store) -> set[str]:
    """What the report of a fact tells of its district."""
    return {each.kind for each in store.standing_of_report(known.report_id) if each.district == known.district}


def _first(number: int, store: Store) -> int | None:
    """The report that a report put right, at the beginning: with it goes what it was before. None where somebody else told one of them."""
    said = store.report(number)
    while said is not None and said.corrects is not None and (before := store.report(said.corrects)) is not None and not before.undone_at:
        if said.person != before.person:
            return None
        said = before
    return said.id if said is not None else None
