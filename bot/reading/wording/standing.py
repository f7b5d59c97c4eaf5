"""How the work stands to its plan or its target, in words that no list has: งานไล่หลังแผนอยู่, เป้าก็ไปไม่ถึง, เกินกว่าเป้าที่วาง.

Knows the words of direction. Must not know the figures beside them.
"""

from itertools import pairwise

from bot.kinds.clause import Token, stretches
from bot.kinds.progress import STANDINGS
from bot.reading.wording.tokens import UNKNOWN
from bot.thai.vocabulary import Pattern

_SHORT = Pattern("ช้า|หลังแผน|ไล่หลัง|ไม่ทัน|ไม่ถึง|ต่ำ|ขาด|(?<!แ)ตก(?!ลง)|น้อยกว่า|ด้อย|หลุด|พลาด|ห่าง|หล่น")
_BEYOND = Pattern("เร็ว|ไว(?!้)|(?<!แนะ)นำ|ล้ำ|แซง|เกิน|สูง|ทะลุ|ล้น|เหนือ|มากกว่า|เลย(?=เป้า|แผน)|ล่วงหน้า")
_EVEN = Pattern("ตาม|ทัน(?!ที)|สอดรับ|สอดคล้อง|ตรง|ถึง|เข้า(?=เป้า|แผน)|(?<!ชุม)(?<!ประชา)ชน|บรรลุ|แตะ|พอดี|เท่า(?![ไใ])")
_DIRECTIONS = ((_SHORT, "behind", "below_target"), (_BEYOND, "ahead", "above_target"), (_EVEN, "on_plan", "on_target"))
_DENIED = Pattern("(ไม่|มิ)(ได้|เคย)?$")
_AIM, _PLAN = "เป้า", "แผน"
_SET = ("กำหนด", "วาง")
_SMALL = frozenset({
    "filler", "particle", "honorific", "neutral", "of", "than", "from", "left", "full", "half", "not", "not_yet", "yet", "unable", "get",
    "to", "total", "more", "done", "and", UNKNOWN,
})  # fmt: skip
_MOST = 40  # letters
_MEASURED = frozenset({"progress", "ordinal"})
"""Tags without one of which nothing is measured against a plan."""
_LABELS = ("แผน", "เป้า", "เป้าหมาย")


def standings(out: list[Token], tags: set[str]) -> list[Token]:
    """The words with how the work stands to plan and target: in words that no list has, as a question, or ticked behind its label."""
    if not _MEASURED.isdisjoint(tags) and any(token.text == _PLAN or _AIM in token.text for token in out):
        out = _in_other_words(out)
        tags = {token.tag for token in out}
    if STANDINGS.isdisjoint(tags):
        return out
    out = [token._replace(tag="polar") if _either_way(out, n) else token for n, token in enumerate(out)]
    ticked = {token.start for token, after in pairwise(out) if after.gap == ":" and after.tag in STANDINGS}
    return [token for token in out if token.text not in _LABELS or token.start not in ticked]


def _in_other_words(words: list[Token]) -> list[Token]:
    """The words with each such stretch as one word that says it, behind the progress or the round that is told."""
    out: list[Token] = []
    for n, stretch in enumerate(stretches(words)):
        tag = _stands(stretch) if n else ""
        told = max((m + 1 for m, token in enumerate(stretch) if token.tag not in ("particle", "honorific")), default=0)
        text = "".join(token.text for token in stretch[:told])
        out += [Token(stretch[0].start, stretch[told - 1].end, tag, text, stretch[0].gap), *stretch[told:]] if tag else stretch
    return out


def _stands(stretch: list[Token]) -> str:
    """The standing that a stretch says, "" for none: it names the plan or the target, and nothing else of ours."""
    text = "".join(token.text for token in stretch)
    if (_AIM not in text and _PLAN not in text) or len(text) > _MOST or not all(map(_is_small, stretch)):
        return ""
    for n, (direction, *_) in enumerate(_DIRECTIONS):
        if (found := direction.search(text)) is None:
            continue
        denied = _DENIED.search(text[: found.start()]) is not None
        if denied and direction is _BEYOND:
            return ""
        _, plan, target = _DIRECTIONS[len(_DIRECTIONS) - 1 - n if denied else n]
        return target if _AIM in text else plan
    return ""


def _is_small(token: Token) -> bool:
    """Whether a word of a stretch says nothing of its own beside the plan or the target."""
    if token.span is not None or token.tag in STANDINGS:
        return False
    return token.tag in _SMALL or (token.tag == "plan" and token.text == _PLAN) or (token.tag == "will" and token.text.startswith(_SET))


def _either_way(out: list[Token], n: int) -> bool:
    """Whether a หรือ asks which of two standings it is: ล่าช้าหรือตามแผน."""
    return out[n].text == "หรือ" and 0 < n < len(out) - 1 and {out[n - 1].tag, out[n + 1].tag} <= STANDINGS
