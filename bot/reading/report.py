"""The report in a message: which clauses state something, and the facts they state.

Knows what keeps a sentence from being a report. Must not know the slots of a kind: the kinds read themselves.
"""

from itertools import pairwise
from typing import NamedTuple

from bot.kinds import BY_NAME
from bot.kinds.clause import NEGATIVE, Clause, Found, Token
from bot.kinds.days import later_today
from bot.kinds.fact import Fact
from bot.reading.free import free
from bot.reading.part import INFORMS, KIND_OF, VALUES, Part, asks
from bot.reading.phrases import named
from bot.reading.said import Said
from bot.reading.strange import evidence, strangeness
from bot.reading.substance import has_substance
from bot.reading.tokens import UNKNOWN
from bot.thai import Day, Years

_STATES = INFORMS | {"no_date", "left", "total", "date", "will", "intend", "obstacle", "get", "ordinal"}
_MONEY = ("disbursement", "refund")
_PLANS = frozenset({"will", "intend"})
_THEN = ("will", "intend", "no_date")
_WISHES = frozenset({"hope", "order", "urge", "mistaken"})
_COMPLETE = ("เสร็จ", "เสด", "เส็ด", "เสร็จสิ้น", "เรียบร้อย", "สำเร็จ", "เสร็จเรียบร้อย", "เสร็จสมบูรณ์", "จบ")
_TALKED = ("ถาม", "คุย", "พูด", "ปรึกษา", "ถกกัน", "เถียงกัน")
_USUALLY = ("ปกติ", "โดยปกติ", "ตามปกติ")
_RELATIVE = ("หลัง", "หลังจาก", "ก่อน", "พอ", "ระหว่าง", "ช่วง")
_DISTRICT_WORDS = ("เขต", "สำนักงานเขต", "สนข", "สนข.")
_LEAST_NAME = 4
_CONVENERS = ("สยป.", "สยป", "กองยุทธศาสตร์", "สำนักยุทธศาสตร์", "สำนักยุทธศาสตร์และประเมินผล")
_BARE = frozenset({"particle", "honorific", "filler", "district", "mine", "meeting", "time", "community"})
_PLACE = frozenset({"particle", "honorific", "filler", "venue", "community", "place", "number", UNKNOWN})
_CITY = ("กทม.", "กทม", "กรุงเทพ", "กรุงเทพฯ", "กรุงเทพมหานคร")


class Stated(NamedTuple):
    """The facts of a message and what is still to ask; empty when nothing was reported."""

    facts: tuple[Fact, ...] = ()
    ask: tuple[str, ...] = ()


def report(said: Said) -> Stated:
    """What a message reports: "เขตบางรักประชุมแล้ว 45 คน" is one meeting; a question, a wish or news is nothing."""
    facts: list[Fact] = []
    ask: dict[str, None] = {}
    stated = [part for part in said.parts if part.kind and _states(part, said)]
    for part in stated:
        clause = Clause(part.kind or "", tuple(part.tokens), said.today)
        words = free(clause, said)
        for found in BY_NAME[clause.kind].read(clause):
            if found.ask and (_is_reason(part) or (found.ask == ("status",) and said.unknown and not _bare(part, said))):
                continue  # no fact of its own, or a word in passing
            facts += _of_districts(part, Found({**found.slots, **words}))
            ask |= dict.fromkeys(found.ask)
    foreign = any(place.name is None for part in stated for token in part.owner if (place := named(token)))
    foreign = foreign or any(not part.owner and _elsewhere(part) for part in stated)
    merged = _merged(facts)
    if any(fact.kind in _MONEY and not fact.slots.keys() & {"amount", "none"} for fact in merged):
        ask["amount"] = None
    else:
        ask.pop("amount", None)  # เงินเหลือ 3,420 ส่งคืนแล้ว: the other word has it
    return Stated(merged, (*ask, *(("district",) if foreign else ()))) if merged else Stated()


def _elsewhere(part: Part) -> bool:
    """Whether a clause opens with a name that is no district: นนทบุรี บรรจุ 3 โครงการ, เขต with a name that nobody knows."""
    first, second = (*part.tokens, *part.tokens)[:2]
    place = named(first)
    province = place is not None and place.kind in ("province", "amphoe") and second.tag in KIND_OF
    unknown = first.text in _DISTRICT_WORDS and second.tag == UNKNOWN and len(second.text) >= _LEAST_NAME and not second.gap
    return province or unknown


def _is_reason(part: Part) -> bool:
    """Whether a clause only gives the reason for another: เนื่องจากได้เบิกเต็มจำนวนแล้ว."""
    return any(token.tag == "reason" for token in part.tokens[: part.head])


def _of_districts(part: Part, found: Found) -> list[Fact]:
    """The fact once for each district it is about."""
    places = [place for token in part.owner if (place := named(token))]
    if not places:
        return [Fact(part.kind, None, found.slots)]
    return [Fact(part.kind, place.name, found.slots, edits=place.edits) for place in places]


def _merged(facts: list[Fact]) -> tuple[Fact, ...]:
    """The facts, those of one kind and district that do not contradict as one; the same said twice is said once."""
    out: list[Fact] = []
    for fact in facts:
        for n, other in enumerate(out):
            same = (other.kind, other.district) == (fact.kind, fact.district)
            if same and _compete(fact, other):
                out[n] = Fact(other.kind, other.district, {}, edits=other.edits)
                break
            if same and all(other.slots.get(slot, value) == value for slot, value in fact.slots.items()) and _one(fact, other):
                out[n] = Fact(other.kind, other.district, {**other.slots, **fact.slots}, edits=other.edits)
                break
        else:
            out.append(fact)
    return tuple(out)


def _compete(fact: Fact, other: Fact) -> bool:
    """Whether two sums of money cannot both be the total: งวดแรกเบิก 20,000 งวดสองเบิก 15,000."""
    sums = [each.slots["amount"] for each in (fact, other) if "amount" in each.slots and not each.slots.get("more")]
    return fact.kind in _MONEY and len(sums) == 2 and sums[0] != sums[1]


def _one(fact: Fact, other: Fact) -> bool:
    """Whether two facts may be one: a document or a year keeps them apart unless it is the same."""
    slot = {"document": "document", "action_plan": "fiscal_year", "progress": "round"}.get(fact.kind or "")
    return slot is None or fact.slots.get(slot) == other.slots.get(slot)


def _states(part: Part, said: Said) -> bool:
    """Whether a clause is a statement of what is so."""
    if asks(part) or _wished(part) or _city_wide(part) or _past_year(part) or _spoiled(part, said) or _afterwards(part, said):
        return False
    tags = part.tags()
    if not has_substance(part, tags, said):
        return False  # the words that a kind cannot do without are not there
    today = part.kind == "meeting" and "have" in tags and later_today(Clause("meeting", tuple(part.tokens), said.today))
    only_named = tags & _STATES == {"money"} and all(token.span is None for token in part.tokens if token.tag == "money")
    if only_named or not (tags & _STATES or part.kind == "obstacle" or today or _bare(part, said)):
        return False  # ยอดคืนเงินของเขตสาทร names money and says nothing
    if said.plain:
        return True  # every word is known, and none is of private life, news or a place elsewhere
    return evidence(part, said) - strangeness(part, said) >= 1


def _past_year(part: Part) -> bool:
    """Whether a clause is about last year, of which only projects are counted: ปีที่แล้วเบิก 60,000."""
    if part.kind == "action_plan" or "year" not in part.tags():
        return False
    spans = [token.span.value for token in part.tokens if token.span is not None]
    return any(isinstance(value, Years) and (value.shift or 0) < 0 for value in spans)


def _bare(part: Part, said: Said) -> bool:
    """Whether a message is nothing but a district and the word for a meeting, and where it is: เขตบางรัก ประชุม ห้องประชุมใหญ่."""
    if part.kind != "meeting":
        return False
    venue = said.at("venue") if part.owner or said.has("mine") else None
    named, place = said.words[:venue], said.words[venue:] if venue is not None else ()
    return all(token.tag in _BARE for token in named) and all(token.tag in _PLACE and token.gap in ("", " ") for token in place)


def _wished(part: Part) -> bool:
    """Whether a clause wishes, orders or plans: อยากให้ประชุม, รีบส่ง, จะเบิก; a meeting may be planned."""
    tags = part.tags()
    before = [token.tag for token in part.tokens[: part.head]]
    after = [token.tag for token in part.tokens[part.head :]]
    if not _WISHES.isdisjoint(before) and not _granted(before) and not _decided(part) and not _told_all_the_same(part, before):
        return True
    if part.kind in _MONEY and before[-1:] == ["request"] and "done" not in after:
        return not (part.owner and "money" in after)  # ขอคืนเงิน; an office's ขอส่งคืนเงิน 5,670 บาท states
    guessed = VALUES.isdisjoint(tags) and any(token.text.endswith("มั้ง") for token in part.tokens)
    if guessed or "gossip" in before or _only_talk(part) or (part.kind != "obstacle" and "urge" in after and not part.informed()):
        return True
    if _to_finish(part) or (part.kind not in ("document", "obstacle") and _awaited(part)):
        return True
    if part.kind in ("meeting", "obstacle", "progress") or (_PLANS.isdisjoint(before) and ("done" not in tags or _PLANS.isdisjoint(tags))):
        return False
    led = enumerate(part.tokens[: part.head])  # ตั้งเป้า 20 ทำแล้ว 12
    last = max((n for n, token in led if token.tag in NEGATIVE or (token.span and token.tag in VALUES)), default=-1)
    planned = bool(_PLANS & set(before[last + 1 :])) and not NEGATIVE & set(before) and not _done_since(part)
    return planned or ("done" in after and all(_to_be(part, n) for n in range(len(part.tokens))))


def _granted(before: list[str]) -> bool:
    """Whether what is wished was got or approved: ให้ได้, อนุมัติ; not หวังว่าจะได้."""
    return any(tag in ("get", "approved") and not (n and before[n - 1] == "hope") for n, tag in enumerate(before))


def _to_finish(part: Part) -> bool:
    """Whether it is only to be finished: ทำแผนให้ครบ 20 ชุมชน; not ทำแผนให้ครบแล้ว."""
    if "within" not in part.tags():
        return False
    ordered = any(token.tag == "within" and token.text.startswith("ให้") for token in part.tokens[part.head :])
    return ordered and part.tags().isdisjoint(("done", "get", "past"))


def _told_all_the_same(part: Part, before: list[str]) -> bool:
    """Whether what was to be done is then told: ต้องประชุม 18 มี.ค. แต่ไม่ได้ประชุม; or the urging is what a numbered report did."""
    tags = part.tags()
    if part.kind == "progress":
        return "ordinal" in tags and not tags.isdisjoint(("drawn", "percent"))
    tokens = part.tokens[part.head + 1 :]
    denied = any(token.tag in NEGATIVE and KIND_OF.get(after.tag) == part.kind for token, after in pairwise(tokens))
    return denied and _WISHES & set(before) == {"order"}


def _to_be(part: Part, n: int) -> bool:
    """Whether a word is no แล้ว, or one still to come: จะเสร็จ."""
    return part.tokens[n].tag != "done" or (n > 0 and part.tokens[n - 1].tag in _PLANS)


def _done_since(part: Part) -> bool:
    """Whether what is planned is said once more, as done: ตั้งเป้าทำแผน 20 ชุมชน ทำแล้ว 12."""
    tokens = [token for token in part.tokens[part.head + 1 :] if token.tag not in ("filler", "get", "particle")]
    return any(token.tag == "done" and KIND_OF.get(before.tag) == part.kind for before, token in pairwise(tokens))


def _afterwards(part: Part, said: Said) -> bool:
    """Whether something else is to follow it, and it is not said to be over: เบิกแล้วจะแจ้ง, ประชุมแล้วค่อยส่ง."""
    tags = part.tags()
    if "done" not in tags or not tags.isdisjoint(VALUES) or "date" in tags:
        return False
    own = {token.start for token in part.tokens}
    return any(
        token.start in own and token.text == "แล้ว" and not after.gap and (after.tag in _THEN or after.text == "ค่อย")
        for token, after in pairwise(said.words)
    )


def _to_come(part: Part) -> bool:
    """Whether money moves on a day still to come: เบิกได้ 30,000 พรุ่งนี้, คืนเดือนหน้า."""
    if part.kind not in _MONEY or "done" in part.tags():
        return False
    days = [token.span.value for token in part.tokens if token.tag == "date" and token.span] if "date" in part.tags() else []
    return any(isinstance(each, Day) and max(each.shift or 0, each.week or 0, each.months or 0) > 0 for each in days)


def _only_talk(part: Part) -> bool:
    """Whether somebody is thanked for it, or asked about it and nothing told: ขอบคุณที่อนุมัติให้เบิก, ผอ.ถามเรื่องแผนแล้วตอบไม่ได้."""
    before, head = part.tokens[: part.head], part.tokens[part.head]
    if not before or head.gap:
        return False
    if any(token.tag == "thanks" and "ที่" in token.text for token in before):
        return True
    if not head.text.startswith("เรื่อง") and before[-1].text not in ("เรื่อง", "ถึง", "เกี่ยวกับ"):
        return False
    start = next((n for n in range(len(before) - 1, 0, -1) if before[n].gap), 0)
    end = next((n for n, token in enumerate(part.tokens) if n > part.head and token.gap), len(part.tokens))
    talked = any(token.text.endswith(_TALKED) for token in before[start:])
    return talked and INFORMS.isdisjoint(token.tag for token in part.tokens[end:])


def _awaited(part: Part) -> bool:
    """Whether the thing is only what something else waits for or follows, or what is usual: รอประชุม, หลังประชุม, ปกติประชุมทุกเดือน."""
    before = part.tokens[: part.head]
    usual = "repeat" in part.tags() or any(token.text.startswith(_USUALLY) for token in before)
    if usual or _to_come(part):
        return True
    if not before or part.tokens[part.head].gap:
        return False
    valued = any(token.tag in ("date", "number", "money") for token in part.tokens)
    led = before[-1].text
    later = led.startswith("เดี๋ยว") and any(token.text in _COMPLETE for token in part.tokens)
    put_off = led == "รอ" or (led == "ไว้" and (len(before) == 1 or bool(before[-1].gap)))  # ไว้เบิกแล้วจะบอก
    return put_off or (led in _RELATIVE and not valued) or (later and not valued)


def _decided(part: Part) -> bool:
    """Whether what is ordered is that a meeting be put off or not held, which settles it: ผอ.ให้เลื่อนประชุมไป 2 เม.ย."""
    return part.kind == "meeting" and any(
        token.text == "ให้" and after.tag in ("postpone", "cancel") for token, after in pairwise(part.tokens)
    )


def _spoiled(part: Part, said: Said) -> bool:
    """Whether hearsay or the indicator leads to the clause in its sentence: เห็นข่าวว่าเขตบางรักประชุม, KPI 86%."""
    if not said.has("gossip", "news", "kpi"):
        return False
    start = min(token.start for token in part.tokens)
    places = {token.start for token in part.tokens}
    for sentence in said.sentences:
        inside = any(token.start in places for token in sentence)
        led = any(token.tag in ("gossip", "news") and token.start <= max(start, part.tokens[part.head].start) for token in sentence)
        if inside and (led or any(token.tag == "kpi" for token in sentence)):
            return True
    return False


def _convened(tokens: list[Token]) -> bool:
    """Whether headquarters met or calls a meeting: ประชุมกับ สยป., สยป. นัดประชุมเจ้าหน้าที่เขต."""
    return any(
        (before.tag == "and" and after.text in _CONVENERS) or (before.text in _CONVENERS and after.tag == "will")
        for before, after in pairwise(tokens)
    )


def _city_wide(part: Part) -> bool:
    """Whether a clause counts districts or speaks of all of them: the bot computes these."""
    tags = part.tags()
    for token in () if tags.isdisjoint(("every", "number", "fraction")) else part.tokens:
        if token.tag == "every" or (token.span is not None and token.span.unit == "เขต"):
            return not (part.kind == "meeting" and "will" in tags)
    before = part.tokens[: part.head]
    if part.kind == "meeting" and not tags.isdisjoint(("and", "will")) and _convened(part.tokens):
        return True
    if not part.owner and any(token.tag in ("overview", "others") for token in before):
        return True  # ภาพรวมทำแผนได้ 1,520 ชุมชนแล้ว, เขตอื่นเบิกกันหมดแล้ว
    subject = next((token for token in reversed(before) if token.tag not in ("particle", "get", "will")), None)
    return not part.owner and subject is not None and subject.text in _CITY
