"""What a message says beside an answer: 45 คนค่ะ แล้วก็เบิกไปแล้ว 16,000; 4 ค่ะ ส่วนทบทวน 31; เมื่อวานครับ กำหนดส่งแบบ 1 วันไหน.

Knows where an answer ends and something else begins. Must not know how either is read.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.kinds.clause import COUNTED, NEGATIVE, Token
from bot.kinds.fact import Fact
from bot.reading.answers.answer import WHY, answer
from bot.reading.answers.asides import opening
from bot.reading.clauses.part import KIND_OF
from bot.reading.facts.report import Stated, report
from bot.reading.questions.query import query
from bot.reading.reading import Asked, Reading
from bot.reading.said import Said

_IN_WORDS = ("status", "document", "schedule", "target")
"""Slots that are answered in words."""
_OF_PLANS = ("made", "reviewed")
_QUESTION = ("wh", "polar", "when", "district_word", "missing_ones", "percent_of", "contact")
_OF_STATUS = ("done", "meeting", "hold", "past")
_OF_THE_ANSWER = ("polar", "confirm", "right", "agree", "unsure", "contrast")


def with_more(whole: Reading, message: Said, asked: Asked) -> Reading:
    """The reading of a message with the answer that it gives too; the whole where it gives none."""
    if whole.why == WHY:
        return whole
    if asked.slot in _OF_PLANS and [(fact.kind, set(fact.slots)) for fact in whole.facts] == [("plans", {"done"})] and message.has("do"):
        return whole._replace(facts=(replace(whole.facts[0], slots={asked.slot: whole.facts[0].slots["done"]}),))  # 8 ชุมชน นั่งทำทั้งวัน
    reader = _BESIDE.get(whole.intent)
    return (reader(whole, message, asked) if reader is not None else None) or whole


def _before_a_remark(whole: Reading, message: Said, asked: Asked) -> Reading | None:
    """The answer before a remark about a file, or thanks: แบบ 1 ครับผม ส่วนไฟล์นั้นหนักแค่ 2 เมก; ใช่ค่ะ ขอบคุณที่ถามย้ำนะคะ."""
    first = opening(message, asked=True) if asked.intent is None else None
    return answer(first, asked) if first is not None else None


def _put_right(whole: Reading, message: Said, asked: Asked) -> Reading | None:
    """The answer that corrects itself: อุ๊ย ลืมบอก 47 คนค่ะ; นับใหม่แล้ว 49 ครับ เงินยังไม่ได้เบิกนะ."""
    only = [(fact.kind, set(fact.slots)) for fact in whole.facts] == [(None, {asked.slot})] and message.words[0].span is not None
    if only or (whole.why == ("slip",) and [set(fact.slots) for fact in whole.facts] == [{asked.slot}]):
        return Reading("report", facts=(replace(whole.facts[0], kind=asked.kind),), why=WHY)
    first = opening(message, asked=True) if asked.kind is not None else None
    found = answer(first, asked) if first is not None else None
    beside = tuple(fact for fact in whole.facts if fact.kind not in (None, asked.kind))
    return found._replace(facts=(*found.facts, *beside)) if found is not None and found.intent == "report" and beside else None


def _before_a_report(whole: Reading, message: Said, asked: Asked) -> Reading | None:
    """The answer before a report, with its facts: 45 คนค่ะ แล้วก็เบิกไปแล้ว 16,000; the right values asked for are a correction."""
    if asked.intent is not None:
        first = opening(message, asked=True) if asked.intent == "correct" else None
        return answer(first, asked) if first is not None else None  # ประชุม 54 คนค่ะ พิมพ์สลับ
    opens, rest = _opens_with_it(whole, message, asked) or _with_the_whole(message.sentences[0], message.sentences[1:])
    says = asked.slot in _IN_WORDS or any(token.span is not None for token in opens)
    found = answer(message.only(tuple(opens)), asked) if rest and says else None
    again = found is not None and found.ask == (asked.slot,) and whole.intent == "report" and not whole.ask
    if found is None or found.intent != "report" or (found.ask and not again):
        return None
    facts, ask = report(message.only(tuple(token for part in rest for token in part))) if whole.ask else (whole.facts, ())
    if found.ask and any(fact.kind == asked.kind for fact in facts):
        return None
    told = any(token.tag in _OF_STATUS for token in opens)
    return _joined(found, facts if told else _unheld(facts, found), ask or found.ask, asked, message.own)


def _unheld(facts: Sequence[Fact], found: Reading) -> Sequence[Fact]:
    """The facts without that of the answer itself, to which only being read as a report gave a status: ผู้เข้าร่วม 73 คนค่ะ ส่วน…."""
    held = {**found.facts[0].slots, "status": "held"}
    return [fact for fact in facts if fact.kind != "meeting" or fact.slots != held]


def _with_the_whole(opens: list[Token], rest: list[list[Token]]) -> tuple[list[Token], list[list[Token]]]:
    """An answer and the rest, where that opens with out of how many: 28 ชุมชนค่ะ จากทั้งหมด 41 | ส่งแบบ 1 แล้วด้วย."""
    first = rest[0] if rest else []
    ends = next((n + 1 for n, token in enumerate(first) if token.tag == "number"), 0)
    ends += sum(token.tag in COUNTED for token in first[ends : ends + 1])
    if not ends or any(token.tag not in ("from", "total", "of", "number") for token in first[: ends - 1]):
        return opens, rest
    return [*opens, *first[:ends]], [first[ends:], *rest[1:]] if first[ends:] else rest[1:]


def _joined(found: Reading, facts: Sequence[Fact], ask: tuple[str, ...], asked: Asked, own: str | None) -> Reading | None:
    """An answer with the facts told beside it, one of the kind asked about put together with it; None where that says the slot too."""
    same = [fact for fact in facts if fact.kind == asked.kind]
    if not same:
        return found._replace(facts=(*found.facts, *facts), ask=ask)
    if asked.slot == "document" and len(found.facts) == 1 < len(same):
        others = tuple(fact for fact in facts if fact.slots.get("document") != found.facts[0].slots["document"])
        return found._replace(facts=(*found.facts, *others), ask=ask)  # แบบ 1 ครับ ส่วนแบบ 2 ยังไม่ได้ส่ง
    if len(same) == 1 == len(found.facts) and same[0].district and same[0].district not in (own, found.facts[0].district):
        return found._replace(facts=(*found.facts, *facts), ask=ask)  # 40 คนค่ะ ส่วนเขตบางนา 66 คน
    if len(same) > 1 or len(found.facts) != 1 or asked.slot in same[0].slots or same[0].district:
        return None
    if set(same[0].slots.values()) <= set(found.facts[0].slots.values()):
        others = tuple(fact for fact in facts if fact is not same[0])  # 5 แผนครับ, asked how many anew
        return found._replace(facts=(*found.facts, *others), ask=ask)
    whole = replace(found.facts[0], slots={**found.facts[0].slots, **same[0].slots})
    return found._replace(facts=(whole, *(fact for fact in facts if fact is not same[0])), ask=ask)


def before_a_question(message: Said, asked: Asked) -> Reading | None:
    """The answer that a sentence gives before a question, which goes along: เมื่อวานครับ แล้วกำหนดส่งแบบ 1 วันไหน; not 45 ใช่ไหม."""
    if asked.kind is None or len(message.sentences) < 2 or not message.has(*_QUESTION):
        return None
    first, *behind = message.sentences
    rest = message.only(tuple(token for sentence in behind for token in sentence))
    says = asked.slot in _IN_WORDS or any(token.span is not None for token in first)
    found = answer(message.only(tuple(first)), asked) if says else None
    if found is None or found.intent != "report" or found.ask or not rest.has(*_QUESTION) or rest.bare(*_OF_THE_ANSWER):
        return None
    return found._replace(also=query(rest))


def _opens_with_it(whole: Reading, message: Said, asked: Asked) -> tuple[list[Token], list[list[Token]]] | None:
    """The answer that opens a sentence, and the report behind a gap that says the same without it: 40 คน เบิก 3000; None for no such.

    A day that opens one is rather that of the report, เมื่อวาน เบิก 3000, unless it was asked for: 20 มิ.ย. แล้วก็เบิก 3000.
    """
    first = list(message.sentences[0])
    at = next((n for n, token in enumerate(first) if n and token.gap and _begins_another(token, first[n + 1 : n + 3])), None)
    if len(message.sentences) > 1 or at is None:
        return None
    joined = asked.slot == "date" and first[at].tag not in KIND_OF
    if any(token.tag in ("date", "time") for token in first[:at]) and not joined:
        return None
    behind = report(message.only(tuple(first[at:])))
    settled = _says_as_much(behind, whole) if any(token.span for token in first[at:]) else _says_by_itself(behind, asked)
    return (first[:at], [first[at:]]) if settled else None


def _begins_another(token: Token, after: list[Token]) -> bool:
    """Whether a report may begin with a word: its kind, its no, or what joins it to an answer: แล้วก็ทบทวนแผน 14 ชุมชน."""
    led = (token.tag in ("and", "but") or token.text == "แล้ว") and any(each.tag in KIND_OF for each in after)
    denied = token.tag in NEGATIVE and any(each.tag in KIND_OF for each in after)  # 30 คน ยังไม่ได้เบิก
    return led or denied or token.tag in KIND_OF or token.tag in ("none", "keep")


def _says_as_much(behind: Stated, whole: Reading) -> bool:
    """Whether what is behind an answer tells all that the whole was read to tell, or more: 3 กับประชุม 10 มิ.ย. 40 คน."""
    pairs = zip(behind.facts, whole.facts, strict=False)
    told = all((one.kind, one.district) == (all_.kind, all_.district) and all_.slots.items() <= one.slots.items() for one, all_ in pairs)
    return told and len(behind.facts) == len(whole.facts) and not behind.ask


def _says_by_itself(behind: Stated, asked: Asked) -> bool:
    """Whether what is behind an answer states something else in full: 19,860 บ. ทั้งนี้ ไม่มีเงินคืน; 30 คน ยังไม่ได้เบิก; แบบ 1 ส่วนแบบ 2 ยังไม่ส่ง."""
    another = all(fact.kind != asked.kind for fact in behind.facts) or asked.slot == "document"
    return bool(behind.facts) and not behind.ask and another


_BESIDE: dict[str, Callable[[Reading, Said, Asked], Reading | None]] = {
    "export": _before_a_remark,
    "correct": _put_right,
    "report": _before_a_report,
    "thanks": _before_a_remark,
    "query": lambda whole, message, asked: before_a_question(message, asked),
}
