"""The fiscal years that an undo names, so that only what is of them is taken back: ยกเลิกบรรจุ ปี 64.

Knows which years are meant and what is of them. Must not know whose report it is.
"""

from collections.abc import Collection, Mapping

from bot.kinds.fact import Value
from bot.message import Message
from bot.reading.reading import Reading
from bot.texts import Texts
from handlers.corrections import pointed
from handlers.deadlines import owed

say = Texts(__file__)
_OF_A_YEAR = "action_plan"


def named(message: Message, reading: Reading) -> frozenset[int]:
    """The years that are named; none where a kind is named that is of no year."""
    return pointed.years(message) if reading.undone in (None, _OF_A_YEAR) else frozenset()


def is_of(years: Collection[int], slots: Mapping[str, Value]) -> bool:
    """Whether what is stated is of one of the years, where any is named."""
    return not years or slots.get("fiscal_year") in years


def of(what: str, years: Collection[int]) -> str:
    """Something with the years that are named, where any is: บางนา ปี 2564."""
    return say("of", what=what, years=", ".join(str(year) for year in sorted(years))) if years else what


def projects_of(years: Collection[int]) -> str:
    """The projects of the years: บรรจุแผนปฏิบัติการ ปี 2564."""
    return of(owed.subject(_OF_A_YEAR), years)
