"""A message that goes on with the person's own question before it: แล้วสาทรล่ะ, ใครบ้าง, ทวง; of the groups of districts that it names.

Knows which question was the last, and whom a chase behind its list reaches. Must not know any answer.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.districts import zones as all_zones
from bot.message import Message
from bot.reading import Asked, from_json, read, to_kept
from bot.reading.questions.follow import follow
from bot.reading.reading import Reading
from bot.texts import Texts
from bot.thai import clean, find
from handlers.answers import ask
from handlers.corrections import pointed
from handlers.documents import same_file
from handlers.figures import gather
from handlers.reminders import wish
from handlers.several import zones
from models.store import Store

say = Texts(__file__)
_HAVE = {"budget": "disbursement", **{topic: topic for topic in ("meeting", "plans", "action_plan", "document", "kpi")}}
"""By topic, what those have done whose names are asked for behind its figure."""
_LACKED = {"kpi": "action_plan"}


def going_on(message: Message, said: Reading, store: Store) -> Reading:
    """The reading of a message as it goes on with the question before it; as it stands where it does not."""
    led = re.match(say.table("words")["before_chase"], message.text) if store.is_hq and said.intent in ("other", "remind") else None
    if led is not None:
        message = replace(message, text=message.text[led.end() :])  # งั้นทวงแค่แบบ 1
        said = read(message.text, message.today)
    if (those := _of_those(message, store)) is not None:
        return those
    message, said = _as_part(message, said, store)
    kept = store.asked_by_them() if said.intent in ("query", "other", "remind", "export") else None
    if (file := same_file.read_as(message, said, kept, store)) is not None:
        return file
    before = from_json(kept) if kept and kept.get("intent") == "query" else None
    own = store.district
    follows = follow(message.text, message.today, own, before) if before is not None and said.intent != "remind" else None
    if before is not None and (narrowed := _of_a_round(message, before) or _beside_another(message, before)):
        return narrowed
    reading = _names_of_a_group(message, before, store) or zones.of_zones(message, follows or said, before, store)
    if before is None or reading.zones or follows:
        return reading
    if _in_the_group(message, reading, before):
        return reading._replace(zones=before.zones)
    return _whose(message, reading, before) or _chase(message, reading, before, store) or _then(message, reading, before)


def _then(message: Message, reading: Reading, before: Reading) -> Reading:
    """A question of that day as of the one before it, of its districts too: ตอนนั้นเหลือเท่าไหร่, behind สิ้นเดือนพฤษภาเราเบิกเท่าไหร่."""
    dated = [each.as_of is not None or each.round is not None for each in (before, reading)]
    if reading.intent != "query" or dated != [True, False] or not re.search(say.table("words")["then"], message.text):
        return reading
    of_all = reading.had or re.search(say.table("words")["of_all"], message.text)
    named = reading.district or (() if of_all or reading.topic not in _HAVE else before.district)
    return reading._replace(as_of=before.as_of, round=before.round, district=named)


def _of_a_round(message: Message, before: Reading) -> Reading | None:
    """The question before as of a round: รอบที่ 8 ล่ะ, behind KPI."""
    found = re.fullmatch(say.table("words")["of_round"], ask.plain(message)) if before.topic in _HAVE and not before.had else None
    return before._replace(round=int(found["number"]), as_of=None, each_round=False) if found else None


def _beside_another(message: Message, before: Reading) -> Reading | None:
    """The question before of another district beside its own: เทียบกับสาทร, behind งบเขตบางรัก."""
    if not before.district or before.topic not in (*_HAVE, "district") or not re.match(say.table("words")["beside"], message.text.strip()):
        return None
    others = sorted(pointed.districts(message) - set(before.district))
    return before._replace(district=(*before.district, *others)) if others else None


def _as_part(message: Message, said: Reading, store: Store) -> tuple[Message, Reading]:
    """A message behind a list that only names those that have something, as the part of the list it is: ที่ส่งแบบ 1 แล้วแต่แบบ 2 ยัง."""
    text = message.text.strip()
    if said.intent not in ("report", "other") or not text.startswith(say.table("words")["those"]):
        return message, said
    asked = store.asked_by_them() or {}
    again = read(say("as_part", words=text), message.today)
    listed = asked.get("topic") == "missing" or "had" in asked
    return (replace(message, text=say("as_part", words=text)), again) if listed and again.intent == "query" else (message, said)


def _names_of_a_group(message: Message, before: Reading | None, store: Store) -> Reading | None:
    """The question for the names of another group than the one before: แล้วกรุงเทพกลางล่ะ ใครบ้าง."""
    plain = ask.plain(message)
    who = max((word for word in say.table("words")["who"] if plain.endswith(word)), key=len, default="")
    short = replace(message, text=plain.removesuffix(who))
    if not who or before is None or not zones.stands_alone(short.text):
        return None
    reading = zones.of_zones(short, Reading("other"), before, store)
    return reading._replace(had=reading.had or _HAVE.get(reading.topic or "")) if reading.zones else None


def _in_the_group(message: Message, reading: Reading, before: Reading) -> bool:
    """Whether a question goes on in the group that was asked about: แล้วที่ยังไม่บรรจุล่ะ; not แล้วทั้งหมดล่ะ."""
    words = say.table("words")
    goes_on = message.text.startswith(tuple(words["opens"])) and not any(word in message.text for word in words["all"])
    return bool(before.zones) and reading.intent == "query" and not reading.district and goes_on


def keep(reading: Reading, before: Mapping[str, Any] | None, store: Store) -> None:
    """Notes a question that the next may go on with; the one before where a reminder came of it."""
    if reading.intent == "query" or (reading.intent == "export" and reading.document):
        store.note_asked_by_them(to_kept(reading))
    elif reading.intent == "remind" and before:
        store.note_asked_by_them(before)


def _whose(message: Message, reading: Reading, before: Reading) -> Reading | None:
    """The question for the names behind a figure, or for who sent, or has not sent, the document that was spoken of."""
    words, plain = say.table("words"), ask.plain(message).replace(" ", "")
    if plain in words["who"] and before.topic in _HAVE and not before.district:
        return before._replace(had=_HAVE[before.topic])
    if plain in words["yet"] and (before.had or before.topic in _HAVE) and not before.district:
        return _lacking(before)
    if "document" not in (before.topic, before.about, before.had):
        return None
    if plain in words["sent"]:
        return before._replace(topic="document", had="document", about=None)
    unnamed = reading.topic == "missing" and reading.about is None and not reading.had
    return before._replace(topic="missing", about="document", had=None) if unnamed else None


def _lacking(before: Reading) -> Reading:
    """The question for those who have not what was asked about."""
    about = before.had or _HAVE[before.topic or ""]
    return before._replace(topic="missing", about=_LACKED.get(about, about), had=None)


def _chase(message: Message, reading: Reading, before: Reading, store: Store) -> Reading | None:
    """The reminder of headquarters to the districts of the list before, or that lack what was asked about; of a group to those of it."""
    groups = _groups_chased(message) if _listed(store) else ()
    bare = reading.intent == "other" or (reading.intent == "remind" and not (reading.about or reading.at or reading.district))
    at = _chased_at(message) if reading.intent == "other" and not groups else None
    now = replace(message, text=say.table("words")["chase"][0]) if at is not None else message
    if not groups and not (bare and chases_those_listed(now, store)):
        return None
    listed = before if before.topic == "missing" else _lacking(before)
    if groups and not set(groups) & set(all_zones()):
        groups = (*before.zones, *groups)  # ทวง ยกเว้นดุสิต: of the list before
    chased = _to_those(listed._replace(zones=groups or before.zones), store)
    return chased._replace(at=at.at, repeat=at.repeat, ask=at.ask) if at is not None and chased.intent == "remind" else chased


def _chased_at(message: Message) -> Reading | None:
    """When those of the list are to be chased: ทวงพรุ่งนี้ 9 โมง; None where a message says more, or no time."""
    text = clean(ask.plain(message))
    spans = [span for span in find(text) if isinstance(span.value, wish.TIMES)]
    rest = list(text.text)
    for span in spans:
        rest[span.start : span.end] = " " * (span.end - span.start)
    if not spans or "".join(rest).replace(" ", "") not in say.table("words")["chase"]:
        return None
    return read(" ".join(text.text[span.start : span.end] for span in spans), message.today, None, Asked("at", None, "remind"))


def _of_those(message: Message, store: Store) -> Reading | None:
    """The reminder to those who lack one thing and have done another: ทวงเขตที่ประชุมแล้วแต่ยังไม่บรรจุโครงการ."""
    text = message.text.strip()
    led = next((word for word in say.table("words")["leads"] if text.startswith(word)), None)
    if led is None:
        return None
    groups, rest = zones.chosen(text.removeprefix(led))
    listed = read(rest, message.today)
    return _to_those(listed._replace(zones=groups), store) if listed.topic == "missing" and listed.about and listed.had else None


def _to_those(listed: Reading, store: Store) -> Reading:
    """The reminder to the districts of a list; the list itself, where it is narrowed to what none of them has done."""
    named = zones.members(listed.zones)
    if listed.had:
        done = gather(store, kinds=(listed.had,)).done(listed.had).names
        named = tuple(name for name in named or done if name in done)
        if not named:
            return listed
    why = ("remind", "goes on")
    return Reading("remind", audience="missing", about=listed.about, documents=listed.documents, district=named, ask=("at",), why=why)


def _groups_chased(message: Message) -> tuple[str, ...]:
    """The groups of districts that a chase names and nothing besides: ทวงกลุ่มกรุงธนเหนือหน่อย."""
    groups, rest = zones.chosen(message.text)
    return groups if rest.replace(" ", "") in say.table("words")["chase"] else ()


def chases_those_listed(message: Message, store: Store) -> bool:
    """Whether headquarters chases the districts of the list before, or those not in it: ทวง behind เขตไหนยังไม่ประชุม, เขตไหนประชุมแล้วบ้าง."""
    asked = store.asked_by_them() or {}
    of_all = asked.get("topic") in _HAVE and not asked.get("district")
    return (_listed(store) or (store.is_hq and of_all)) and ask.plain(message).replace(" ", "") in say.table("words")["chase"]


def _listed(store: Store) -> bool:
    """Whether headquarters was just shown who is missing."""
    return store.is_hq and (store.asked_by_them() or {}).get("topic") == "missing"
