"""Undoing: the last report taken back whole.

Knows the words that point back. Must not know what was reported.
"""

from bot.reading.reading import Reading
from bot.reading.said import Said
from bot.reading.strange import unexplained

JUST = ("เมื่อกี้", "เมื่อกี๊", "เมื่อกี", "เมื่อตะกี้", "เมื่อตะกี๊", "เมื่อสักครู่", "เมื่อครู่", "ตะกี้", "ตะกี๊")
_SPEAKERS = ("ผม", "ฉัน", "หนู", "เรา", "ดิฉัน", "เขา")
_SMALL = ("particle", "honorific", "filler")


def undo(said: Said) -> Reading | None:
    """ลบที่เพิ่งส่งไป, ยกเลิกรายงานล่าสุด."""
    said = _ordered_first(said)
    words = [token for token in said.words if token.tag not in _SMALL]
    if not words or said.has("wh", "polar", "life", "number", "money", "will", "intend", "news"):
        return None
    mistaken = any(token.tag == "wrong" and token.text != "ลืม" for token in words)
    just = said.has("last", "report") or (said.has("past") and said.has("undo"))  # ที่หนูเพิ่งแจ้งไป
    near = mistaken or just or any(token.text.startswith(JUST) for token in words)
    if unexplained(words) > (8 if near or words[0].text == "undo" else 3):
        return None
    told = said.has("done") or any(token.text in _SPEAKERS for token in said.words)  # ผมก็ลบละ: it is told, not asked
    if said.has("undo") and (near or (len(words) <= 2 and not told) or words[0].text == "undo"):
        return Reading("undo", why=("undo",))
    claimed = said.words[0].text == "ที่"  # ที่แจ้งว่ายกเลิกประชุม แจ้งผิด
    if words[0].tag == "cancel" and near and not claimed and not said.has("reminder", "remind", "correct", "postpone"):
        return Reading("undo", why=("cancel", "last"))
    asked = said.bare("last", "cancel", "undo", "date", "order", "request") and said.has("last") and said.has("cancel", "undo")
    return Reading("undo", why=("last", "cancel")) if asked else None  # ที่แจ้งไปเมื่อกี้ยกเลิกให้หน่อย


def _ordered_first(said: Said) -> Said:
    """The first sentence, where it orders by itself and the rest only says why: ยกเลิกรายงานที่เพิ่งส่งไปค่ะ 45 คนนั่นผิดเขต."""
    if len(said.sentences) < 2 or said.has("correct", "contrast", "right"):
        return said
    first = said.only(tuple(said.sentences[0]))
    return first if first.has("undo") and first.has("last") and first.bare("undo", "last", "report") else said
