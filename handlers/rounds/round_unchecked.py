"""Numbers that somebody wrote into a round's narrative and no figure of the ledger could be laid beside: named before it is signed.

Knows which numbers of a paragraph state something. Must not know how a round is signed, nor what contradicts.
"""

import re
from collections.abc import Iterator

from bot.forms.claims import Claim, claims
from bot.forms.narrative import narrative, stated
from bot.forms.print_text import arabic
from bot.texts import Texts
from bot.thai import Fraction, Money, Number, Percent, Span, clean, find
from handlers.figures import Figures
from handlers.rounds.round_figures import previous, round_figures
from models.store import Store
from models.values import RoundLine

say = Texts(__file__)
_NUMBERED = re.compile(r"\d{1,2}\. ")
_YEARS = range(2400, 2700)


def unchecked(line: RoundLine, figures: Figures, store: Store) -> list[str]:
    """Each paragraph that somebody wrote, with its numbers that could not be compared: ข้อ 3: 12 ชุมชน, 250 คน."""
    facts = round_figures(figures, previous(line.number, store), store, line.percent)
    composed = {_NUMBERED.sub("", paragraph, count=1) for paragraph in narrative(facts)}
    compared = set(stated(facts))
    found = []
    for paragraph in line.narrative.split("\n"):
        numbers = [] if _NUMBERED.sub("", paragraph, count=1) in composed else list(_numbers(paragraph, compared))
        if numbers:
            found.append(_named(paragraph, numbers))
    return found


def _named(paragraph: str, numbers: list[str]) -> str:
    place = _NUMBERED.match(paragraph)
    told = " · ".join(dict.fromkeys(numbers))
    return say("numbered", number=place[0].rstrip(". "), numbers=told) if place else say("elsewhere", numbers=told)


def _numbers(paragraph: str, compared: set[tuple[str, str]]) -> Iterator[str]:
    """The numbers of a paragraph that state something and are none of the totals that are compared, as they are written."""
    text = clean(arabic(paragraph))
    known = [claim for claim in claims(text.text) if (claim.about, claim.unit) in compared]
    for span in find(text):
        if _states(span, text.text) and not any(_within(span, claim) for claim in known):
            yield _with_unit(span, text.text)


def _with_unit(span: Span, text: str) -> str:
    """A number with the word it counts, where it is known: 45 เขต."""
    unit = re.compile(say.table("words")["unit"]).match(text, span.end)
    return text[span.start : unit.end() if unit else span.end].strip()


def _within(span: Span, claim: Claim) -> bool:
    return claim.start <= span.start < claim.end


def _states(span: Span, text: str) -> bool:
    """Whether a number states how many or how much: no year, none of กิจกรรมที่ 2 or แบบรายงาน 1."""
    if not isinstance(span.value, Number | Money | Percent | Fraction):
        return False
    year = isinstance(span.value, Number) and span.unit is None and span.value.value in _YEARS
    return not year and re.search(say.table("words")["names"], text[: span.start]) is None
