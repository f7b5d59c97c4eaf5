"""Districts and groups left out of a question or a chase: ทวงแบบ 2 ยกเว้นสาทร, เขตไหนยังไม่ประชุม ไม่รวมกลุ่มกรุงธนใต้และบางรัก.

Knows the words that leave out, and what is named behind them. Must not know how a group is called, nor any answer.
"""

import re
from collections.abc import Iterable

from bot.districts import names, zones
from bot.texts import Texts
from bot.thai import Place, clean, find

say = Texts(__file__)


def split(text: str) -> tuple[str, str]:
    """What a message says of all, and the names behind the words that leave out; the second is "" where nothing is left out."""
    plain = clean(text).text
    out = re.search(say.table("words")["out"], plain)
    if out is None or not (end := _end_of_names(plain, out.end())):
        return plain, ""
    return " ".join((plain[: out.start()] + " " + plain[end:]).split()), plain[out.end() : end]


def _end_of_names(plain: str, start: int) -> int:
    """Where the names behind the words that leave out end; 0 where none is named there."""
    words = say.table("words")
    named = [(span.start, span.end) for span in find(clean(plain)) if isinstance(span.value, Place) and _name(span.value)]
    named += [match.span() for match in re.finditer(words["group"], plain)]
    last, reached = 0, start
    for begins, ends in sorted(named):
        if begins >= start and ends > reached and re.fullmatch(words["between"], plain[reached:begins] if begins > reached else ""):
            last = reached = ends
    return last


def _name(place: Place) -> str:
    """The district that a place is, "" for none."""
    said = place.said if place.kind == "area" else place.name
    return said if said in names() else ""


def called(named: str, groups: Iterable[str]) -> tuple[str, ...]:
    """What is left out, each as the list is called without it: ยกเว้นสาทร."""
    places = (_name(span.value) for span in find(clean(named)) if isinstance(span.value, Place))
    return tuple(say("without", name=name) for name in dict.fromkeys((*groups, *filter(None, places))))


def members(called_so: Iterable[str]) -> tuple[str, ...]:
    """The districts of groups, of all where none is named, without those that are left out."""
    called_so = tuple(called_so)
    out = {each.removeprefix(say("without", name="")) for each in called_so if each not in zones()}
    kept = [zone for zone in zones() if zone in called_so] or list(zones())
    return tuple(name for zone in kept if zone not in out for name in zones()[zone] if name not in out)


def unclear(words: str) -> bool:
    """Whether a chase leaves out what has no name: ทวงทุกเขต ยกเว้นที่ลาอยู่."""
    return re.search(say.table("words")["out"], split(own_words(words))[0]) is not None


def own_words(words: str) -> str:
    """The words of a chase without those that it passes on: เตือนทุกเขต: ส่งทุกแบบยกเว้นแบบ 1."""
    return re.split(say.table("words")["passed_on"], clean(words).text)[0]
