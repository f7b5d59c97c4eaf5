"""บรรจุในแผนปฏิบัติการประจำปี: how many projects, of which fiscal year."""

from bot.kinds.clause import NEGATIVE, Amounts, Clause, Found
from bot.kinds.fact import Value
from bot.thai import Years, fiscal_year

SLOTS = ("projects", "fiscal_year")
HEADS = ("enter", "action_plan")
_UNITS = (None, "โครงการ", "กิจกรรม")


def read(clause: Clause) -> tuple[Found, ...]:
    """The projects of a clause, a fact for each year said with a number: "ปี 63 7 โครงการ ปี 64 11 โครงการ" is two."""
    years = [(n, token.span.value) for n, token in enumerate(clause.tokens) if token.span and isinstance(token.span.value, Years)]
    numbers = [number for number in clause.amounts() if _counts(clause, number)]
    sums = [number for number in numbers if number.at and clause.tokens[number.at - 1].tag == "total"]
    if len(numbers) > 1 and len(years) == len(numbers):
        pairs = zip(years, numbers, strict=True)
        return tuple(_fact(clause, number, year) for (_, year), number in pairs)
    if len(numbers) > 1:
        numbers = sums[-1:] or (numbers[:1] if len({number.value for number in numbers}) == 1 else [])
        if not numbers:
            return (Found({}, ("projects",)),)
    if not numbers and len(years) > 1 and clause.has(*NEGATIVE):
        return tuple(_fact(clause, None, year) for _, year in years)
    year = years[0][1] if len(years) == 1 else None
    return (_fact(clause, numbers[0] if numbers else None, year),)


def _counts(clause: Clause, number: Amounts) -> bool:
    """Whether a number counts projects put in."""
    if number.type not in ("number", "fraction") or number.unit not in _UNITS:
        return False
    before = clause.tags(max(0, number.at - 3), number.at)
    return not {"left", "except", "not_yet", "from", "of"} & set(before)


def _fact(clause: Clause, number: Amounts | None, year: Years | None) -> Found:
    """The fact of one number and one year; not yet and none are zero."""
    slots: dict[str, Value] = {}
    ask: tuple[str, ...] = ()
    if number is not None and number.value is not None:
        slots["projects"] = int(number.value)
    elif number is None and clause.has(*NEGATIVE):
        slots["projects"] = 0
    else:
        ask = ("projects",)
    stated = year and fiscal_year(year, clause.today)
    if stated:
        slots["fiscal_year"] = stated
    return Found(slots, ask)
