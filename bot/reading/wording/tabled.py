"""A table that was pasted, each value brought behind the title of its column: เขต | วันประชุม | ผู้เข้าร่วม / บางรัก | 12/02/63 | 51 คน.

Knows what is a row and a column. Must not know what a title means.
"""

from bot.kinds.clause import Token

_BAR = "|"
_Row = dict[int, list[Token]]


def tabled(found: list[Token], text: str) -> list[Token]:
    """The words with every row of a table told in full; all others as they are."""
    if _BAR not in text or not found:
        return found
    titles, *rows = _rows(found, text)
    if len(titles) < 2 or not rows or any(token.span and token.tag != "year" for cell in titles.values() for token in cell):
        return found
    if any(len(row) < 2 or not row.keys() <= titles.keys() for row in rows):
        return found
    return [token for row in rows for token in _told(titles, row)]


def _rows(found: list[Token], text: str) -> list[_Row]:
    """The lines, each by column: the bars that stand before a word in its line, none where the line begins with one."""
    rows: dict[int, _Row] = {}
    for token in found:
        start = text.rfind("\n", 0, token.start) + 1
        before = text[start : token.start].lstrip(" ")
        rows.setdefault(start, {}).setdefault(before.removeprefix(_BAR).count(_BAR), []).append(token)
    return list(rows.values())


def _told(titles: _Row, row: _Row) -> list[Token]:
    """One row: each title before its value; a district needs none."""
    told: list[Token] = []
    for column, cell in row.items():
        at = cell[0].start
        titled = [title._replace(start=at, end=at) for title in titles[column]]  # said anew, where its value stands
        words = cell if cell[0].tag == "district" else [*titled, cell[0]._replace(gap=""), *cell[1:]]
        told += [words[0]._replace(gap=" " if told else "\n"), *words[1:]]
    return told
