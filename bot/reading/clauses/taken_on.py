"""What a sentence without a word of ours still adds to the clause before it: its values, or the day that it was meant for.

Knows values and small words. Must not know how clauses are cut.
"""

from bot.kinds.clause import Token
from bot.reading.clauses.part import VALUES, Part

VALUES_OF_TIME = VALUES | {"time"}
"""The tags of values and hours."""
_BARE_VALUES = VALUES | {"people", "community", "project", "particle", "filler"}


def taken_on(current: Part, sentence: list[Token]) -> int:
    """Where a sentence begins to be none of the clause before, which takes the values before that, or the day it was meant for."""
    at = _goes_on(sentence, current) if current.kind else 0
    current.tokens += sentence[:at] or _meant_for(sentence, current)
    return at


def _goes_on(sentence: list[Token], current: Part) -> int:
    """Where the values end that a sentence opens with, and that are still of the clause before: เบิกแล้วค่ะ 3,250 บาท ให้การเงินไปแล้ว."""
    end, valued = 0, False
    planned = current.kind == "meeting" and not current.tags().isdisjoint(("date", "will"))
    for n, token in enumerate(sentence):
        if n and token.gap and valued:
            end, valued = n, False
        if token.tag not in _BARE_VALUES and not (planned and token.tag in ("time", "finish")):
            return end
        valued = valued or (token.span is not None and token.tag in VALUES_OF_TIME)
    return end


def _meant_for(sentence: list[Token], current: Part) -> list[Token]:
    """The day that a meeting was meant for, told behind why it is off: จัดไม่ได้ค่ะ กทม.สั่งปิด กำหนดเดิม 22 เม.ย."""
    if current.kind != "meeting" or not any(token.tag == "date" for token in sentence):
        return []
    start = max(n for n, token in enumerate(sentence) if not n or token.gap)
    if sentence[start].tag == "date":
        start = max((n for n in range(start) if not n or sentence[n].gap), default=0)
    return sentence[start:] if {token.tag for token in sentence[start:]} <= {"date", "will", "from", "filler", "particle", "time"} else []
