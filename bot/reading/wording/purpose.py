"""What a message is sent for, which is no part of it: ขอไฟล์สรุป จะแนบหนังสือ; ท่านรองจะเข้าประชุม ขอตัวเลข KPI; ตามที่ขอข้อมูลนั้น.

Knows where such a stretch begins and ends. Must not know what the question is about.
"""

from collections.abc import Sequence, Set

from bot.kinds.clause import COUNTED, NEGATIVE, Token
from bot.reading.clauses.owners import is_own
from bot.reading.clauses.part import KIND_OF
from bot.thai import Day

_PAPERS = ("form", "district_plan")
_ASKS = frozenset({"wh", "polar", "inquire", "when", "percent_of", "district_word", "lacks", "history", "contact", "export", "kpi"})
_STATES = frozenset({"done", "number", "money", "percent", "fraction", "not_yet"})
_OURS = _ASKS | {"number", "money", "percent", "fraction", "request", "not_yet", "form", "district_plan", "remind"}
_CORRECTS = frozenset({"correct", "right", "wrong", "slip", "contrast"})
_PUT_OFF = frozenset({"postpone", "cancel"})
_REFERRED = ("นั้น", "มา", "ไว้", "ไป", "ครั้ง")
_NOW = ("ตอนนี้", "ขณะนี้", "ปัจจุบัน", "วันนี้", "ล่าสุด")
TELLS = ("ขอรายงาน", "ขอแจ้ง", "ขอเรียน")
_SAYS_NOTHING = frozenset({
    "left", "filler", "particle", "honorific", "purpose", "than", "get", "will", "unable", "neutral", "done", "wh", "half",
})  # fmt: skip
_WANTS = frozenset({"request", "file", "pdf", "xlsx", "docx"})
_WHEN = ("date", "time", "ordinal", "year")
_WAIT = frozenset({"intend", "before", "particle", "honorific"})
_PREFACES = frozenset({"purpose", "will", "intend"})
_WORK = frozenset(KIND_OF) | {"kpi", "district", "mine", "district_word", "missing_ones", "budget", "project", "overview", "deadline"}
_ORDERS = frozenset({"remind", "reminder", "stop", "undo", "cancel", "register", "code", "leave", "absent"})
_TOLD_OR_ASKED = _WORK | _ASKS | _CORRECTS | _ORDERS
_NO_STORY = _WORK | _ASKS | {"invented", "draft", "gossip", "hope", "remind", "request"}
_PLAIN = frozenset(KIND_OF) | {"district", "number", "money", "percent", "not_yet", "mine", "correct", "wh"}
"""Tags of first words that are no preface."""
_SIGNALS = frozenset({"shown", "offer", "denial", "mistaken", "reason", "purpose", "will"})
_TURNS = ("but", "after_all")
_POLITE = ("ครับ", "คับ", "ค่ะ", "คะ", "ค่า", "จ้า")
_ADDRESS = frozenset({"greeting", "honorific"})
_LEADS = frozenset({"honorific", "filler"})
_TO_RECORD = frozenset({"request", "order", "filler", "particle", "honorific", "confirm", "report"})
_RECORDS = ("ลง", "บันทึก", "จด", "คีย์", "แจ้ง", "รายงาน", "กรอก", "ใส่")
_IN_CASE = ("เผื่อ", "เผื่อว่า")
_REACH = 8  # words


def without_purpose(words: Sequence[Token], tags: Set[str]) -> Sequence[Token]:
    """The words without the stretch that says what a question or a request is for, or offers to answer: มีอะไรถามได้ค่ะ."""
    words = _unaddressed(words)
    words = _without_case(words) if "hope" in tags else words
    words = _put_aside(words) if "intend" in tags else _announced(words) if len(words) > _REACH else words
    words = _unprefaced(words if tags.isdisjoint(_TURNS) else _unconceded(words))
    for n, token in enumerate(() if tags.isdisjoint(_SIGNALS) else words):
        if token.tag not in _SIGNALS:
            continue
        if token.tag == "offer" and not any(after.text.startswith("ว่า") for after in words[n + 1 : n + 2]):  # การเงินทักมาว่า
            return _unoffered(words, n)
        if token.tag == "denial" and n and words[n - 1].tag == "yet" and not token.gap:
            continue  # ตัวเลขยังไม่ได้ถามเขาเลย
        if token.tag in ("shown", "denial", "mistaken"):
            return _set_right(words, n) if token.tag == "shown" else _unbelieved(words, n)
        if token.tag == "reason" and token.gap and n and words[n - 1].text.endswith(_POLITE):
            return _excused(words, n)
        if token.tag == "purpose" or (token.tag == "will" and token.text == "จะ"):
            start = _start(words, n)
            if words[start].gap and start and _asked(words[:start]):
                end = next((m for m in range(n, len(words)) if words[m].gap in ("\n", ";")), len(words))
                return (*words[:start], *words[end:]) if _only_for(words[start:end], led=start < n) else words
            if not start and n and words[0].tag == "honorific":
                end = next((m for m in range(n, len(words)) if words[m].gap and words[m].tag in ("inquire", "request")), 0)
                return words[end:] if end and _only_for(words[:end], led=False) else words
    return words


def _unaddressed(words: Sequence[Token]) -> Sequence[Token]:
    """The words without the greetings and titles that open a message of our work: สวัสดีครับ, พี่คะ."""
    while words and words[0].tag in _ADDRESS:
        end = next((n for n in range(1, len(words)) if words[n].gap and words[n].gap != "."), 0)  # not ผอ.จะประชุม
        if not end or not all(token.tag in (*_ADDRESS, "particle") or _of_greeting(words, n) for n, token in enumerate(words[:end])):
            break
        if words[0].tag == "greeting" and _TOLD_OR_ASKED.isdisjoint(token.tag for token in words[end:]):
            break
        words = words[end:]
    return words


def _without_case(words: Sequence[Token]) -> Sequence[Token]:
    """The words without a case that is only provided for behind what is said: ขอแก้เป็น 27,350 เผื่อมีใครถาม; not เผื่อไว้ 50 คน."""
    start = next((n for n, token in enumerate(words) if n and token.gap and token.text in _IN_CASE), 0)
    end = next((n for n in range(start + 2, len(words)) if words[n].gap), len(words))
    case = words[start:end]
    nothing = len(case) > 1 and not any(token.span is not None or token.tag in _STATES or token.text == "ไว้" for token in case)
    return (*words[:start], *words[end:]) if start and nothing else words


def _of_greeting(words: Sequence[Token], n: int) -> bool:
    """Whether a day or an hour is only that of a greeting: สวัสดีวันจันทร์ค่ะ, สวัสดีตอนเช้า."""
    return n > 0 and words[n].tag in ("date", "time") and words[n - 1].tag == "greeting" and not words[n].gap


def _announced(words: Sequence[Token]) -> Sequence[Token]:
    """The words behind the story of why somebody tells it: เพิ่งกลับจากลา เห็นว่ายังไม่ได้แจ้ง เลยขอแจ้งแทน คือเขตประเวศประชุมแล้ว."""
    at = next((n for n, token in enumerate(words) if n > 1 and token.tag == "filler" and token.text.startswith(TELLS)), 0)
    led = words[:at]
    story = any(token.gap for token in led[1:]) and not any(token.tag in _NO_STORY or token.span is not None for token in led)
    start = at + 1 + (words[at + 1 : at + 2] != () and words[at + 1].text in ("คือ", "ว่า")) if story else 0
    return words[start:] if start < len(words) else words


def _put_aside(words: Sequence[Token]) -> Sequence[Token]:
    """The words behind another matter that is put off: เรื่องเงินเดี๋ยวก่อน ทบทวนแผนได้ 12 ชุมชนแล้ว."""
    end = next((n for n in range(1, len(words)) if words[n].gap), 0)
    off = [token.text for token in words[:end] if token.tag != "particle"][-2:] == ["เดี๋ยว", "ก่อน"]
    return words[end:] if off and all(token.span is None for token in words[:end]) else words


def _in_case(words: Sequence[Token]) -> Sequence[Token]:
    """The words behind why it is told once more: เผื่อยังไม่มีในระบบ ปีที่แล้วเราบรรจุ 4 โครงการ."""
    end = next((n for n in range(1, len(words)) if words[n].gap), 0)
    about = any(token.tag in KIND_OF or token.span is not None for token in words[:end])
    return words if about or all(token.tag not in KIND_OF for token in words[end:]) else words[end:]


def _unreferred(words: Sequence[Token]) -> Sequence[Token]:
    """The words behind the reference that opens a letter: ตามที่ สยป. ขอข้อมูลนั้น เขตพระนคร…; not ตามที่นัดประชุมไว้ …."""
    asked = any(token.text.startswith("ถาม") for token in words[1:4])  # ตามที่ถามว่าประชุมหรือยัง ขอตอบว่าประชุมแล้ว
    gaps = (n for n in range(1, len(words)) if words[n].gap)
    end = next((n for n in gaps if asked or words[n - 1].text.endswith(_REFERRED) or _asked_for(words, n)), 0)
    if asked and not _STATES.isdisjoint(token.tag for token in words[end:]):
        return words[end:]
    if any(token.tag == "order" for token in words[:end]) and any(token.tag == "done" for token in words[end:]):
        documents = [token for token in words[:end] if KIND_OF.get(token.tag) == "document" and token.tag != "send"]
        named = any(token.tag in KIND_OF and token.tag != "send" for token in words[end:])
        return words[end:] if named else (*documents, *words[end:])  # ตามที่ให้ส่งแบบ 2 นั้น เขตบางนาได้จัดส่งแล้ว
    return words[end:] if any(token.tag in ("inquire", "request") for token in words[:end]) else _unplanned(words)


def _unplanned(words: Sequence[Token]) -> Sequence[Token]:
    """The words behind the plan that is recalled of what is then told: ตามที่แจ้งว่าจะประชุม วันนี้ประชุมแล้ว."""
    end = next((n for n in range(1, len(words)) if words[n].gap), 0)
    planned = any(token.tag in _PREFACES for token in words[:end])
    again = {token.tag for token in words[:end] if token.tag in KIND_OF} & {token.tag for token in words[end:]}
    off = any(token.tag in NEGATIVE or token.tag == "cancel" for token in words[end:])  # its day is the one it was meant for
    return words[end:] if planned and again and not off else words


def _unquestioned(words: Sequence[Token]) -> Sequence[Token]:
    """The words behind what somebody asked, or had planned: ที่น้องเขตดินแดงถามมา ของสาทรทำแผนแล้ว 24 ชุมชน."""
    end = next((n for n in range(1, len(words)) if words[n].gap), 0)
    cleft = any(token.text == "คือ" for token in words[:end]) and any(is_own(token) for token in words[end:])
    if cleft or any(token.text == "ไม่จริง" for token in words[:end]):  # ที่เลื่อนคือประชุมของสาธารณสุข ประชุมของเรายังจัด
        about = () if cleft or any(token.tag in KIND_OF for token in words[end:]) else words[:end]
        return (*(token for token in about if token.tag == "meeting"), *words[end:])  # ที่ว่ายังไม่ประชุมไม่จริงนะคะ จัดไปตั้งแต่ 4 มี.ค.
    asked = any(token.text.startswith("ถาม") for token in words[:end]) and all(token.tag not in _STATES for token in words[:end])
    since = words[end].text in _NOW and any(token.text.endswith("ว่า") for token in words[:3])  # ที่บอกว่ายังไม่ได้เบิกนั่น ตอนนี้เบิกแล้ว 9,800
    told = since and {token.tag for token in words[:end]} & KIND_OF.keys() & {token.tag for token in words[end:]}
    return words[end:] if asked or (end and told) else _unplanned(words)


def _unconceded(words: Sequence[Token]) -> Sequence[Token]:
    """The words behind what is conceded or was wrongly thought, where they tell of our work: แม้จะเบิกช้า แต่เบิกแล้ว 34,500, ที่ไหนได้ มา 65 คน."""
    conceded = bool(words) and "แม้" in words[0].text
    turn = next((n for n, token in enumerate(words) if token.tag == "after_all" or (conceded and token.tag == "but")), 0)
    return words[turn + 1 :] if turn and any(token.tag in KIND_OF for token in words[turn:]) else words


def _unprefaced(words: Sequence[Token]) -> Sequence[Token]:
    """The words behind what somebody is about to do, where they ask of our work: จะได้บอกแม่บ้านถูก เขตบางรักประชุมวันไหน."""
    if len(words) < 2 or words[0].tag in _PLAIN:
        return words
    first, second = words[0].text, words[1].text
    if (first == "วันนี้" and second.startswith(TELLS)) or _is_title(words):
        return words[1:]  # วันนี้ขอรายงานรวดเดียวเลยนะคะ: the day of telling
    if first == "เผื่อ" or first.startswith(("ตามที่", "ที่")) or (second == "ที่" and first.endswith("เนื่องจาก")):
        return _in_case(words) if first == "เผื่อ" else _unquestioned(words) if first.startswith("ที่") else _unreferred(words)
    if words[0].tag not in _PREFACES:
        return _recorded(words)
    end = next((n for n in range(1, len(words)) if words[n].gap), 0)
    opening, after = words[:end], {token.tag for token in words[end:]}
    if first == "เดี๋ยว" and end > 1 and {token.tag for token in opening} <= _WAIT and not after.isdisjoint(_WORK):
        return words[end:]  # เดี๋ยวนะ ประชุมไปเมื่อวาน
    forgot = any(token.tag == "report" for token in opening) and any(token.text == "ลืม" for token in opening)  # ตั้งใจจะรายงานเมื่อวานแต่ลืม
    ours = _OURS - {"request"} if words[0].tag == "purpose" else _OURS
    stated = any(token.tag in ours or token.tag in _WHEN for token in opening) or words[end].tag in _WHEN
    wanted = not after.isdisjoint(("remind", "pdf", "xlsx", "docx")) or not (after.isdisjoint(_ASKS) or after.isdisjoint(_WORK))
    return words[end:] if (wanted and not stated) or (forgot and not after.isdisjoint(_STATES)) else words


def _recorded(words: Sequence[Token]) -> Sequence[Token]:
    """The words behind the request to record them: รบกวนลงให้หน่อยค่ะว่า เขตบางรักประชุมแล้ว."""
    if words[0].tag != "request":
        return words
    end = next((n for n, token in enumerate(words[:_REACH]) if token.text == "ว่า"), 0)
    asks = all(token.tag in _TO_RECORD for token in words[:end]) and any(token.text in _RECORDS for token in words[:end])
    return words[end + 1 :] if asks and not _STATES.isdisjoint(token.tag for token in words[end:]) else words


def _is_title(words: Sequence[Token]) -> bool:
    """Whether a message opens with the title of a list of districts: รายงานสถานะ แบบ 2, then a line each."""
    title = words[0].tag == "request" and words[0].text.startswith("รายงาน")
    return title and any(token.gap == "\n" and token.tag == "district" for token in words)


def _asked_for(words: Sequence[Token], n: int) -> bool:
    """Whether a request ends there, and what follows states: ตามที่ สยป. ขอข้อมูล เขตธนบุรียังไม่ได้เบิก."""
    after = {token.tag for token in words[n:]}
    return words[n - 1].tag in ("inquire", "request") and not after.isdisjoint(_STATES) and after.isdisjoint(_ASKS | {"missing_ones"})


def _unoffered(words: Sequence[Token], n: int) -> Sequence[Token]:
    """The words without the stretch of an offer, where it states nothing and asks nothing behind it: not ถามได้ที่ไหน."""
    start = next((m for m in range(n, 0, -1) if words[m].gap), 0)
    end = next((m for m in range(n + 1, len(words)) if words[m].gap), len(words))
    behind = n + 1 + any(token.text == "อะไร" and not token.gap for token in words[n + 1 : n + 2])  # ใครสงสัยอะไร
    stated = any(token.tag in _STATES for token in words[start:end]) or any(token.tag in _ASKS for token in words[behind:end])
    return words if stated else (*words[:start], *words[end:])


def _unbelieved(words: Sequence[Token], n: int) -> Sequence[Token]:
    """The words without what is denied or was wrongly believed: ไม่ใช่ว่าเขตเราไม่จัดนะคะ, นึกว่าจัดแล้ว; in a correction a value stays.

    A district stays where the rest names none: ใครว่าเขตจอมทองไม่ประชุมคะ ประชุมไปแล้ว 61 คน.
    """
    refuted = words[n].tag == "mistaken" and _refuted(words[n + 1 :])
    whole = words[n].tag == "denial" or words[n].text.startswith("ใคร") or refuted  # ไม่เคยบอกว่าจะคืน 20,000, ใครบอกว่าเบิก 60,000
    ends = (m for m in range(n + 1, len(words)) if words[m].gap and not (whole and words[m].span and words[m].tag != "district"))
    end = next((m for m in ends if any(token.tag not in _PAPERS for token in words[n + 1 : m])), len(words))  # นึกว่าแบบ 1 ส่งไปแล้ว
    believed = words[n + 1 : end]
    right = any(token.span is not None for token in believed) and any(token.tag in _CORRECTS for token in words) and not refuted
    told = any(token.tag in KIND_OF or token.tag in _STATES or token.tag in _PUT_OFF for token in believed)
    nothing = end < len(words) and all(token.tag in _SAYS_NOTHING for token in believed)  # นึกว่าจะได้เยอะกว่านี้ ทำแผน 38 ชุมชน
    if nothing and words[end].tag in ("number", "money", "percent") and not right and words[end - 1].tag != "particle":
        end += 1 + sum(token.tag in COUNTED for token in words[end + 1 : end + 2])  # นึกว่าจะมาสัก 90
    named = any(token.tag in ("district", "mine", "others") for token in (*words[:n], *words[end:]))
    of = [] if named else [token for token in believed if token.tag == "district"]
    if not _PUT_OFF.isdisjoint(token.tag for token in words[end:]) and all(token.tag not in KIND_OF for token in words[end:]):
        of += [token for token in believed if token.tag == "meeting"]  # นึกว่าจะได้ประชุมพฤหัสนี้ ผอ.ให้เลื่อนไปเป็น 16 ก.ค.
    if any(token.tag == "send" for token in words[end:]) and all(token.tag not in _PAPERS for token in words[end:]):
        of += [token for token in believed if token.tag in _PAPERS]  # นึกว่าแบบ 2 ส่งแล้ว ที่จริงยังไม่ได้ส่ง
    return (*words[:n], *of, *words[end:]) if words[n].tag == "denial" or (told and not right) or nothing else words


def _refuted(words: Sequence[Token]) -> bool:
    """Whether it is told behind what was believed that it is not so, and no other value: เข้าใจว่าคืน 4,200 ไปแล้ว แต่การเงินว่าไม่ใช่."""
    turn = next((n for n, token in enumerate(words) if token.tag == "but" and token.gap), len(words))
    behind = words[turn:]
    return any(token.tag == "contrast" for token in behind) and all(token.span is None for token in behind)


def _set_right(words: Sequence[Token], n: int) -> Sequence[Token]:
    """The words without the state that is shown wrongly, what it is of stays: ระบบขึ้นว่ายังไม่ส่งแบบ 1 แต่เราส่งแล้ว."""
    turn = next((m for m in range(n + 1, len(words)) if words[m].tag == "but" and words[m].text != "ส่วน"), 0)
    subject = (token for token in words[n + 1 : turn] if token.tag in _WORK)
    return (*words[:n], *subject, *words[turn + 1 :]) if turn and any(token.tag in _STATES for token in words[turn:]) else words


def _excused(words: Sequence[Token], n: int) -> Sequence[Token]:
    """The words with those of private life in a reason made nothing of, where it follows a no: ยังไม่คืนเงินครับ รอธนาคารเปิด."""
    before = {token.tag for token in words[:n]}
    if before.isdisjoint(NEGATIVE) or "life" in before:
        return words
    return tuple(token._replace(tag="neutral") if token.tag == "life" and m > n else token for m, token in enumerate(words))


def _start(words: Sequence[Token], n: int) -> int:
    """Where the stretch begins: before the person whose purpose it is, เดี๋ยว ผอ.จะถาม."""
    while n and words[n].gap in ("", ".") and words[n - 1].tag in _LEADS:  # ผอ.จะ
        n -= 1
    return n


def _asked(before: Sequence[Token]) -> bool:
    """Whether the words before ask: a question word, a final ยัง, or a request, for a file too, that states nothing."""
    tags = [token.tag for token in before if token.tag not in ("particle", "honorific")]
    yet = tags[-1:] == ["yet"] and len(tags) > 1  # ยังค่ะ จะจัดวันศุกร์หน้า asks nothing
    return not _ASKS.isdisjoint(tags) or yet or (not _WANTS.isdisjoint(tags) and _STATES.isdisjoint(tags))


def _only_for(stretch: Sequence[Token], *, led: bool) -> bool:
    """Whether a stretch states nothing of ours; a day named in full makes a meeting ours, unless it is somebody's above."""
    if any(token.tag in _OURS for token in stretch):
        return False
    meets = any(token.tag in ("meeting", "hold") for token in stretch)
    return led or not (meets and any(token.span and isinstance(token.span.value, Day) and token.span.value.day for token in stretch))
