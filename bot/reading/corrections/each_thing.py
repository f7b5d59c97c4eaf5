"""A correction of several things, each by a word of its own: แก้คนเป็น 46 วันเป็น 16, แก้แผนเป็น 11 บรรจุเป็น 3.

Knows the words for a slot and where its value ends. Must not know the facts that the values make.
"""

from itertools import pairwise

from bot.kinds.clause import Token
from bot.reading.clauses.owners import is_district
from bot.reading.corrections.retyped import as_day, as_year
from bot.reading.corrections.right import VALUES
from bot.reading.said import Said

_BY_TAG = {
    "people": "attendees", "attend": "attendees", "plan": "done", "make": "done", "new": "made", "review": "reviewed", "enter": "projects",
    "project": "projects", "disburse": "amount", "refund": "returned",
}  # fmt: skip
_BY_TEXT = {"วัน": "date", "วันที่": "date", "เวลา": "start", "ปี": "year", "ปีงบ": "year", "ปีงบประมาณ": "year", "คน": "attendees"}
_OTHERWISE = ("contrast", "deny", "slip", "wrong", "right", "but", "more", "percent", "ordinal", "obstacle", "progress")
"""Tags of what says in another way which value is right."""


def each_thing(said: Said) -> list[list[Token]]:
    """The words about each of several things with its right value; none where they are not said one by one."""
    values = [n for n, token in enumerate(said.words) if token.tag in VALUES]
    corrects = next((n for n, token in enumerate(said.words) if token.tag == "correct"), len(said.words))
    told_before = len(values) < 2 or values[0] < corrects  # ขาดไป 90 บาท แก้ยอดเบิกเป็น 17,840
    if told_before or said.has(*_OTHERWISE) or any(is_district(token) for token in said.words):
        return []
    return _by_day(said) or _by_name(said)


def _by_name(said: Said) -> list[list[Token]]:
    """Those that begin with the word for their slot: คนเป็น 46, วันเป็น 16."""
    found: list[tuple[str, list[Token]]] = []
    lead: list[Token] = []
    for before, token, after in zip((None, *said.words), said.words, (*said.words[1:], None), strict=False):
        name = "" if _is_unit(before, token, after) else _name(token)
        if name and (not found or any(each.tag in VALUES for each in found[-1][1])):
            found.append((name, [] if found else lead))
        elif name:
            found[-1] = (name, found[-1][1])  # แผนใหม่เป็น 3
        elif token.tag in VALUES and not found:
            return []
        (found[-1][1] if found else lead).append(token)
    names = [name for name, _ in found]
    if len(names) < 2 or len({*names}) < len(names):
        return []
    right = [_right(name, words) for name, words in found]
    return right if all(right) else []


def _is_unit(before: Token | None, token: Token, after: Token | None) -> bool:
    """Whether a word only says what the number before it counts, 46 คน; not in คนเป็น 46 วันเป็น 16."""
    counted = before is not None and before.span is not None and before.span.unit == token.text
    return counted and not (after is not None and (after.text.endswith("เป็น") or after.tag == "number"))


def _name(token: Token) -> str:
    """The slot that a word is for, in แก้วันเป็น too; "" for none."""
    if token.tag == "correct":
        return next((slot for word, slot in _BY_TEXT.items() if token.text.endswith(word)), "")
    return _BY_TAG.get(token.tag) or (_BY_TEXT.get(token.text, "") if token.span is None else "")


def _right(name: str, words: list[Token]) -> list[Token]:
    """The words of one thing without the value that its เป็น replaces; none where two compete."""
    of_else = "year" if name == "projects" else ""  # บรรจุเป็น 3 โครงการ ปี 64
    values = [n for n, token in enumerate(words) if token.tag in VALUES and token.tag != of_else]
    turned = [n for n, token in enumerate(words) if token.text.endswith("เป็น")]
    if not values or len(values) > 2 or (len(values) == 2 and not any(values[0] < n < values[1] for n in turned)):
        return []
    kept = [token for n, token in enumerate(words) if token.tag != "from" and (n not in values or n == values[-1])]
    typed = {"date": as_day, "year": as_year}.get(name)
    bare = [*kept[:-1], _without_name(kept[-1])]
    return [typed(token) if typed is not None else token for token in bare]


def _without_name(token: Token) -> Token:
    """A last number without the unit that is the word for the next thing: 46 of คนเป็น 46 วันเป็น 16."""
    return token._replace(span=token.span._replace(unit=None)) if token.tag == "number" and token.span is not None else token


def _by_day(said: Said) -> list[list[Token]]:
    """Those that begin with the day of their meeting: แก้วันที่ 5 เป็น 32 คน วันที่ 12 เป็น 37 คน."""
    values = [token for token in said.words if token.tag in VALUES]
    if len(values) < 4 or [token.tag for token in values] != ["date", "number"] * (len(values) // 2):
        return []
    counted = all(token.span is not None and token.span.unit in ("คน", "ท่าน", "ราย") for token in values[1::2])
    starts = [n for n, token in enumerate(said.words) if token.tag == "date"]
    return [list(said.words[start:end]) for start, end in pairwise([*starts, len(said.words)])] if counted else []
