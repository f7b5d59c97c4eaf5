"""A message taken apart, as every reader of an intent gets it. Knows its words, clauses and day; must not know what it is for."""

from collections.abc import Callable, Iterator, Sequence, Set
from datetime import date
from functools import partial
from itertools import pairwise
from typing import Generic, TypeVar

from bot.kinds.clause import COUNTED, Clause, Token
from bot.reading.clauses.clauses import parts
from bot.reading.clauses.owners import is_district
from bot.reading.clauses.part import VALUES, Part
from bot.reading.clauses.sentences import sentences
from bot.reading.wording.compared import without_comparison
from bot.reading.wording.guests import without_guests, without_rumour
from bot.reading.wording.in_passing import without_passing
from bot.reading.wording.left_aside import without_left_aside
from bot.reading.wording.of_else import without_when_of_else
from bot.reading.wording.phrases import named, phrases
from bot.reading.wording.pointed_away import may_point, without_pointed
from bot.reading.wording.projects import without_another_project
from bot.reading.wording.purpose import without_purpose
from bot.reading.wording.required import without_required
from bot.reading.wording.set_apart import unquoted, without_gloss
from bot.reading.wording.summed_up import without_sum_of_districts
from bot.reading.wording.tabled import tabled
from bot.reading.wording.tokens import UNKNOWN, tokens
from bot.reading.wording.typos import put_right, with_its_tone
from bot.thai import Clean, Place, Span, Years, clean, find, fiscal_year

Value = TypeVar("Value")
_EMPTY = frozenset({
    "neutral", "particle", "honorific", "filler", "past", "people", "attend", "community", "project", "money", "total", "venue", "code",
    "done", "get", "have",
})  # fmt: skip
_AROUND = _EMPTY | {
    "from", "budget", "agree", "export", "report", "request", "novice", "right", "approved", "and", "paper", "matter", "confirm", UNKNOWN,
}  # fmt: skip
THIS = ("อันนี้", "แบบนี้", "ตัวนี้", "ข้อนี้")
"""Words that point at what was shown."""
POLITE = frozenset({"ครับผม", "ค่ะ", "คะ", "ครับ", "คับ", "นะคะ", "นะครับ", "นะค่ะ", "จ้า", "จ้ะ", "ค้าบ", "คร้าบ"})
_BESIDE = VALUES | {"others", "from", "year", "will", "intend", "deny", "but", "not", "not_get", "mine"}
"""Tags without one of which there is nothing beside what is told."""
_PLACES = frozenset({"district", "place"})
_STILL = frozenset({"particle", "honorific", "polar", "noise", "date", "year", "time", "project"})
_ADDRESSED = ("พี่", "พี่ๆ", "น้อง")
_CHIEFS = ("หัวหน้า", "ผอ", "ปลัด", "ท่านรอง", "ผู้อำนวยการ")
_GOES_ON = ("ที่", "ว่า", "โครงการ")
_BEGIN = ("ตอนนี้", "แต่", "ส่วน", "สรุปว่า", "แล้วก็", "เพราะ", "เนื่องจาก", "ช่วยเตือน", "รบกวน", "ขอลงทะเบียน", "ขอยกเลิก", "อยากรู้ว่า", "สุดท้าย")
_TELLS = frozenset({"new", "make", "review", "enter", "disburse", "refund", "meeting", "send"})
_CAME_OF_IT = frozenset({"postpone", "cancel", "order", "unable", "not_yet", "meeting"})
_RUN = 10  # words without a gap, from which a message is spoken rather than typed
_FEW = 12
"""Letters of the words of its own that an answer may come in."""
LIMIT = 6000
"""Letters of the longest message that is read: LINE sends no more than 5,000."""
A_PAGE = 40
"""Stretches beyond which a message is a list or a page: to read it anew without each of them would take time squared."""


class lazy(Generic[Value]):  # reads as the property it is
    """A property computed once and kept; functools.cached_property takes a lock for that, which costs more than most of these."""

    def __init__(self, make: "Callable[[Said], Value]") -> None:
        self.make, self.name, self.__doc__ = make, make.__name__, make.__doc__

    def __get__(self, said: "Said", owner: type) -> Value:
        value = self.make(said)
        setattr(said, self.name, value)
        return value


class Said:
    """One message in words: its normal form, spans, tokens and phrases, the day and the speaker's own district."""

    def __init__(  # what every reader gets to see
        self, clean: Clean, spans: tuple[Span, ...], raw: tuple[Token, ...], words: tuple[Token, ...], today: date, own: str | None,
        unknown: int, *, tags: frozenset[str] | None = None,
    ) -> None:  # fmt: skip
        self.clean, self.spans, self.raw, self.words, self.today, self.own = clean, spans, raw, words, today, own
        self.unknown = unknown
        """How many letters no word explains."""
        self.tags: frozenset[str] = _tags(words) if tags is None else tags
        """The tags of all its words."""

    def only(self, words: tuple[Token, ...]) -> "Said":
        """The same message as if nothing but these of its words were said."""
        return Said(self.clean, self.spans, self.raw, words, self.today, self.own, self.unknown)

    @lazy
    def parts(self) -> list[Part]:
        """Its clauses."""
        return parts(self.words, self.sentences, self.tags, self.own)

    @lazy
    def sentences(self) -> list[list[Token]]:
        """Its sentences."""
        return sentences(self.words, self.tags)

    @lazy
    def plain(self) -> bool:
        """Whether every word is known, and none is of private life, news or a place elsewhere."""
        return self.unknown == 0 and self.tags.isdisjoint(("life", "news", "place"))

    def has(self, *tags: str) -> bool:
        """Whether a word of one of these tags was said."""
        return not self.tags.isdisjoint(tags)

    def bare(self, *tags: str) -> bool:
        """Whether a message holds nothing but words of these tags and small ones."""
        return all(token.tag in _EMPTY or token.tag in tags for token in self.words)

    def among(self, *tags: str) -> bool:
        """The same, with a few words around that say whence an answer is: เพิ่งได้ตัวเลขจากการเงินมา 33,725 บาท."""
        return self.bare(*tags) or (self.unknown <= _FEW and all(token.tag in _AROUND or token.tag in tags for token in self.words))

    def at(self, *tags: str) -> int | None:
        """The place of the first word of these tags."""
        if not self.tags.isdisjoint(tags):
            for n, token in enumerate(self.words):
                if token.tag in tags:
                    return n
        return None

    def clause(self, kind: str = "", words: tuple[Token, ...] | None = None) -> Clause:
        """All words (or these) as one clause."""
        return Clause(kind, self.words if words is None else words, self.today)

    def places(self) -> Iterator[Place]:
        """Every district named, and every name said to be one."""
        for token in self.words:
            if token.span is not None and is_district(token) and (place := named(token)):
                yield place

    @lazy
    def districts(self) -> tuple[str, ...]:
        """The districts named, each once, in order."""
        if self.tags.isdisjoint(_PLACES):
            return ()
        return tuple(dict.fromkeys(place.name for place in self.places() if place.name))

    @lazy
    def foreign(self) -> bool:
        """Whether something was called a district that is none of Bangkok's: เขตปทุมธานี."""
        return not self.tags.isdisjoint(_PLACES) and any(place.name is None for place in self.places())

    @lazy
    def year(self) -> int | None:
        """The fiscal year said, Buddhist; a span of years is none."""
        if "year" not in self.tags:
            return None
        stated = {fiscal_year(year, self.today) for year in self._years}
        return stated.pop() if len(stated) == 1 else None

    @lazy
    def span(self) -> tuple[int, int] | None:
        """The range of fiscal years said: ปี 63-64."""
        if "year" not in self.tags:
            return None
        return next(((year.first, year.last) for year in self._years if year.first and year.last), None)

    @lazy
    def _years(self) -> list[Years]:
        """Every year and span of years said."""
        return [token.span.value for token in self.words if token.span is not None and isinstance(token.span.value, Years)]


def said(text: str, today: date, own: str | None) -> Said:
    """A message in words."""
    normal = clean(text)
    if len(normal.text) > LIMIT:
        return Said(normal, (), (), (), today, own, 0)  # nothing is read by halves
    normal = with_its_tone(normal)
    spans = find(normal)
    raw = tokens(normal, spans)
    heard = {token.tag for token in raw}
    raw = _without_echo(raw) if UNKNOWN in heard else raw
    unknown = _unknown(raw) if UNKNOWN in heard else []
    if unknown and (righted := put_right(normal, unknown)) is not normal:
        normal, spans = righted, find(righted)
        raw = tokens(normal, spans)
        heard = {token.tag for token in raw}
        unknown = _unknown(raw)
    letters = sum([end - start for start, end in unknown]) if unknown else 0
    raw = tabled(_parted(raw, heard), normal.text)
    told, tags = _without_asides(phrases(raw), today, normal.text, own)
    return Said(normal, spans, tuple(raw), tuple(told), today, own, letters, tags=tags)


def _tags(words: Sequence[Token]) -> frozenset[str]:
    """The tags of words."""
    return frozenset([token.tag for token in words])


def _unknown(raw: list[Token]) -> list[tuple[int, int]]:
    """Where letters begin and end that no word explains."""
    return [(token.start, token.end) for token in raw if token.tag == UNKNOWN]


def _without_asides(words: Sequence[Token], today: date, text: str, own: str | None) -> tuple[Sequence[Token], frozenset[str]]:
    """The words and their tags without what is only said beside what is told: its purpose, what it is compared with, what is quoted."""
    if '"' in text or "'" in text:
        words = unquoted(words)
    if "(" in text:
        words = without_gloss(words, text)
    tags = _tags(words)
    if "district" in tags and (others := without_passing(without_guests(words, own), own)) is not words:
        words, tags = others, _tags(others)
    if "district" in tags and tags & {"news", "gossip"} and (told := without_rumour(words)) is not words:
        words, tags = told, _tags(told)
    if may_point(text) and (told := without_pointed(words)) is not words:
        words, tags = told, _tags(told)
    told = without_when_of_else(without_purpose(words, tags), tags)
    if {"district", "total"} <= tags:
        told = without_sum_of_districts(told)
    if _BESIDE.isdisjoint(tags):
        return told, tags if told is words else _tags(told)
    for without in (partial(without_comparison, today=today), without_left_aside, without_required, without_another_project):
        if told is not words:
            words, tags = told, _tags(told)
        told = without(words, tags)
    return told, tags if told is words else _tags(told)


def _without_echo(raw: list[Token]) -> list[Token]:
    """The words without the last letter of one typed twice, as it is drawn out: เลยย, มากก."""
    pairs = enumerate(pairwise(raw), 1)
    echoes = {n for n, (one, two) in pairs if two.tag == UNKNOWN and not two.gap and two.text == one.text[-1]}
    return [token for n, token in enumerate(raw) if n not in echoes] if echoes else raw


def _parted(raw: list[Token], heard: Set[str]) -> list[Token]:
    """The words with a gap where somebody went on without one: behind a polite ending, ส่งแบบ 1 แล้วครับหิวข้าว.

    Of words that are all but spoken also before those that begin something new: …ชุมชนตอนนี้ทบทวนแล้ว 12 ชุมชน.
    """
    spoken = len(raw) >= _RUN and sum(token.gap != "" and token.span is None for token in raw[1:]) * _RUN < len(raw)
    if not spoken and "particle" not in heard:
        return raw
    return [token._replace(gap=" ") if n and not token.gap and _goes_on_anew(raw, n, spoken) else token for n, token in enumerate(raw)]


def _goes_on_anew(raw: list[Token], n: int, spoken: bool) -> bool:
    """Whether something else begins at a word without a gap before it."""
    return _ended(raw[n - 1], raw[n]) or _called(raw, n) or (spoken and _begins(raw, n))


def _ended(before: Token, token: Token) -> bool:
    """Whether a polite ending stands before a word that does not go on with it: ค่ะหิวข้าว; not คะที่ยังไม่ประชุม, ค่ะวันนี้."""
    return before.text in POLITE and token.tag not in _STILL and not token.text.startswith(_GOES_ON)


def _called(raw: list[Token], n: int) -> bool:
    """Whether a polite ending and who is addressed stand before a word, or a chief begins to do something: เลยพี่ช่วงนั้น, ครับหัวหน้าขอดู."""
    whom, after = raw[n - 1], raw[n + 1] if n + 1 < len(raw) else None
    addressed = n > 1 and whom.text in _ADDRESSED and not whom.gap and raw[n - 2].tag in ("particle", "done") and raw[n].tag != UNKNOWN
    begins = raw[n].tag == "honorific" and raw[n].text in _CHIEFS and whom.text in POLITE and after is not None and not after.gap
    return (addressed and raw[n].tag not in (*_STILL, "honorific")) or (begins and after is not None and after.tag != "particle")


def _begins(raw: list[Token], n: int) -> bool:
    """Whether a word begins something new: ตอนนี้, แต่, สรุปว่า, เลย before what came of it."""
    came_of_it = raw[n].text == "เลย" and n + 1 < len(raw) and raw[n + 1].tag in _CAME_OF_IT
    told = n > 1 and raw[n].tag in _TELLS and raw[n - 1].tag in COUNTED and raw[n - 2].tag == "number"  # …29 คนทำแผนใหม่ 3 ชุมชน
    return raw[n].text in _BEGIN or came_of_it or told
