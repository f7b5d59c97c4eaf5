"""An answer that only says out of how many: จาก 15 ชุมชน, ทั้งเขตมี 24, ใน 15 ชุมชนเหลืออีก 3, asked how many have their plan.

Knows the words that make a number that of all communities. Must not know what else may answer.
"""

from dataclasses import replace

from bot.kinds.clause import Token
from bot.reading.reading import Asked, Reading
from bot.reading.said import Said
from bot.thai import Number

WHY = ("of all",)
_SLOTS = ("made", "reviewed", "done")
_UNITS = (None, "ชุมชน", "แห่ง")
_IN = ("ใน", "ของ")
_OWN = frozenset({"mine", "district", "community"})
_OWN_WORDS = ("เขต", "ในเขต", "พื้นที่", "เรา", "ของเรา")
_DONE = ("make", "do", "done", "review", "new", "plan")
_BETWEEN = frozenset({"filler", "total", "community", "have", "mine", "district"})


def of_all(found: Reading, message: Said, asked: Asked) -> Reading | None:
    """The reading of an answer whose one number is that of all communities: it is kept, and the number done asked anew; else None."""
    if asked.kind != "plans" or asked.slot not in _SLOTS or found.why != ("answer",) or len(found.facts) != 1:
        return None
    numbers = [n for n, token in enumerate(message.words) if token.span is not None and isinstance(token.span.value, Number)]
    numbers = [n for n in numbers if not _is_left(message.words, n)]
    said = message.words[numbers[0]].span if len(numbers) == 1 else None
    if said is None or not isinstance(said.value, Number) or said.unit not in _UNITS or not _of_all(message.words, numbers[0]):
        return None
    fact = replace(found.facts[0], slots={"communities": int(said.value.value)})
    return Reading("report", facts=(fact,), ask=(asked.slot,), why=WHY)


def _is_left(words: tuple[Token, ...], n: int) -> bool:
    """Whether a number counts what is left: เหลืออีก 3."""
    return any(token.tag == "left" for token in words[max(0, n - 2) : n])


def _of_all(words: tuple[Token, ...], n: int) -> bool:
    """Whether the words that lead to a number say that it is all there are: จากทั้งหมด, ใน, เขตเรามี; not a bare มี, nor ทำแล้วทั้งหมด."""
    led: list[Token] = []
    for token in reversed(words[:n]):
        if token.tag in ("from", "of") or (token.text in _IN and not led):
            return not led or all(each.tag in _BETWEEN for each in led)
        if token.tag not in _BETWEEN:
            return False
        led.append(token)
    at = next((m for m, token in enumerate(led) if token.tag == "have"), None)
    own = led[at + 1 :] if at is not None else []
    if any(token.tag in _DONE for token in words):
        return False  # เขตเรามี 12 ชุมชนที่ทำแล้ว
    return any(token.tag in _OWN or token.text in _OWN_WORDS for token in own) or any(token.tag == "community" for token in led[:at or 0])
