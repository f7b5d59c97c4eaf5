"""The right values of a correction: its words without what was wrong, what is quoted as wrong, and what only explains.

Knows which of two values is the right one. Must not know the facts that they make.
"""

from itertools import pairwise

from bot.kinds.clause import COUNTED, NEGATIVE, Token, stretches
from bot.kinds.progress import STANDINGS
from bot.reading.clauses.owners import is_district
from bot.reading.clauses.part import KIND_OF, QUESTIONS
from bot.reading.corrections.denied import denied_status, not_so_many, other_kind
from bot.reading.corrections.retyped import as_said_wrong
from bot.reading.corrections.undo import JUST
from bot.reading.said import Said
from bot.reading.wording.tokens import UNKNOWN
from bot.thai import Day, Money, Number
from bot.thai.vocabulary import Pattern

VALUES = frozenset({
    "number", "money", "percent", "fraction", "date", "time", "form", "district_plan", "postpone", "cancel", "ordinal", "year",
})  # fmt: skip
_STATES = frozenset({"postpone", "cancel", "done", "not_yet", "will"})
_NONE = ("none", "not_get", "keep")
_NAMES = frozenset({"form", "district_plan", "ordinal", "year", "district", "place"})
"""What a report is found by: quoted with the mistake, it still says which report is meant."""
_TURNS = frozenset({"correct", "right", "contrast"})
_ENDS = _TURNS | {"wrong", "deny", "slip", "but", "from"}
_CONTEXT = frozenset(KIND_OF) | {"people", "project", "community", "place"}
_PASSING = frozenset({"hold", "attend", "do", "new", "paper", "send"})
_COMPLETES = frozenset({"done", "filler", "particle", "honorific", "get"})
_SPEAKS = VALUES | _ENDS | QUESTIONS | (KIND_OF.keys() - _PASSING)
_TOLD = ("แจ้ง", "รายงาน", "บอก", "ส่ง", "เสนอ", "พิมพ์", "กรอก", "กด", "คีย์", "เขียน", "ใส่", "ตอบ", "ลง")
_TELLS = "|".join(_TOLD)
_CLAIM = Pattern(
    rf"ที่(?:(?:ได้|เคย|เพิ่ง|พึ่ง|ผม|หนู|เรา)?(?:{_TELLS})(?!คืน)|ว่า(?!การ))|(?:{_TELLS})\S*(?:ไป|ไว้)(?:แล้ว)?(?:ว่า)?\Z"
)
_BECOMES = ("เป็น", "ต้องเป็น", "->", "→", "=>")
_SPEAKERS = ("ผม", "ฉัน", "หนู", "เรา", "ดิฉัน")
_FIGURES = ("ตัวเลข", "ข้อมูล", "ยอด", "รายงาน", "ของ", "อัน")
_THAT = ("นั่น", "นั้น", "น่ะ", "อันนั้น")
_THEN = (*_TOLD, "รีบ", "ที่ส่ง", "ที่แจ้ง", "นับ")


def sets_right(said: Said) -> bool:
    """Whether แก้เป็น stands right before a value: เงินคืนแก้เป็น 5,075 บาท."""
    for n, token in enumerate(said.words):
        behind = said.words[n + 1 : n + 5]
        if token.tag == "correct" and "แก้" in token.text and behind and behind[0].tag != "life":  # not แก้ข้าวเป็น 45 กล่อง
            led = next((m for m, word in enumerate(behind) if word.text.endswith("เป็น")), -1 if token.text.endswith("เป็น") else None)
            if led is not None and any(word.tag in VALUES for word in behind[led + 1 : led + 2]):
                return True
    return False


def told(said: Said) -> Said:
    """The message without reasons, and without the stretches that only explain: แก้เป็นเลื่อนค่ะ คือยังไม่ได้วันใหม่."""
    kept: list[Token] = []
    settled_in = len(said.sentences)
    turned = False
    speaking = _SPEAKS - {"wrong"} if sets_right(said) else _SPEAKS
    for number, sentence in enumerate(said.sentences):
        cut = stretches(sentence)
        for n, stretch in enumerate(cut):
            tags = {token.tag for token in stretch}
            settled = number > settled_in or (number == settled_in and UNKNOWN in tags)
            reason = stretch[0].tag == "reason"
            if (reason and number >= settled_in) or ((reason or stretch[0].text == "พอดี") and not _valued(cut[n:], kept)):
                break
            speaks = not tags.isdisjoint(speaking) or tags <= _COMPLETES or any(is_district(token) for token in stretch)
            leads = any(after[0].span is not None for after in cut[n + 1 : n + 2])  # คนมา 54
            if not settled or speaks or leads:
                kept += stretch
            turned = turned or not tags.isdisjoint(_TURNS)
            if turned and any(_says(token) and not is_district(token) for token in stretch):
                settled_in = min(settled_in, number)
    return said if len(kept) == len(said.words) else said.only(tuple(kept))


def _valued(cut: list[list[Token]], before: list[Token]) -> bool:
    """Whether stretches hold a value or a word that corrects; behind the right value a state is none: พอดีห้องเต็มเลยเลื่อน."""
    given = any(token.span is not None for token in before) and not any(_opens_claim(before, n) for n in range(len(before)))
    words = (token for stretch in cut for token in stretch if not given or token.tag not in _STATES)
    return any(_is_value(token) or token.tag in _ENDS for token in words)


def right(said: Said) -> list[Token]:
    """The words without the wrong values: what follows ไม่ใช่ or จาก, what stands before เป็น of the same type, what is quoted."""
    told_before = _pressed_before(said.words)
    kept = (token for n, token in enumerate(said.words) if not _told_then(said.words, n))
    words = [token for token in kept if not token.text.startswith(JUST) and token.start not in told_before]
    if meant := as_said_wrong(words):
        words = [meant(token) for token in words]
    words = [token._replace(tag="from") if _leads_to_wrong(words, n) else token for n, token in enumerate(words)]
    words = [token._replace(tag="filler") if _comes_down(words, n) else token for n, token in enumerate(words)]
    rest, claimed, sure = _without_claims(words)
    found = _chosen(rest, claimed)
    return found if sure or not claimed or any(_says(token) or token.tag in _NONE for token in found) else _chosen(words, [])


def _leads_to_wrong(words: list[Token], n: int) -> bool:
    """Whether the value behind a word is the wrong one: แก้จาก 30, เป็น 21 ชุมชน แทน 12."""
    instead = words[n].text == "แทน" and any(_is_value(token) for token in words[n + 1 : n + 2])
    return (words[n].tag == "correct" and words[n].text.endswith("จาก")) or (instead and any(map(_is_value, words[:n])))


def _comes_down(words: list[Token], n: int) -> bool:
    """Whether เหลือ leads from the wrong number to the right one: แก้โครงการที่บรรจุจาก 9 เหลือ 7."""
    led = [token.tag for token in words[max(0, n - 3) : n] if token.tag not in COUNTED]
    return words[n].tag == "left" and led[-2:] in (["from", "number"], ["from", "money"])


def _pressed_before(words: tuple[Token, ...]) -> set[int]:
    """Where the words begin that tell what was put in by mistake, behind the right value: แก้เป็นแบบ 1 เมื่อกี้กดเป็นแบบ 2."""
    for n, (just, verb, link) in enumerate(zip(words, words[1:], words[2:], strict=False)):
        if just.text.startswith(JUST) and verb.text.startswith(_TOLD) and link.text in ("เป็น", "ว่า", "ไปเป็น"):
            end = next((m for m in range(n + 4, len(words)) if words[m].gap), len(words))
            values = {token.tag for token in words[n + 1 : end] if _is_value(token)}
            known = any(token.tag in values or (not values and (_says(token) or token.tag in NEGATIVE)) for token in words[:n])
            return {token.start for token in words[n:end]} if known else set()
        told = any(_is_value(token) and not token.text.startswith(JUST) for token in words[:n])
        told_before = told and not _is_value(words[n - 1])  # วันที่ 12 ผิด เป็น 13 มิ.ย.
        if told_before and just.gap and just.text in _TOLD and verb.tag in VALUES and link.text in ("ไป", "ไว้"):
            return {token.start for token in words[n : n + 3]}  # แก้ทบทวนแผนเป็น 31 ชุมชน พิมพ์ 13 ไปเมื่อวาน
        righted = told and any(token.tag in ("slip", "correct", "right") for token in words[:n])
        typed = righted and bool(just.gap) and just.text.startswith("พิมพ์")  # ต้องเป็นแบบ 2 พิมพ์ผิดเป็นแบบ 1
        if just.tag == "wrong" and verb.text == "เป็น" and _is_value(link) and (told_before or typed):
            return {token.start for token in words[n : n + 3]}  # แก้เป็นแบบ 1 ครับ ผมลงผิดเป็นแบบ 2
    return set()


def _chosen(words: list[Token], dropped: list[Token]) -> list[Token]:
    """The words without those of two values that are wrong."""
    values = sum(_is_value(token) or token.tag in ("none", "keep") for token in (*words, *dropped))  # ไม่มีเงินคืน ไม่ใช่คืน 5,000
    states = sum(_says(token) for token in (*words, *dropped))
    out: list[Token] = []
    wrong = False
    dropped = [token for token in dropped if token.span is not None]
    for n, token in enumerate(words):
        value = _is_value(token)
        wrong = wrong and token.tag not in ("but", "correct", "right")
        if wrong and token.tag == "more" and any(each.tag == "contrast" for each in words[max(0, n - 2) : n]):
            wrong = wrong and words[n - 1].tag != "contrast"  # ไม่ใช่เพิ่ม รวมเป็น 5,000
        elif token.tag == "contrast" and _of_another(words, n):
            continue
        elif token.tag in ("contrast", "from") or not_so_many(words, n) or (token.tag in ("not", "not_get") and denied_status(words, n)):
            wrong = True
        elif (value and values > 1 and _called_wrong(words, n)) or other_kind(words, n):
            wrong = wrong and token.tag not in NEGATIVE  # ไม่ใช่ยังไม่ส่งนะ ส่งแล้ว
        elif wrong and ((value and values > 1) or (_says(token) and states > 1)):
            wrong = any(other.text in (kept.text for kept in out if _is_value(kept)) for other in words[n + 1 :] if _is_value(other))
            dropped.append(token)
        elif token.tag == "but" and dropped:
            continue  # ไม่ใช่ 12 แต่ 21 ชุมชน
        elif not (value and _replaced(words, n)):
            wrong = wrong and not value
            out += [token] if token.tag not in ("correct", "right", "slip") else []
    return [_like(token, dropped[0]) for token in out] if len(dropped) == 1 else out


def _of_another(words: list[Token], n: int) -> bool:
    """Whether a no stands by itself, and the only district is told of behind it: ไม่ใช่ ดุสิตบรรจุแค่ 1; not ไม่ใช่ดุสิต."""
    names = [m for m, token in enumerate(words) if is_district(token)]
    told = names[:1] == names and names > [n] and all(token.tag in ("particle", "honorific", "filler") for token in words[n + 1 : names[0]])
    return told and (words[names[0]].gap != "" or names[0] > n + 1) and n == 0 and len(words) > names[0] + 1


def _says(token: Token) -> bool:
    """Whether a word is a value or a state of the work."""
    return token.tag in _STATES or _is_value(token)


def _is_value(token: Token) -> bool:
    """Whether a word may be what was right or wrong: a number, a day, a district, a state of the work."""
    return token.tag in VALUES or token.tag in STANDINGS or is_district(token)


def _without_claims(words: list[Token]) -> tuple[list[Token], list[Token], bool]:
    """The words without what is quoted as the mistake, its values, and whether it is called wrong: ที่แจ้งว่าจัดแล้วนั้นผิด."""
    kept: list[Token] = []
    claimed: list[Token] = []
    sure = False
    n = 0
    while n < len(words):
        if not _opens_claim(words, n):
            kept.append(words[n])
            n += 1
            continue
        end = _claim_end(words, n)
        after = {token.tag for token in words[end:]}
        for token in words[n:end]:
            names = token.tag in _NAMES and not (_is_value(token) and token.tag in after)
            if names or (token.tag in _CONTEXT and not _says(token)):
                kept.append(token)
            elif _says(token):
                claimed.append(token)
        n = end
        if end < len(words) and words[end].tag in ("wrong", "deny"):
            sure, n = True, end + 1
    return kept, claimed, sure


def _opens_claim(words: list[Token], n: int) -> bool:
    """Whether a quotation of what was told begins there: ที่แจ้งไป, ที่กดว่า, รายงานยอดเบิกไป 12,500."""
    if words[n].tag == "wrong":
        return False  # ที่แจ้งไปผิด
    if words[n].tag == "mistaken":
        return True  # เข้าใจผิดว่า 45
    text = words[n].text
    for token in words[n + 1 : n + 5]:
        if token.gap or token.span is not None:
            break
        text += token.text
    return _CLAIM.match(text) is not None


def _claim_end(words: list[Token], n: int) -> int:
    """Where a quotation ends: at a word that corrects, at a new line, or at the gap behind its value."""
    seen = False
    for m in range(n + 1, len(words)):
        token = words[m]
        ends = (token.gap or words[m - 1].tag in COUNTED) and not (_says(token) or token.tag in COUNTED)
        if token.tag in _ENDS or token.gap in ("\n", ";") or (seen and ends):
            return m
        seen = seen or _says(token)
    return len(words)


def _told_then(words: tuple[Token, ...], n: int) -> bool:
    """Whether a day is only when it was told: เมื่อวานแจ้งไป 45 คน ขอแก้เป็น 54; ที่ส่งไปเมื่อเช้า."""
    span = words[n].span
    if span is None or not isinstance(span.value, Day):
        return False
    if [token.tag for token in words[max(0, n - 2) : n]] in (["history", "past"], ["last", "past"]):
        return True  # รายงานที่ส่งไปเมื่อวันที่ 5 มิ.ย.
    if span.value.shift is None:
        return False
    before = [token for token in words[max(0, n - 2) : n] if token.text != "ไป"][-1:]
    figures = any(token.text.endswith(_FIGURES) for token in before)  # ตัวเลขเมื่อวานผิด
    end = next((m for m in range(n + 1, len(words)) if words[m].gap or words[m].tag in _CONTEXT - _PASSING), len(words))
    clerk = any(token.tag == "wrong" and token.text.startswith(_TOLD) for token in words[n + 1 : end])  # เมื่อวานน้องฝึกงานคีย์ผิด
    behind = [token for token in words[n + 1 : n + 3] if token.text not in _SPEAKERS][:1]
    return figures or clerk or any(token.text.startswith(_THEN) for token in (*behind, *before))


def _like(token: Token, wrong: Token) -> Token:
    """A bare number with the unit of the wrong one: 30,000 ไม่ใช่ 3,000 บาท."""
    own, other = token.span, wrong.span
    if own is None or other is None or own.type != "number" or own.unit is not None:
        return token
    match own.value, other.value:
        case Number(value, hedge), Money():
            return token._replace(tag="money", span=own._replace(type="money", value=Money(value, hedge)))
        case Number(), Number() if other.unit is not None:
            return token._replace(span=own._replace(unit=other.unit))
    return token


def _called_wrong(words: list[Token], n: int) -> bool:
    """Whether ผิด follows a value at once, or leads to it: 45 ผิดค่ะ, กดผิดเป็น 45; the only district named is whose report was wrong."""
    led = n > 1 and words[n - 1].text in ("เป็น", "ว่า") and not words[n - 1].gap and words[n - 2].tag == "wrong"
    if led and any(token.tag == words[n].tag for token in words[n + 1 :]):
        return True
    if is_district(words[n]) and sum(is_district(token) for token in words) == 1:
        return False
    behind = [token for token in words[n + 1 : n + 3] if token.text not in _THAT]
    return any(token.tag == "wrong" for token in behind[:1])


def _replaced(words: list[Token], n: int) -> bool:
    """Whether the next value of the same type is said to be the right one: 45 เป็น 54, 45 คน แก้เป็น 54 คน, คืน 9,000 จริงๆ คืน 7,000."""
    head = next((token.tag for token in reversed(words[:n]) if token.tag in KIND_OF), "")
    kind = KIND_OF.get(head)
    alike = ("number", "money") if words[n].tag in ("number", "money") else (words[n].tag,)
    turned = False
    for token, after in pairwise([*words[n + 1 :], *words[-1:]]):
        if token.tag == "right" and after.tag in (*NEGATIVE, "yet"):
            return True  # บอกบรรจุ 2 จริงๆ ไม่มีสักโครงการ
        if token.tag in alike:
            return turned
        anew = token.tag != head and "review" in (token.tag, head) and token.tag in KIND_OF  # ทำใหม่แก้เป็น 9 ทบทวนแก้เป็น 20
        if is_district(token) != is_district(words[n]) and (_is_value(token) if turned else any(map(is_district, words[:n]))):
            return False  # แก้เขตพระนครเป็น 28 คน เขตดุสิตเป็น 33 คน
        other = KIND_OF.get(token.tag, kind) != kind and token.text != "ใหม่"  # บอก 45 คน นับใบเซ็นใหม่ ขอแก้เป็น 43 คน
        if token.tag in ("contrast", "from") or other or anew:
            return False
        turned = turned or token.tag in ("correct", "right") or token.text in _BECOMES
    return False
