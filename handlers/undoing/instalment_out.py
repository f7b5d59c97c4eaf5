"""An instalment taken back by its number: ยกเลิกงวดสอง, ลบงวดแรก, งวด 2 เอาออก.

Knows what goes with it. Must not know how it is found among those that were drawn.
"""

from bot.kinds.fact import Fact
from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import Push, Reply, Text
from bot.texts import Texts
from bot.thai import clean
from handlers import show
from handlers.answers import ask
from handlers.following import instalments
from handlers.reports import report
from handlers.undoing import colleagues, taken_out
from models.store import Store

say = Texts(__file__)


def read_as(message: Message, reading: Reading) -> Reading:
    """The reading of an instalment that is called off as an undo of what was drawn."""
    text = clean(message.text).text
    called_off = say("instalment") in text and any(word in text for word in say.table("words")["off"])
    if reading.intent not in ("other", "undo") or not called_off:
        return reading
    return Reading("undo", undone="disbursement", why=("undo", "instalment")) if instalments.number_of(message) is not None else reading


def taken(message: Message, store: Store) -> list[Reply | Push] | None:
    """What is taken back of the money drawn; of instalments that were told in one report the sum without it. None where none is named."""
    known = None if message.quoted else instalments.named(message, store)
    if known is None:
        return None
    if colleagues.is_of_another(known, store):
        return [colleagues.of_fact(known, store)]
    nothing = Fact("disbursement", None, {"amount": 0})
    rest = instalments.in_the_sum(message, nothing, known.report_id, known.slots, store)
    chain = instalments.chain(known.report_id, store)
    of_others = any(each.report_id not in chain for each in store.replaced(known))  # a sum that those before went into
    if rest is None or (rest is nothing and of_others):
        return list(ask.ask_of_fact(known, "amount", store))
    if rest is not nothing:
        return list(report.change(message, known, rest, store))
    withdrawn, again = store.withdraw(known.report_id, known.kind, known.key)
    while before := [each for each in again if each.report_id in chain]:
        _, again = store.withdraw(before[0].report_id, known.kind, before[0].key)  # what it was before it was put right
    return taken_out.told_part(known.report_id, withdrawn, again, store)


def none_of_number(message: Message, store: Store) -> list[Reply | Push]:
    """That fewer instalments were told of than the one that is named, each with its sum; nothing where none is named."""
    own, number = store.district, instalments.number_of(message)
    drawn = instalments.in_order(own, store) if own is not None and number is not None and not message.quoted else []
    sums = " · ".join(say("one", number=n, amount=show.value("amount", known.slots["amount"])) for n, known in enumerate(drawn, 1))
    return [Text(say("none", number=number or 0, sums=sums))] if drawn else []
