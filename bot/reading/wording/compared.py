"""What a figure is only compared with: ปีที่แล้ว 90 คน ปีนี้ 41; น้อยกว่าปีก่อนที่มี 5 โครงการ; 80 ครับ ครั้งก่อน 75.

Knows which of two times is past. Must not know what the figures count.
"""

from collections.abc import Sequence, Set
from datetime import date
from itertools import pairwise

from bot.kinds.clause import COUNTED, NEGATIVE, Token
from bot.reading.clauses.owners import is_own
from bot.reading.clauses.part import KIND_OF, VALUES
from bot.reading.wording.last_year import PROJECTS, past, without_bygone, without_last_year, without_vague_year
from bot.reading.wording.tokens import UNKNOWN
from bot.thai import Day, Money, Number

_BARE = VALUES | COUNTED | {"latest", "filler", "particle", "attend", "get"}
_OF_THEN = COUNTED | {"date", "past", "latest"}
_NOW = ("ตอนนี้", "ปัจจุบัน", "ขณะนี้", "ล่าสุด", "เดือนนี้")
_ROUND = ("ordinal", "report")
_OF_TELLING = ("date", "from", "particle", "honorific", "report", "last")
_GOES_ON = ("ต่อ", "ต่อเนื่อง", "เพิ่มเติม", "สืบเนื่อง", "ที่", "แจ้ง", "บอก")
_FOR_PART = ("ส่วน", "ส่วนของ", "ของ")
_WE = ("เรา", "พวกเรา", "ผม", "หนู")
_LIKE = ("เหมือน", "เหมือนกับ", "แบบ", "อย่าง")
_LOOKED_FOR = frozenset({"than", "from", "latest", "year"})
_PLANS = frozenset({"will", "intend"})
_OF_OLD = frozenset({"invented", "gossip", "year"})
_AIMED = frozenset({"intend", "will", "order", "of", "invite"})
_AIMING = ("แจ้ง", "ตั้ง", "คาด", "วาง", "บอก", "นัด")
_COUNTED_ON = frozenset({"make", "review", "plan", "new", "progress", "percent", "community"})
_OFF = NEGATIVE | {"cancel"}
_MEANT = frozenset({"from", "will", "date", "time", "filler", "particle", "honorific"})
_FIRST = ("ตอนแรก", "ทีแรก", "แรกเริ่ม", "เดิม", "เดิมที", "แต่แรก")


def without_comparison(words: Sequence[Token], tags: Set[str], today: date) -> Sequence[Token]:
    """The words without the figure of a time before, where the one of now stands beside it; tags are those of the words."""
    words = _without_likeness(words) if "district" in tags and ("mine" in tags or _opens_likened(words)) else words
    words = _without_others(words) if "others" in tags else words
    words = _without_rival(words) if {"district", "not_get", UNKNOWN} <= tags else words
    words = _without_boast(words) if "gossip" in tags else words
    words = _without_telling(words) if "from" in tags and "date" in tags else words
    words = _behind_call(words) if "time" in tags else words
    words = without_bygone(words, today) if not _OF_OLD.isdisjoint(tags) else words
    if "year" in tags:
        words = without_vague_year(words)
    if {"from", "date", "will"} <= tags:
        words = _without_first_day(words)
    if VALUES.isdisjoint(tags):
        return without_last_year(words, today) if {"year", "date"} <= tags and PROJECTS.isdisjoint(tags) else words
    words = _without_sum(words) if tags & {"total", UNKNOWN} else words
    words = _held_instead(words) if "date" in tags and not _OFF.isdisjoint(tags) else words
    words = _without_then(_without_cut(words) if "cut" in tags and "correct" not in tags else words)
    words = words if _PLANS.isdisjoint(tags) else _without_first_plan(words)
    words = _up_to_month_before(words) if "date" in tags and not _COUNTED_ON.isdisjoint(tags) else words
    if _LOOKED_FOR.isdisjoint(tags):
        return words
    words = _without_than(words) if "than" in tags or "from" in tags else words
    words = without_last_year(words, today) if "year" in tags and PROJECTS.isdisjoint(tags) else words
    return _without_latest(words) if "latest" in tags else words


def _without_boast(words: Sequence[Token]) -> Sequence[Token]:
    """The words of what is ours, behind what is only heard of others: เพื่อนที่บางแคโม้ว่าคนมาสองร้อย ส่วนของเราประชุมแล้ว 47 คน."""
    pairs = enumerate(pairwise(words))
    ours = next((n for n, (one, two) in pairs if n and one.gap and one.text in _FOR_PART and (two.text in _WE or is_own(two))), 0)
    heard = any(token.tag == "gossip" and token.text.endswith("ว่า") for token in words[:ours])
    return words[ours + 1 :] if heard and any(token.tag in KIND_OF for token in words[ours:]) else words


def _without_others(words: Sequence[Token]) -> Sequence[Token]:
    """The words of what is ours, behind what others have done: เขตอื่นเบิกกันหมดแล้ว ของเรายังไม่ได้เบิกเลย."""
    ours = next((n for n, token in enumerate(words) if n and token.gap and is_own(token)), 0)
    before = {token.tag for token in words[:ours]}
    named = before & {"district", "place"} or not before & {*KIND_OF}
    return words[ours:] if words[0].tag == "others" and not named and any(token.tag in KIND_OF for token in words[ours:]) else words


def _opens_likened(words: Sequence[Token]) -> bool:
    """Whether a message opens with whom the speaker's is like, and goes on with what is ours: ไม่เหมือนสาทร เรายังไม่ประชุม."""
    opening = words[words[0].tag == "not" :][:3]
    return len(opening) == 3 and opening[0].text in _LIKE[:2] and bool(opening[2].gap) and opening[2].text in _WE


def _without_likeness(words: Sequence[Token]) -> Sequence[Token]:
    """The words without the district that the speaker's is like or unlike: เขตเราไม่เหมือนบางกะปินะ เราประชุมแล้ว."""
    at = next((n for n, (one, two) in enumerate(pairwise(words)) if one.text in _LIKE and two.tag == "district" and not two.gap), None)
    if at is None:
        return words
    return (*words[: at - (at > 0 and words[at - 1].tag == "not")], *words[at + 2 :])


def _without_rival(words: Sequence[Token]) -> Sequence[Token]:
    """The words without the district that the speaker's is no match for: สู้บางพลัดไม่ได้ จอมทองเพิ่งเบิกได้ 7,800."""
    triples = enumerate(zip(words, words[1:], words[2:], strict=False))
    at = next((n for n, (one, two, three) in triples if one.text == "สู้" and two.tag == "district" and three.tag == "not_get"), None)
    return words if at is None else (*words[:at], *words[at + 3 :])


def _without_telling(words: Sequence[Token]) -> Sequence[Token]:
    """The words without the day of the telling before that opens them: ต่อจากเมื่อกี้ ประชุม 40 คน, จากที่รายงานเมื่อวาน ประชุม 40 คน."""
    opening = words[: next((n for n, token in enumerate(words) if n and token.gap), 0)]
    day = [token for token in opening if token.tag == "date"]
    of_it = all(token.tag in _OF_TELLING or token.text in _GOES_ON for token in opening)
    goes_on = any(token.tag in ("report", "last") or token.text in _GOES_ON for token in opening)
    return words[len(opening) :] if len(day) == 1 and of_it and goes_on and any(token.tag == "from" for token in opening) else words


def _behind_call(words: Sequence[Token]) -> Sequence[Token]:
    """The words behind when somebody called to tell it: รับแจ้งทางโทรศัพท์ตอน 10.45 น. เขตป้อมปราบประชุมแล้ว."""
    called = [token.text for token in words[:2]] in (["รับ", "แจ้ง"], ["บันทึก", "โทรศัพท์"])
    end = next((n for n, token in enumerate(words) if n and token.gap and token.tag == "district"), 0) if called else 0
    timed = any(token.tag == "time" for token in words[:end])
    return words[end:] if timed and all(token.tag not in KIND_OF for token in words[:end]) else words


def _without_cut(words: Sequence[Token]) -> Sequence[Token]:
    """The words of projects without the figure of before some were cut, and without how many: บรรจุ 3 ตัดออก 1 เหลือ 2, ถูกตัดเหลือ 2."""
    at = next(n for n, token in enumerate(words) if token.tag == "cut")
    before = next((n for n in range(at - 1, -1, -1) if words[n].tag in VALUES), None)
    if before is None or all(token.tag not in PROJECTS for token in words):
        return words
    left = at if words[at].text.endswith(("เหลือ", "เหลือแค่")) else next((n for n in range(at, len(words)) if _in_all(words[n])), None)
    if left is not None:
        return (*words[:before], *words[left + 1 :])
    return tuple(token for n, token in enumerate(words) if n < before or token.tag not in VALUES)


def _without_sum(words: Sequence[Token]) -> Sequence[Token]:
    """The words without what two sums come to, said behind them: เบิก 17,600 คืน 2,400 บวกกันได้ 20,000."""
    sums = [(n, token.span.value.value) for n, token in enumerate(words) if token.span and isinstance(token.span.value, Number | Money)]
    if len(sums) != 3 or sums[0][1] + sums[1][1] != sums[2][1]:
        return words
    start = next((n for n in range(sums[2][0], sums[1][0], -1) if words[n].text.startswith(("บวก", "รวม"))), None)
    kinds = {KIND_OF.get(token.tag) for token in words[: sums[1][0]]} & {"disbursement", "refund"}
    return (*words[:start], *words[sums[2][0] + 1 :]) if start is not None and len(kinds) == 2 else words


def _in_all(token: Token) -> bool:
    """Whether a word leads to what there is after all: เหลือ 2, สรุปบรรจุ 3."""
    return token.tag == "left" or token.text.startswith("สรุป")


def _without_then(words: Sequence[Token]) -> Sequence[Token]:
    """The words without the figure of a month or a round before, where that of now follows: เดือนก่อน 12 ชุมชน ตอนนี้ขยับเป็น 17 ชุมชน."""
    marks = (n for n, token in enumerate(words) if n and (token.text in _NOW or token.tag in _ROUND))
    now = next((n for n in marks if _sets_on(words, n) and (words[n].text in _NOW or _is_round(words[n : n + 2]))), 0)
    if not now:
        return words
    then, since = words[:now], [token.tag for token in words[now:] if token.tag in VALUES and token.span]
    counted = [token.tag for token in then if token.tag in VALUES and token.span]
    if len(counted) != 1 or counted != since or not any(time_before(token) for token in then) or _drawn_each(then, words[now:]):
        return words
    moved = tuple(token._replace(tag="filler") if token.tag in ("postpone", "to") else token for token in words[now:])
    return (*(token for token in then if not (token.tag in VALUES and token.span) and token.tag not in _OF_THEN), *moved)


def _drawn_each(then: Sequence[Token], since: Sequence[Token]) -> bool:
    """Whether money went in each of two months, so that neither sum is the total: เดือนที่แล้วเบิก 10,000 เดือนนี้เบิก 5,000."""
    paid = ("disburse", "refund")
    return since[0].text == "เดือนนี้" and all(any(token.tag in paid for token in each) for each in (then, since))


def _up_to_month_before(words: Sequence[Token]) -> Sequence[Token]:
    """The words of plans or progress up to the figure of a month before that ends them: ทำแผนแล้ว 26 จาก 34 ชุมชน เดือนที่แล้วแค่ 11 เอง."""
    at = next((n for n, token in enumerate(words) if n and token.gap and token.tag == "date" and time_before(token)), 0)
    told, then = {token.tag for token in words[:at]}, [token.tag for token in words[at + 1 :]]
    counted = not told.isdisjoint(VALUES) and not VALUES.isdisjoint(then)
    return words[:at] if counted and "meeting" not in told and all(tag in _BARE or tag in COUNTED for tag in then) else words


def _without_first_plan(words: Sequence[Token]) -> Sequence[Token]:
    """The words of a meeting on its day up to the plan that came to nothing: ประชุม 26 ก.พ. คนมา 61 ตอนแรกจะจัดวันที่ 20 แต่ห้องไม่ว่าง."""
    first = next((n for n, token in enumerate(words) if n and token.gap and token.text in _FIRST), 0)
    if not first:
        return words
    met, behind = {token.tag for token in words[:first]}, {token.tag for token in words[first : first + 3]}
    told = "meeting" in met and "date" in met and (_PLANS | NEGATIVE).isdisjoint(met)
    return words[:first] if told and not _PLANS.isdisjoint(behind) else words


def _without_first_day(words: Sequence[Token]) -> Sequence[Token]:
    """The words up to a day that they only say was meant at first, behind the one of now: ยังไม่ได้ประชุม นัดไว้ 9 ก.ค. เดิมนัด 26 มี.ค."""
    first = next((n for n, token in enumerate(words) if n and token.gap and token.text in _FIRST), 0)
    meant = {token.tag for token in words[first:]}
    now = any(token.tag == "date" for token in words[:first])
    return words[:first] if now and "date" in meant and meant <= _MEANT else words


def _held_instead(words: Sequence[Token]) -> Sequence[Token]:
    """The words of a meeting held instead of one that was not: ไม่ได้จัดวันพุธตามที่นัด ฝนตกหนัก เลยมาประชุมกันเมื่อวานแทน ได้ 39 คน."""
    turn = next((n for n, token in enumerate(words) if token.text == "แทน" and token.tag == "filler"), 0)
    start = next((n for n in range(turn - 1, 0, -1) if words[n].gap), 0) or _met_again(words)
    off, held = {token.tag for token in words[:start]}, {token.tag for token in words[start:]}
    met = held & {"attend", "meeting"} or held >= {"hold", "people"}
    told = "date" in off and off & _OFF and off & {"hold", "meeting"} and "date" in held and met
    return tuple(each._replace(tag="meeting") if each.text == "มาประชุม" else each for each in words[start:]) if told else words


def _met_again(words: Sequence[Token]) -> int:
    """Where a meeting is told of with its people behind one that was not: ไม่ได้ประชุมวันที่ 10 ประชุมวันที่ 12 มา 40 คน; 0 for nowhere."""
    start = next((n for n, token in enumerate(words) if n and token.gap and token.tag in ("meeting", "hold")), 0)
    held = {token.tag for token in words[start:]}
    came = not held.isdisjoint(("people", "attend"))
    return start if start and came and held.isdisjoint(_OFF | _PLANS | {"postpone", "reason", "but"}) else 0


def _sets_on(words: Sequence[Token], n: int) -> bool:
    """Whether a stretch begins there, or behind the word that sets it against the one before: ส่วนครั้งที่ 7."""
    return bool(words[n].gap) or words[n - 1].text == "ส่วน"


def _is_round(words: Sequence[Token]) -> bool:
    """Whether a round is named at once: ครั้งที่ 9, รายงานครั้งที่ 9."""
    return words[0].tag == "ordinal" or [token.tag for token in words] == ["report", "ordinal"]


def time_before(token: Token) -> bool:
    """Whether a word is a month or a time before: เดือนก่อน, ครั้งก่อน."""
    month = token.span is not None and isinstance(token.span.value, Day) and (token.span.value.months or 0) < 0
    return month or token.tag == "latest" or token.text in ("เดิม", "เมื่อก่อน", "ตอนแรก", "ก่อนหน้านี้", "ก่อนหน้า")


def _without_than(words: Sequence[Token]) -> Sequence[Token]:
    """The words without what a figure is more or less than, up to its own figure: น้อยกว่าปีก่อนที่มี 5 โครงการ, จากเดือนก่อนที่มีแค่ 9.

    Than another district too: เขตเราบรรจุ 3 น้อยกว่าสาทรที่บรรจุ 5.
    """
    at = next((n for n, token in enumerate(words) if token.tag == "than" or (token.tag == "from" and token.gap)), len(words))
    other = at < len(words) and words[at].tag == "than" and any(token.tag in ("district", "place") for token in words[at + 1 : at + 2])
    led = at + 1 + (at + 1 < len(words) and words[at + 1].tag == "past")  # ดีกว่าเมื่อเดือนก่อนที่ทำได้ 21
    if not (other or _meant(words, at) or any(past(token) or time_before(token) for token in words[led : led + 1])):
        return words
    end = next((n + 1 for n in range(at + 2, len(words)) if words[n].tag in VALUES or (words[n].gap and n > at + 4)), len(words))
    end += sum(token.tag in COUNTED for token in words[end : end + 1])
    return (*words[:at], *words[end:])


def _meant(words: Sequence[Token], at: int) -> bool:
    """Whether a figure is compared with what was meant or told: น้อยกว่าที่ประมาณการไว้ 13,000, จากเดิมที่แจ้งว่าจะมี 60 คน."""
    if at + 2 >= len(words) or not (words[at].tag == "than" or words[at].text.endswith("เดิม")) or not words[at + 1].text.startswith("ที่"):
        return False
    aimed = words[at + 1].text.removeprefix("ที่") or words[at + 2].text
    return aimed.startswith(_AIMING) or (words[at + 1].text == "ที่" and words[at + 2].tag in _AIMED)


def _without_latest(words: Sequence[Token]) -> Sequence[Token]:
    """The words without a stretch that only tells the figure of the time before."""
    starts = [n for n, token in enumerate(words) if not n or token.gap]
    for n, start in enumerate(starts):
        if words[start].tag != "latest":
            continue
        end = next((later for later in starts[n + 1 :] if words[later].tag not in VALUES), len(words))
        told = {token.tag for token in words[start:end]}
        now = any(token.tag in VALUES for token in (*words[:start], *words[end:]))
        if told <= _BARE and not told.isdisjoint(VALUES) and now:
            return (*words[:start], *words[end:])
    return words
