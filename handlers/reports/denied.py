"""What a report tells as done and says in the same breath came to nothing: เบิก 5,000 แล้ว แต่เงินยังไม่ออก; ส่งแบบ 2 แล้ว แต่เมลเด้ง.

Knows the words for it. Must not know what becomes of such a report.
"""

import re
from collections.abc import Sequence

from bot.kinds.fact import Fact
from bot.texts import Texts
from bot.thai import clean

say = Texts(__file__)


def kind(words: str, facts: Sequence[Fact]) -> str:
    """The kind of the one fact told whose outcome the words deny; "" where they deny none, or may speak of another part of it."""
    kinds = {fact.kind for fact in facts}
    told = next(iter(kinds)) if len(kinds) == 1 else None
    pattern = say.table("denied").get(told or "")
    if told is None or pattern is None:
        return ""
    text = clean(words).text
    return told if re.search(pattern, text) and not re.search(say.table("words")["of_a_part"], text) else ""
