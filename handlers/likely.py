"""The number that a report without one may mean, as a button: what is left of คืนเงินหมดแล้ว, the sum of instalments, of men and women.

Knows words and the money of a district. Saves nothing: whoever taps says it.
"""

from decimal import Decimal

from bot.ledger import MONEY, amount
from bot.reply import Choice
from bot.texts import Texts
from bot.thai import Money, Number, Ordinal, clean, find
from handlers.figures import gather
from models.store import Store
from models.values import Waiting

say = Texts(__file__)


def amounts(draft: Waiting, words: str, store: Store) -> tuple[Choice, ...]:
    """The button for the likely sum of a draft that lacks it, made of the words of its report; none where nothing speaks for one."""
    district = draft.fact.district
    if draft.fact.kind not in MONEY or district is None or draft.fact.slots.get("more"):
        return ()
    told = [span.value.value for span in find(clean(words)) if isinstance(span.value, Number | Money) and span.value.hedge is None]
    if words.count(say.table("words")["instalment"]) > 1 and len(told) > 1:
        before = _drawn_before(district, words, store)
        return (_choice(sum((Decimal(value) for value in told), before)),) if before is not None else ()
    if told or not any(word in words for word in say.table("words")["all"]):
        return ()
    money = gather(store, kinds=MONEY, only=(district,)).money(district)
    whole = money.left + (money.disbursed if draft.fact.kind == "disbursement" else money.returned)
    return (_choice(whole),) if whole > 0 else ()


def _drawn_before(district: str, words: str, store: Store) -> Decimal | None:
    """Baht drawn in the instalments before those that words tell of: งวดสอง 8,000 งวดสาม 7,000; None where not just those stand."""
    numbers = [span.value.value for span in find(clean(words)) if isinstance(span.value, Ordinal)]
    first = min(numbers, default=1)
    if first <= 1:
        return Decimal(0)
    drawn = store.current(("disbursement",), district)
    return amount(drawn) if len(drawn) == first - 1 else None


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
