"""Wishes that are no report and no question: the quota, a code, a round closed, a report returned, a late form, who the bot is.

Knows the words of each, and where it is done. Changes nothing: what it offers is a button.
"""

import re
from collections.abc import Callable, Mapping
from typing import Any

from bot import ledger
from bot.indicators import thai_order
from bot.message import Message
from bot.reading import from_json
from bot.reading.reading import Reading
from bot.reply import LABEL_LIMIT, Choice, Push, Reply, Text, fit
from bot.texts import Texts
from bot.thai import Money, Number, clean, find
from handlers import show
from handlers.answers import ask
from handlers.chases import chase_answered
from handlers.corrections import pointed
from handlers.deadlines import owed
from handlers.figures import gather
from handlers.people import register
from handlers.reminders import leave
from handlers.rounds import rounds
from handlers.several import zones
from handlers.talk import talk
from handlers.topics import common, history, obstacles, registered, reminded
from handlers.undoing import brought_back, returned
from models.store import Store

say = Texts(__file__)
_READ_AS = ("other", "query", "deadline", "report")
_FEW = 3  # facts that are named
Answer = Callable[[str, Message, Store], list[Reply]]


def shown(message: Message, reading: Reading, store: Store) -> list[Reply] | None:
    """The answer to a wish for something that is done elsewhere, or is so already; None where a message is none of these."""
    told = reading.intent == "report" and [dict(fact.slots) for fact in reading.facts] != [{"none": True}]
    if store.post is None or reading.intent not in _READ_AS or told:
        return None
    return answered(say.table("wishes"), _ANSWERS, message, reading, store)


def of_words(words: Texts) -> tuple[Answer, Answer]:
    """The two plain answers of a room: the text under a wish's name, and that with whom to ask where it is headquarters' alone."""

    def told(name: str, message: Message, store: Store) -> list[Reply]:
        return [Text(words(name))]

    def with_contact(name: str, message: Message, store: Store) -> list[Reply]:
        return [Text(words(name, contact=register.contact(store)))]

    return told, with_contact


_, _with_contact = of_words(say)


def answered(
    wishes: Mapping[str, Any], answers: Mapping[str, Answer], message: Message, reading: Reading, store: Store
) -> list[Reply] | None:
    """The answer to the first wish of a table that a message is, and that has one."""
    text, role = clean(message.text).text, "hq" if store.is_hq else "others"
    for name, wish in wishes.items():
        if reading.intent not in wish.get("read", ("other",)) or role not in wish.get("of", ("hq", "others")):
            continue
        heard = _heard(wish, text) or ask.plain(message) in wish.get("whole", ())
        if heard and (told := answers[name](name, message, store)):
            return told
    return None


def _heard(wish: Mapping[str, Any], text: str) -> bool:
    """Whether one word of each group was said, in words like those of the wish, and nothing that makes it another."""
    said = all(any(word in text for word in group) for group in wish["words"]) and re.search(wish.get("like", ""), text) is not None
    return said and not ("unless" in wish and re.search(wish["unless"], text))


def _told(name: str, message: Message, store: Store) -> list[Reply]:
    return [common.which(message, say(name))]


def _examples(name: str, message: Message, store: Store) -> list[Reply]:
    """What can be typed."""
    return [talk.manual(store)]


def _quota(name: str, message: Message, store: Store) -> list[Reply]:
    used, left = store.pushes()
    return [Text(say("quota_free", used=used) if left is None else say("quota", used=used, left=left))]


def _code(name: str, message: Message, store: Store) -> list[Reply]:
    """Who is registered in the districts named, with a button that makes a code for each; of all where none is."""
    return registered.answer(message, Reading("query", topic="registered", district=tuple(sorted(pointed.districts(message)))), store)


def _rounds(name: str, message: Message, store: Store) -> list[Reply]:
    """How a round is signed; the draft that waits, where none is named: ลงนามเลย."""
    named = pointed.ordinal(message)
    comes = rounds.after_the_last(store)
    if named is None and store.open_round_draft(comes) is not None:
        drafted = rounds.draft_round(message, Reading("draft_round", round=comes), store)
        return [reply for reply in drafted if not isinstance(reply, Push)]
    words = say("draft_round", number=named or comes)
    state = say("signed", number=comes - 1) if comes > 1 else ""
    return [Text(say("rounds", state=state, words=words), (Choice(say("draft", number=named or comes), say=words),))]


def _next_rounds(name: str, message: Message, store: Store) -> list[Reply]:
    """The rounds from today on, each with its day."""
    ahead = [line for line in store.rounds() if line.on >= store.today] if store.project is not None else []
    named = " · ".join(say("one_round", number=line.number, day=show.day(line.on)) for line in ahead)
    return [Text(say("next_rounds", rounds=named) if named else say("no_rounds"))]


def _closing(name: str, message: Message, store: Store) -> list[Reply]:
    """When the project ends, and who closes it."""
    return [Text(say("closing", ends=show.day(store.plan.ends)))] if store.project is not None else []


def _leaves(name: str, message: Message, store: Store) -> list[Reply]:
    """The districts whose reporter is on leave today."""
    names = sorted({person.district for person in store.roster(store.today) if person.away and person.district}, key=thai_order)
    return [Text(say("leaves", count=len(names), names=owed.named(names)) if names else say("no_leaves"))]


def _off_leave(name: str, message: Message, store: Store) -> list[Reply]:
    """The end of the leave that is noted: ไม่ลาแล้ว."""
    return [reply for reply in leave.cancel(message, store) if not isinstance(reply, Push)]


def _leave(name: str, message: Message, store: Store) -> list[Reply]:
    """How leave is told, and the days of it that are noted."""
    noted = store.leaves(store.post.id) if store.post is not None else ()
    days = ", ".join(leave.days(away.first, away.last) for away in noted)
    cancel = (Choice(say("leave_cancel"), say=say("leave_cancel")),) if days else ()
    return [Text(say("leave", mine=say("leave_mine", days=days) if days else ""), cancel)]


def _todo(name: str, message: Message, store: Store) -> list[Reply]:
    """What the person's district still owes."""
    own = store.district
    left = talk.owed_names(gather(store), own) if own and store.project is not None else []
    return [Text(say("todo", owed=" · ".join(left)) if left else say("todo_none"))]


def _why(name: str, message: Message, store: Store) -> list[Reply]:
    """What waits in this chat, with its reason."""
    return list(ask.next_question(store)) or [Text(say("why_none"))]


def _returned(name: str, message: Message, store: Store) -> list[Reply]:
    """What returns a report that is named; else the way to its button: the history of the district named."""
    if asked := returned.wished(message, store):
        return asked
    named = sorted(pointed.districts(message))
    choices = tuple(Choice(fit(say("history", district=each), LABEL_LIMIT), say=say("history", district=each)) for each in named[:3])
    return [Text(say("returned"), choices)]


def _returned_to_us(name: str, message: Message, store: Store) -> list[Reply]:
    """The reports of one's district that were returned lately, each with its reason, and what is still owed."""
    own = store.district
    if own is None or store.project is None:
        return []
    told = [said for said in store.history(own) if said.returned_reason and said.undone_at]
    if not told:
        return [Text(say("returned_none", who=show.who(own)))]
    lines = [
        say("returned_one", number=said.id, moment=show.moment(said.undone_at), reason=said.returned_reason)
        for said in told if said.undone_at
    ]  # fmt: skip
    left = talk.owed_names(gather(store), own)
    return [Text("\n".join([*lines, *([say("returned_how", owed=" · ".join(left))] if left else [])]))]


def _received(name: str, message: Message, store: Store) -> list[Reply]:
    """What stands of the person's last report."""
    last = store.last_report()
    told = store.standing_of_report(last.id) if last is not None else ()
    contact = register.contact(store)
    if last is None or not told:
        return [Text(say("received_none", contact=contact))]
    what = " · ".join(show.whole(known.district, known.kind, known.slots) for known in told[:_FEW])
    return [Text(say("received", number=last.id, moment=show.moment(last.said_at), what=what, contact=contact))]


def _within(name: str, message: Message, store: Store) -> list[Reply]:
    """What was told to come on top, of a sum that is said to be part of another, with its button: 5000 นั่นรวมใน 15000 แล้วนะ."""
    own = store.district
    sums = {span.value.value for span in find(clean(message.text)) if isinstance(span.value, Number | Money)}
    told = store.current(ledger.MONEY, own) if own is not None and store.project is not None else ()
    added = next((known for known in told if known.slots.get("more") and known.slots.get("amount") in sums), None)
    if added is None or not store.may_report_for(added.district):
        return []
    what = show.whole(added.district, added.kind, added.slots)
    tap = Choice(say("within_undo", number=added.report_id), press=f"v1|undo|{added.report_id}")
    return [Text(say("within", number=added.report_id, what=what), (tap,), f"report:{added.report_id}")]


def _lists(name: str, message: Message, store: Store) -> list[Reply]:
    """Which files there are, where one is wished for that there is not."""
    words = [say("lists_ask", name=show.say.label(form)) for form in ("form1", "form2")]
    return [Text(say("lists"), tuple(Choice(each, say=each) for each in words))]


def _chased(name: str, message: Message, store: Store) -> list[Reply]:
    return reminded.answer(message, Reading("query", topic="reminded"), store) if store.project is not None else []


def _chase_answered(name: str, message: Message, store: Store) -> list[Reply]:
    return chase_answered.answer(store) if store.project is not None else []


def _ranks(name: str, message: Message, store: Store) -> list[Reply]:
    return list(common.unranked(message, store))


def _who_told(name: str, message: Message, store: Store) -> list[Reply]:
    """The history of the district that is named, of the person's own, or just asked about, in which each report has its sender."""
    own = store.district
    before = store.asked_by_them()
    asked_about = from_json(before).district if before else ()
    district = next(iter(sorted(pointed.districts(message))), own) or (asked_about[0] if len(asked_about) == 1 else None)
    return history.told(district, store, named=True) if district else []


def _group(name: str, message: Message, store: Store) -> list[Reply]:
    """The districts of the groups that are named, else of the one that the district named, or the person's own, is in."""
    own = store.district
    named = sorted(pointed.districts(message)) or ([own] if own else [])
    groups = zones.named(message.text)[0] or tuple(dict.fromkeys(map(zones.of_district, named)))
    told = [say("group", zone=zone, count=len(of := zones.members((zone,))), names=" · ".join(of)) for zone in groups]
    return [Text("\n".join(told))] if told else []


def _own_obstacles(name: str, message: Message, store: Store) -> list[Reply]:
    """The obstacles that stand, those of the person's own district in words."""
    return obstacles.answer(message, Reading("query", topic="obstacles"), store) if store.project is not None else []


def _rest_kept(name: str, message: Message, store: Store) -> list[Reply]:
    """That what was returned stands, where only the rest is not to be: ไม่ประสงค์คืนเงินส่วนที่เหลือ; nothing where none was returned."""
    own = store.district
    returned_ = ledger.amount(store.current(("refund",), own)) if own else None
    return [Text(say("rest_kept", who=show.who(own), amount=show.value("amount", returned_)))] if own and returned_ else []


def _again(name: str, message: Message, store: Store) -> list[Reply]:
    """What was just taken back, offered again; that there is none, where no more is said than that it is wished for."""
    return brought_back.offered(message, store) or ([Text(say("nothing_undone"))] if name == "again" else [])


_ANSWERS: dict[str, Answer] = {
    "quota": _quota,
    "code": _code,
    "code_of_hq": _with_contact,
    "examples": _examples,
    "slip": _told,
    "rounds": _rounds,
    "next_rounds": _next_rounds,
    "closing": _closing,
    "returned": _returned,
    "off_leave": _off_leave,
    "leave": _leave,
    "leaves": _leaves,
    "todo": _todo,
    "why": _why,
    "again": _again,
    "taken_back": _again,
    "rest_kept": _rest_kept,
    "who_told": _who_told,
    "who_of_ours": _who_told,
    "who_did": _who_told,
    "own_obstacles": _own_obstacles,
    "group": _group,
    "people": _told,
    "every_district": _told,
    "snooze": _told,
    "chase": _told,
    "no_obstacle": _told,
    "people_of_hq": _with_contact,
    "late": _with_contact,
    "robot": _with_contact,
    "returned_to_us": _returned_to_us,
    "stand_in": _told,
    "leaving": _with_contact,
    "received": _received,
    "whom": _with_contact,
    "within": _within,
    "lists": _lists,
    "signer": _with_contact,
    "chase_answered": _chase_answered,
    "chased": _chased,
    "ranks": _ranks,
}
