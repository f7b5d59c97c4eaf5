"""How a name is misspelt by one letter: a mark left out, a vowel too long or too short, ร for ล, a last letter that sounds the same.

Knows which letters are confused. Must not know any name.
"""

from collections.abc import Iterator

_HEARD_ALIKE = {"ิ": "ี", "ี": "ิ", "ุ": "ู", "ู": "ุ", "ร": "ล", "ล": "ร", "ใ": "ไ", "ไ": "ใ", "น": "ณ", "ณ": "น"}
_LEFT_OUT = "่้๊๋์็"
_LAST = "ศสษตทดช"


def one_off(name: str) -> Iterator[str]:
    """Every such spelling of a name: ตลิงชัน of ตลิ่งชัน, บางกะปี of บางกะปิ, ราดพร้าว of ลาดพร้าว, ประเวช of ประเวศ."""
    for at, letter in enumerate(name):
        if letter in _LEFT_OUT:
            yield name[:at] + name[at + 1 :]
        if other := _HEARD_ALIKE.get(letter):
            yield name[:at] + other + name[at + 1 :]
    if name[-1] in _LAST:
        yield from (name[:-1] + last for last in _LAST if last != name[-1])
