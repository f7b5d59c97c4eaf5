"""What is told of what somebody else said, joked or drafted, or whose truth is left open: ลุงบอกว่าเบิกไป 5,000; จริงไม่จริงไม่รู้.

Knows how hearsay leads to a clause or follows it. Must not know what is told.
"""

from itertools import pairwise

from bot.kinds.clause import Token, stretches
from bot.reading.clauses.owners import OURS
from bot.reading.clauses.part import KIND_OF, VALUES, Part
from bot.reading.said import Said

_SAY = ("บอกว่า", "เล่าว่า", "ว่า", "พูดว่า")
_OPEN = ("เชื่อ", "ไม่รู้", "จริง", "จริงไหม", "จริงเปล่า", "จริงมั้ย", "ว่ากันไป", "ก็ว่าไป")


def disbelieved(said: Said) -> bool:
    """Whether it is asked at the end whether what was told is true: บางบอนคืนเงินแล้ว 30,000 จริงเหรอ."""
    if said.tags.isdisjoint(("polar", "wh")):
        return False
    each = stretches(said.words)
    if each[-1][0].text == "จริง" and any(token.tag == "polar" for token in each[-1]):
        return True
    doubts = any(one.text == "จริง" and two.text in ("ดิ", "หรอ") and not two.gap for one, two in pairwise(said.words))  # ทำแผนทันจริงดิ
    return doubts or any(map(_verifies, each[1:]))


def _verifies(stretch: list[Token]) -> bool:
    """Whether it is asked of a figure told before whether it is right: เลขนี้ถูกต้องหรือเปล่าครับ, ตัวเลขนี้จริงไหม."""
    texts = [token.text for token in stretch[:3]]
    named = any(text in ("เลข", "ตัวเลข", "ยอด", "ข้อมูล") for text in texts) and "นี้" in texts
    return named and any(token.tag == "polar" for token in stretch) and all(token.tag not in KIND_OF for token in stretch)


def told_by_people(part: Part) -> bool:
    """Whether it is what somebody of the people said: ลุงประธานชุมชนบอกว่าเบิกเงินไปแล้ว 5,000."""
    pairs = pairwise(part.tokens[: part.head])
    return any(token.text in _SAY and before.tag == "people" and not token.gap for before, token in pairs)


def heard_of(part: Part) -> bool:
    """Whether somebody tells what somebody else told: พี่ตู่บอกว่าพี่ตุ๊กบอกว่าเลื่อนประชุม."""
    return part.head > 1 and sum(token.text in _SAY for token in part.tokens[: part.head]) > 1


def not_meant(part: Part) -> bool:
    """Whether it is only joked or drafted so: ผอ.แซวเล่นว่าความก้าวหน้าถึง 60%, ร่างคำกล่าวไว้ว่ามีผู้มาประชุม 90 คน."""
    led = part.tokens[: part.head]
    joked = any(token.tag == "draft" or (token.tag == "slip" and token.text.endswith("เล่น")) for token in led)
    return joked and any(token.text.endswith("ว่า") for token in led)


def denied(part: Part) -> bool:
    """Whether a no stands before the clause's own word, and nothing else of its kind is told: 84 คือจำนวนตามทะเบียน ไม่ใช่จำนวนที่ทำแผน."""
    if "contrast" not in part.tags():
        return False
    led = part.head - 1
    while led >= 0 and part.tokens[led].tag == "filler" and not part.tokens[led + 1].gap:
        led -= 1
    if led < 0 or part.tokens[led].tag != "contrast" or part.tokens[led + 1].gap or led + 1 == part.head:
        return False
    behind = {token.tag for token in part.tokens[part.head + 1 :]}
    return behind.isdisjoint(VALUES | {"but"}) and all(KIND_OF.get(tag) != part.kind for tag in behind)


def doubted(part: Part, said: Said) -> bool:
    """Whether the truth of what a clause says is left open right behind it: เขตธนบุรีเลื่อนประชุม จริงไม่จริงไม่รู้."""
    if not said.has("gossip"):
        return False
    last = part.tokens[-1].start
    behind = [token for token in said.words if token.start >= last]
    at = next((n for n, token in enumerate(behind) if token.tag == "gossip" and token.text.endswith(_OPEN)), None)
    between = behind[1:at] if at is not None else []
    turns = ("district", "mine", "gossip") if at is not None and behind[at].text.endswith("เชื่อ") else ("but", "district", "mine", "gossip")
    return at is not None and all(token.tag not in turns and token.text not in OURS for token in between)
