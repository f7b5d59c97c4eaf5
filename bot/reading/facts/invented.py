"""What was made up, and so happened nowhere: an example, an exercise, a form to fill in, a text to copy, a try, a story.

Knows the words that say so. Must not know what is told in it.
"""

from itertools import pairwise

from bot.reading.clauses.part import KIND_OF, VALUES
from bot.reading.said import Said
from bot.thai.vocabulary import Pattern

_OPENS = ("ตัวอย่าง", "สมมติ", "สมมุติ", "ข้อสอบ", "ละคร", "ซีรีส์", "พระเอก", "นางเอก", "ดูละคร", "ฝันว่า")
_EXERCISES = ("โจทย์", "ข้อสอบ", "แบบฝึกหัด", "การบ้าน")
_TRIES = ("ทดสอบ", "เทส", "เทสต์", "เทสระบบ", "test", "เช่น")
_SUCH_AS = "เช่น"
_MAY_BE = Pattern("|".join((*_OPENS, _SUCH_AS)))
_BLANK = Pattern(r"[._…]{3,} ?(?:บาท|คน|ชุมชน|โครงการ)(?! ?\d)")
_TOLD = ("meeting", "plans", "action_plan", "disbursement", "refund", "progress")


def set_as_exercise(said: Said) -> bool:
    """Whether a message opens as an exercise, so that not even what it asks is asked of the bot: โจทย์ข้อ 3: เขต ก ทำแผนแล้ว 20 คิดเป็นกี่ %."""
    return said.raw[0].text.startswith(_EXERCISES)


def invented(said: Said) -> bool:
    """Whether what a message tells is made up: ตัวอย่างการแจ้ง "เขตดุสิต ประชุมแล้ว 45 คน"; เขต ก. เบิก 12,000 ตัวเลขสมมติ."""
    tried = len(said.raw) > 1 and said.raw[0].text in _TRIES and bool(said.raw[1].gap)  # ทดสอบ เบิก 20,000
    if said.has("invented") or tried or set_as_exercise(said):
        return True
    text = said.clean.text
    if ("..." in text or "___" in text or "…" in text) and _BLANK.search(text):
        return True
    if not _MAY_BE.search(text):
        return False
    such_as = (two for one, two in pairwise(said.words) if one.text == _SUCH_AS)
    if any(token.gap == '"' or KIND_OF.get(token.tag) in _TOLD for token in such_as):
        return True
    quoted = next((n for n, token in enumerate(said.words) if token.gap == '"'), 0)  # คู่มือหน้า 6 เขียนตัวอย่างไว้ "…"
    told = (n for n, token in enumerate(said.words) if token.tag in KIND_OF or (n >= quoted and token.tag in VALUES))
    first = next(told, len(said.words))
    led = enumerate(said.words[:first])
    return any(token.text.startswith(_OPENS) and not (n and said.words[n - 1].text == "ตาม") for n, token in led)
