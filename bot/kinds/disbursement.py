"""เบิกจ่าย: how much of its money a district has drawn."""

from bot.kinds import money
from bot.kinds.clause import Clause, Found

SLOTS = ("amount", "more")
HEADS = ("disburse",)


def read(clause: Clause) -> tuple[Found, ...]:
    """The money drawn: "เบิกแล้ว 45,200.-" is amount 45200."""
    return money.read(clause, HEADS)
