"""The one door: text, day, own district and what was asked in, a reading out. Total: any string gives a reading.

Knows which intent outranks which. Must not know how any of them reads its words.
"""

from collections.abc import Callable
from datetime import date

from bot.kinds.people import AT_LAST
from bot.reading.answers.alone import beside_remarks
from bot.reading.answers.answer import WHY, answer, of_its_district
from bot.reading.answers.as_told import as_told, tells
from bot.reading.answers.asides import opening, without_asides
from bot.reading.answers.in_detail import in_detail
from bot.reading.answers.of_all import of_all
from bot.reading.answers.of_else import of_else
from bot.reading.answers.with_more import before_a_question, with_more
from bot.reading.clauses.part import KIND_OF, QUESTIONS, VALUES, asks
from bot.reading.corrections.correct import correct
from bot.reading.corrections.undo import lift, taken_out, undo
from bot.reading.facts.beside import beside
from bot.reading.facts.disowned import asked_of_a_colleague, told_both_ways
from bot.reading.facts.invented import invented, set_as_exercise
from bot.reading.facts.remarks import REMARKS, cores, valued
from bot.reading.facts.report import report
from bot.reading.facts.strange import of_nobody
from bot.reading.facts.sure import holds
from bot.reading.ngrams.second import second_look
from bot.reading.orders.due import deadline
from bot.reading.orders.leave_beside import leave_beside
from bot.reading.orders.registration import register
from bot.reading.orders.remind import remind, reminders, stop
from bot.reading.orders.remind_beside import remind_beside
from bot.reading.questions.ask import help_wanted, how_to_type, leave, talk
from bot.reading.questions.files import draft_round, export
from bot.reading.questions.query import query
from bot.reading.reading import Asked, Reading
from bot.reading.said import Said, said

OTHER = Reading("other")
Reader = Callable[[Said], Reading | None]
# The order is the rank: the first that reads the message has it. A reader is asked only where one of its words was said.
_FIRST: tuple[tuple[frozenset[str], Reader], ...] = (
    (frozenset({"register", "code"}), register),
    (frozenset({"stop", "cancel", "undo", "reminder", "remind"}), stop),
    (frozenset({"reminder", "remind"}), reminders),
    (frozenset({"remind"}), remind_beside),
    (frozenset({"remind", "urge"}), remind),
    (frozenset({"undo", "cancel"}), lift),
    (frozenset({"undo", "cancel", "last", "wrong"}), undo),
    (frozenset({"last", "latest", "report", "filler"}), taken_out),
    (frozenset({"draft"}), draft_round),
    (frozenset({"correct", "contrast", "wrong", "right", "slip"}), correct),
    (frozenset({"leave", "absent"}), leave_beside),
    (frozenset({"export", "file", "progress_form", "form", "pdf", "xlsx", "docx"}), export),
    (frozenset({"deadline", "within", "before", "to", "every", "will", "order"}), deadline),
)
_SAID_OF_FIRST = frozenset().union(*(said_of for said_of, _ in _FIRST))
# Decided on everything that was said.
_ON_THE_WHOLE = frozenset({"report", "deadline", "register", "undo", "export", "greeting", "thanks", "confirm", "deny"})
_COMMANDS = frozenset({
    "query", "correct", "undo", "register", "export", "remind", "reminders", "cancel_reminder", "help", "confirm", "deny",
})  # fmt: skip
_ACTED_ON = frozenset({"report", "correct", "deadline", "undo"})
_OF_FACTS = frozenset({"report", "correct", "deadline", "query"})
_IN_A_MOMENT = ("เดี๋ยว", "แป๊บ", "แปบ", "สักครู่", "แป๊บนึง", "แปบนึง", "รอแป๊บ", "รอแปบ", "รอแป๊บนึง")
_FEW = 8  # letters
_PRAISE = 20  # letters
_MOST_UNKNOWN = 40  # letters, beyond which the message is about something else
_MAY_ASK = frozenset({*QUESTIONS, "yet", "request"})
_REPORTS = frozenset({*KIND_OF, "project", "ordinal", "postpone"})


def read(text: str, today: date, district: str | None = None, asked: Asked | None = None) -> Reading:
    """What a message means on that day: "เขตบางรัก ประชุมแล้ว 45 คน" is a report of one meeting."""
    return understood(said(text, today, district), asked)


def understood(message: Said, asked: Asked | None = None) -> Reading:
    """The reading of a message already in words, as its n-grams bear it out."""
    found = _understood(message, asked)
    return _as_meant(second_look(message, found) if asked is None and message.words else found, message, asked)


def _by_words(message: Said) -> Reading:
    """The reading of a message by its words alone."""
    return _as_meant(_understood(message, None), message)


def _as_meant(found: Reading, message: Said, asked: Asked | None = None) -> Reading:
    """What is read of a message; of one that makes something up only what it asks of the bot."""
    if asked is None and found.intent in _ACTED_ON and of_nobody(message, found):
        return OTHER
    if asked is not None or found.intent not in _OF_FACTS:
        return found
    if found.intent != "query" and asked_of_a_colleague(message):
        return OTHER
    if found.also is not None and told_both_ways(message):
        return found.also
    if not invented(message):
        return found
    asks = message.has("wh", "when", "district_word") or not message.has("done", "within", *VALUES)  # ฝันว่าประชุมครบ ประชุมไปกี่เขตแล้ว
    return OTHER if found.intent != "query" or not asks or set_as_exercise(message) else found


def _understood(message: Said, asked: Asked | None) -> Reading:
    """The reading of the whole; where it says nothing or little, of what it says without its remarks."""
    if not message.words:
        return _wordless(message, asked)
    whole = _as_it_stands(message, asked)
    if asked is not None:
        found = OTHER if whole.intent == "query" and _puts_off(whole, message) else None
        return found or _beside_remarks(message, asked) or _asked_for(whole, message, asked)
    if both := beside(message, whole, _alone):
        return both
    for core in cores(message) if _may_say_more(whole, message) else ():
        found = _as_it_stands(core, None)
        if holds(found, core, message, whole):
            return found
    if whole is OTHER and (first := opening(message)):
        return _command(first, message)
    return whole


def _beside_remarks(message: Said, asked: Asked) -> Reading | None:
    """The answer that opens a message of which all the rest is a remark; None where there is none, or it does not answer well."""
    core = beside_remarks(message, asked.slot)
    found = answer(core, asked) if core is not None else None
    return found if found is not None and not found.ask else None


def _asked_for(whole: Reading, message: Said, asked: Asked) -> Reading:
    """The reading of a message where something was asked: the answer, what it says beside it, or what it says instead."""
    told = None if tells(whole, asked) else as_told(message, asked, _by_words)
    answered = told or (_answered(message, asked) if whole is OTHER else with_more(whole, message, asked))
    if another := of_all(answered, message, asked) or of_else(answered, message, asked):
        return another
    return understood(message) if answered is OTHER else in_detail(answered, message, asked)


def _puts_off(whole: Reading, message: Said) -> bool:
    """Whether somebody who was asked will look it up, and asks nothing of the bot: เดี๋ยวขอดูใบเซ็นชื่อก่อนนะคะ, ขอดูเอกสารก่อน."""
    content = [token for token in message.words if token.tag not in ("particle", "honorific")]
    if {"กี่", "อะไร"} <= {token.text for token in message.words}:
        return True  # กี่คนอะไรคะ
    papers = whole.topic == "document" and whole.documents in ((), ("other",))
    papers = papers or message.raw[0].text.startswith(_IN_A_MOMENT) or content[0].text.startswith(_IN_A_MOMENT)
    return papers and content[-1].text == "ก่อน" and not message.has("wh", "polar", "when")


def _may_say_more(whole: Reading, message: Said) -> bool:
    """Whether a message has remarks, and without them may say what it does not say as a whole."""
    if message.tags.isdisjoint(REMARKS):
        return False
    if whole.intent == "report":
        return bool(whole.ask) or _leaves_out(whole, message)
    return whole is OTHER or whole.intent in ("query", "correct")


def _leaves_out(whole: Reading, message: Said) -> bool:
    """Whether a clause that says something is none of the facts read, or the word that opens it is not heard: a remark may be why."""
    if message.words[0].tag == "correct" or (message.has("date") and any(token.text in AT_LAST for token in message.words)):
        return True  # เมื่อวันเสาร์ฝนตกหนักมาก แต่สุดท้ายก็ได้ประชุม
    told = {fact.kind for fact in whole.facts}
    undated = any(fact.kind == "meeting" and fact.slots.keys() <= {"status", "attendees"} for fact in whole.facts)
    if undated and any(not part.kind and "date" in part.tags() for part in message.parts):
        return True  # รอบนี้ต้องนั่งห่างกัน เมื่อ 9 ก.ค. เลยประชุมกันแค่ 30 คน
    return any(part.kind and part.informed() and part.kind not in told for part in message.parts)


def _answered(message: Said, asked: Asked) -> Reading:
    """The answer in a message that says nothing as a whole: what is left of it without its asides, or how it opens."""
    if core := without_asides(message):
        found = _as_it_stands(core, asked)
        if found.why == WHY or (found is not OTHER and found.intent not in _ON_THE_WHOLE):
            return found
    if behind := before_a_question(message, asked):
        return behind
    first = opening(message, asked=True)
    found = (answer(first, asked) or _command(first, message)) if first is not None else OTHER
    moved = asked.kind == "meeting" and message.has("postpone") and not message.has("date")  # เลื่อนเป็น 22 is a day, and nobody came
    cores_ = () if found is not OTHER or moved else valued(message)
    found = next(filter(None, (answer(core, asked) for core in cores_)), found)
    return of_its_district(found, message) if found.why == WHY and asked.slot != "district" and message.own is None else found


def _alone(message: Said) -> Reading:
    return _as_it_stands(message, None)


def _command(first: Said, message: Said) -> Reading:
    """What the first sentence wants of the bot, where the rest is a remark: ลบอันเมื่อกี้ให้ทีค่ะ ส่งผิดแชท."""
    if first.unknown > _FEW or message.unknown > _MOST_UNKNOWN or first.has("life", "news", "place"):
        return OTHER
    found = _as_it_stands(first, None)
    stated = {token.tag for token in message.words[len(first.words) :] if token.span is not None}
    stated -= {"time"} if found.intent == "thanks" else set()  # ขอบคุณค่ะ เย็นนี้ได้กลับบ้านเร็วสักที
    if found.intent == "thanks":
        return found if message.unknown <= _PRAISE and message.tags.isdisjoint(_REPORTS) and not stated else OTHER  # เร็วทันใจ
    if found.intent == "help" and message.unknown and first.words[0].text.startswith("ช่วย"):
        return OTHER  # ช่วยด้วยค่ะ ไฟไหม้หลังตลาด
    if found.intent == "deny" and message.tags - first.tags & KIND_OF.keys():
        return OTHER  # งดแล้วครับ ประชุมสหกรณ์เดือนนี้
    spoken_of = (found.intent == "query" and stated & VALUES) or (found.intent == "correct" and stated)
    return found if found.intent in _COMMANDS and not spoken_of else OTHER


def _as_it_stands(message: Said, asked: Asked | None) -> Reading:
    """The reading of all the words given."""
    if asked is not None and (answered := answer(message, asked)):
        return answered
    tags = message.tags
    for said_of, reader in _FIRST if not tags.isdisjoint(_SAID_OF_FIRST) else ():
        if not tags.isdisjoint(said_of) and (found := reader(message)):
            return found
    if "help" in tags and (wanted := how_to_type(message)):
        return wanted
    if not tags.isdisjoint(_REPORTS) and (stated := report(message)).facts:
        return Reading("report", facts=stated.facts, ask=stated.ask, span=message.span, also=_also(message), why=("report",))
    return help_wanted(message) or query(message) or leave(message) or talk(message) or OTHER


def _wordless(message: Said, asked: Asked | None) -> Reading:
    """An emoji answers only what was asked."""
    return (answer(message, asked) if asked is not None else None) or OTHER


def _also(message: Said) -> Reading | None:
    """The question beside a report, in its own words if they say what about: สรุปยอดค่ะ before a report asks nothing of it."""
    if message.tags.isdisjoint(_MAY_ASK) or _only_blanks(message):
        return None
    titled = message.parts[0] if message.parts[0].tags().isdisjoint({*QUESTIONS, "yet"}) else None  # สรุปยอดค่ะ
    asking = {token.start for part in message.parts if part is not titled and asks(part) for token in part.tokens}
    own = tuple(token for token in message.words if token.start in asking or token.tag in ("district", "mine"))
    if not asking:
        return None
    return query(message.only(own)) or (query(message) if message.has("wh", "when", "polar") else None)


def _only_blanks(message: Said) -> bool:
    """Whether nothing asks but a mark in the place of a district's value in a list: พระนคร 3, บางรัก ?"""
    asking = [n for n, token in enumerate(message.words) if token.tag in _MAY_ASK]
    blank = all(message.words[n].text == "?" and n and message.words[n - 1].tag == "district" for n in asking)
    return blank and len(message.districts) > 1 and message.has("number", "money")
