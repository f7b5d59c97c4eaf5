"""Returning a report: headquarters closes a report's facts with a reason that it is shown first, and its sender is told.

Knows who may, what is a reason, and what is said to whom. What becomes of the facts is the ledger's business.
"""

import re

from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import Choice, Push, Reply, Text
from bot.texts import Texts
from handlers import show
from handlers.answers import ask as questions
from handlers.corrections import pointed
from models.store import Store
from models.values import AskedLast, Said

say = Texts(__file__)
SHOWN = 5
LONGEST = 200
_ELSE = ("query", "export", "remind", "reminders", "cancel_reminder", "draft_round", "register", "help", "greeting", "thanks", "undo")
"""What is asked or ordered instead of a reason."""


def choices(reports: tuple[Said, ...], store: Store) -> tuple[Choice, ...]:
    """Headquarters' quick replies that return one of the latest reports of others."""
    if not store.is_hq:
        return ()
    standing = [said for said in reports if said.undone_at is None and said.person != store.person]
    return tuple(Choice(say("return", number=said.id), press=f"v1|return|{said.id}") for said in standing[:SHOWN])


def ask(number: int, store: Store, reason: str = "") -> list[Reply]:
    """The question for the reason; where one is given, whether the report is returned for it."""
    said = store.report(number)
    refused = _refused(said, store)
    if refused or said is None:
        return [Text(refused)]
    if not reason:
        store.ask("reason", intent="return", held={"report": number})
        return [Text(say("why", number=number), (Choice(say.label("drop"), say=say.label("drop")),))]
    proposal = store.propose("return", {"report": number, "reason": reason})
    store.ask("reason", intent="return", held={"report": number, "reason": reason, "proposal": proposal})
    standing = (known for each in store.family(number) for known in store.standing_of_report(each))
    told = [say("closes", what=show.whole(known.district, known.kind, known.slots)) for known in standing]
    text = "\n".join([say("title", number=number), *told, say("reason", reason=reason), say("sure")])
    go = Choice(say.label("go"), press=f"v1|returns|{proposal}")
    return [Text(text, (go, Choice(say.label("drop"), say=say.label("drop"))))]


def wished(message: Message, store: Store) -> list[Reply]:
    """The question for the reason of a report that is named to be returned, ตีกลับเลขที่ 1; or whether, with the reason: … ไม่มีใบเสร็จ."""
    number = pointed.report(message, store)
    return ask(number, store, beside(message)) if number is not None else []


def beside(message: Message) -> str:
    """The reason beside the order and the number, in ตีกลับเลขที่ 1 เพราะไม่มีใบเสร็จ; "" where there is none."""
    words = say.table("words")
    rest = re.sub(pointed.say.table("words")["numbered"], " ", message.text)
    rest = re.sub(words["order"], " ", rest.strip(), count=1)
    rest = re.sub(words["leads"], "", questions.without_politeness(" ".join(rest.split())))
    rest = questions.without_politeness(rest).strip(words["marks"])
    for name in sorted(pointed.districts(message)):
        rest = re.sub(words["whose"].format(district=name), "", rest).strip(words["marks"])
    return re.sub(words["leads"], "", rest).strip(words["marks"])[:LONGEST]


def _refused(said: Said | None, store: Store) -> str:
    if not store.is_hq:
        return say("only_hq")
    if said is None:
        return say("gone")
    return say("before", moment=show.moment(said.undone_at)) if said.undone_at else ""


def told(message: Message, reading: Reading, last: AskedLast, store: Store) -> list[Reply | Push] | None:
    """What is typed where a reason was asked, or shown to be agreed to; None for what is asked, ordered or reported instead."""
    number, shown = int(last.held["report"]), last.held.get("reason", "")
    if (other := _another(message, number)) is not None:
        return list(ask(other, store, beside(message)))
    if _lets_go(message):
        store.forget_question()
        if shown:
            store.settle_proposal(int(last.held["proposal"]), "dropped")
        return [Text(say("let_go", number=number))]
    if reading.intent in _ELSE or _reports_another(number, reading, store):
        return None
    agrees = reading.intent == "confirm" or questions.heard("go", message) or questions.plain(message) in say.table("words")["go"]
    if agrees and shown and not last.held.get("aside"):
        return press(int(last.held["proposal"]), store)
    said = shown if agrees else beside(message) if _ordered(message) else " ".join(message.text.split())[:LONGEST]
    return list(ask(number, store, said if any(letter.isalpha() for letter in said) else ""))


def _lets_go(message: Message) -> bool:
    """Whether a return is taken back or put off: ยกเลิก, ไม่ตีกลับแล้ว, เดี๋ยวก่อน ขอดูก่อน."""
    plain = questions.plain(message)
    if questions.heard("cancel", message) or questions.heard("no", message):
        return True
    denied = re.fullmatch(say.table("words")["not_returned"], plain)
    return denied is not None or message.text.strip().startswith(tuple(say.table("words")["waits"]))


def _reports_another(number: int, reading: Reading, store: Store) -> bool:
    """Whether another district is reported of: สาทรเบิก 20,000, where the report to return is of บางรัก."""
    named = {fact.district for fact in reading.facts if fact.district and fact.slots}
    return reading.intent == "report" and bool(named - {known.district for known in store.facts_of_report(number)})


def _another(message: Message, number: int) -> int | None:
    """The report that is named in the place of the one asked about: ไม่ใช่ เลขที่ 2; not in ซ้ำกับเลขที่ 2."""
    named = [int(found["number"]) for found in re.finditer(pointed.say.table("words")["numbered"], message.text)]
    others = [each for each in named if each != number]
    return others[-1] if others and (_ordered(message) or not beside(message)) else None


def _ordered(message: Message) -> bool:
    """Whether a message is an order to return a report, named by its number."""
    numbered = re.search(pointed.say.table("words")["numbered"], message.text)
    return numbered is not None and re.search(say.table("words")["order"], message.text) is not None


def press(proposal: int, store: Store) -> list[Reply | Push]:
    """Returns the report for the reason that was shown, once."""
    proposed = store.proposal(proposal)
    if proposed is None or proposed.what != "return":
        return [Text(say("gone"))]
    if proposed.settled_at is not None:
        return [Text(say(f"settled_{proposed.outcome}"))]
    last = store.asked()
    if last is not None and last.intent == "return":
        store.forget_question()
    number = int(proposed.body["report"])
    said = store.report(number)
    refused = _refused(said, store)
    if refused or said is None:
        return [Text(refused)]
    store.settle_proposal(proposal, "sent")
    return _closed(said, str(proposed.body["reason"]), store)


def _closed(said: Said, reason: str, store: Store) -> list[Reply | Push]:
    """Closes the report's facts with the reason and tells its sender, as far as the month allows; what it had closed stands again."""
    number = said.id
    withdrawn, again = store.withdraw(number)
    store.settle_drafts_of_report(number, "returned")
    store.mark_returned(number, reason)
    lines = [say("withdrawn", what=show.whole(known.district, known.kind, known.slots)) for known in withdrawn]
    lines += [say("again", what=show.whole(known.district, known.kind, known.slots)) for known in again]
    if store.pushes()[1] == 0:
        return [Text("\n".join([say("done_untold", number=number), *lines]))]
    store.spend(said.person, "returned")
    there = Text("\n".join([say("to_sender", number=number, reason=reason), *lines, say("what_now")]), about=f"report:{number}")
    return [Text("\n".join([say("done", number=number), *lines])), Push(said.person, (there,))]
