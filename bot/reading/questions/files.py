"""Files that a person asks the bot for, and a round to be drafted: ขอไฟล์สรุป excel, ร่างรายงานครั้งที่ 9.

Knows how a file is asked for, and which. Must not know how it is written.
"""

from itertools import pairwise

from bot.kinds.clause import Token, stretches
from bot.kinds.document import names
from bot.kinds.progress import round_of
from bot.reading.clauses.owners import is_district
from bot.reading.clauses.part import KIND_OF
from bot.reading.facts.strange import unexplained
from bot.reading.reading import Reading
from bot.reading.said import Said
from bot.reading.wording.tokens import UNKNOWN

FORMATS = ("pdf", "xlsx", "docx")
_NO_EXPORT = (
    "wh", "polar", "news", "life", "done", "not_yet", "not", "when", "urge", "deadline", "within", "hope", "missing_ones", "left",
    "district_word", "past", "gossip", "register", "unfinished",
)  # fmt: skip
_OF_FILES = frozenset({"file", *FORMATS, "progress_form", "form", "export", "request", "inquire", "overview", *_NO_EXPORT, *KIND_OF})
_OF_FILES -= {"done", "life", "urge"}
_FILLED = frozenset({"filler", "particle", "do", "send", "make", "done", "past", UNKNOWN})
_SENT = ("past", "date", "done")
_PLEASE = ("ที", "หน่อย", "ด้วย")
_GONE = ("ไว้", "มา", "ไป", "เข้ามา")
_MAKES = ("ออก", "ทำ", "สร้าง", "เอา", "ส่ง", "ดึง")
_TAUGHT = ("อบรม", "เรียน", "สอน", "คอร์ส", "ติว", "ฝึก", "โปรแกรม")


def export(said: Said) -> Reading | None:
    """A file wanted: "ขอไฟล์สรุป excel" is the summary as xlsx."""
    whole = said = _described(said)
    said = _asked_for(said)
    content = [token for token in said.words if token.tag not in ("particle", "honorific", "greeting", "filler") or token.text in _MAKES]
    file = said.has("file", *FORMATS)
    thing = file or said.has("progress_form", "form")
    loading = any(one.tag == "to" and two.tag == "percent" for one, two in pairwise(said.words))  # โหลดไฟล์ถึง 99%
    taught = any(one.text in _TAUGHT and two.tag in FORMATS for one, two in pairwise(said.words))  # อบรม Excel รุ่น 2
    if (said.has(*_NO_EXPORT) and not _politely(said)) or loading or taught or _thanked_for(said):
        return None
    typed = all(token.text.startswith("พิมพ์") for token in said.words if token.tag == "export")  # พิมพ์จำนวนคนมาด้วยนะ
    if not content or (said.has("before") and said.has("date")) or not (thing or (said.has("export") and not typed)):
        return None
    first = next((token for token in content if token.tag not in ("year", "district", "mine", "ordinal")), content[0])
    wants = ("export", "request", "inquire") if file else ("export", "request")
    if first.tag == "intend" or (said.has("inquire") and not file):
        return None
    opens = first.tag in wants or any(token.tag in wants and token.gap for token in content)
    made = content[0].text in _MAKES and thing and not said.has("will")
    opens = opens or (_to_be_formed(said) and not said.has("will", "send"))
    bare = file and not said.has("send") and content[0].tag in ("form", "file", "progress_form", "progress", *FORMATS)
    if not (opens or made or bare or (said.has("export") and thing)) or unexplained(said.words) > (12 if thing else 0):
        return None
    others = said.has("send") and (_of_somebody(whole) or not (file or first.tag in ("request", "inquire", "export")))
    return None if others else exported_as_said(said)


def _thanked_for(said: Said) -> bool:
    """Whether somebody is only thanked for it: ขอบคุณพี่เอ๋ที่พิมพ์แบบ 1 ให้เมื่อวาน."""
    at = said.at("export", "form")
    thanks = said.at("thanks")
    return at is not None and thanks is not None and thanks < at and all(not token.gap for token in said.words[thanks + 1 : at])


def _to_be_formed(said: Said) -> bool:
    """Whether something is to be made a file of: จัดแบบ 1 เป็นไฟล์ excel ให้ที, รวมผลทุกเขตเป็น pdf ให้หน่อย."""
    pairs = pairwise(said.words)
    formed = any(token.text == "เป็นไฟล์" for token in said.words) or any(one.text == "เป็น" and two.tag in FORMATS for one, two in pairs)
    return formed and any(token.text.startswith(_PLEASE) for token in said.words if token.tag == "particle")


def _described(said: Said) -> Said:
    """The message without what only describes the file: ไฟล์แบบ 1 ที่เขตราชเทวีส่งมาเมื่อ 5 พ.ค. is แบบ 1 of ราชเทวี, ขอแบบ 2 ที่กรอกแล้ว แบบ 2."""
    named = enumerate(pairwise(said.words), 1)
    filled = next((n for n, (one, two) in named if one.tag in ("form", "mine", "district") and two.text == "ที่"), 0)
    filled = filled if any(token.tag == "form" for token in said.words[:filled]) else 0  # ขอ pdf แบบ 1 เขตเราที่ส่งแล้ว
    if filled and said.words[0].tag == "request" and _only_filled(said.words[filled:]):
        return said.only(said.words[:filled])
    told = next((n for n, (one, two) in enumerate(pairwise(said.words)) if one.text == "ที่" and two.text == "ว่า"), 0)
    if any(token.tag == "file" for token in said.words[:told]):
        kept = (token for token in said.words[told:] if token.tag in FORMATS)  # ขอไฟล์สรุปที่ว่าเบิกไปแล้ว 1.48 ล้าน เป็น excel
        return said.only((*said.words[:told], *kept))
    triples = zip(said.words, said.words[1:], said.words[2:], strict=False)
    at = next((n for n, (one, two, three) in enumerate(triples) if one.text == "ที่" and _is_sender(two) and three.tag == "send"), None)
    if at is None:
        return said
    sent = (n for n in range(at + 3, len(said.words)) if said.words[n].tag not in _SENT and said.words[n].text not in _GONE)
    end = next(sent, len(said.words))
    return said.only((*said.words[:at], said.words[at + 1], *said.words[end:]))


def _is_sender(token: Token) -> bool:
    """Whether a word behind ที่ names who sent the file: ที่เขตราชเทวีส่งมา, ที่เขาส่งเมื่อ 12 พ.ค."""
    return is_district(token) or token.text == "เขา"


def _only_filled(words: tuple[Token, ...]) -> bool:
    """Whether words only say that a form is filled in or was sent: ที่กรอกข้อมูลแล้ว, ที่ส่งไปแล้ว."""
    return any(token.tag == "done" for token in words) and all(token.tag in _FILLED for token in words)


def _of_somebody(said: Said) -> bool:
    """Whether somebody else is to send it: รบกวนเขตบึงกุ่มส่งแบบ 1 มาด้วย, พี่นิดช่วยส่งแบบ 2 แทนหนูที."""
    asked = any(token.tag == "send" and is_district(before) for before, token in pairwise(said.words))
    triples = zip(said.words, said.words[1:], said.words[2:], strict=False)
    named = any(one.tag == "honorific" and three.text == "ช่วย" and not (two.gap or three.gap) for one, two, three in triples)
    return asked or named or any(token.text == "แทน" for token in said.words)


def _politely(said: Said) -> bool:
    """Whether all that speaks against a wish is its own ได้ไหม: ขอไฟล์สรุป excel ได้ไหมคะ."""
    against = [n for n, token in enumerate(said.words) if token.tag in _NO_EXPORT]
    if len(against) != 1 or not (said.has("request", "inquire", "export") or (said.has("file") and said.has("order"))):
        return False
    return said.words[against[0]].tag == "polar" and said.words[against[0] - 1].tag == "get"


def _asked_for(said: Said) -> Said:
    """The message without the sentences that name nothing of a file or of our work: ขอไฟล์สรุปครับ ผู้ใหญ่รออยู่แล้ว."""
    kept = [sentence for sentence in said.sentences if any(map(_is_of_files, sentence))]
    return said if len(kept) == len(said.sentences) else said.only(tuple(token for sentence in kept for token in sentence))


def _is_of_files(token: Token) -> bool:
    """Whether a word is of a file, or a value that may say which; not the number of เร่งมา 3 รอบแล้ว."""
    return token.tag in _OF_FILES or (token.span is not None and token.tag != "number")


def exported_as_said(said: Said) -> Reading:
    """The export with what is still to ask."""
    document = exported(said)
    districts = said.districts
    missing: tuple[str, ...] = ("document",) if document is None else ()
    if said.has("mine") and not districts:
        districts = (said.own,) if said.own else ()
        missing += () if said.own else ("district",)
    if said.foreign and not said.districts:
        missing += ("district",)
    formats = (token.tag for n, token in enumerate(said.words) if token.tag in FORMATS and (not n or said.words[n - 1].tag != "deny"))
    kind = next(formats, None)  # ไม่เอา pdf ขอเป็น word
    number = round_of(said.clause()) if document in ("progress_form", None) else None
    return Reading(
        "export", document=document, format=kind, district=districts, fiscal_year=said.year, round=number, ask=missing, why=("export",)
    )


def exported(said: Said) -> str | None:
    """Which document: a numbered form, the progress form, or the summary."""
    forms = [name for token in said.words for name in names(token) if name.startswith("form")]
    if forms:
        return forms[0]
    if said.has("progress_form", "progress") or any(token.text == "แบบแสดง" for token in said.words):
        return "progress_form"
    summed = any("สรุป" in token.text or "รวม" in token.text or token.text == "summary" for token in said.words)
    return "summary" if summed or said.has("overview") else None


def draft_round(said: Said) -> Reading | None:
    """ร่างรายงานครั้งที่ 9, only with its round."""
    if not said.has("draft"):
        return None
    stretch = next(stretch for stretch in stretches(said.words) if any(token.tag == "draft" for token in stretch))
    if said.words[0].tag == "ordinal" and len(said.sentences) > 1 and any(token in stretch for token in said.sentences[0]):
        said = said.only(tuple(said.sentences[0]))  # ครั้งที่ 8 ช่วยร่างรายงานให้ทีครับ ขี้เกียจพิมพ์
        stretch = said.sentences[0]
    if said.words[0].tag != "ordinal":  # not รอบ 11 ช่วยร่างรายงานไว้ให้หน่อย
        said = said.only(tuple(token for token in said.words if token.start >= stretch[0].start))  # ผอ.จะเซ็นบ่ายนี้แล้ว ช่วยร่างรายงานครั้งที่ 11 ที
    if said.has("wh", "polar", "done", "not_yet"):
        return None
    number = round_of(said.clause())
    return Reading("draft_round", round=number, why=("draft",)) if number is not None else None
