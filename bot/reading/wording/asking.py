"""Question words as the words around make them: ไม่รู้จะได้ไหม, เปิดอะไรก็ค้าง and ยังไม่มีชุมชนไหน ask nothing.

Knows what stands right before and behind them. Must not know what is asked.
"""

from bot.kinds.clause import Token, last_stretch

_NAMED = frozenset({
    "progress", "project", "plan", "total", "kpi", "overview", "filler", "year", "round_word", "ordinal", "obstacle", "every",
})  # fmt: skip
"""Tags of the words that only name what is asked about."""
_RECEIVED = ("ได้รับ", "รับ", "ถึง", "เข้า", "เห็น", "ครบ", "ผ่าน", "โอเค", "บันทึก", "ขึ้น")
_SENT_ONES = ("form", "district_plan", "paper")
_ECHO = ("เหรอ", "หรอ", "น่ะเหรอ", "เหรอคะ", "เหรอครับ")
_ASKED = frozenset({"wh", "polar", "not", "ask"})
_BETWEEN, _OVER = ("filler", "of", "to", "get", "confirm", "full", "agree"), ("done", "past")
_STARTS = frozenset({"form", "district_plan", "district", "meeting", "plan", "make", "review", "disburse", "refund", "enter", "send"})
_NOT_KNOWN, _LATER = ("ไม่รู้", "ไม่รู้ว่า", "ไม่แน่ใจ", "ไม่แน่ใจว่า"), ("will", "intend", "purpose")


def either(token: Token, after: list[Token]) -> Token:
    """มะ and บ่ as what they are: a no right before a word, a question behind all: มะได้ประชุม, ประชุมแล้วมะ."""
    ends = not after or after[0].gap or after[0].tag in ("particle", "honorific")
    return token._replace(tag="polar" if ends else "?" if after[0].tag == "?" else "not")


def asks_nothing(token: Token, out: list[Token], after: list[Token]) -> bool:
    """Whether a word of questions asks nothing, by those before it and the two behind it."""
    if token.tag == "polar":
        return _stresses(token, out, after[:1])
    return _no_question(token, out, after[:1]) or _not_counted(token, out, after[1:]) or _none_at_all(token, out, after[:1])


def _no_question(token: Token, out: list[Token], after: list[Token]) -> bool:
    """Whether a word says whichever, or only stresses: เปิดอะไรก็ค้าง, ก็เพราะงานนี้ล่ะครับ; not แล้วเขตผมล่ะครับ."""
    if token.text == "ไง" and not token.gap and out and out[-1].tag in ("number", "money"):
        return True  # ก็สี่สิบแปดไงครับ
    if token.text == "ไง" and not token.gap and out and out[-1].tag == "done":
        sent = any(before.tag in ("send", "form") for before in last_stretch(out)) and (not after or bool(after[0].gap))
        return out[0].text.startswith("ก็") or sent  # ก็ประชุมไปแล้วไงพี่ 44 คน, ส่งแบบรายงานแล้วไง
    if token.text == "ไง" and not token.gap and out and out[-1].tag == "date" and any(before.text == "ก็" for before in last_stretch(out)):
        return True  # ก็จะประชุมวันที่ 17 นี้ไง
    unable = token.text == "อะไร" and bool(out) and out[-1].tag == "do"  # ทำอะไรไม่ได้
    if any((each.text == "ก็" or each.tag == "unsure" or (unable and each.tag == "not")) and not each.gap for each in after):
        return True  # มาเท่าไหร่ไม่ทันนับ
    once = token.text.startswith(("เมื่อไหร่", "เมื่อไร")) and bool(out)
    if once and any(each.tag == "intend" or each.text in ("ค่อย", "เดี๋ยว") for each in after):
        return True  # พ้นหยุดยาวเมื่อไหร่ ว่าจะทบทวนแผนอีก 10 ชุมชน
    asks = any(before.text in ("แล้ว", "ส่วน") or before.tag in ("district", "mine", "form") for before in last_stretch(out))
    named = bool(out) and not token.gap and all(before.tag in _NAMED for before in out)  # ความคืบหน้าทั้งโครงการล่ะ
    return token.text.startswith("ล่ะ") and not asks and not named


def _stresses(token: Token, out: list[Token], after: list[Token]) -> bool:
    """Whether a word of questions only stresses what is told, or takes up what was asked: มะรืนนี้ได้ประชุมกันแน่, เบิกเหรอ ยังเลย."""
    if token.text == "กันแน่":
        return not any(before.tag in _ASKED or "หรือ" in before.text for before in out)
    return token.text in _ECHO and bool(out and after) and bool(after[0].gap) and after[0].tag in ("yet", "not_yet")


def _not_counted(token: Token, out: list[Token], after: list[Token]) -> bool:
    """Whether a กี่ behind แต่ only says that it is still to be counted: ทำแผนแล้ว ส่วนกี่ชุมชนเดี๋ยวขอไปนับก่อน."""
    awaited = any(each.tag in ("intend", "order", "reason", "not_yet") for each in after)
    return awaited and token.text == "กี่" and bool(out) and out[-1].tag == "but"


def _none_at_all(token: Token, out: list[Token], after: list[Token]) -> bool:
    """Whether a ไหน behind a no says that there is none: ยังไม่ได้เอาโครงการไหนบรรจุเข้าแผน."""
    none = bool(out) and out[-1].tag == "project" and any(before.tag == "not_yet" for before in last_stretch(out))
    return none and token.text in ("ไหน", "ใด") and any(each.tag == "enter" for each in after)


def which_of(token: Token, out: list[Token], after: list[Token]) -> Token:
    """หรือ between two states asks which: สรุปเลื่อนหรือยกเลิกคะ, ขอเช็คว่ามา 45 หรือ 54."""
    states = ("postpone", "cancel", "done", "hold", "not_yet", "number", "date", "form")
    alike = out and after and out[-1].tag == after[0].tag in ("percent", "money")  # เขียนว่า 48% หรือ 84% นะ
    asks = alike or (out and out[-1].tag in states and after and after[0].tag in states)
    ends = any(each.text in ("คะ", "ครับ", "?", "กันแน่") for each in after) or [each.text for each in after[1:]] == ["นะ"]
    dates = bool(out and after) and out[-1].tag == after[0].tag == "date" and all(each.tag not in ("will", "intend", "get") for each in out)
    ends = ends or (dates and (len(after) == 1 or any("ลืม" in each.text or each.tag == "unsure" for each in after)))
    ends = ends or (len(after) == 1 and any(each.tag in ("to", "within", "deadline") for each in out))  # ส่งได้ถึงวันที่ 15 หรือ 22 พ.ค.
    asks = asks and (ends or any(each.tag == "inquire" for each in out))
    return token._replace(tag="polar") if asks else token


def which_number(out: list[Token]) -> list[Token]:
    """The words with the คะ behind one number or another as the question that it is: บรรจุ 3 หรือ 4 โครงการคะ."""
    either_one = any(token.tag == "number" and "หรือ" in token.text for token in out)
    return [*out[:-1], out[-1]._replace(tag="polar")] if either_one else out


def wonders(out: list[Token], token: Token) -> bool:
    """Whether a question word only tells what is not known: ยังไม่ได้นับว่ากี่โครงการ, ไม่รู้จะได้ไหม."""
    gap, later = token.gap, False
    for before in reversed(out):
        if gap or (later and before.text in _NOT_KNOWN):
            return not gap
        if before.tag in ("unsure", "no_date"):
            return True
        gap, later = before.gap, before.tag in _LATER
    return False


def forgot(out: list[Token], after: list[Token]) -> bool:
    """Whether it is asked for behind what somebody does not know any more: จำไม่ได้แล้วว่าคลองเตยประชุมวันไหน ดูให้หน่อย."""
    unsure = any(before.tag == "unsure" for before in last_stretch(out))
    return unsure and any(each.tag == "request" and each.gap and each.text.startswith(("ดู", "เช็ค", "เช็ก", "ช่วย")) for each in after)


def indefinite(out: list[Token], token: Token) -> Token:
    """ไหน, ใคร, อะไร, ใด behind ยังไม่มี ask nothing: ยังไม่มีชุมชนไหนทำแผน."""
    if token.text not in ("ไหน", "ใคร", "อะไร", "ใด") or token.gap:
        return token
    if out and out[-1].tag == "from" and any(before.tag in _SENT_ONES for before in out[-3:]):
        return token  # ยังไม่ได้แบบ 2 จากใคร
    denied = any(before.tag in ("not_yet", "none", "no_obstacle") for before in out[-2 if token.text == "ไหน" else -4 :])
    return token._replace(tag="filler") if denied else token


def received(out: list[Token]) -> list[Token]:
    """The words with a question of its own where it is only asked whether what was done has come: ส่งแบบ 2 แล้วค่ะ ได้รับยัง."""
    last = max((n for n, token in enumerate(out) if token.tag not in ("particle", "honorific")), default=0)
    start = last
    while start and not out[start].gap and (out[start - 1].tag in _BETWEEN or out[start - 1].text in _RECEIVED):
        start -= 1
    apart = bool(out[start].gap) or out[start - 1].tag in _OVER  # not แบบ 1 ครบหรือยัง
    has_come = apart and any(token.text.startswith(_RECEIVED) for token in out[start:last])
    done = max((n for n, token in enumerate(out[:start]) if token.tag in _OVER), default=None)
    if out[last].tag not in ("yet", "polar") or not has_come or done is None:
        return out
    if not _STARTS.isdisjoint(token.tag for token in out[done:start]):
        return out
    question = [token._replace(tag="polar") if token is out[last] else token for token in out[start:]]
    return [*out[:start], question[0]._replace(gap="\n"), *question[1:]]
