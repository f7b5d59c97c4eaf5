"""From words to phrases: negation put together, forms with their numbers.

Knows which words belong together whatever stands between them. Must not know kinds' slots or intents.
"""


from bot.kinds.clause import NEGATIVE, Token, last_stretch
from bot.kinds.progress import STANDINGS
from bot.reading.questions.those import of_those
from bot.reading.wording.asking import asks_nothing, either, forgot, indefinite, received, which_number, which_of, wonders
from bot.reading.wording.form_numbers import all_forms, belongs, join, listed_forms, numbered_form
from bot.reading.wording.slips import STAMMERS, slips
from bot.reading.wording.standing import standings
from bot.reading.wording.stray import listed, lodged, nights, owned, without_todays
from bot.reading.wording.turned import turned
from bot.reading.wording.unspent import NOT_ALL, without_unspent
from bot.reading.wording.years_alone import OF_PROJECTS, with_years
from bot.thai import Day, Number, Place, Span

_PAIRS = {
    ("yet", "not"): "not_yet",
    ("not_yet", "not"): "not_yet",
    ("yet", "not_yet"): "not_yet",
    ("yet", "unable"): "not_yet",
    ("not_yet", "get"): "not_yet",
    ("not_yet", "have"): "not_yet",
    ("not_yet", "can"): "not_yet",
    ("not", "have"): "none",
    ("none", "done"): "none",
    ("not", "get"): "not_get",
    ("not", "can"): "unable",
    ("yet", "none"): "not_yet",
    ("not", "done"): "unfinished",
    ("not_yet", "done"): "unfinished",
    ("yet", "unfinished"): "unfinished",
    **dict.fromkeys((("not", "wish"), ("not_yet", "wish")), "keep"),
    ("not", "left"): "full",
    ("get", "have"): "get",
    ("yet", "deny"): "deny",
    ("yet", "not_get"): "not_yet",
}
_SECOND = frozenset(second for _, second in _PAIRS)
_LOOKED_AT = frozenset({
    "yet", "noise", "wh", "polar", "when", "form", "refund", "date", "number", "money", "year", "ordinal", "reason", "send", "either",
    "inquire", "new", "missing_ones", "budget", "district", "greeting", "past", "same_day",
})  # fmt: skip
_VALUES = frozenset({"date", "number", "money", "year", "ordinal", "district", "same_day"})
_TOUCHED = _LOOKED_AT | _SECOND
_SMALL = frozenset({"หรือ", "ที่", "เขต", "เดียว", "เหมือนกัน", "หมด", "เต็ม"})
"""The small words that are looked at."""
_SENT_OR_NOT = NEGATIVE | {"done", "past"}
_DONE_OR_NOT = NEGATIVE | {"done", "yet"}
_GUESSES, _ABOUT = ("น่าจะ", "คงจะ", "คง", "คาดว่า", "คิดว่า"), ("ราว", "ราวๆ", "ประมาณ", "ก็", "สัก", "ซัก", "เกือบ", "เกือบๆ", "กว่า", "เกิน")
_BRACKETED = {"word": "docx", "pdf": "pdf", "excel": "xlsx", "xlsx": "xlsx", "docx": "docx"}  # LINE writes emoji so: (love)
_ONLY = ("โครงการ", "ชุมชน")
_ANSWERS = frozenset({"particle", "agree", "confirm", "thanks", "greeting", "polar"})
_SET_ANEW = ("will", "register", "no_date", "round_word", "postpone", "venue", "people", "matter", "honorific")
_ONES_LEFT = [[left, document] for left in ("left", "except") for document in ("form", "district_plan", "paper")]  # เหลือแต่แบบ 2 ที่ยังไม่ได้ส่ง
_OF_A_ROUND = ("ordinal", "round", "progress", "percent", *STANDINGS)


def phrases(found: list[Token]) -> list[Token]:
    """The same tokens with their phrases joined: ยัง, ไม่, ได้ is one not_yet; แบบ, 1, และ, 2 one form of both."""
    out: list[Token] = []
    for n, typed in enumerate(found):
        if typed.tag not in _TOUCHED and typed.text not in _SMALL and not (out and out[-1].tag == "form"):
            out.append(typed)
            continue
        token = _looked_at(typed, found, n, out) if typed.tag in _LOOKED_AT or typed.text in _SMALL else typed
        if token is None:
            continue
        if token.tag in ("done", "past", "date"):
            token = _after_all(out, token, found[n + 1 : n + 2])
        while out and token.tag in _SECOND and (joined := _PAIRS.get((out[-1].tag, token.tag))):
            token = join(out.pop(), token, joined)
        if out and out[-1].tag == "form" and belongs(out[-1], token):
            token = join(out.pop(), token, "form")
        out.append(token)
    return _together(out)


def _looked_at(typed: Token, found: list[Token], n: int, out: list[Token]) -> Token | None:
    """A word that may be another by those around it; None where it is no word of the message."""
    if typed.tag in _VALUES:
        return _value(typed, out)
    if typed.tag in ("wh", "polar") and asks_nothing(typed, out, found[n + 1 : n + 3]):
        return typed._replace(tag="filler")
    token = typed if typed.tag in ("wh", "when") and forgot(out, found[n + 1 :]) else _alone(typed, out)
    if token is None:
        return None
    if token.tag == "either":
        return either(token, found[n + 1 : n + 2])
    if token.text == "หรือ":
        return which_of(token, out, found[n + 1 :])
    if typed.text == "ที่" and out and out[-1].text == "เขต" and (len(out) == 1 or out[-2].tag == "inquire") and _tells(found[n + 1 :]):
        out[-1] = out[-1]._replace(tag="district_word")  # เขตที่ประชุมแล้วแต่ไม่เบิก, ขอลิสต์เขตที่แผนยังไม่ทำ
    return token


def _value(typed: Token, out: list[Token]) -> Token | None:
    """A value or a district as those before it make it."""
    token = owned(typed, out)
    if token is None or token.tag != "number":
        return token
    _guess(out)
    return all_forms(token, out)


def _forms(out: list[Token], tags: set[str]) -> list[Token]:
    """The words with the forms that are asked for or listed."""
    if {"send", "neutral"} <= tags and tags & _SENT_OR_NOT:
        out = _which_form(out)
    return listed_forms(out) if "form" in tags else out


def _which_form(out: list[Token]) -> list[Token]:
    """The words with แบบไหน as the form it asks for beside ส่ง: ส่งแบบไหนไปแล้วบ้าง, แบบไหนยังไม่ส่ง; else it asks how."""
    at = next((n for n, token in enumerate(out) if token.text == "แบบไหน" and token.tag == "neutral"), None)
    if at is None or (at and out[at].gap):
        return out
    which = out[at]
    middle = which.start + len("แบบ")
    asks = Token(middle, which.end, "wh", "ไหน", "")
    return [*out[:at], which._replace(tag="form", text="แบบ", end=middle), asks, *out[at + 1 :]]


def _together(out: list[Token]) -> list[Token]:
    """The tokens as they stand to each other: lists of districts and of forms, what was taken back, a label before its tick."""
    tags = {token.tag for token in out}
    if {"district", "number"} <= tags:
        out = listed(out)
    if "number" in tags and out[-1].text == "คะ":
        out = which_number(out)
    if "number" in tags and not OF_PROJECTS.isdisjoint(tags):
        out = with_years(out)
    if (became := turned(out, tags)) is not out:
        out, tags = became, {token.tag for token in became}
    if "done" in tags and not tags.isdisjoint(("yet", "polar")):
        out = received(out)
    if "drawn" in tags and tags.isdisjoint(_OF_A_ROUND):
        out = [token._replace(tag="disburse") if token.text == "เบิกใช้" else token for token in out]
    out = _forms(out, tags)
    if "refund" in tags and not NOT_ALL.isdisjoint(tags):
        out = without_unspent(out)
    if "date" in tags and "meeting" in tags:
        out = _of_its_week(out)
        out = without_todays(out) if "done" in tags and not NEGATIVE.isdisjoint(tags) else out
    out = standings(out, tags)
    out = of_those(out)
    stammers = "number" in tags and not STAMMERS.isdisjoint([token.text for token in out])
    return slips(out) if stammers or not tags.isdisjoint(("slip", "really", "contrast")) else out


def _of_its_week(out: list[Token]) -> list[Token]:
    """The words with a weekday in the week that is named before the verb: สัปดาห์หน้าประชุมวันพุธ is on Wednesday of next week."""
    for n, week in enumerate(out[:-2]):
        if week.tag != "date":
            continue
        verb, on = out[n + 1 : n + 3]
        whole, part = week.span and week.span.value, on.span and on.span.value
        if not (isinstance(whole, Day) and isinstance(part, Day)) or verb.tag not in ("meeting", "hold", "will") or on.gap:
            continue
        bare = part.weekday is not None and (part.day, part.week, part.near, part.shift) == (None, None, None, None)
        if bare and whole.week is not None and whole.weekday is None and on.span is not None:
            that_day = on._replace(span=on.span._replace(value=part._replace(week=whole.week)))
            return [*out[:n], verb._replace(gap=week.gap), that_day, *out[n + 3 :]]
    return out


def named(token: Token) -> Place | None:
    """The place of a token, where it is one."""
    return token.span.value if token.span and isinstance(token.span.value, Place) else None


def _tells(after: list[Token]) -> bool:
    """Whether a word of our work and its state follow at once, and no district: ประชุมแล้ว, ไม่เบิก; not คืนเงินแล้ว : ตลิ่งชัน 12,300."""
    tags = [token.tag for token in after[:2] if not token.gap]
    named = any(token.tag == "district" for token in after)
    return not named and len(tags) == 2 and (tags[1] in _DONE_OR_NOT or tags[0] in NEGATIVE)


def _alone(token: Token, out: list[Token]) -> Token | None:
    """A word as those before it make it; None for what is no word of the message: noise."""
    found: Token | None = token
    match token.tag:  # the most frequent first
        case "noise":
            bracketed = _BRACKETED.get(token.text.strip("()"))
            found = token._replace(tag=bracketed) if bracketed else None
        case "wh" | "polar" | "when":
            found = token._replace(tag="filler") if wonders(out, token) else indefinite(out, token)
        case "form":
            found = numbered_form(token, out)
        case "send" if not token.gap and out and out[-1].text == "ขอ":
            found = join(out.pop(), token, "send")  # ขอส่งพรุ่งนี้
        case "inquire" if token.text == "รายชื่อ" and not token.gap and out and out[-1].tag in ("send", "paper", "file"):
            found = token._replace(tag="paper")  # ส่งรายชื่อผู้ประสานงานแล้ว
        case "refund" | "greeting" if _of_the_word_before(token, out):
            found = token._replace(tag="filler")
        case "filler" if out and token.text in ("หมด", "เต็ม"):
            paid = out[-1].tag in ("disburse", "refund") and not token.gap
            found = token._replace(tag="full") if paid else token  # เบิกหมด ไม่ประสงค์คืน
        case "filler" if out and token.text in ("เขต", "เดียว", "เหมือนกัน"):
            found = _districts(out, token) if token.text == "เขต" else _only(token, out) if token.text == "เดียว" else _alike(token, out)
        case "yet" | "reason" | "new" | "missing_ones" | "budget":
            found = _awaited(token, out)
    return found


def _of_the_word_before(token: Token, out: list[Token]) -> bool:
    """Whether a word only goes with the one before it: สองคืน and 5 วัน 4 คืน are nights, ราบรื่นดีค่ะ no greeting."""
    if token.text == "คืน":
        return (not token.gap or [each.text for each in out[-2:-1]] == ["วัน"] or lodged(out)) and nights(out)
    return bool(out) and not token.gap and token.text.startswith("ดี")


def _awaited(token: Token, out: list[Token]) -> Token:
    """ยัง behind a label is not yet, รอ behind a form unfinished, ใหม่ of a day or a person is small: คืนเงิน: ยัง, แบบ 2 รอเซ็น, กำหนดใหม่."""
    if token.tag == "new":
        small = out and not token.gap and token.text == "ใหม่" and out[-1].tag in _SET_ANEW
        return token._replace(tag="filler") if small else token
    if token.tag == "budget":
        person = token.text == "การเงิน" and [before.tag for before in out[-2:]] == ["inquire", "honorific"]  # ขอถามพี่การเงิน
        return token._replace(tag="honorific") if person else token
    if token.tag == "missing_ones":
        if out and not token.gap and token.text == "ที่ยังไม่" and out[-1].text.endswith(("เงิน", "งบ", "งบประมาณ")):
            return token._replace(tag="not_yet")  # เหลือเงินที่ยังไม่ได้เบิกเท่าไร
        led = [each.tag for each in out[-3:-1] if each.text not in ("แค่", "เพียง")][-1:]
        only = not token.gap and bool(out) and out[-1].tag == "district" and led and led[0] in ("but", "left", "except", "have")
        return token._replace(tag="not_yet") if only or [before.tag for before in out[-2:]] in _ONES_LEFT else token
    if token.tag == "yet":
        return token._replace(tag="not_yet") if token.gap in (":", "=") else token
    waits = token.text.endswith("รอ") and out and out[-1].tag in ("form", "district_plan")
    return token._replace(tag="unfinished") if waits else token


def _after_all(out: list[Token], token: Token, after: list[Token]) -> Token:
    """จัดไป before แล้ว or a day is held; แล้ว that opens what is said goes on and tells nothing: แล้วแบบ 1 ครบยัง."""
    at = len(out) - 1 - (len(out) > 1 and out[-1].text == "ก่อน" and not out[-1].gap)  # เราจัดไปก่อนแล้ว
    if not token.gap and out and out[at].text == "จัดไป":
        out[at] = out[at]._replace(tag="hold")
    if token.text == "จบ" and after and after[0].tag == "time":
        return token._replace(tag="finish")
    if token.text != "แล้ว" or not after or after[0].tag == "particle":
        return token
    opens = not out or (token.gap and after[0].text == "กัน") or (token.gap and not after[0].gap and out[-1].tag in _ANSWERS)
    return token._replace(tag="filler") if opens else token


def _only(token: Token, out: list[Token]) -> Token:
    """One of a thing: แค่โครงการเดียว; not ยังไม่บรรจุแม้แต่โครงการเดียว."""
    last = next((word for word in _ONLY if out[-1].text.endswith(word)), None)  # บรรจุโครงการเดียว too
    if token.gap or last is None or any(before.tag in NEGATIVE for before in last_stretch(out)):
        return token
    return token._replace(tag="number", span=Span(token.start, token.end, "number", Number(1), "word", last))


def _alike(token: Token, out: list[Token]) -> Token:
    """เหมือนกัน right behind a year says that it is that of all: บางนาบรรจุ 3 พระโขนงบรรจุ 2 ปี 64 เหมือนกัน."""
    return token._replace(tag="all_named") if out[-1].tag == "year" else token


def _districts(out: list[Token], token: Token) -> Token:
    """เขต behind 50 is every district, behind ทั้งสอง all those named, behind แผน the district's plan."""
    if out[-1].tag == "plan" and not token.gap:
        return join(out.pop(), token, "district_plan")  # แผนเขต
    count = out[-1].span.value if out and out[-1].span else None
    if not isinstance(count, Number):
        return token
    if count.value == 50:
        before = out.pop()
        return Token(before.start, token.end, "every", f"{before.text}เขต", before.gap)
    if len(out) > 1 and out[-2].text.endswith(("ทั้ง", "ทั้งหมด")) and count.value < 10:
        out.pop()
        total = out.pop()
        if out and out[-1].tag == "from":
            return token  # จากทั้งหมด 5 เขต ประชุมแล้ว 3 คือ ธนบุรี คลองสาน บางกอกใหญ่
        return Token(total.start, token.end, "all_named", f"ทั้ง{count.value}เขต", total.gap)
    return token


def _guess(out: list[Token]) -> None:
    """Makes small a word that guesses the number behind it and plans nothing: น่าจะ 45 คน, คาดว่าราวๆ 60."""
    at = len(out) - 1 - bool(out and out[-1].text in _ABOUT)
    if at >= 0 and out[at].text in _GUESSES:
        out[at] = out[at]._replace(tag="filler")


