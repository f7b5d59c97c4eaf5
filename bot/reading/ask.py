"""What a person asks of the bot besides figures: files, registration, a draft, leave, help, and the talk around it."""

from bot.kinds.clause import Token
from bot.kinds.document import names
from bot.kinds.progress import round_of
from bot.reading.reading import Reading
from bot.reading.report import unexplained
from bot.reading.said import Said
from bot.thai import Day, resolve

_FORMATS = ("pdf", "xlsx", "docx")
_EMPTY = frozenset({"particle", "honorific", "filler", "noise"})


def export(said: Said) -> Reading | None:
    """A file wanted: "ขอไฟล์สรุป excel" is the summary as xlsx."""
    first = next((token.text for token in said.words if token.tag not in ("particle", "honorific")), "")
    if said.has("hope"):
        return None
    wants = said.has("export") or first in ("ออก", "ทำ", "สร้าง") or (said.has("request", "order") and said.has("file", "progress_form", "paper", "form", *_FORMATS))
    file = said.has("file", "progress_form", "form", "paper", *_FORMATS) or any("ไฟล์" in token.text for token in said.words)
    if not wants or not (file or said.has("export")) or said.has("wh", "polar", "news", "life", "done", "not_yet", "not", "when", "urge", "deadline", "within"):
        return None
    if not file and not said.has("round", "latest") and unexplained(list(said.words)) > 0:
        return None
    document = _document(said)
    districts, ask = said.districts, ()
    missing: tuple[str, ...] = ()
    if said.has("mine") and not districts:
        districts, missing = ((said.own,), ()) if said.own else ((), ("district",))
    if said.foreign and not said.districts:
        missing = ("district",)
    ask = (*(("document",) if document is None else ()), *missing)
    kind = next((name for name in _FORMATS if said.has(name)), None)
    number = round_of(said.clause()) if document == "progress_form" or document is None else None
    return Reading(
        "export", document=document, format=kind, district=districts, fiscal_year=said.year, round=number, ask=ask, why=("export",)
    )


def _document(said: Said) -> str | None:
    """Which document: a numbered form, the progress form, or the summary."""
    forms = [name for token in said.words for name in names(token) if name.startswith("form")]
    if forms:
        return forms[0]
    if said.has("progress_form", "progress") or any(token.text == "แบบแสดง" for token in said.words):
        return "progress_form"
    summed = any("สรุป" in token.text or "รวม" in token.text for token in said.words)
    return "summary" if summed or said.has("overview") else None


def register(said: Said) -> Reading | None:
    """A registration: "ลงทะเบียน เขตสาทร รหัส 482913"."""
    if not said.has("register") or said.has("wh", "polar", "news", "life", "attend", "number") and not _code(said):
        return None
    code = _code(said)
    if code is None and not said.districts and not said.foreign and unexplained(list(said.words)) > 4:
        return None
    if unexplained(list(said.words)) > 25 or said.has("hope", "date", "meeting") and code is None:
        return None
    ask = (*(() if said.districts else ("district",)), *(() if code else ("code",)))
    return Reading("register", district=said.districts[:1], code=code, ask=ask, why=("register",))


def _code(said: Said) -> str | None:
    """The six digits of an invitation, zeros kept."""
    return code_in(said.clean.text)


def code_in(text: str) -> str | None:
    """Six digits that stand alone, be they parted by a space or a dash: 019284, 019-284."""
    for n, letter in enumerate(text):
        if not letter.isdecimal() or (n and text[n - 1].isdecimal()):
            continue
        digits, at = "", n
        while at < len(text) and (text[at].isdecimal() or (text[at] in " -" and len(digits) == 3 and text[at + 1 : at + 2].isdecimal())):
            digits += text[at] if text[at].isdecimal() else ""
            at += 1
        if len(digits) == 6:
            return digits
    return None


def draft_round(said: Said) -> Reading | None:
    """ร่างรายงานครั้งที่ 9, only with its round."""
    number = round_of(said.clause())
    wanted = said.has("draft") and number is not None and not said.has("wh", "polar", "done", "not_yet")
    return Reading("draft_round", round=number, why=("draft",)) if wanted else None


def leave(said: Said) -> Reading | None:
    """ลา 20-24 ม.ค., only with its days."""
    if not said.has("leave", "absent") or said.has("wh", "polar", "meeting", "attend", "number", "life"):
        return None
    first = said.words[0].tag if said.words else ""
    if not said.has("leave") and not (first == "absent" or first in _EMPTY):
        return None
    days = [token.span.value for token in said.words if token.span and isinstance(token.span.value, Day)]
    if not days or unexplained(list(said.words)) > 12:
        return None
    start = resolve(days[0], said.today, "ahead").date
    last = days[0].last or (days[1] if len(days) > 1 else days[0])
    end = resolve(last, said.today, "ahead").date
    return Reading("leave", start=start, end=end, why=("leave",)) if start and end else None


def talk(said: Said) -> Reading | None:
    """Small words alone: ถูกต้องครับ, ไม่ใช่ค่ะ, สวัสดี, ขอบคุณ, ใช้ยังไง."""
    content = [token for token in said.words if token.tag not in _EMPTY]
    tags = [token.tag for token in content]
    rest = unexplained(content)
    if said.has("help") and rest <= 12 and not said.has("life", "news"):
        return Reading("help", why=("help",))
    if not tags:
        return None
    if set(tags) <= {"deny", "contrast", "not", "cancel", "wrong", "yet"} and rest == 0 and _denies(content):
        return Reading("deny", why=("deny",))
    if set(tags) <= {"confirm", "agree", "done", "thanks"} and "confirm" in tags:
        return Reading("confirm", why=("confirm",))
    if "thanks" in tags and rest <= 15 and tags[0] in ("thanks", "confirm", "agree", "request", "greeting"):
        return Reading("thanks", why=("thanks",))
    if tags[0] == "greeting" and rest <= 12:
        return Reading("greeting", why=("greeting",))
    return None


def _denies(content: list[Token]) -> bool:
    """ไม่ใช่, ไม่ถูก, a bare ยกเลิก; a bare ไม่ or ยัง says nothing by itself."""
    return content[0].tag in ("deny", "contrast", "cancel") and len(content) <= 2
