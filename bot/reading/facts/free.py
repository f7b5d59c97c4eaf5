"""The words that a fact keeps as typed: where a meeting was, why it was not, what stands in the way, what was done.

Knows where such words begin and end. Must not judge them: none of them is counted.
"""

from collections.abc import Sequence

from bot.kinds.clause import Clause, Token
from bot.kinds.meeting import instead
from bot.reading.clauses.part import KIND_OF
from bot.reading.said import Said
from bot.thai import Noise

_PLACE_ENDS = frozenset({
    "date", "time", "number", "people", "attend", "done", "not_yet", "reason", "invite", "will", "postpone", "cancel", "particle", "total",
    "have", "past", "but", "full",
})  # fmt: skip
_FORM_WORDS = frozenset({
    "progress", "drawn", "round", "ordinal", "percent", "money", "number", "date", "on_plan", "behind", "ahead", "on_target",
    "below_target", "above_target", "disburse", "district", "filler", "particle", "report", "time", "year", "total",
})  # fmt: skip
_LEADS = ("ณ", "ที่")
_TRAILING = ("มา", "ก็", "ได้", "มี")  # of what follows a place: ที่วัดแขก มา 45 คน
_NAMING = ("ปัญหา", "อุปสรรค", "ปัญหาอุปสรรค", "ปัญหาและอุปสรรค", "ปัญหา/อุปสรรค", "มีปัญหา", "มีอุปสรรค", "มีปัญหาอุปสรรค", "ปัญหาคือ", "คือ")
_IS = ("คือ", "ปัญหาคือ", "ก็คือ")
_BEFORE_IT = frozenset({"obstacle", "but", "particle", "district", "have", "filler", "from", "date"})
_OPENS = ("particle", "but")
_CLOSES = ("จึงเรียนมา", "จึงเรียนเพื่อ", "จึงรายงานมาเพื่อ", "จึงแจ้งมาเพื่อ")
_NAMES = ("มัน", "ใหญ่", "เยอะ", "มาก")  # of what is said before it: ปัญหามันคือคนไม่พอ
_LEAST = 8
"""Letters from which a stretch of a numbered report is its narrative."""


def free(clause: Clause, said: Said) -> dict[str, str]:
    """The slots of free text of a clause: "ประชุมที่วัดดอกไม้ คนมา 39" has place วัดดอกไม้."""
    match clause.kind:
        case "meeting":
            meant = instead(clause).tokens
            slots = {"place": _place(meant, said), "reason": _reason(meant, said) if "reason" in clause.heard else ""}
        case "obstacle":
            slots = {"text": _typed(_behind_its_name(_without_closing(clause.tokens, said)), said)}
        case "progress":
            slots = {"narrative": _narrative(clause.tokens, said)}
        case _:
            return {}
    return {name: text for name, text in slots.items() if text}


def _behind_its_name(tokens: Sequence[Token]) -> Sequence[Token]:
    """What an obstacle is, where it is only named before: มีปัญหาอุปสรรคคือ ฝนตกหนัก, ปัญหาก็คือคนไม่พอ; all of it where it is not."""
    tokens = _without_plea(tokens)
    named = next((n for n, token in enumerate(tokens) if token.text in _IS), 0)
    if named and all(token.tag in _BEFORE_IT or token.text in _NAMES for token in tokens[:named]):
        return tokens[named + 1 :] or tokens
    n = 0
    while n < len(tokens) and (tokens[n].tag == "district" or tokens[n].text in _NAMING or (not n and tokens[n].tag in _OPENS)):
        n += 1
    return tokens[n:] or tokens


def _without_closing(tokens: Sequence[Token], said: Said) -> Sequence[Token]:
    """An obstacle without the formula that closes a letter: ฝนตกหนัก จึงเรียนมาเพื่อโปรดทราบ."""
    at = next((n for n, token in enumerate(tokens) if n and said.clean.text.startswith(_CLOSES, token.start)), len(tokens))
    return tokens[:at]


def _without_plea(tokens: Sequence[Token]) -> Sequence[Token]:
    """An obstacle without whom it asks for help, whose ช่วย is a clause of its own: ปัญหาเรื่องประธานชุมชน ให้ สยป ช่วยหน่อย."""
    at = next((n for n, token in enumerate(tokens) if n and token.gap and token.tag in ("order", "hope", "request")), len(tokens))
    return tokens[:at] if all(token.tag == "filler" for token in tokens[at + 1 :]) else tokens


def _typed(tokens: Sequence[Token], said: Said) -> str:
    """Tokens in the letters that were typed."""
    return said.clean.as_typed(tokens[0].start, tokens[-1].end).strip(" \n:-") if tokens else ""


def _place(tokens: Sequence[Token], said: Said) -> str:
    """The place of a meeting: behind ณ or ที่, or from a word such as ห้องประชุม on."""
    for n, token in enumerate(tokens):
        led = token.text in _LEADS
        if not led and token.tag != "venue":
            continue
        if led and (end := _numbered(token.end, said)) > token.end:
            return said.clean.as_typed(token.end, end).strip()  # ณ ห้องประชุม 501
        led = led and n + 1 < len(tokens) and tokens[n + 1].tag in ("venue", "?", "place", "community")
        if not led and token.tag != "venue":
            continue
        start = n + 1 if led else n
        last = next((m for m in range(start + 1, len(tokens)) if _ends_place(tokens[m])), len(tokens)) - 1
        while last > start and tokens[last].text in _TRAILING:
            last -= 1
        return said.clean.as_typed(tokens[start].start, _numbered(tokens[last].end, said)).strip(" \n:-")
    return ""


def _numbered(end: int, said: Said) -> int:
    """Where a place's name ends with the floor, room or building that follows it: ห้องประชุม ชั้น 3 อาคาร 2."""
    for span in said.spans:
        if span.value == Noise("label") and span.start >= end and not said.clean.text[end : span.start].strip():
            end = span.end
    return end


def _ends_place(token: Token) -> bool:
    """Whether a word is no more of a place's name."""
    words = token.text in ("เวลา", "วันที่", "เริ่ม", "ช่วง", "โดย", "โดยมี")
    verb = token.tag in KIND_OF and token.tag not in ("new", "plan", "do", "hold")
    came = token.text == "มา" and bool(token.gap)  # ที่โรงเรียน มา 40 คน จาก 50 คน
    return words or verb or came or token.tag in _PLACE_ENDS or token.gap in ("\n", ";")


def _reason(tokens: Sequence[Token], said: Said) -> str:
    """The reason given: from เพราะ, โควิด and their like to the end of the sentence."""
    start = next((n for n, token in enumerate(tokens) if token.tag == "reason"), None)
    if start is None:
        return ""
    end = next((m for m in range(start + 1, len(tokens)) if _ends_reason(tokens[m])), len(tokens))
    words = [token for token in tokens[start:end] if token.tag != "particle"]
    alone = len(words) == 1 and words[0].text in ("เพราะ", "เนื่องจาก", "เพราะว่า", "รอ", "เหตุ")
    return "" if alone else _typed(words, said)


def _ends_reason(token: Token) -> bool:
    """Whether a word is no more of a reason."""
    return token.tag in KIND_OF or token.tag in ("postpone", "cancel") or token.gap in ("\n", ";")


def _narrative(tokens: Sequence[Token], said: Said) -> str:
    """What was done, in a numbered report: the stretch between its figures and its ticks."""
    words = [token for token in tokens if token.tag not in _FORM_WORDS]
    letters = sum(token.end - token.start for token in words)
    return _typed(words, said) if letters >= _LEAST else ""
