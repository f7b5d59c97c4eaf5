"""A sum below the one that is known, which may come on top of it: เบิก 20,000 behind เบิก 30,000.

Knows which drafts these are, their tap and the words that say so. Must not know how a draft is stored.
"""

import re
from dataclasses import replace

from bot import ledger
from bot.kinds.fact import Fact
from bot.message import Message
from bot.reply import LABEL_LIMIT, Choice, fit
from bot.texts import Texts
from bot.thai import Money, Number, clean, find
from handlers import show
from models.values import Waiting

say = Texts(__file__)


def taps(draft: Waiting) -> tuple[Choice, ...]:
    """The tap that says that the sum comes on top; none where a draft is not doubted for falling alone."""
    if not _falls(draft):
        return ()
    amount = show.value("amount", draft.fact.slots["amount"])
    words = say(draft.fact.kind or "", who=show.who(draft.fact.district), amount=amount)
    return (Choice(fit(say("tap", amount=amount), LABEL_LIMIT), say=words),)


def meant(message: Message, draft: Waiting) -> Fact | None:
    """The sum of a draft as one that adds, where the message says that it does and no other number: เพิ่มเติมจากเดิม, คนละก้อน."""
    if not _falls(draft) or message.quoted:
        return None
    text = clean(message.text)
    numbers = [span for span in find(text) if isinstance(span.value, Number | Money)]
    if any(span.value.value != draft.fact.slots["amount"] for span in numbers if isinstance(span.value, Number | Money)):
        return None
    words = text.text
    for span in reversed(numbers):
        words = words[: span.start] + words[span.end :]
    adds = re.fullmatch(say.table("words")["adds"], words.replace(" ", ""))
    return replace(draft.fact, slots={**draft.fact.slots, "more": True}) if adds else None


def _falls(draft: Waiting) -> bool:
    fact = draft.fact
    money = fact.kind in ledger.MONEY and bool(fact.slots.get("amount")) and "more" not in fact.slots  # nought adds nothing
    return money and not draft.ask and [doubt["rule"] for doubt in draft.doubts] == ["falls"]
