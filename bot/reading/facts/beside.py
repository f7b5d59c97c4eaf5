"""A report told in one message with a question: เบิก 30000 คืน 5000 แล้วเหลือเท่าไหร่, ทำแผน 5 ขาดอีกกี่ชุมชน.

Knows where one ends and the other begins. Must not know how either is read.
"""

from collections.abc import Callable

from bot.reading.clauses.part import KIND_OF, QUESTIONS, VALUES
from bot.reading.facts.hearsay import disbelieved
from bot.reading.reading import Reading
from bot.reading.said import A_PAGE, Said

Reader = Callable[[Said], Reading]
WHY = ("report", "beside")
_ASKS = frozenset({*QUESTIONS, "yet", "lacks"})
_AT_ITS_ENDS = 6  # gaps
_STATES = VALUES | {"done"}
_OF_OTHERS = ("ที่", "ถ้า", "เขตที่", "ใครที่", "ว่า")


def beside(said: Said, whole: Reading, read: Reader) -> Reading | None:
    """The report of a message with the question beside it as `also`; None where the message holds no two."""
    if whole.intent not in ("report", "query"):
        return None
    if said.tags.isdisjoint(_STATES) or said.tags.isdisjoint(KIND_OF):
        return None
    return None if said.has("remind") or said.tags.isdisjoint(_ASKS) or disbelieved(said) else _with_question(said, whole, read)


def _with_question(said: Said, whole: Reading, read: Reader) -> Reading | None:
    """The report before a question, or behind it, that tells more than the whole was read to tell."""
    for n in _gaps(said):
        first, rest = said.only(said.words[:n]), said.only(said.words[n:])
        for told, asking, start, end in ((first, rest, n, len(said.words)), (rest, first, 0, n)):
            if not _may_state(told) or not _may_ask(asking) or _narrows(told, asking):
                continue
            question = read(asking)
            if question.intent == "query" and not question.also and _whole(report := read(told)) and len(report.facts) > len(whole.facts):
                return _both(report, question, said, start, end)
    return None


def _may_state(told: Said) -> bool:
    """Whether words may be a statement of their own, and none of those that others are counted by: ที่ประชุมแล้ว มีกี่เขต."""
    if any(token.text.endswith("บอกว่า") for token in told.words):
        return False  # ไฟล์ที่น้องบอกว่าส่งแล้วนี่คือแบบ 2
    return told.tags.isdisjoint(_ASKS) and not told.tags.isdisjoint(_STATES) and not told.words[0].text.startswith(_OF_OTHERS)


def _narrows(told: Said, asking: Said) -> bool:
    """Whether what is behind a แต่ only narrows which districts are asked for: เขตไหนยังไม่ส่งแบบ 1 แต่ประชุมแล้ว."""
    who = asking.has("district_word", "missing_ones") or any("ใคร" in token.text for token in asking.words)
    return "but" in [token.tag for token in told.words[:2]] and who


def _may_ask(asking: Said) -> bool:
    """Whether words ask something of their own, and do not only doubt what is told: เบิก 65,300 แล้วใช่ไหม, คนมา 45 คน จริงรึเปล่า."""
    doubts = any(token.text.startswith("จริง") for token in asking.words)
    return not doubts and (asking.has("wh", "when", "lacks", "inquire") or (asking.has(*_ASKS) and not asking.tags.isdisjoint(KIND_OF)))


def _gaps(said: Said) -> list[int]:
    """Where a word stands apart from the one before it; of a whole page only where it opens and ends, for each is read twice."""
    gaps = [n for n in range(1, len(said.words)) if said.words[n].gap and not _goes_on(said, n)]
    return gaps if len(gaps) <= A_PAGE else [*gaps[:_AT_ITS_ENDS], *gaps[-_AT_ITS_ENDS:]]


def _goes_on(said: Said, n: int) -> bool:
    """Whether a number only stands apart from its verb: เขตไหนบรรจุ 3 โครงการ."""
    return said.words[n].tag in VALUES and said.words[n - 1].tag in KIND_OF


def _whole(told: Reading) -> bool:
    """Whether a report lacks nothing."""
    return told.intent == "report" and not told.ask and not told.also and all(fact.slots for fact in told.facts)


def _both(told: Reading, also: Reading, said: Said, start: int, end: int) -> Reading:
    words = said.clean.as_typed(said.words[start].start, said.words[end - 1].end).strip()
    return told._replace(also=also._replace(words=words), why=WHY)
