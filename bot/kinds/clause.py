"""What a kind gets to read: the words of one clause in order, and what may be asked of them.

Knows tokens (words by their tag, values by their type). Must not know how a message is split, nor any word.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from bot.kinds.fact import Value
from bot.kinds.taken_off import is_taken_off
from bot.thai import Amount, Fraction, Hedge, Money, Number, Percent, Span

NEGATIVE = frozenset({"not", "not_yet", "none", "not_get"})
IN_VAIN = ("not_get", "unable", "unfinished", "not")
"""Tags that say of the verb before them that it came to nothing: บรรจุไม่ได้, ทำแผนไม่เสร็จ."""
COUNTED = frozenset({"people", "community", "project", "money"})
"""Tags of the words for what a number counts."""
_SMALL = frozenset({
    "get", "have", "filler", "particle", "honorific", "done", "do", "send", "hold", "make", "past", "money", "project", "community",
    "enter", "and",
})  # fmt: skip
_AROUND = _SMALL - {"done"} | {"year", "district", "date", "plan", "from", "?", "yet"}


class Token:
    """A word with its tag, or a value with its type as tag; gap is what stood before it: "", " " or a sign, or a new line."""

    __slots__ = ("end", "gap", "span", "start", "tag", "text")

    def __init__(self, start: int, end: int, tag: str, text: str, gap: str, span: Span | None = None) -> None:
        self.start, self.end, self.tag, self.text, self.gap, self.span = start, end, tag, text, gap, span

    def _replace(self, **changes: Any) -> "Token":
        """The same word, but for these of its parts."""
        new = Token(self.start, self.end, self.tag, self.text, self.gap, self.span)
        for name, value in changes.items():
            setattr(new, name, value)
        return new


class Amounts(NamedTuple):
    """A number of a clause: where it stands, its value (None when it is no exact one), unit and type."""

    at: int
    value: Amount | None
    unit: str | None
    type: str
    whole: Amount | None = None


class Found(NamedTuple):
    """What a clause states: the slots of one fact, what is still to ask, and whether its day of no month comes again this month."""

    slots: Mapping[str, Value] = {}
    ask: tuple[str, ...] = ()
    again: bool = False

_FIGURES = (Number, Money, Percent, Fraction)
_NO_FIGURE = ("average", "than")
_COUNTED_OUT = ("ได้", "แค่", "เพียง", "จริง", "จริงๆ", "คือ")


class Clause:
    """The words about one thing, and the tags heard in it; today settles its days."""

    __slots__ = ("_amounts", "heard", "kind", "today", "tokens")

    def __init__(self, kind: str, tokens: tuple[Token, ...], today: date) -> None:
        self.kind, self.tokens, self.today = kind, tokens, today
        self.heard = frozenset([token.tag for token in tokens])
        self._amounts: tuple[Amounts, ...] | None = None

    def has(self, *tags: str) -> bool:
        """Whether any word of these tags stands in the clause."""
        return not self.heard.isdisjoint(tags)

    def at(self, *tags: str) -> int | None:
        """The place of the first word of these tags."""
        if not self.heard.isdisjoint(tags):
            for n, token in enumerate(self.tokens):
                if token.tag in tags:
                    return n
        return None

    def tags(self, start: int, end: int | None = None) -> tuple[str, ...]:
        """The tags from one place to another."""
        return tuple([token.tag for token in self.tokens[start:end]])

    def stretch(self, at: int) -> tuple[str, ...]:
        """The tags of the words around a place up to the gaps."""
        start = next((n for n in range(at, -1, -1) if self.tokens[n].gap), 0)
        return self.tags(start, next((n for n in range(at + 1, len(self.tokens)) if self.tokens[n].gap), len(self.tokens)))

    def denied(self, *heads: str) -> bool:
        """Whether a no belongs to one of these words: ยังไม่ได้เบิก, แผน - ยังไม่ได้ทำ; not จัดแล้ว ยังไม่ได้นับ."""
        if self.heard.isdisjoint(NEGATIVE):
            return False
        places = [n for n, token in enumerate(self.tokens) if token.tag in NEGATIVE]
        return any(self._before(n, heads) or self._behind(n, heads) for n in places)

    def _before(self, n: int, heads: tuple[str, ...]) -> bool:
        """Whether a word of these tags follows the no, with only small words between."""
        told = False  # เลยไม่ได้แจ้ง ทำแผนได้เก้าชุมชน: the no has a word of its own
        for token in self.tokens[n + 1 : n + 6]:
            if told and token.gap:
                return False
            if token.tag in heads:
                return True
            if token.tag not in _SMALL:
                return False
            told = told or token.tag == "filler"
        return False

    def _behind(self, n: int, heads: tuple[str, ...]) -> bool:
        """Whether a word of these tags stands before the no, with only small words and values of time between."""
        for token in reversed(self.tokens[max(0, n - 5) : n]):
            if token.tag in heads:
                return True
            if token.tag not in _AROUND or token.gap not in ("", "-"):
                return False
        return False

    def amounts(self) -> tuple[Amounts, ...]:
        """Every number of the clause in order, save those that only lead to another figure: เฉลี่ย 45 คน, จากเดิม 30."""
        if self._amounts is None:
            self._amounts = tuple(self._figures())
        return self._amounts

    def _figures(self) -> Iterator[Amounts]:
        for n, token in enumerate(self.tokens):
            found = token.span
            if found is None or not isinstance(found.value, _FIGURES) or (n and self._leads_to_another(n)):
                continue
            match found.value:
                case Number(value, hedge) | Money(value, hedge) | Percent(value, hedge):
                    if hedge in ("under", "over") and self._counted_out(n, value, under=hedge == "under"):
                        continue
                    yield Amounts(n, None if self._or_another(n) else exact(value, hedge), found.unit, found.type)
                case Fraction(part, whole):
                    yield Amounts(n, part, found.unit, found.type, whole)

    def _counted_out(self, n: int, bound: Amount, *, under: bool) -> bool:
        """Whether a number behind a bound says exactly what it came to: คนมาไม่ถึง 40 นับได้ 37, ยังไม่ถึง 70% ได้แค่ 62%."""
        for m in range(n + 2, len(self.tokens)):
            span = self.tokens[m].span
            if span is not None and isinstance(span.value, Number | Money | Percent) and span.value.hedge is None:
                within = span.value.value < bound if under else span.value.value >= bound
                return within and self.tokens[m - 1].text.endswith(_COUNTED_OUT)
        return False

    def _or_another(self, n: int) -> bool:
        """Whether one of two numbers is meant, and nobody says which: 23,000 หรือ 32,000; not 27,300 บาท หรือ 42%, which is the same."""
        if "หรือ" not in [token.text for token in self.tokens[max(0, n - 1) : n + 2]]:
            return False
        sides = (self.tokens[max(0, n - 4) : n][::-1], self.tokens[n + 1 : n + 5])
        beside = [side[1:] for side in sides if side and side[0].text == "หรือ"]
        others = (next((token.tag for token in side if token.span is not None), "") for side in beside)
        return any((tag == "percent") == (self.tokens[n].tag == "percent") for tag in others)

    def _leads_to_another(self, n: int) -> bool:
        """Whether the word before a number makes it no figure of its own: จากเดิม 30, ขยับจาก 30%, ไม่นับวิทยากร 2."""
        before = self.tokens[n - 1]
        past = before.tag == "latest" and before.text.endswith(("ก่อน", "ที่แล้ว"))
        if past or self._goes_off(n):
            return True
        if before.tag in _NO_FIGURE or (before.tag in ("from", "moved") and before.text.endswith(("เดิม", "ขยับจาก"))):
            return True
        return n > 1 and self.tokens[n - 2].tag == "average" and before.span is None and not before.gap

    def _goes_off(self, n: int) -> bool:
        """Whether a number is taken off what stands, and is no total: ถอนออก 1 โครงการ; not beside one, 12 ชุมชน ตัดออก 2 ชุมชน."""
        led, behind = self.tokens[max(0, n - 4) : n], self.tokens[n + 1 : n + 3]
        if not is_taken_off("".join([token.gap + token.text for token in led]), "".join([token.gap + token.text for token in behind])):
            return False
        numbers = (m for m, token in enumerate(self.tokens) if token.span is not None and isinstance(token.span.value, Number | Money))
        return all(m == n or "left" in self.tags(max(0, m - 3), m) for m in numbers)


def exact(value: Amount, hedge: Hedge | None) -> Amount | None:
    """The value where it is stated, ประมาณ included; None for กว่า, เกือบ and ranges."""
    return value if hedge in (None, "about") else None


def stretches(tokens: Iterable[Token]) -> list[list[Token]]:
    """The words between gaps."""
    out: list[list[Token]] = []
    for token in tokens:
        if not out or token.gap:
            out.append([])
        out[-1].append(token)
    return out


def last_stretch(tokens: Sequence[Token]) -> Sequence[Token]:
    """The words behind the last gap: those that a next word would be glued to."""
    return tokens[next((n for n in range(len(tokens) - 1, -1, -1) if tokens[n].gap), 0) :]
