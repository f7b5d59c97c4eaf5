"""ปัญหาหมดแล้ว: the obstacles of one's district that still stand, each with the button that takes it back; one told in other words.

Knows which words speak of it. Must not know how a report is taken back or put right.
"""

import re
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher

from bot.kinds.fact import Fact
from bot.ledger import Known
from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import CHOICES_LIMIT, LABEL_LIMIT, Choice, Reply, Text, fit
from bot.texts import Texts
from bot.thai import clean, find
from handlers import show
from handlers.answers import ask
from models.store import Store

say = Texts(__file__)
_A_WORD = 4  # letters


def solved(message: Message, store: Store) -> list[Reply]:
    """The question which obstacle is gone, where a message that states nothing says that one is; else nothing."""
    words = say.table("words")
    if store.post is None or store.post.district is None or store.post.role == "viewer":
        return []
    told = {name: any(word in message.text for word in words[name]) for name in ("obstacle", "gone", "still")}
    if not told["gone"] or told["still"]:
        return []
    facts = store.current(("obstacle",), store.post.district)
    bare = bool(facts) and re.match(words["bare"], message.text.strip()) is not None
    if not (told["obstacle"] or bare or _called(message, facts)):
        return []
    return [_listed(facts, store.post.district, store)]


def of_district(district: str, store: Store) -> Text:
    """The obstacles of a district that stand, each with the button that takes it back."""
    return _listed(store.current(("obstacle",), district), district, store)


def _listed(facts: Sequence[Known], district: str, store: Store) -> Text:
    """The question which of the obstacles that stand is gone."""
    if not facts:
        return Text(say("none", who=show.who(district)))
    lines = [say("line", number=known.report_id, text=known.slots["text"]) for known in facts]
    alone = [known for known in facts if {each.kind for each in store.facts_of_report(known.report_id)} == {"obstacle"}]
    taps = tuple(Choice(fit(say("gone", number=known.report_id), LABEL_LIMIT), press=f"v1|solved|{known.report_id}") for known in alone)
    store.ask("solved", "obstacle", held={"reports": " ".join(str(known.report_id) for known in facts)})
    how = [*([say("tap")] if alone else []), *([say("beside")] if len(alone) < len(facts) else [])]
    return Text("\n".join([say("which", who=show.who(district)), *lines, *how]), taps[:CHOICES_LIMIT])


def taken_back(message: Message, reading: Reading, store: Store) -> Reading:
    """The undo that ยกเลิกปัญหาน้ำท่วม is, whatever the obstacle is."""
    found = re.match(say.table("words")["takes_back"], message.text.strip()) if reading.intent == "other" else None
    told = found is not None and any(word in found[0] for word in say.table("words")["obstacle"])
    return Reading("undo", undone="obstacle", why=("undo", "obstacle")) if told and store.post is not None else reading


def named(message: Message, store: Store) -> Known | Text | None:
    """The obstacle of the person's district that an undo names by words of it, ยกเลิกปัญหาโควิด; which there are, where it may be none or two.

    None where it names none.
    """
    own = store.district
    rest = re.sub(say.table("words")["takes_back"], "", ask.plain(message))
    if own is None or not rest or message.quoted:
        return None
    facts = store.current(("obstacle",), own)
    shared = [_shared(rest, str(known.slots["text"])) for known in facts]
    most = max(shared, default=0)
    meant = [known for known, letters in zip(facts, shared, strict=True) if letters == most >= _A_WORD]
    return meant[0] if len(meant) == 1 else _listed(facts, own, store)


def _shared(one: str, other: str) -> int:
    """How many letters the longest stretch has that two texts share."""
    return SequenceMatcher(None, one, other, autojunk=False).find_longest_match().size


def _called(message: Message, facts: Iterable[Known]) -> bool:
    """Whether one of the obstacles is called by words of its own: เรื่องห้องประชุมแก้ได้แล้ว, of ไม่มีห้องประชุม."""
    found = re.search(say.table("words")["called"], message.text)
    return found is not None and any(found["what"].strip() in str(known.slots["text"]) for known in facts)


def reworded(message: Message, reading: Reading, store: Store) -> Reading:
    """The correction of the obstacle that was told last, where a new value comes with words of it: แก้เป็น น้ำท่วม 3 ชุมชน."""
    if reading.intent != "correct" or message.quoted or any(fact.kind or fact.district for fact in reading.facts):
        return reading
    newest, led = store.last_report(), re.match(say.table("words")["becomes"], message.text.strip())
    told = store.standing_of_report(newest.id) if newest is not None and led is not None else ()
    if len(told) != 1 or told[0].kind != "obstacle" or led is None:
        return reading
    text = message.text.strip()[led.end() :].strip()
    repeated = any(word in str(told[0].slots["text"]) for word in _words(text))
    return Reading("correct", facts=(Fact("obstacle", None, {"text": text}),), why=("obstacle",)) if repeated else reading


def one_more(message: Message, reading: Reading, store: Store) -> Reading:
    """The report of an obstacle beside the one told last: ยังมีอีกเรื่อง คนไม่พอ, แล้วก็งบไม่พอ."""
    patterns = (say.table("words")[each] for each in ("one_more", "beside")) if reading.intent == "other" and not message.quoted else ()
    found = next(filter(None, (re.match(each, ask.plain(message)) for each in patterns)), None)
    newest = store.last_report() if found is not None else None
    told = store.standing_of_report(newest.id) if newest is not None else ()
    if found is None or not told or any(known.kind != "obstacle" for known in told):
        return reading
    return Reading("report", facts=(Fact("obstacle", told[0].district, {"text": found["text"]}),), why=("obstacle",))


def _words(text: str) -> list[str]:
    """The runs of letters of a text that are no number and no unit."""
    cleaned = clean(text)
    letters = list(cleaned.text)
    for span in find(cleaned):
        letters[span.start : span.end] = " " * (span.end - span.start)
    left = "".join(letters)
    for unit in {span.unit for span in find(cleaned) if span.unit}:
        left = left.replace(unit, " ")
    return [word for word in left.split() if len(word) >= _A_WORD]
