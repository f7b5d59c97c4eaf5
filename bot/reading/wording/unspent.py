"""Money that is named by what was not done with it: เงินที่ไม่ได้ใช้ คืนแล้ว, คืนงบที่เบิกไม่หมด, คืนเงินที่ยังไม่ได้เบิก.

Knows the words of such a clause. Must not know sums.
"""

from bot.kinds.clause import NEGATIVE, Token

NOT_ALL = NEGATIVE | {"unfinished", "missing_ones", "half"}
"""Tags of the words for what was not done; a message that names money so has one."""
_THAT = ("ที่", "ส่วนที่")
_PART = "ส่วน"
_USES = ("ใช้", "ใช้จ่าย", "เบิก", "เบิกจ่าย", "จ่าย", "ได้ใช้", "ใช้เงิน")
_MONEY = ("refund", "money", "budget")
_REACH = 4
"""Words that such a clause has at most."""


def without_unspent(out: list[Token]) -> list[Token]:
    """The words without such a clause, right behind the word for the money; or one that opens them: ใช้งบไม่หมด ส่งคืนแล้ว 5,200."""
    if len(out) > 2 and out[0].text.startswith("ใช้") and out[1].text == "ไม่หมด" and out[2].gap:
        return out[2:]
    for n in range(1, len(out) - 1):
        of_money = out[n - 1].tag in _MONEY or out[n - 1].text.startswith("ค่า")
        if of_money and out[n - 1].span is None and (end := _clause(out, n)):
            return [*out[:n], *out[end:]]
    return out


def _clause(out: list[Token], start: int) -> int:
    """Where the clause ends that begins at a place; 0 where none does."""
    first = start + (out[start].text == _PART)
    if out[start].gap or not out[first].text.startswith(_THAT):
        return 0
    denied = used = False
    for n in range(first, min(len(out), first + _REACH)):
        if out[n].gap:
            break
        denied = denied or out[n].tag in NOT_ALL
        used = used or out[n].text in _USES
        if denied and used:
            return n + 1
    return 0
