"""One thing of what was told taken out by its kind or its number: อันเบิกเอาออก, เอาประชุมออก, ข้อ 3 เอาออก, ลบอันที่ 2.

Knows how it is named, and which line of the last report a number means. Must not know how a fact is withdrawn.
"""

import re
from collections.abc import Sequence
from datetime import timedelta

from bot.ledger import Known
from bot.message import Message
from bot.reading import read
from bot.reading.reading import Reading
from bot.reply import CHOICES_LIMIT, Choice, Push, Reply, Text
from bot.texts import Texts
from bot.thai import clean
from handlers import show
from handlers.corrections import fix
from handlers.following import told_last
from handlers.undoing import taken_out
from models.store import Store
from models.values import Said

say = Texts(__file__)
LINE, SEVERAL = "line", "several"
_READ_AS = ("other", "undo", "report", "correct", "deny")
_LATELY = 5  # reports, among which a list may be
_A_DAY = timedelta(days=1)


def read_as(message: Message, reading: Reading, store: Store) -> Reading:
    """The undo that a message is which names the kind or the line that is to be taken out; its reading as it stands where it is none."""
    if not _may_be(message, reading, store):
        return reading
    if _is_of(say.table("words")["several"], message):
        return Reading("undo", why=("undo", SEVERAL))
    what = _named(message)
    if what and re.match(say.table("words")["line"], what):
        return Reading("undo", why=("undo", LINE)) if store.last_report() is not None else reading
    return _of_kind(what, message, reading, store) if what and reading.intent != "deny" else reading


def _may_be(message: Message, reading: Reading, store: Store) -> bool:
    """Whether a message may name one thing to be taken out: it names none yet, and says no to nothing that was asked."""
    says_more = bool(reading.undone or reading.documents or (reading.intent == "correct" and reading.facts))
    says_more = says_more or any(fact.slots for fact in reading.facts)  # ประชุม 20 มี.ค. ยกเลิก is a report
    if reading.intent not in _READ_AS or says_more or message.quoted or store.post is None:
        return False
    if not any(verb in message.text for verb in say.table("words")["verbs"]):
        return False
    last = store.asked()
    return last is None or not ("proposal" in last.held or (last.draft_id is not None and reading.intent == "deny"))


def _of_kind(what: str, message: Message, reading: Reading, store: Store) -> Reading:
    """The undo of the kind that the words name, where it was told lately or an undo is read anyway; else the reading as it stands."""
    own = store.district
    again = read(say("as_undo", what=re.sub(say.table("words")["thing"], "", what)), message.today, own)
    if again.intent != "undo" or again.undone is None:
        return reading
    told = reading.intent == "undo" or any(known.kind == again.undone for known in told_last.lately(store))
    return again if told else reading


def _named(message: Message) -> str:
    """What a message orders to be taken out, in the words for it; "" where it orders nothing of the kind."""
    found = (_is_of(form, message) for form in say.table("words")["forms"])
    return next((each["what"].strip() for each in found if each is not None), "")


def _is_of(form: str, message: Message) -> re.Match[str] | None:
    """What a form of the table finds in a message, whose end says nothing more."""
    return re.match(form.replace("{tail}", say.table("words")["tail"]), clean(message.text).text.strip())


def named(message: Message, reading: Reading, store: Store) -> int | list[Reply | Push] | None:
    """The answer when a line of the last report is named by its number: what was taken out, else which lines there are; the report
    where it has no other."""
    if LINE not in reading.why:
        return None
    root = _list(store)
    if root is None:
        return None
    lines = _lines(root, store)
    waits = any(draft.report_id in store.family(root.id) for draft in store.drafts_here())
    meant = None if waits and not _of_its_own(root) else _meant(_named(message), root, lines)
    if meant is None:
        return [_which(root.id, lines, store)] if lines else None
    standing = _standing(meant, root.id, store)
    if standing is None:
        return [_gone(meant, store)]
    return root.id if len(lines) == 1 and not waits else taken_out.part(root.id, [standing], store)


def _list(store: Store) -> Said | None:
    """The person's latest report of the last day that tells several things, which alone has numbers; else the latest."""
    lately = [_root(said, store) for said in store.last_reports(_LATELY) if store.said_at - said.said_at <= _A_DAY]
    newest = store.last_report()
    return next((said for said in lately if len(_lines(said, store)) > 1), _root(newest, store) if newest is not None else None)


def _gone(line: Known, store: Store) -> Text:
    """That a line of a report stands no more; what the person told in its place, with its button."""
    instead = [known for known in told_last.lately(store) if (known.kind, known.district) == (line.kind, line.district)]
    return _which(instead[0].report_id, instead[:1], store) if instead else Text(say("gone"))


def _root(said: Said, store: Store) -> Said:
    """The report that a report puts right, where it does."""
    before = store.report(said.corrects) if said.corrects is not None else None
    own = before is not None and before.undone_at is None and before.person == store.person
    return _root(before, store) if before is not None and own else said


def _lines(root: Said, store: Store) -> list[Known]:
    """What a report told, in the order said, as it was told first; without what it has no more."""
    told: dict[tuple[str, str | None, str], Known] = {}
    for known in store.facts_of_report(root.id):
        told.setdefault((known.kind, known.district, known.key), known)
    return list(told.values())


def _of_its_own(root: Said) -> list[tuple[int, str]]:
    """The lines that the words of a report number themselves: 1. ประชุม 2. เบิก."""
    found = re.finditer(say.table("words")["numbered"], root.words or "")
    return [(int(each["number"]), each["words"]) for each in found]


def _meant(what: str, root: Said, lines: Sequence[Known]) -> Known | None:
    """The one that a number names among the lines of a report, or of its words where they are numbered."""
    found = re.match(say.table("words")["line"], what)
    if found is None:
        return None
    own = _of_its_own(root)
    if own and found["number"]:
        return _worded([words for number, words in own if number == int(found["number"])], root, lines)
    place = len(lines) if found["last"] else int(found["number"] or 1)
    return lines[place - 1] if 0 < place <= len(lines) and not own else None


def _worded(words: Sequence[str], root: Said, lines: Sequence[Known]) -> Known | None:
    """The one fact that a line in words tells; None where it tells none, or several."""
    told = [fact for each in words for fact in read(each, root.said_at.date(), root.district).facts]
    of_kind = [known for known in lines if [fact.kind for fact in told] == [known.kind]]
    alike = [known for known in of_kind if told[0].slots.items() <= known.slots.items()] if len(of_kind) > 1 else of_kind
    return alike[0] if len(alike) == 1 else None


def _standing(line: Known, number: int, store: Store) -> Known | None:
    """What stands of a line that a report told, as it was put right since; None where nothing does."""
    now = [known for each in store.own_family(number) for known in store.standing_of_report(each)]
    of_kind = [known for known in now if (known.kind, known.district) == (line.kind, line.district)]
    same = [known for known in of_kind if known.key == line.key]
    return next(iter(same or (of_kind if len(of_kind) == 1 else [])), None)


def _which(number: int, lines: Sequence[Known], store: Store) -> Text:
    """The lines of a report that stand, each with its button."""
    told = [(place, standing) for place, line in enumerate(lines, 1) if (standing := _standing(line, number, store)) is not None]
    shown = [say("line", number=place, what=show.whole(known.district, known.kind, known.slots)) for place, known in told]
    taps = tuple(Choice(say("out", number=place), press=f"v1|out|{known.id}") for place, known in told[:CHOICES_LIMIT])
    return Text("\n".join([say("which", number=number, count=len(told)), *shown]), taps, f"report:{number}")


def press(number: int, store: Store) -> list[Reply | Push]:
    """Takes one fact out of its report, where it still stands and the person may change it."""
    known = store.fact(number)
    if known is None or known.closed_at is not None:
        return [Text(say("gone"))]
    said = fix.changeable(known.report_id, store)
    if isinstance(said, Text) or said.person != store.person:
        return [said if isinstance(said, Text) else Text(say("gone"))]
    return taken_out.part(_root(said, store).id, [known], store)
