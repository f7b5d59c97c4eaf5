"""A message without its asides: the stretches that only explain, once the whole says nothing that can be read.

Knows what is never an aside: a value, a word of ours, a question. Must not know what the rest means.
"""

from bot.kinds.clause import Token
from bot.reading.part import KIND_OF, QUESTIONS
from bot.reading.said import Said
from bot.reading.tokens import UNKNOWN

_VALUES = frozenset({"number", "money", "percent", "fraction", "date", "time", "year", "ordinal", "repeat", "district", "place"})
_OURS = frozenset(KIND_OF) | QUESTIONS | _VALUES | {
    "register", "code", "stop", "cancel", "undo", "remind", "reminder", "draft", "correct", "contrast", "right", "export", "file",
    "progress_form", "pdf", "xlsx", "docx", "deadline", "within", "order", "request", "kpi", "overview", "help", "postpone", "not_yet",
    "no_obstacle", "yet", "news", "gossip", "deny", "confirm", "not", "not_get", "none", "leave",
    "left", "total", "of", "from", "invite", "absent", "part", "people", "community", "project", "money", "more", "full", "half",
}  # fmt: skip
_TOPICAL = (*(set(KIND_OF) - {"do", "send", "new", "hold", "attend"}), "mine", "district", "kpi", "contact", "progress_form")
_LONGEST = 60
"""Letters of all asides together: beyond it, the message is about something else."""


def without_asides(said: Said, *, asked: bool) -> Said | None:
    """The message without the stretches that hold nothing of ours: ยังครับ รอฟังประกาศอยู่ is ยังครับ; None where there are none.

    Where nothing was asked, what is left must name something of our work.
    """
    if not asked and not said.has(*_TOPICAL):
        return None
    stretches = _stretches(said.words)
    kept = [stretch for stretch in stretches if any(token.tag in _OURS or token.text == "เขต" for token in stretch)]
    if not kept or len(kept) == len(stretches):
        return None
    if sum(stretch[-1].end - stretch[0].start for stretch in stretches if stretch not in kept) > _LONGEST:
        return None
    within = [(stretch[0].start, stretch[-1].end) for stretch in kept]
    raw = tuple(token for token in said.raw if any(start <= token.start < end for start, end in within))
    if any(token.tag in (UNKNOWN, "life") for token in raw):
        return None
    return Said(said.clean, said.spans, raw, tuple(token for stretch in kept for token in stretch), said.today, said.own)


def _stretches(words: tuple[Token, ...]) -> list[tuple[Token, ...]]:
    """The words between gaps."""
    starts = [n for n, token in enumerate(words) if not n or token.gap]
    return [words[start:end] for start, end in zip(starts, [*starts[1:], len(words)], strict=True)]
