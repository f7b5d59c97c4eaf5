"""The number that a report without one may mean, as a button: what is left of คืนเงินหมดแล้ว, the half of what was given.

Knows words, the money and the communities of a district. Saves nothing: whoever taps says it.
"""

import re
from decimal import Decimal

from bot.ledger import MONEY, plans_made
from bot.reading.said import said
from bot.reply import Choice
from bot.texts import Texts
from bot.thai import Amount, Money, Number, Percent, clean, find
from handlers import show
from handlers.figures import communities, gather
from handlers.following import left_over
from handlers.reports import less, several_sums
from models.store import Store
from models.values import Waiting

say = Texts(__file__)
_COUNTED = {"done": "plans", "made": "plans", "reviewed": "plans", "projects": "projects"}
_OTHERS = {"reviewed": "made", "made": "reviewed"}


def numbers(slot: str, draft: Waiting, words: str, store: Store) -> tuple[Choice, ...]:
    """The button for the likely number of a slot that a draft lacks."""
    if likely := less.numbers(slot, draft, words, store) or of_others(slot, draft, words, store):
        return likely
    words = _of_its_kind(words, draft, store)
    if (reckoned := several_sums.reckoned(words)) is not None:
        return (_choice(reckoned),) if slot == "amount" else _counted(slot, reckoned)
    if slot == "amount":
        return amounts(draft, words, store)
    if slot == "projects":
        return projects(words)
    return the_rest(slot, draft, store) if slot in _OTHERS else plans(draft, words) if slot == "done" else ()


def of_others(slot: str, draft: Waiting, words: str, store: Store) -> tuple[Choice, ...]:
    """The buttons for the numbers of the other districts of a report that says of this one only that it is so too: สาทรด้วย."""
    if draft.fact.district is None or not any(word in words for word in say.table("words")["too"]):
        return ()
    told = (known for known in store.standing_of_report(draft.report_id) if known.kind == draft.fact.kind and slot in known.slots)
    year = draft.fact.slots.get("fiscal_year")
    values = {known.slots[slot]: None for known in told if known.district != draft.fact.district and known.slots.get("fiscal_year") == year}
    shown = (show.counted(slot, Decimal(str(value))) for value in values if value)
    return tuple(Choice(each, say=each) for each in shown)


def one_anew(draft: Waiting, words: str, before: str) -> tuple[Choice, ...]:
    """The button for the sums of a report with the one put right that words number: ครั้งแรก 11,000."""
    total = several_sums.one_anew(draft.fact, words, before)
    return (_choice(total),) if total is not None else ()


def _of_its_kind(words: str, draft: Waiting, store: Store) -> str:
    """What words say of the kind of a draft, where they tell of several: ทำแผนแล้ว ครบทุกชุมชน เบิกครบ คืน 0."""
    parts = said(words, store.today, store.district).parts
    if len({part.kind for part in parts if part.kind is not None}) < 2:
        return words
    text = clean(words).text
    return " ".join(text[part.tokens[0].start : part.tokens[-1].end] for part in parts if part.kind == draft.fact.kind and part.tokens)


def _counted(slot: str, count: Decimal) -> tuple[Choice, ...]:
    """The button for a count of communities or projects."""
    if count != int(count) or count <= 0 or slot not in _COUNTED:
        return ()
    shown = say(_COUNTED[slot], count=int(count))
    return (Choice(shown, say=shown),)


def the_rest(slot: str, draft: Waiting, store: Store) -> tuple[Choice, ...]:
    """The buttons for the rest of the communities, where the others are told: of the plans that stand, and of all there are."""
    district, told = draft.fact.district, draft.fact.slots.get(_OTHERS[slot])
    if told is None or district is None:
        return ()
    standing = [plans_made(known.slots) for known in store.current(("plans",), district)]
    whole = int(str(draft.fact.slots.get("communities", communities(district))))
    rests = dict.fromkeys(total - int(str(told)) for total in (*standing, whole))
    shown = (say("plans", count=rest) for rest in rests if rest > 0)
    return tuple(Choice(each, say=each) for each in shown)


def projects(words: str) -> tuple[Choice, ...]:
    """The button for the sum of projects named with a number each, อบรม 1 โครงการ กับกีฬา 1 โครงการ, or for those named without one."""
    units = say.table("words")["projects"]
    told = [span.value for span in find(clean(words)) if isinstance(span.value, Number) and span.unit in units]
    named = len(re.findall(say.table("words")["named"], clean(words).text)) if not told else 0
    if named > 1:
        return (Choice(say("projects", count=named), say=say("projects", count=named)),)
    shown = say("projects", count=sum(int(value.value) for value in told))
    return (Choice(shown, say=shown),) if len(told) > 1 and all(value.hedge is None for value in told) else ()


def plans(draft: Waiting, words: str) -> tuple[Choice, ...]:
    """The button for all communities, all but some, half or a share: ครบทุกชุมชน ยกเว้น 2 ชุมชน, ใน 15 ชุมชนเหลืออีก 3, 24 ชุมชน ทำไปครึ่งนึง."""
    of_district = communities(draft.fact.district) if draft.fact.district is not None else 0
    if of_district and (count := _of_share(words, of_district)):
        shown = say("plans", count=count)
        return (Choice(shown, say=shown),)
    text, table = clean(words).text, say.table("words")
    excepted = re.search(table["but"], text)
    half = excepted is None and re.search(table["half"], text) is not None
    if not (excepted or half or re.search(table["every"], text)):
        return ()
    told = [span.value for span in find(clean(words)) if isinstance(span.value, Number)]
    least = 1 if excepted else 0
    if len(told) not in (least, least + 1) or any(value.hedge is not None for value in told):
        return ()
    known = draft.fact.slots.get("communities", communities(draft.fact.district) if draft.fact.district is not None else 0)
    of = int(told[0].value) if len(told) > least else int(str(known))
    if len(told) > least and not (half or re.search(table["in"], text)):
        return ()
    done = of - sum(int(value.value) for value in told[-1:]) if excepted else of // 2 if half and of % 2 == 0 else 0 if half else of
    shown = say("plans", count=done)
    return (Choice(shown, say=shown),) if done > 0 else ()


def _of_share(words: str, of: int) -> int:
    """How many of the communities a per cent comes to, where it comes to a whole number of them: 12 of 15 for 80 %; else 0."""
    values = [span.value for span in find(clean(words)) if isinstance(span.value, Percent | Number)]
    percent = values[0] if len(values) == 1 and isinstance(values[0], Percent) and values[0].hedge is None else None
    count = round(of * percent.value / 100) if percent is not None else 0
    return count if percent is not None and 0 < count <= of and abs(Decimal(count * 100) / of - percent.value) < Decimal("0.5") else 0


def amounts(draft: Waiting, words: str, store: Store) -> tuple[Choice, ...]:
    """The button for the likely sum of a draft that lacks it, made of the words of its report; none where nothing speaks for one."""
    district = draft.fact.district
    if draft.fact.kind not in MONEY or district is None or draft.fact.slots.get("more"):
        return ()
    if several_sums.one_by_one(draft.fact, words):
        total = several_sums.total(draft.fact, words, store)
        return (_choice(total),) if total is not None else ()
    told = [span.value.value for span in find(clean(words)) if isinstance(span.value, Number | Money) and span.value.hedge is None]
    money = gather(store, kinds=MONEY, only=(district,)).money(district)
    whole = money.left + (money.disbursed if draft.fact.kind == "disbursement" else money.returned)
    if (left := left_over.told(words)) is not None:
        returned = draft.fact.kind == "refund" and re.search(say.table("words")["returns_all"], clean(words).text)
        sum_ = left if returned else whole - left if len(told) == 1 else 0  # คงเหลือ 15,340 ส่งคืนทั้งหมด
        return (_choice(Decimal(sum_)),) if sum_ > 0 else ()
    if (share := _share(words)) is not None and (not told or _is_whole(words, told)):
        given = Decimal(told[0]) if told else store.allocation(district)
        return (_choice((given * share).quantize(Decimal("0.01"))),) if given is not None else ()
    if told or not any(word in words for word in say.table("words")["all"]):
        return ()
    return (_choice(whole),) if whole > 0 else ()


def _share(words: str) -> Decimal | None:
    """The share of what was given that words say: ร้อยละ 50, ครึ่งนึง; None where they say none, or no exact one."""
    told = [span.value for span in find(clean(words)) if isinstance(span.value, Percent)]
    if len(told) == 1 and told[0].hedge is None and 0 < told[0].value <= 100:
        return Decimal(told[0].value) / 100
    return Decimal("0.5") if not told and re.search(say.table("words")["half"], clean(words).text) else None


def _is_whole(words: str, told: list[Amount]) -> bool:
    """Whether the one number of words is what a share of it is told of: ครึ่งของ 60,000; not ประมาณ 10% ของ 65,340, which is none exactly."""
    text, table = clean(words).text, say.table("words")
    return len(told) == 1 and re.search(table["whole"], text) is not None and not any(word in text for word in table["about"])


def people(words: str) -> tuple[Choice, ...]:
    """The button for the sum of people who are counted in two parts: ชาย 20 หญิง 25, เช้า 20 คน บ่าย 30 คน."""
    if not any(all(part in words for part in parts) for parts in say.table("words")["parts"]):
        return ()
    units = (None, *say.table("words")["people"])
    counted = [span.value.value for span in find(clean(words)) if isinstance(span.value, Number) and span.unit in units]
    shown = say("people", count=sum(int(value) for value in counted))
    return (Choice(shown, say=shown),) if len(counted) == 2 else ()


def _choice(baht: Decimal) -> Choice:
    shown = say("label", amount=f"{baht:,.0f}" if baht == int(baht) else f"{baht:,.2f}")
    return Choice(shown, say=shown)
