"""Words typed with one letter wrong, or without any tone, put right before they are looked for: ประขุม, เตอืน, ยังไมไดสงเลยคับ.

Knows how fingers and ears go wrong, and which words are long enough to be known all the same. Must not know what a word means.
"""

import tomllib
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from bot.reading.words import words
from bot.thai import Clean, openings
from bot.thai.clean import edited
from bot.thai.vocabulary import Pattern, finder

_LEADING = "เแโใไ"
_TONES = "่้"
_SILENT = "์"
_MARKS = "ิีึืุูั่้็์"
_DROPPED = 5
"""Letters from which one may be missing."""
_ALL_TONES = frozenset("่้๊๋")
_BARE = str.maketrans("", "", "่้๊๋็์")
_SURE = 5
"""Letters from which one word without its tones shows that somebody types none."""
_LONGEST = 14
"""Letters of the longest slip, or so."""


@cache
def _tables() -> dict[str, dict[str, list[str]]]:
    """The words and the slips that are looked for."""
    return tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))


@cache
def _near() -> dict[str, str]:
    """For each letter those that are typed for it: its neighbours on the keyboard, and what sounds alike."""
    rows = _tables()["keyboard"]["rows"]
    found: dict[str, str] = {}
    for r, row in enumerate(rows):
        for n, letter in enumerate(row):
            beside = row[max(0, n - 1) : n] + row[n + 1 : n + 2]
            below = "".join(other[max(0, n - 1) : n + 1] for other in rows[r + 1 : r + 2])
            above = "".join(other[n : n + 2] for other in rows[max(0, r - 1) : r])
            found[letter] = beside + below + above
    for group in _tables()["alike"]["groups"]:
        for letter in group:
            found[letter] = found.get(letter, "") + group.replace(letter, "")
    return found


def slips(word: str) -> Iterator[str]:
    """The ways to type a word with one letter wrong, missing, out of place or too many: ประขุม, บรจุ, เตอืน, คื่นเงิน."""
    for n, letter in enumerate(word):
        before, after = word[:n], word[n + 1 :]
        yield from (before + other + after for other in _near().get(letter, ""))
        if n and (after or letter in _MARKS) and len(word) >= _DROPPED:
            yield before + after
            if after[:1] == _SILENT:
                yield before + after[1:]
        if after and after[0] != letter:
            yield before + after[0] + letter + after[1:]
        if n and "ก" <= after[1:2] <= "ฮ":
            yield before + after[1] + letter + after[0] + after[2:]  # กว้าหน้า
        if "ก" <= letter <= "ฮ" or letter in _MARKS[:7]:
            yield from (before + letter + tone + after for tone in _TONES if after[:1] not in (*_MARKS, "๊", "๋", "ำ"))


@cache
def righted() -> dict[str, str]:
    """Each slip with the word that is meant; none that is a word itself, or that two words share."""
    found: dict[str, str] = {}
    typed = _tables()["words"]["typed"]
    for word in typed:
        for slip in slips(word):
            found[slip] = word if found.get(slip, word) == word else ""
    known = words()
    real = {*typed, *_tables()["words"].get("real", ())}
    return {slip: word for slip, word in found.items() if word and slip not in known and slip not in real and _begins(slip)}


def _begins(text: str) -> bool:
    """Whether a text begins with a letter, or a vowel that is written before one."""
    return "ก" <= text[0] <= "ฮ" or text[0] in _LEADING


def _one_tone_off(word: str) -> Iterator[str]:
    """The ways to type a word with one tone, or the sign of a silent letter, missing or another in its place: แลว, แล่ว, ไฟล."""
    for n, letter in enumerate(word):
        if letter in (*_TONES, _SILENT):
            yield word[:n] + word[n + 1 :]
    yield from _another_tone(word)


def _another_tone(word: str) -> Iterator[str]:
    """The ways to type a word with one tone in the place of another: แล่ว."""
    for n, letter in enumerate(word):
        if letter in _TONES:
            yield from (word[:n] + other + word[n + 1 :] for other in _TONES if other != letter)


@cache
def off_tone() -> dict[str, str]:
    """Each such slip with the word that is meant; none that is a word itself, or that two words share."""
    table = _tables()["tones"]
    dated = (of + which for of in table["of_time"] for which in table["which"])
    found = {f"ไม{verb}": f"ไม่{verb}" for verb in table["behind_not"]}
    for word in (*table["words"], *dated, *table["numbers"]):
        for slip in _one_tone_off(word):
            found[slip] = word if found.get(slip, word) == word else ""
    found |= {slip: word for word in table["short"] for slip in _another_tone(word)}
    known = words()
    real = {*table["real"], *_tables()["toneless"]["real"], *_tables()["words"]["real"]}
    return {slip: word for slip, word in found.items() if word and slip not in known and slip not in real}


@cache
def toneless() -> dict[str, str]:
    """Each word without its tones and small signs, with the word that is meant; none that is a word itself, or that two tags share."""
    found: dict[str, str] = {}
    known = words()
    for word, tag in known.items():
        bare = word.translate(_BARE)
        if bare != word and bare not in known:
            found[bare] = word if known.get(found.get(bare, word)) == tag else ""
    table = _tables()["toneless"]
    counted = (number + of for number in table["numbers"] for of in table["counted"])
    found |= {word.translate(_BARE): word for word in (*_tables()["tones"]["numbers"], *table["times"], *counted, *table["usual"])}
    return {bare: word for bare, word in found.items() if word and bare != word and bare not in known}


class _Slips(NamedTuple):
    """Slips with what is meant, what finds the longest slip or word that stands at an index, and the two letters that one begins with.

    Those letters are a cheap look that spares most places the search.
    """

    meant: dict[str, str]
    typed_at: Callable[[str, int], str]
    heads: frozenset[str]


@cache
def _slips(*, without_tones: bool) -> _Slips:
    """The slips of somebody who types tones, or of somebody who leaves them out."""
    meant = {**toneless(), **righted()} if without_tones else {**off_tone(), **righted()}
    typed = [*meant, *_tables()["words"]["typed"], *((*words(), *_tables()["toneless"]["times"]) if without_tones else ())]
    return _Slips(meant, finder(typed), frozenset(word[:2] for word in typed))


def _parted(text: str, unknown: Sequence[tuple[int, int]]) -> list[tuple[int, int, str]]:
    """The words that a space parts by mistake, where nobody knows either half: ประ ชุม."""
    known = words()
    pairs = ((start, end, text[start:middle] + text[after:end]) for (start, middle), (after, end) in pairwise(unknown)
             if after == middle + 1 and text[middle] == " ")  # fmt: skip
    return [(start, end, word) for start, end, word in pairs if word in known]


def put_right(message: Clean, unknown: Sequence[tuple[int, int]]) -> Clean:
    """The same message with every slip put right that touches letters nobody knows: "ประขุมแล้ว" is "ประชุมแล้ว", "สวนลวง เบิก" สวนหลวง.

    unknown: where such letters begin and end, in order. The way back to the typed letters is kept.
    """
    text = message.text
    found = openings(text, unknown) + _parted(text, unknown)
    names = [range(start, end) for start, end, _ in found]
    typed: list[tuple[int, int, str]] = []
    if _ALL_TONES.isdisjoint(message.typed):
        typed = _typed(text, unknown, _slips(without_tones=True))
    shown = [end - start for start, end, _ in typed if text[start:end] not in _tables()["toneless"]["real"]]
    if not shown or (len(typed) < 2 and shown[0] < _SURE):
        typed = _typed(text, unknown, _slips(without_tones=False))
    found += [each for each in typed if not any(each[0] in name for name in names)]
    return edited(message, sorted(found)) if found else message


_OFF = Pattern(  # where a word of the language stands for one of ours: only what is around it tells
    r"(?<=วัน|ทร์|คาร|พุธ|หัส|กร์|าร์|ตย์|บดี|งาน|รอบ|งวด|ั้ง)(?P<to>ที้?)(?= ?\d)"  # วันที 25, แบบรายงานที 1
    r"|(?:(?<=ปี)|(?<=ือน|าห์|ทร์|คาร|พุธ|หัส|กร์|าร์|ตย์))(?P<next>หน่?า)(?=[ \nกจทบปสค]|$)"  # ปีหนา
    r"|(?:(?<=ปี)|(?<=ือน|งวด|รอบ|ั้ง))(?P<this>นี่?)(?=[ \nกจทบปสคเ]|$)"  # ปีนี่บรรจุ
    r"|(?:(?<![ก-๎])|(?<=ยัง|เขต))(?P<no>ไม้)(?=มี|ได้|ใช่|ประสงค์|สามารถ|ส่ง|เบิก|ทำแผน|คืน|จัด|บรรจุ|ประชุม|ต้อง|รู้|ทราบ|ครบ|เสร็จ|ถูก)"
    r"|(?:(?<![ก-๎])|(?<=ขอ))(?P<put_right>แก่?)(?=ยอด|ไข|วัน|เวลา|จำนวน|ตัวเลข|เป็น|เงิน|จาก)"  # แก่ยอดเบิกเป็น
)
_MAY_BE_OFF = Pattern("ที้? ?\\d|หน่?า|นี่?(?:[ \nกจทบปสคเ]|$)|ไม้|แก่?[ยไวเจต]")
"""A cheap look, each of whose arms begins with its letter, that spares all but one message in eighty the costly one."""
_MEANT = {"to": "ที่", "next": "หน้า", "this": "นี้", "no": "ไม่", "put_right": "แก้"}


def with_its_tone(message: Clean) -> Clean:
    """The same message with the tone of small words that are others without it, or with another: วันที 25, ปีหนาบรรจุ, ไม้มีเงินคืน, แก่ยอด."""
    if not _MAY_BE_OFF.search(message.text):
        return message
    found = [(*match.span(), _MEANT[match.lastgroup or ""]) for match in _OFF.finditer(message.text)]
    return edited(message, found) if found else message


def _typed(text: str, unknown: Sequence[tuple[int, int]], slips: _Slips) -> list[tuple[int, int, str]]:
    """Where the slips stand that touch letters nobody knows, with what is meant."""
    found: list[tuple[int, int, str]] = []
    done = 0
    for start, end in unknown:
        at = max(done, start - _LONGEST)
        while at < end:
            begins = text[at : at + 2] in slips.heads and not (at and text[at - 1] in _LEADING)
            typed = slips.typed_at(text, at) if begins else ""
            if typed in slips.meant and at + len(typed) > start:
                found.append((at, at + len(typed), slips.meant[typed]))
            at += len(typed) or 1
        done = at
    return found
