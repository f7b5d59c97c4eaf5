"""Words that are another by the figures around them: งบใช้ไปแล้ว is drawn, 90 ขยับจาก 75 leads from, รอบละ 10,000 is each time.

Knows what stands before and behind such a word. Must not know what the message is for.
"""

from bot.kinds.clause import Token

_NEAR_MONEY = frozenset({"project", "year", "filler", "particle", "mine", "district"})
_SUMS = frozenset({"number", "total"})  # งบทั้งหมด 50,000 ใช้ไป 32,150
_ANEW = ("นับใหม่", "ดูใหม่", "เช็คใหม่", "เช็กใหม่", "ตรวจใหม่")
_NOT_SO = ("ไม่ถูก", "ไม่ตรง", "ไม่ถูกต้อง")
_DENIES = frozenset({"contrast", "deny", "wrong", "particle", "honorific", "filler"})


def labels(out: list[Token], n: int) -> bool:
    """Whether โครงการ stands before its own count, behind that of the plans: แผน 11 โครงการ 3, แผนเป็น 11 โครงการเป็น 3."""
    led = out[n - 2 : n] if n > 1 and out[n - 1].tag == "community" else out[n - 1 : n]
    behind = [token for token in out[n + 1 : n + 3] if token.text != "เป็น"][:1]
    counts = [token.span for token in (*led[:1], *behind) if token.tag == "number" and token.span is not None]
    own = len(counts) == 2 and counts[1].unit in (None, "โครงการ")
    planned = any(token.tag in ("plan", "make", "review", "new") for token in out[:n])
    return own and planned and out[n].text == "โครงการ" and all(token.tag not in ("enter", "action_plan") for token in out)


def spends(out: list[Token], n: int) -> bool:
    """Whether ใช้ tells of money named before it, and that it went: งบโครงการใช้ไปแล้ว 58,900 บาท."""
    gone = out[n].text == "ใช้" and n + 1 < len(out) and out[n + 1].text.startswith(("ไป", "แล้ว", "หมด"))
    if gone and any(token.tag in ("progress", "ordinal") for token in out[:n]) and any(token.tag == "money" for token in out[n : n + 3]):
        return True  # ความก้าวหน้าครั้งที่ 5 ร้อยละ 45 ใช้ไป 12,000 บาท
    returned = any(token.tag == "refund" for token in out[n + 2 :])  # ใช้ไป 40,000 บาท เหลือส่งคืน 25,300 บาท
    if gone and returned and any(token.tag == "money" and token.span for token in out[n + 2 : n + 3]):
        return True
    led = (m for m in range(n - 1, -1, -1) if out[m].span is None and out[m].tag not in _NEAR_MONEY | _SUMS)
    at = next(led, -1) if gone else -1
    named = at >= 0 and out[at].tag in ("money", "budget", "of") and out[at].span is None
    return named and ("งบ" in out[at].text or any(token.tag == "project" for token in out[at:n]))


def adds_to(out: list[Token], n: int) -> bool:
    """Whether จากเดิม only says that it is more than before: เบิกเพิ่มเติมจากเดิมอีก 9,300; not จากเดิม 30 เป็น 40."""
    return out[n].text == "จากเดิม" and n + 1 < len(out) and out[n + 1].tag == "more"


def names_what_is_in(out: list[Token], n: int) -> bool:
    """Whether words only name the project that is put in, with how many behind: บรรจุโครงการปลูกผักสวนครัวแล้ว 2 โครงการ."""
    led = next((m for m in range(n, -1, -1) if out[m].tag == "enter" or out[m].gap), 0)
    named = out[led].tag == "enter" and led < n and out[led].text.endswith("โครงการ")
    return named and any(token.tag == "number" and token.span and token.span.unit == "โครงการ" for token in out[n + 1 :])


def counts_lives(out: list[Token], n: int) -> bool:
    """Whether ชีวิต only counts people: รวมแล้วหกสิบแปดชีวิต."""
    return out[n].text == "ชีวิต" and n > 0 and not out[n].gap and out[n - 1].tag == "number"


def of_origin(out: list[Token], n: int) -> bool:
    """Whether จาก only says who proposed what was entered: บรรจุโครงการจากชุมชนแล้ว 5 โครงการ; not บรรจุ 5 จาก 12."""
    led = n > 0 and out[n - 1].tag in ("enter", "project") and not out[n].gap
    return led and out[n].text == "จาก" and n + 1 < len(out) and out[n + 1].tag == "community" and out[n + 1].span is None


def per_piece(out: list[Token], n: int) -> bool:
    """Whether ละ behind a thing tells its price: ข้าวกล่องละ 65 บาท."""
    behind = out[n + 1].tag if n + 1 < len(out) else ""
    return out[n].text == "ละ" and n > 0 and not out[n].gap and out[n - 1].tag in ("life", "?") and behind in ("number", "money")


def risen_from(out: list[Token], n: int) -> bool:
    """Whether a number behind is the one from which it rose: 90 ขยับจาก 75, เพิ่มจาก 75."""
    at = n + 1 if out[n].tag == "moved" else n + 2
    glued = out[n].text.endswith("จาก") if out[n].tag == "moved" else n + 1 < len(out) and out[n + 1].tag == "from"
    return glued and at < len(out) and out[at].tag in ("number", "percent")


def must_be(out: list[Token], n: int) -> bool:
    """Whether ต้อง says the right value behind a no or a mistake: ไม่ใช่ค่ะ ต้อง 72 คน, เวลาเริ่มไม่ถูก ต้องสิบโมงเช้า."""
    led = out[:n]
    tags = {token.tag for token in led}
    behind = out[n + 1].tag if n + 1 < len(out) else ""
    mistaken = out[n].gap != "" and ("wrong" in tags or any(token.text in _NOT_SO for token in led)) and not tags & {"will", "hope", "life"}
    denied = "contrast" in tags and tags <= _DENIES
    return out[n].text == "ต้อง" and (denied or mistaken) and behind in ("number", "money", "percent", "date", "time")


def wants_instead(out: list[Token], n: int) -> bool:
    """Whether ขอเป็น asks for another value than was told: ที่แจ้งเบิก 27,000 ขอเป็น 29,000 แทน; not ขอเป็น pdf."""
    behind = out[n + 1 : n + 3]
    of_value = len(behind) == 2 and behind[0].text == "เป็น" and behind[1].tag in ("number", "money", "date", "time")
    asked = out[n].text in ("ขอ", "ขอให้") and of_value
    told = out[0].text.startswith(("ที่แจ้ง", "ที่ส่ง", "ที่รายงาน", "ที่ลง", "ที่บอก")) or any(token.text == "แทน" for token in out[n:])
    return asked and told


def counted_anew(out: list[Token], n: int) -> bool:
    """Whether somebody counts once more what was just told: 45 คน... เดี๋ยวนะ นับใหม่ 47 คน."""
    counted = any(token.tag == "number" for token in out[:n]) and n + 1 < len(out) and out[n + 1].tag == "number"
    return counted and out[n].text in _ANEW and not any(token.text.startswith("ที่") for token in out[:2])


def not_that(out: list[Token], n: int) -> bool:
    """Whether a no by itself takes back the count of a meeting just told in full: เมื่อวานประชุม คนมา 54 ไม่ใช่ค่ะ 45 คน; not 54 ไม่ใช่ค่ะ 45."""
    polite, right = (*out[n + 1 : n + 3], None, None)[:2]
    if polite is None or right is None or polite.tag != "particle" or polite.gap or right.tag != "number" or not right.gap:
        return False
    met = {token.tag for token in out[:n]}
    full = not met.isdisjoint(("meeting", "hold")) and not met.isdisjoint(("done", "past", "date"))
    return full and any(token.tag == "number" for token in out[max(0, n - 3) : n])


def time_left(out: list[Token], n: int) -> bool:
    """Whether it is only time that is left: ยังไม่ได้ทำแผน เหลือเวลาอีก 3 เดือน; not เหลือเวลาส่งแบบ 2 อีกกี่วัน."""
    behind = {token.tag for token in out[n + 1 :]}
    return n + 1 < len(out) and out[n + 1].text == "เวลา" and behind.isdisjoint(("wh", "lacks", "polar", "when"))


def in_a_moment(out: list[Token], n: int) -> bool:
    """Whether somebody only stops to count once more: เดี๋ยวนะ นับใหม่ 47 คน."""
    behind = [token for token in out[n + 1 : n + 4] if token.tag not in ("particle", "filler")][:1]
    return out[n].text == "เดี๋ยว" and bool(behind) and behind[0].text in _ANEW


def names_the_project(out: list[Token], n: int) -> bool:
    """Whether แผนชุมชน only names whose money goes: แผนชุมชนเบิกแล้ว 13,650 บาท."""
    behind = out[n + 1] if n + 1 < len(out) else None
    return behind is not None and behind.tag in ("disburse", "refund") and not behind.gap and behind.span is None


def apart_from(out: list[Token], n: int) -> bool:
    """Whether ต่างหาก only says that it is not what was told before: คืนเพิ่ม 1,150 ต่างหากจากที่คืนไป."""
    return out[n].text == "ต่างหาก" and n + 1 < len(out) and out[n + 1].tag == "from"


def each_time(out: list[Token], n: int) -> bool:
    """Whether a time is each of several, with its sum behind: 3 รอบ รอบละ 10,000; not โดนทวง 2 รอบละ."""
    behind = out[n + 1 : n + 3]
    return len(behind) == 2 and behind[0].text == "ละ" and not behind[0].gap and behind[1].tag in ("number", "money")
