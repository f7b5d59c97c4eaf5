"""What is told of the whole city, which the bot computes itself: 32 เขตประชุมแล้ว, ทุกเขตเบิกครบแล้ว, ภาพรวม 50 เขต.

Knows the words of all districts and of those who call them. Must not know kinds' slots.
"""

from collections.abc import Sequence
from itertools import pairwise

from bot.kinds.clause import Token
from bot.reading.clauses.owners import is_own
from bot.reading.clauses.part import KIND_OF, Part
from bot.reading.said import Said
from bot.thai import Number

_CONVENERS = ("สยป.", "สยป", "กองยุทธศาสตร์", "สำนักยุทธศาสตร์", "สำนักยุทธศาสตร์และประเมินผล")
_COUNTS = frozenset({"every", "number", "fraction"})
_CITY = ("กทม.", "กทม", "กรุงเทพ", "กรุงเทพฯ", "กรุงเทพมหานคร")


def of_the_city(words: Sequence[Token]) -> bool:
    """Whether the whole city opens what is said: ทั้งกรุงเทพฯ ฝนตก."""
    led = "".join(token.text for token in words[:2] if not token.gap or token is words[0])
    return bool(words) and words[0].tag in ("total", "every") and led.endswith(_CITY)


def titled_for_all(said: Said) -> bool:
    """Whether the figures stand under a title of the whole city: สรุปภาพรวม 50 เขต ณ 31 พ.ค. 63."""
    if said.words[0].tag not in ("total", "every") and not {"every", "overview"} <= said.tags:
        return False
    if said.districts:
        return False
    if of_the_city(said.words) and not any(map(is_own, said.words)):
        return True  # ทั้งกทม. ทำแผนได้ 1,520 ชุมชน ประชุมแล้ว
    if not {"every", "overview"} <= said.tags:
        return False
    first = next(sentence for sentence in said.sentences if any(token.tag in ("every", "overview") for token in sentence))
    return {"every", "overview"} <= {token.tag for token in first} and all(token.tag not in KIND_OF for token in first)


def city_wide(part: Part) -> bool:
    """Whether a clause counts districts or speaks of all of them: the bot computes these."""
    tags = part.tags()
    if not tags.isdisjoint(_COUNTS) and _counts_districts(part):
        return not (part.kind == "meeting" and "will" in tags and "done" not in tags)
    before = part.tokens[: part.head]
    if part.kind == "meeting" and not tags.isdisjoint(("and", "will")) and _convened(part.tokens):
        return True
    if "total" in tags and any(one.tag == "total" and two.text in _CITY for one, two in pairwise(part.tokens)):
        return True  # เบิกรวมทั้งกรุงเทพ 583,203.50 บาท
    if part.owner or not before:
        return False
    lacking = before[0].tag == "missing_ones" and before[0].text.startswith("เขต")
    those = any(one.text == "เขต" and two.text == "ที่" and not two.gap for one, two in pairwise(before))  # เขตที่จัดประชาคมเสร็จ
    if lacking or those or any(token.tag in ("overview", "others") for token in before):
        return True  # เขตที่ค้างจัดประชุม, ภาพรวมทำแผนได้ 1,520 ชุมชนแล้ว, เขตอื่นเบิกกันหมดแล้ว
    subject = next((token for token in reversed(before) if token.tag not in ("particle", "get", "will")), None)
    return subject is not None and subject.text in _CITY


def stands_of_the_city(part: Part, said: Said) -> bool:
    """Whether a standing without a word of progress goes on with what districts are counted for: บรรจุแล้ว 42 เขต สูงกว่าเป้าหมาย."""
    own = part.kind != "progress" or "progress" in part.tags() or part.owner
    return not own and any(other.kind and other is not part and city_wide(other) for other in said.parts)


def _counts_districts(part: Part) -> bool:
    """Whether districts are counted, of a district's clause in the line of its verb: what follows counts those left of a list."""
    verb = part.head if part.owner else len(part.tokens)
    for n, token in enumerate(part.tokens):
        if n > verb and (token.gap == "\n" or (token.gap and _of_districts(part, token))):
            return False  # ส่วนเขตหนองจอกงดจัดประชุม สองเขตแรกใช้วิทยากรชุดเดียวกัน
        if token.tag == "every" or (token.tag in _COUNTS and _of_districts(part, token)):
            return True
    return False


def _of_districts(part: Part, token: Token) -> bool:
    """Whether a number counts districts, and not those that are named: 17 เขต; not ส่งแล้ว 2 เขต คือ พระนคร กับดุสิต."""
    if token.span is None or token.span.unit != "เขต":
        return False
    return not (isinstance(token.span.value, Number) and token.span.value.value == len(part.owner))


def _convened(tokens: list[Token]) -> bool:
    """Whether headquarters met or calls a meeting: ประชุมกับ สยป., สยป. นัดประชุมเจ้าหน้าที่เขต."""
    return any(
        (before.tag == "and" and after.text in _CONVENERS) or (before.text in _CONVENERS and after.tag == "will")
        for before, after in pairwise(tokens)
    )
