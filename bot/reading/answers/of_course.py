"""An answer that is said to be plain: แบบ 2 ไง, 45 คนไงคะ.

Knows the word for that, which asks how elsewhere. Must not know what was asked.
"""

from bot.kinds.document import names
from bot.reading.said import Said

_OF_COURSE = ("ไง", "ไงล่ะ", "ยังไงล่ะ")
_SMALL = ("particle", "honorific")


def without_of_course(said: Said) -> Said:
    """The message without such a word right behind the value or the document that it ends in."""
    at = len(said.words) - 1
    while at > 0 and said.words[at].tag in _SMALL:
        at -= 1
    if at < 1 or said.words[at].text not in _OF_COURSE:
        return said
    before = said.words[at - 1]
    told = before.span is not None or bool(names(before)) or (before.tag in ("people", "money", "community", "project") and at > 1)
    return said.only(said.words[:at]) if told else said
