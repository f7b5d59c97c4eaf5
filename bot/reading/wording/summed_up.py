"""What several districts come to together, told behind each one's own: … บางนา เบิกแล้ว 28,400 รวม 77,150; … รวมสองเขต 65 คน.

Knows which number sums up those before it. Must not know what they count.
"""

from collections.abc import Sequence

from bot.kinds.clause import COUNTED, Token
from bot.reading.clauses.part import KIND_OF
from bot.thai import Amount, Money, Number

_REACH = 6
_TOTALS = ("รวม", "ยอดรวม", "ทั้งหมด")


def without_sum_of_districts(words: Sequence[Token]) -> Sequence[Token]:
    """The words without such a sum; what goes on behind it goes too, unless it tells of our work or of another district."""
    names = [n for n, token in enumerate(words) if token.tag == "district"]
    totals = (n for n, token in enumerate(words) if token.tag == "total" and token.gap and token.text.startswith(_TOTALS))
    start = next((n for n in totals if len(names) > 1 and n > names[1]), 0)
    if not start:
        return words
    sums = _values(words, start + 1, start + 1 + _REACH)
    each = _values(words, names[0], start)
    counts_them = any(_of_districts(words, n) for n in range(start + 1, min(len(words), start + 3)))
    if not sums or len(each) < 2 or not (counts_them or sums[0][1] == sum(value for _, value in each)):
        return words
    end = sums[0][0] + 1
    end += sum(token.tag in COUNTED for token in words[end : end + 1])
    ends = all(token.tag not in KIND_OF and token.tag != "district" for token in words[end:])
    return words[:start] if ends else (*words[:start], *words[end:])


def _values(words: Sequence[Token], start: int, end: int) -> list[tuple[int, Amount]]:
    """The numbers and sums from one place to another, each with its own, but those that count districts."""
    places = ((n, words[n].span) for n in range(start, min(len(words), end)) if not _of_districts(words, n))
    return [(n, span.value.value) for n, span in places if span is not None and isinstance(span.value, Number | Money)]


def _of_districts(words: Sequence[Token], n: int) -> bool:
    """Whether a number counts districts: สองเขต."""
    return words[n].tag == "number" and n + 1 < len(words) and words[n + 1].text == "เขต"
