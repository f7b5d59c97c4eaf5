"""Those that have something, or lack it, and are named by nothing else: แล้วที่ประชุมแล้วแต่ยังไม่เบิกล่ะ, เอาเฉพาะที่บรรจุแล้ว.

Knows how such words open. Must not know what is asked of them: they read as เขตที่ประชุมแล้ว does, and report nothing.
"""

from bot.kinds.clause import NEGATIVE, Token

THOSE = ("ที่", "เขตที่", "คนที่")
"""What leads to those that have something."""
_OPENS = ("แล้ว", "ส่วน", "งั้น")
_NARROWS = ("เฉพาะ", "แค่", "พวก", "เหลือแค่", "เหลือเฉพาะ", "เอาแต่")
_TAKE = "เอา"
_AROUND = (*_OPENS, *_NARROWS, _TAKE, "ขอ", "เขต", "คน", "อันที่", "ขอดู", "ดู")
_STATES = NEGATIVE | {"done", "yet", "unfinished"}
_LACKS = NEGATIVE | {"yet", "unfinished"}
_WORK = frozenset({"meeting", "hold", "enter", "disburse", "refund", "make", "review", "send", "form", "district_plan", "paper"})
_SMALL = frozenset({
    "action_plan", "project", "plan", "do", "report", "money", "budget", "but", "and", "particle", "honorific", "wh", "polar", "filler",
    "year", "community", "request", "missing_ones", "have",
})  # fmt: skip
_LED, _LED_TAG = "เขตที่", "district_word"
"""What those words are read as."""


def of_those(out: list[Token]) -> list[Token]:
    """The words with what opens them as เขตที่, where they only name those that have or lack something."""
    at = _leads(out)
    if at is None or not _tells_of_work(out[at + 1 :]) or not _asks(out, at):
        return out
    led, last = out[0]._replace(tag=_LED_TAG, text=_LED, end=out[at].end), out[-1]
    rest = out[at + 1 : -1] if last.text.startswith("ล่ะ") else out[at + 1 :]
    if last.text.startswith("แล้วล่ะ"):
        rest = [*rest[:-1], last._replace(tag="done", text="แล้ว")]
    return [led, *([out[at]._replace(tag="not_yet")] if out[at].tag == "missing_ones" else []), *rest]


def names_those(words: tuple[Token, ...]) -> bool:
    """Whether the words of a message are those that have or lack something, and nothing else."""
    return bool(words) and (words[0].text, words[0].tag) == (_LED, _LED_TAG)


def narrows(words: tuple[Token, ...]) -> bool:
    """Whether the words as they were typed leave a part of a list: เอาเฉพาะที่ประชุมแล้ว; not แล้วที่ประชุมแล้วล่ะ."""
    led = [token.text for token in words[:4]]
    return any(text in (*_NARROWS, _TAKE) for text in led)


def _leads(out: list[Token]) -> int | None:
    """The place of the ที่ that words of narrowing or going on stand before, and nothing else."""
    for n, token in enumerate(out[:5]):
        if n and (token.text in THOSE or token.tag == "missing_ones"):
            return n
        if token.text not in _AROUND:
            return None
    return None


def _tells_of_work(rest: list[Token]) -> bool:
    """Whether words say what was done or was not, and no value: ประชุมแล้ว; not เบิกแล้ว 30,000, not ประชุมมีมติ."""
    tags = {token.tag for token in rest}
    valued = any(token.span is not None and token.tag not in ("form", "year") for token in rest)
    begins = bool(rest) and rest[0].tag in _WORK | _LACKS
    return begins and not valued and tags <= _WORK | _SMALL | _STATES and bool(tags & _WORK)


def _asks(out: list[Token], at: int) -> bool:
    """Whether they are asked for: a word that narrows, a question word, or both what they have and what they lack."""
    tags = {token.tag for token in out[at + 1 :]}
    had, lacks = "done" in tags or out[-1].text.startswith("แล้วล่ะ"), out[at].tag == "missing_ones" or not tags.isdisjoint(_LACKS)
    if not (had or lacks):
        return False
    asks = "wh" in tags or out[-1].text.startswith("แล้วล่ะ")
    return (had and lacks) or asks or any(token.text in (*_NARROWS, _TAKE) for token in out[:at])
