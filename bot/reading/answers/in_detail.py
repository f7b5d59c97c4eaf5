"""An answer about a meeting that tells its hours and its place too: มา 54 คน ที่วัดหัวลำโพง เริ่ม 9 โมง.

Knows which words such an answer is made of; in any other a place or an hour may be that of something else.
"""

from dataclasses import replace

from bot.kinds.clause import Token
from bot.kinds.days import clocks
from bot.kinds.fact import Value
from bot.reading.facts.free import free
from bot.reading.reading import Asked, Reading
from bot.reading.said import Said

_TAGS = frozenset({"number", "people", "attend", "time", "date", "particle", "honorific", "venue", "meeting", "hold", "finish"})
_LEADS = ("มา", "ที่", "ณ", "เริ่ม", "ตั้งแต่", "เวลา", "ตอน", "ได้")
_ASKED = ("date", "attendees", "start")


def in_detail(found: Reading, said: Said, asked: Asked) -> Reading:
    """The answer with the hours and the place that stand beside it, and nothing else does."""
    if asked.kind != "meeting" or asked.slot not in _ASKED or said.tags.isdisjoint(("time", "venue")):
        return found
    if found.why != ("answer",) or len(found.facts) != 1 or found.ask:
        return found
    clause = said.clause("meeting")
    place = free(clause, said).get("place", "")
    if not all(_is_plain(token) or (place and token.text in place) for token in said.words):
        return found
    told: dict[str, Value] = {**clocks(clause), **({"place": place} if place else {})}
    fact = found.facts[0]
    return found._replace(facts=(replace(fact, slots={**told, **fact.slots}),))


def _is_plain(token: Token) -> bool:
    """Whether a word belongs to an answer and no remark."""
    return token.tag in _TAGS or token.text in _LEADS
