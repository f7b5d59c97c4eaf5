"""Where a clause begins: the words before its own that lead to it, taken from the end of the clause before.

Knows what leads and what stays. Must not know how clauses are cut, nor their slots.
"""

from bot.kinds.clause import NEGATIVE, Token
from bot.kinds.money import MONEY
from bot.reading.clauses.part import VALUES, Part
from bot.thai import Day, Years

BEFORE = NEGATIVE | {"will", "intend", "get", "yet", "have", "unable", "order", "urge", "hope", "past", "more", "approved", "reason"}
_LEADING = BEFORE | {"date", "time", "year", "filler", "honorific", "mine", "and", "but", "cancel", "postpone", "money", "repeat"}
_SMALL = BEFORE | {"filler", "honorific", "particle", "mine", "date", "and"}
_SUBJECTS = {"project", "plan", "budget"}
_OPENS = {
    "plans": frozenset({"number", "community", "total", "have", "filler", "and", "but"}),
    "action_plan": frozenset({"year", "filler", "and", "but"}),
    "progress": frozenset({"ordinal"}),
    "meeting": frozenset({"date", "time", "filler", "past", "will", "last", "and", "but"}),
}


def opened(current: Part, kind: str | None, out: list[Part], apart: bool) -> Part:
    """A new clause, with the words at the end of the last that belong to it: ยังไม่ before เบิก, and stand apart as it does."""
    taken = (_left_over(current) if kind == "refund" else []) or (_to_follow(current) if kind == current.kind else [])
    start = 0 if taken else turn(current) if current.kind == "obstacle" else 0 if apart else _leads_in(current)
    if start or (apart and not taken):
        start = _counted_first(current.tokens[: start or None], current.kind, kind) or start
    if start:
        current.tokens, taken = current.tokens[:start], current.tokens[start:]
    while not start and len(current.tokens) > 1 and _leads_on(current, kind, apart):
        taken.insert(0, current.tokens.pop())
        if taken[0].gap:
            break
    if apart and taken and taken[0].gap in ("", ":"):
        current.tokens, taken = current.tokens + taken, []  # ประชุมไม่ได้เนื่องจากโควิด ทบทวน…
    opened = Part(kind, current.owner, taken, sentence=current.sentence)
    out.append(opened)
    return opened


def _counted_first(tokens: list[Token], before: str | None, kind: str | None) -> int:
    """Where what opens the next clause begins, though a gap follows it; 0 for none.

    A count of its own unit, as in 34 ชุมชน ทำแผนแล้ว 30, the year of projects, the calendar day of a meeting: 22 ม.ค. ประชุม 33 คน.
    """
    opens = _OPENS.get(kind or "")
    if opens is None or before == kind:
        return 0
    start = len(tokens)
    while start > 1 and tokens[start - 1].tag in opens:
        start -= 1
    start = next((n for n in range(start, len(tokens)) if tokens[n].gap or tokens[n].tag in ("and", "but")), 0)
    run = tokens[start:] if start else []
    if kind == "plans":
        led = run[:1] and (run[0].gap == "\n" or any(token.tag in ("total", "have", "and", "but") for token in run))
        counted = any(token.span is not None for token in run) and any(token.tag == "community" for token in run)
        return start if counted and (led or any(token.tag in VALUES for token in tokens[:start])) else 0
    if kind == "progress":
        return start if run and before in ("plans", None) else 0  # นั่งทำกันอยู่แค่ 2 คน ครั้งที่ 9 ความก้าวหน้า 75%
    dated = (token.span.value for token in run if token.span is not None)
    undated = before in ("plans", "action_plan")  # what has no day of its own: งบหมด ศุกร์ที่ผ่านมา จัดประชุมแล้ว
    undated = undated or (bool(run) and (run[0].tag == "and" or run[0].gap in (",", "\n")))  # เบิกแล้ว 5,000 และเมื่อเช้า จัดประชุม
    return start if any(isinstance(value, Years) or (isinstance(value, Day) and (value.day or undated)) for value in dated) else 0


def _leads_in(current: Part) -> int:
    """Where a stretch at the end of a clause begins that leads right to the next word: เบิกแล้วหมื่นห้า มะรืนจะ before ประชุม; 0 for none.

    A calendar day stays with a meeting, a year with projects, that have none yet: ประชุมแล้ว 5 มิ.ย.เบิก 3,000.
    """
    start = next((n for n in range(len(current.tokens) - 1, 0, -1) if current.tokens[n].gap), 0)
    tags = {token.tag for token in current.tokens[start:]}
    own = {"meeting": {"date", "time"}, "action_plan": {"year"}}.get(current.kind or "", set())
    has_own = any(token.tag in own for token in current.tokens[:start]) or _relative(current.tokens[start])
    leading = _LEADING | {"people"} if "will" in tags else _LEADING  # เรานัดชาวบ้าน before ประชุม
    leading |= _SUBJECTS if current.tokens[start].tag == "but" else set()  # แต่เงินโครงการแผนชุมชน before ยังไม่ได้เบิก
    summed = any(token.tag == "money" and token.span is not None for token in current.tokens[start:])  # เบิกแล้ว 71,903 บาทคืนเงิน 8,096
    summed = summed and current.kind in MONEY
    return start if tags <= leading and not summed and (has_own or tags.isdisjoint(own)) else 0


def _left_over(current: Part) -> list[Token]:
    """The sum that is left, or of ส่วน, taken from the end of a clause of money drawn: เบิกแล้ว 40,120 เหลือ 25,180 before ส่งคืนแล้ว."""
    got = current.tokens[-1:] if current.tokens[-1].tag == "get" else []  # คงเหลือ 18,200 บาท ได้ส่งคืนแล้ว
    last = current.tokens[-2 - len(got) : len(current.tokens) - len(got)]
    led, summed = (token.tag for token in (*last, *last)[:2])
    told = any(token.tag in ("number", "money") for token in current.tokens[: -2 - len(got)])  # เบิก 48,000 ส่วน 17,300 before คืนแล้ว
    if current.kind != "disbursement" or summed not in ("number", "money") or not (led == "left" or (led == "but" and told)):
        return []
    current.tokens = current.tokens[: -2 - len(got)]
    return [*last, *got]


def _to_follow(current: Part) -> list[Token]:
    """The sum that is to follow, taken from the end of a clause of money: คืนแล้วก้อนนึง อีก 3,500 จะ before คืนสิ้นเดือน."""
    last = [token.tag for token in current.tokens[-3:]]
    later = len(last) == 3 and (last[2] in ("will", "intend") or current.tokens[-1].text == "ไว้")
    if not later or last[0] != "more" or last[1] not in ("number", "money"):
        return []
    taken, current.tokens = current.tokens[-3:], current.tokens[:-3]
    return taken


def _leads_on(current: Part, kind: str | None, apart: bool) -> bool:
    """Whether a word at the end of a clause belongs to the next: ยังไม่, ✅, จะไป, ส่ง before แบบ 2, and ใคร behind a gap."""
    before, token = (current.tokens[-1], *current.tokens)[-2:]
    if token.text in ("ไป", "มา") and before.tag in ("will", "intend"):
        return True
    if token.tag in ("cancel", "postpone"):
        return kind == "meeting" and (not apart or token.text.isascii())  # และยกเลิกประชุม, cancel ประชุม
    if kind == "plans" and (token.tag == "do" or (token.tag == "and" and before.tag == "do")):
        return True  # ทำและ before ทบทวนแผน
    if token.tag == "send":
        return kind == "document"
    behind = bool(token.gap) and token.tag in ("wh", "district_word", "missing_ones")
    return behind or token.tag in BEFORE or token.text in ("✅", "✔", "✓", "☑", "ค่อย")


def _relative(token: Token) -> bool:
    """Whether a day is told from today and not from the calendar: พรุ่งนี้, ศุกร์หน้า."""
    return token.span is not None and isinstance(token.span.value, Day) and token.span.value.day is None


def what_is_left(before: Part | None) -> list[Token]:
    """The เหลือ at the end of a clause that leads to another district, taken from it: บางบอนส่งแล้ว เหลือทุ่งครุยังไม่ส่ง."""
    leads = before is not None and len(before.tokens) > 1 and before.tokens[-1].tag == "left" and bool(before.tokens[-1].gap)
    return [before.tokens.pop()] if leads and before is not None else []


def linked(part: Part) -> bool:
    """Whether a link before a no or a plan leads to something new: แล้วก็ยังไม่ได้ before ส่ง."""
    rest = next((token for token in reversed(part.tokens) if token.tag not in BEFORE), None)
    return rest is not None and rest.tag in ("and", "but")


def turn(part: Part) -> int:
    """Where a แต่ begins that has only small words behind it: อย่างไรก็ดี ฝพช. ได้; 0 for nowhere."""
    n = len(part.tokens) - 1
    while n > 0 and part.tokens[n].tag in _SMALL:
        n -= 1
    return n if n > 0 and part.tokens[n].tag == "but" else 0


def denial_gap(current: Part) -> str:
    """What parts the text of an obstacle from a denial that begins behind it: ติดขัดเรื่องระบบล่ม ตอนนี้ยังไม่ได้เบิก."""
    n = len(current.tokens) - 1
    while n > current.found_head() and current.tokens[n].tag in BEFORE | {"filler"} and not current.tokens[n].gap:
        n -= 1
    denied = any(token.tag in NEGATIVE for token in current.tokens[n:])
    text = any(token.tag not in ("filler", "particle", "obstacle") for token in current.tokens[current.found_head() : n])
    return current.tokens[n].gap if denied and text and n > current.found_head() else ""
