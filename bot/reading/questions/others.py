"""Question words that ask nothing of the bot: whichever district, what somebody else is told, asked or invited to.

Knows who is spoken to. Must not know topics.
"""

from itertools import pairwise

from bot.kinds.clause import Token
from bot.reading.clauses.owners import is_district
from bot.reading.said import Said

ASKS = frozenset({
    "wh", "polar", "inquire", "when", "percent_of", "district_word", "lacks", "history", "contact", "moved", "conflict", "reminded",
    "overdue",
})  # fmt: skip
_SPOKE = ("พูด", "ย้ำ", "ประกาศ", "ขู่", "บ่น", "กำชับ")
_TELL = ("แจ้ง", "ส่ง", "รายงาน", "ติดต่อ", "รีบ", "ทำ", "ประสาน")
_ASKS_TO = ("รบกวน", "ช่วย", "ฝาก")
_CALLS = ("โทรหา", "โทรตาม", "โทรไป")
_WORK = ("enter", "disburse", "refund", "make", "review")
_SUFFERS = ("ถูก", "โดน", "ถูกตัด", "โดนตัด")
_IF = ("ถ้า", "ถ้าหาก", "หาก", "หากว่า", "เผื่อ")


def whichever(said: Said) -> bool:
    """Whether a question word only says whichever: เขตไหนจะประชุมก็เช็กห้องก่อน; เขตไหนแผนยังไม่เสร็จ ช่วยกันเร่งด้วย."""
    at = said.at("district_word", "wh")
    if at is None:
        return "when" in said.tags and _quoted(said, said.at("when") or 0)
    before = said.words[max(0, at - 3) : at]
    tells = any(one.text == "รบกวน" and two.text.startswith(_TELL) and not two.gap for one, two in pairwise(said.words))
    if before and _supposed(before) and (tells or not said.has("request", "inquire")):
        return True  # ถ้าเขตไหนจะเลื่อน แจ้งพี่ก่อนนะคะ, ถ้าติดขัดตรงไหนโทรหาพี่ได้เลย
    knows = bool(before) and "".join([token.text for token in before]).endswith(("รู้ว่า", "รู้นะว่า"))  # รู้นะว่าใครยังไม่ส่ง
    if knows and not said.has("request", "inquire", "polar") and all(token.text not in ("บ้าง", "คะ") for token in said.words[at:]):
        return True
    return _quoted(said, at) or _meant(said, at)


def _meant(said: Said, at: int) -> bool:
    """Whether a question word names those who are told to do something: ใครส่งแล้วช่วยกดไลก์, เขตไหนแผนยังไม่เสร็จ ช่วยกันเร่งด้วย."""
    end = next((n for n in range(at + 1, len(said.words)) if said.words[n].gap), len(said.words))
    rest = [token.text for token in said.words[at:end]]
    helps = any(token.text in ("ช่วย", "ช่วยกัน") for token in said.words[at + 1 :])
    if said.words[at].text == "ใคร" and not at and helps and "บ้าง" not in rest:
        return True  # ใครส่งแล้วช่วยกดไลก์
    if "ก็" in rest or said.words[at].tag != "district_word" or "บ้าง" in rest or said.has("wh", "polar"):
        return "ก็" in rest
    told = _told_to(said.words[at:]) or _told_too(said.words[at:end])
    asked_to = any(token.text in _ASKS_TO and token.gap for token in said.words[end : end + 1])  # เขตที่จัดไปแล้วรบกวนโยนรูปเข้าไดรฟ์ด้วย
    told = told or (asked_to and any(token.text.startswith("ด้วย") for token in said.words[end:]))
    return told or said.has("urge") or any(token.text.startswith("ไม่ต้อง") for token in said.words[end:])


def _supposed(before: tuple[Token, ...]) -> bool:
    """Whether a condition opens right before, with no gap behind it."""
    at = next((n for n, token in enumerate(before) if token.text in _IF), None)
    return at is not None and not any(token.gap for token in before[at + 1 :])


def _told_to(stretch: tuple[Token, ...]) -> bool:
    """Whether those that are meant are told to do something: เขตใดไม่ประสงค์คืนเงินให้แจ้งเหตุผลด้วย."""
    glued = [(one, two) for one, two in pairwise(stretch) if not two.gap]
    return any((one.text == "ให้" and two.text.startswith(_TELL)) or (one.text == "ช่วย" and two.tag in _WORK) for one, two in glued)


def _told_too(stretch: tuple[Token, ...]) -> bool:
    """Whether those that did one thing are told to do another, too: เขตไหนประชุมแล้วส่งรูปเข้ากลุ่มด้วยครับ."""
    glued = any(one.tag == "done" and two.text in (*_TELL, *_ASKS_TO) and not two.gap for one, two in pairwise(stretch))
    return glued and any(token.text.startswith("ด้วย") for token in stretch)


def _quoted(said: Said, at: int) -> bool:
    """Whether somebody else said it, or threatens whoever it is: ท่านรองพูดในที่ประชุมว่า ใครยังไม่เบิก…, เขตไหนไม่เบิกจะถูกดึงงบ."""
    before = said.words[:at]
    threatened = "will" in said.tags and any(one.tag == "will" and two.text in _SUFFERS for one, two in pairwise(said.words[at:]))
    if threatened or not before or before[0].tag != "honorific":
        return threatened
    speaker = any(token.text.endswith("ว่า") for token in before)
    spoke = speaker and any(word in token.text for token in before for word in _SPOKE) and not said.has("request", "inquire")
    told = speaker and any(token.text.startswith(("ตอบไป", "ตอบว่า")) for token in said.words[at:])  # ป้าข้างบ้านถามว่าประชุมกี่โมง เลยตอบไปว่าไม่รู้
    return spoke or told


def to_others(said: Said) -> bool:
    """Whether somebody is told or asked to do it, or news are looked up: ฝากบอกเขตบางพลัดว่า…, รบกวนเขตบางบอนส่ง, ข่าวว่า… ดูช่องไหนก็เจอ."""
    told = said.words[0].text.startswith(("ฝากบอก", "ฝากแจ้ง")) and any(token.text.endswith("ว่า") for token in said.words[1:])
    return told or _asked_of_district(said) or (said.has("news") and said.tags.isdisjoint(ASKS | {"yet"}))


def _asked_of_district(said: Said) -> bool:
    """Whether a district is asked to do it: เขตบางบอนช่วยส่งด้วย, รบกวนเขตบางบอนส่ง."""
    if said.tags.isdisjoint(("district", "place")):
        return False
    sends = "send" in said.tags
    for before, token in pairwise(said.words):
        if token.text.startswith("ช่วย") and not token.gap and is_district(before):
            return True
        if token.text in _CALLS and before.tag == "request" and not token.gap:
            return True  # น้องช่วยโทรหาบางรักให้พี่ที
        if sends and before.text == "รบกวน" and not token.gap and is_district(token):
            return True
    who, asked = said.words[:2], said.words[2:3]  # น้องเขตคลองสาน รบกวนส่งรูปประชุมมาให้พี่ด้วย
    called = who[0].tag == "honorific" and is_district(who[-1]) and not who[-1].gap
    return sends and called and any(token.text == "รบกวน" for token in asked)


def of_others(words: tuple[Token, ...], tags: set[str], said: Said) -> bool:
    """Whether somebody is to go to a meeting of others: พรุ่งนี้ใครไปประชุมบ้าง."""
    if said.districts or tags & {"mine", "district_word", "every", "community"}:
        return False
    if "polar" in tags and any(token.text in ("เข้าประชุม", "ไปประชุม") and after.text == "แทน" for token, after in pairwise(words)):
        return True  # คุณหนึ่งว่างเข้าประชุมแทนพี่ไหม
    return any(token.tag == "meeting" and before.text in ("ไป", "เข้า") for before, token in pairwise(words))
