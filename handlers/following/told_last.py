"""What is said right behind a report and takes its meaning from it: จริงๆ มา 44, ที่ศาลาวัดสวนพลู, ยังไม่ได้ส่งนะ, วันที่ 12 ด้วย 35 คน.

Knows what was told last. Must not know what becomes of a correction or a report.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from bot.kinds.fact import Fact
from bot.ledger import Known
from bot.message import Message
from bot.reading import read
from bot.reading.answers.answer import WHY
from bot.reading.reading import Reading
from bot.texts import Texts
from bot.thai import Money, Number, Place, clean, find
from handlers.answers import ask, day_answered
from handlers.corrections import new_values, pointed
from handlers.deadlines import owed
from models.store import Store

say = Texts(__file__)
_A_DAY = timedelta(days=1)
_LATELY = 5  # reports, among which one may be that is put right, a list district by district


def told_last(store: Store) -> tuple[Known, ...]:
    """What stands of the person's last report."""
    newest = store.last_report()
    return store.standing_of_report(newest.id) if newest is not None else ()


def just_told(store: Store, *, directly: bool = False) -> tuple[Known, ...]:
    """What stands of the person's last report, if it was told within a day; `directly`: with nothing asked or set since."""
    newest, last = store.last_report(), store.asked()
    if newest is None or store.said_at - newest.said_at > _A_DAY:
        return ()
    behind = last is not None and last.report_id in store.family(newest.id) and not store.asked_by_them()
    return store.standing_of_report(newest.id) if behind or not directly else ()


def lately(store: Store) -> Iterator[Known]:
    """What stands of the person's last few reports."""
    return (known for said in store.last_reports(_LATELY) for known in store.standing_of_report(said.id))


def said_anew(message: Message, reading: Reading, store: Store) -> Reading:
    """The reading of a value behind จริงๆ or ลดเหลือ as the correction it is of what was told last: จริงๆ มา 44, ลดเหลือ 2 เพราะงบไม่พอ.

    Behind อ้อ or เปล่า it is one where it stands alone: อ้อ 39 คน.
    """
    if reading.intent == "report":
        return _not_but(message, _kind_anew(message, reading, store), store)
    text, table = clean(message.text).text if reading.intent == "other" and not message.quoted else "", say.table("words")
    sighed = next((word for word in table["sighs"] if text.startswith(word)), None)
    alone = sighed is not None and ask.is_bare_value(text.removeprefix(sighed).strip(" ,"))
    if not alone and not text.startswith(tuple(table["anew"])):
        return reading
    numbers = [span for span in find(clean(message.text)) if isinstance(span.value, Number | Money)]
    if len(numbers) != 1 or store.last_report() is None:
        return reading
    number = numbers[0]
    words = say("as_said", words=f"{text[number.start : number.end]} {number.unit or ''}")
    again = read(words, message.today, store.district)
    return again if again.intent == "correct" else reading


def _kind_anew(message: Message, reading: Reading, store: Store) -> Reading:
    """The reading of a number behind its kind and จริงๆ as the correction it is of that kind, told lately: คืนจริงๆ 2,000."""
    words = "|".join(map(re.escape, say.table("words")["anew"]))
    again = re.sub(rf"(?<=\w) ?(?:{words})(?= ?\d)", say.table("words")["is"], clean(message.text).text, count=1)
    if message.quoted or len(reading.facts) != 1 or again == clean(message.text).text:
        return reading
    told = lately(store)
    if not any(known.kind == reading.facts[0].kind for known in told):
        return reading
    right = read(say("put_right", words=again), message.today, store.district)
    return right if right.intent == "correct" and [fact.kind for fact in right.facts] == [reading.facts[0].kind] else reading


def _not_but(message: Message, reading: Reading, store: Store) -> Reading:
    """The reading of ไม่ได้เบิก 20,000 เบิก 2,000 as the correction it is, where the first number stands as told of."""
    words = clean(message.text).text
    denied = re.match(say.table("words")["not_but"], words) if say("did_not") in words and not message.quoted else None
    pair = new_values.pair(message) if denied is not None and denied["verb"] == denied["again"] else None
    if pair is None or len(reading.facts) != 1:
        return reading
    said = reading.facts[0]
    told = (known for known in lately(store) if known.kind == said.kind and said.district in (None, known.district))
    meant = next((fact for known in told if (fact := new_values.new_for_old(pair, known)) is not None), None)
    return Reading("correct", facts=(replace(meant, district=said.district),), why=("not, but",)) if meant is not None else reading


def placed(message: Message, reading: Reading, store: Store) -> Reading:
    """The reading of a place as that of the meeting that was told of last: ที่ศาลาวัดสวนพลู, สถานที่ผิด เป็นวัดแขก."""
    if reading.intent not in ("other", "correct") or reading.facts or message.quoted:
        return reading
    found = next(filter(None, (re.search(each, ask.plain(message)) for each in say.table("words")["places"])), None)
    told = told_last(store) if found is not None else ()
    if found is None or len(told) != 1 or told[0].kind != "meeting":
        return reading
    return Reading("correct", facts=(Fact("meeting", None, {"place": found["place"].strip()}),), why=("place",))


def not_sent(message: Message, reading: Reading, store: Store) -> Reading:
    """The reading of ยังไม่ได้ส่งนะ พิมพ์ผิด, บางแคยังไม่ส่ง as the correction it is of the one document that was told of last."""
    words = say.table("words")["not_sent"]
    if not any(word in message.text for word in words):
        return reading
    named = pointed.districts(message)
    no_more = bool(named) and ask.plain(message).removeprefix(say("district")).removeprefix(next(iter(named))).strip() in words
    alone = None if named else re.match(say.table("words")["not_sent_alone"], clean(ask.plain(message)).text)
    denied = reading.intent == "correct" or (reading.intent == "other" and (no_more or (alone is not None and not message.quoted)))
    if not denied or any(fact.slots for fact in reading.facts):
        return reading
    told = [known for known in told_last(store) if not named or known.district in named]
    told = told or (_sent_by_others(store) if alone is not None else [])
    unclear = alone is not None and (len(told) > 1 or not (alone["lead"] or alone["why"]))  # it may be another that is still owed
    if unclear and reading.intent == "other" and {known.kind for known in told} == {"document"}:
        return Reading("report", facts=(Fact("document", None, {"status": "pending"}),), ask=("document",), why=("not sent",))
    if len(told) != 1 or told[0].kind != "document":
        return reading
    told_of, slots = told[0].district if named else None, {"document": told[0].slots["document"], "status": "pending"}
    return Reading("correct", facts=(Fact("document", told_of, slots),), why=("not sent",))


def _sent_by_others(store: Store) -> list[Known]:
    """The documents of the person's district that others told of as sent, for whom has told nothing here."""
    own = store.post.district if store.post is not None and store.last_report() is None else None
    return [known for known in store.current(("document",), own) if known.slots.get("status") == "sent"] if own is not None else []


def one_more(message: Message, reading: Reading, store: Store) -> Reading:
    """The reading of วันที่ 12 ด้วย 35 คน, right after a meeting was told of, as one more; of เดี๋ยวมีอีกรอบวันศุกร์ as a planned one."""
    words, own = say.table("words"), store.district
    if not (reading.intent == "other" or _adds_day(message, reading)) or own is None or message.quoted:
        return reading
    text, told = re.sub(words["day_and_people"], words["as_day"], clean(message.text).text), told_last(store)
    joined = re.match(words["joined"], text) is not None or any(word in text for word in words["one_more"])
    if not joined or {known.kind for known in told} != {"meeting"}:
        return reading
    to_come = any(word in text for word in words["to_come"])
    said = " ".join(re.sub("|".join((words["joined"], words["uncounted"], *words["one_more"], *words["to_come"])), " ", text).split())
    if not day_answered.is_a_day(re.sub("|".join(words["people"]), " ", said)):
        return reading
    if to_come and any(known.slots.get("status") in owed.PLANNED for known in store.current(("meeting",), own)):
        return reading  # one planned meeting stands at a time
    again = read(say("of_one_planned" if to_come else "of_one", words=said), message.today, own)
    meeting = again.facts[0] if again.intent == "report" and len(again.facts) == 1 else None
    return again if meeting is not None and meeting.kind == "meeting" and "date" in meeting.slots else reading


def _adds_day(message: Message, reading: Reading) -> bool:
    """Whether what answers how many came names another day: แล้วก็ 16 ด้วย 20 คน, กับ 9 มิ.ย. 35 คน."""
    text = clean(message.text).text if reading.why == WHY and reading.intent == "report" else ""
    dated = any({"date", "attendees"} <= set(fact.slots) for fact in reading.facts)
    return adds(text) and (dated or re.match(say.table("words")["day_and_people"], text) is not None)


def adds(text: str) -> bool:
    """Whether words go on from what was told to something beside it: แล้วก็ 16 ด้วย 20 คน, กับ 20 คน."""
    return any(re.match(say.table("words")[each], text) for each in ("joined", "day_and_people"))


def of_a_list(message: Message, reading: Reading, store: Store) -> Reading:
    """The reading of a district with a new value as the correction it is, shortly after it was told of: บางเขนเป็น 3 โครงการ, ดุสิต 29 คน."""
    if reading.intent not in ("other", "report", "correct") or any(fact.slots for fact in reading.facts) or message.quoted:
        return reading
    named, (name, rest) = pointed.districts(message), behind_its_name(message)
    anew = next((word for word in say.table("words")["anew"] if rest.startswith(word)), "")
    value = rest.removeprefix(anew).strip()
    becomes, alone = rest.startswith(say.table("words")["is"]), ask.is_bare_value(value)
    of_day = not (becomes or alone) and day_answered.is_a_day(value)
    if len(named) != 1 or name not in named or not (becomes or alone or of_day):
        return reading
    told = [known for known in lately(store) if known.district in named]
    if not told or (of_day and told[0].kind != "meeting"):
        return reading
    words = message.text.strip() if becomes else say("becomes", name=name, value=value)
    again = read(say("put_right", words=words), message.today, store.district)
    return again if again.intent == "correct" else reading


def behind_its_name(message: Message) -> tuple[str, str]:
    """The district that a message begins with, and what stands behind its name."""
    text = clean(message.text).text
    first = next(iter(find(clean(message.text))), None)
    if first is None or not isinstance(first.value, Place) or text[: first.start].strip() not in ("", say("district")):
        return "", text
    name = first.value.said if first.value.kind == "area" else first.value.name
    return name or "", text[first.end :].strip()
