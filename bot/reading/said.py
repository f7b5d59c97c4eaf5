"""A message taken apart, as every reader of an intent gets it. Knows its words, clauses and day; must not know what it is for."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from bot.kinds.clause import Clause, Token
from bot.reading.clauses import Part, parts, sentences
from bot.reading.owners import is_district
from bot.reading.phrases import named, phrases
from bot.reading.tokens import UNKNOWN, tokens
from bot.thai import Clean, Place, Span, Years, clean, find, fiscal_year

_EMPTY = frozenset({
    "neutral", "particle", "honorific", "filler", "past", "people", "attend", "community", "project", "money", "total", "venue", "code",
    "done", "get", "have",
})  # fmt: skip
LIMIT = 6000
"""Letters of the longest message that is read: LINE sends no more than 5,000."""


@dataclass(frozen=True)
class Said:
    """One message in words: its normal form, spans, tokens and phrases, the day and the speaker's own district."""

    clean: Clean
    spans: tuple[Span, ...]
    raw: tuple[Token, ...]
    words: tuple[Token, ...]
    today: date
    own: str | None

    @cached_property
    def tags(self) -> frozenset[str]:
        """The tags of all its words."""
        return frozenset(token.tag for token in self.words)

    @cached_property
    def parts(self) -> list[Part]:
        """Its clauses."""
        return parts(self.words, self.sentences)

    @cached_property
    def sentences(self) -> list[list[Token]]:
        """Its sentences."""
        return sentences(self.words)

    @cached_property
    def unknown(self) -> int:
        """How many letters no word explains."""
        return sum(token.end - token.start for token in self.raw if token.tag == UNKNOWN)

    @cached_property
    def plain(self) -> bool:
        """Whether every word is known, and none is of private life, news or a place elsewhere."""
        return self.unknown == 0 and self.tags.isdisjoint(("life", "news", "place"))

    def has(self, *tags: str) -> bool:
        """Whether a word of one of these tags was said."""
        return not self.tags.isdisjoint(tags)

    def bare(self, *tags: str) -> bool:
        """Whether a message holds nothing but words of these tags and small ones."""
        return all(token.tag in _EMPTY or token.tag in tags for token in self.words)

    def at(self, *tags: str) -> int | None:
        """The place of the first word of these tags."""
        return next((n for n, token in enumerate(self.words) if token.tag in tags), None)

    def clause(self, kind: str = "", words: tuple[Token, ...] | None = None) -> Clause:
        """All words (or these) as one clause."""
        return Clause(kind, self.words if words is None else words, self.today)

    def places(self) -> Iterator[Place]:
        """Every district named, and every name said to be one."""
        for token in self.words:
            place = named(token)
            if place and is_district(token):
                yield place

    @cached_property
    def districts(self) -> tuple[str, ...]:
        """The districts named, each once, in order."""
        return tuple(dict.fromkeys(place.name for place in self.places() if place.name))

    @cached_property
    def foreign(self) -> bool:
        """Whether something was called a district that is none of Bangkok's: เขตปทุมธานี."""
        return any(place.name is None for place in self.places())

    @cached_property
    def year(self) -> int | None:
        """The fiscal year said, Buddhist; a span of years is none."""
        years = [token.span.value for token in self.words if token.span and isinstance(token.span.value, Years)]
        stated = [fiscal_year(year, self.today) for year in years]
        return stated[0] if len(set(stated)) == 1 else None

    @cached_property
    def span(self) -> tuple[int, int] | None:
        """The range of fiscal years said: ปี 63-64."""
        years = [token.span.value for token in self.words if token.span and isinstance(token.span.value, Years)]
        return next(((year.first, year.last) for year in years if year.first and year.last), None)


def said(text: str, today: date, own: str | None) -> Said:
    """A message in words."""
    normal = clean(text)
    if len(normal.text) > LIMIT:
        return Said(normal, (), (), (), today, own)  # nothing is read by halves
    spans = find(normal)
    raw = tokens(normal, spans)
    return Said(normal, spans, tuple(raw), tuple(phrases(raw)), today, own)
