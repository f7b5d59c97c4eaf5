"""What is only said to be left or missing, right behind a report: ขาดอีก 5,000, เหลือ 40,000, จะบรรจุเพิ่ม. Nothing of it is saved.

Knows what stands of the kind that was told last. Must not know how a report is saved.
"""

import re
from collections.abc import Sequence
from decimal import Decimal

from bot import ledger
from bot.ledger import Known
from bot.message import Message
from bot.reading.questions.about import spoken_of
from bot.reading.reading import Reading
from bot.reply import LABEL_LIMIT, Choice, Push, Reply, Text, fit
from bot.texts import Texts
from bot.thai import Money, Number, Place, Span, clean, find
from handlers import show
from handlers.answers import ask
from handlers.corrections import pointed
from handlers.figures import communities, gather
from handlers.following import told_last
from models.store import Store

say = Texts(__file__)


def asks(message: Message, reading: Reading, store: Store) -> Sequence[Reply | Push] | None:
    """What stands, and that what is left counts as nothing done; where another number is left, the one that would fit it as a tap."""
    if reading.intent not in ("other", "report") or message.quoted or not any(word in message.text for word in say.table("words")["cheap"]):
        return None
    if any(fact.slots for fact in reading.facts):
        return None
    for key in ("to_come", "under_way", "once") if reading.intent == "other" else ():
        if said := re.search(say.table("stood")[key], message.text):
            return _standing(key, said.groupdict().get("verb") or said[0], message, store)
    text = clean(ask.plain(message))
    spans = find(text)
    numbers = [span for span in spans if isinstance(span.value, Number | Money)]
    named = max((span.end for span in spans if isinstance(span.value, Place)), default=0)
    if len(numbers) != 1 or not _is_left(text.text, numbers[0], named):
        return None
    known = _told_of(message, numbers[0], store)
    return None if known is None or known.district is None else [_answer(known, known.district, numbers[0], text.text, store)]


def _standing(key: str, words: str, message: Message, store: Store) -> list[Reply] | None:
    """What stands of one's own, where more is only planned or was told but once: จะบรรจุเพิ่ม, ไม่ได้เบิกสองรอบ; None where nothing does."""
    own, kind = store.district, spoken_of(words, message.today) or ""
    if key == "under_way" and not kind:
        kind = next((known.kind for known in told_last.told_last(store)), "")  # งวดสามกำลังทำเรื่อง, behind the second
    facts = store.current((kind,), own) if own is not None and kind in say.table("units") and not pointed.districts(message) else ()
    text = say("once" if key == "once" else "to_come", stands=_stands(facts))
    return [Text(text, _taken_back(kind, message, store))] if facts else None


def _taken_back(kind: str, message: Message, store: Store) -> tuple[Choice, ...]:
    """The button that takes back what was just told to come on top, where it is denied: ไม่ได้เบิกเพิ่ม."""
    denied = re.search(say.table("words")["not_more"], message.text) is not None
    added = (known for known in told_last.told_last(store) if denied and known.kind == kind and known.slots.get("more"))
    return tuple(Choice(fit(say("out", number=known.report_id), LABEL_LIMIT), press=f"v1|undo|{known.report_id}") for known in added)[:1]


def _stands(facts: Sequence[Known]) -> str:
    return "\n".join(show.whole(each.district, each.kind, each.slots) for each in facts)


def _is_left(text: str, number: Span, named: int) -> bool:
    """Whether a message says behind the district that it names how much is left, and besides no more than that it is to come."""
    words, behind = say.table("words"), text[number.end :].lstrip().removeprefix(number.unit or "")
    return re.search(words["left"], text[named : number.start]) is not None and re.fullmatch(words["to_come"], behind) is not None


def _told_of(message: Message, number: Span, store: Store) -> Known | None:
    """What was told lately of what the number counts; without a unit what was told last."""
    kinds = say.table("units")
    unit = number.unit or (say("baht") if isinstance(number.value, Money) else None)
    named = pointed.districts(message)
    told = (known for known in told_last.lately(store) if not named or known.district in named)
    newest = next((known for known in told if unit is None or kinds.get(known.kind) == unit), None)
    return newest if newest is not None and newest.kind in kinds else None


def _answer(known: Known, district: str, number: Span, text: str, store: Store) -> Text:
    """What stands of a kind, and what is left of it."""
    left = Decimal(number.value.value) if isinstance(number.value, Number | Money) else Decimal(0)
    if known.kind in ledger.MONEY:
        return _of_money(known, district, left, text, store)
    facts = store.current((known.kind,), district)
    stands = _stands(facts)
    whole = int(str(known.slots.get("communities", communities(district))))
    if known.kind != "plans":
        return Text(say("stands", stands=stands))
    made = sum(ledger.plans_made(each.slots) for each in facts)
    words = say("plans", stands=stands, left=show.value("communities", whole - made), whole=show.value("communities", whole))
    fits = whole - made == left or not 0 <= whole - int(left) <= whole
    return Text(words, () if fits else (_tap("made", str(whole - int(left))),))


def _of_money(known: Known, district: str, left: Decimal, text: str, store: Store) -> Text:
    """What is left of a district's money, and what was drawn where that is left; ขาด may be of something else."""
    money = gather(store, kinds=ledger.MONEY, only=(district,)).money(district)
    kinds = [kind for kind in ledger.MONEY if store.current((kind,), district)]
    sums = {"disbursement": money.disbursed, "refund": money.returned}
    stands = "\n".join(show.whole(district, kind, {"amount": sums[kind]}) for kind in kinds)
    words = say("money", stands=stands, left=show.value("amount", money.left), whole=show.value("amount", money.allocated))
    drawn = sums[known.kind] + money.left - left
    fits = money.left == left or drawn <= 0 or say("left") not in text
    return Text(words, () if fits else (_tap(known.kind, show.value("amount", drawn)),))


def _tap(key: str, value: str) -> Choice:
    """The button that tells what has been done, if that much is left."""
    return Choice(say(key, value=value), say=say(key, value=value))
