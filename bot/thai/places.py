"""Names of places: the fifty districts and their misspellings, and the names that are no district.

Knows names and the words before them. A misspelling is looked for only after เขต or สนข., where it opens a line, or is the whole message.
"""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from bot.thai.misspelt import one_off
from bot.thai.values import Noise, Place, Span
from bot.thai.vocabulary import POLITE, THAI, Pattern, finder, glued, listed, load, one_of


def _spellings(alias: str) -> tuple[str, ...]:
    """A spelling, and one in Latin letters without its spaces too: khlong san, khlongsan."""
    return (alias, alias.replace(" ", "")) if alias.isascii() and " " in alias else (alias,)


_TABLES = load("places")
_DISTRICTS: dict[str, list[str]] = _TABLES["districts"]
_ELSEWHERE = load("elsewhere")
_HEADS: dict[str, list[str]] = {kind: listed(words) for kind, words in _ELSEWHERE["heads"].items()}
_ONLY_AFTER = listed(_ELSEWHERE["only_after"])
_NAME_OF = {spelling: name for name, aliases in _DISTRICTS.items() for alias in (name, *aliases) for spelling in _spellings(alias)}
_KIND_OF = {word: kind for kind in ("province", "amphoe", "khwaeng", "road", "area") for word in listed(_ELSEWHERE[kind])}
_NO_SLIP = listed(_TABLES["no_slip"])
_SLIPS = {slip: name for name in _DISTRICTS if len(name) >= 6 for slip in one_off(name)}  # such are no words, and so need no trigger
_SLIPS = {slip: name for slip, name in _SLIPS.items() if slip not in _NO_SLIP and slip not in _NAME_OF}
NAMES = (*_NAME_OF, *_SLIPS)
OTHERS = tuple(word for word in _KIND_OF if word not in _NAME_OF)
_MISSPELT = ("เขค", "เขด", "เขจ", "เชต", "เคต", "ขต")  # only right before a name that is spelt well
TRIGGERS = ("เขต", "สนข", "สน.ข", "สำนักงานเขต", "สนง.เขต", "สำนักงาน เขต", "ข.", "ขต.", *_MISSPELT)
HEADS = tuple(dict.fromkeys(word for kind in ("khwaeng", "province", "amphoe") for word in _HEADS[kind]))

_TRIGGER = Pattern(r"(?P<word>สำนักงาน ?เขต|สนง\.? ?เขต|สนข\.?|สน\.ข\.?|เขต|ข\.|เข[คดจ]|เชต|เคต|ขต\.?)(?:ที่ชื่อ)? ?(?:คือ|:|=)? ?")
_longest_name = finder(_NAME_OF)
_slip = finder(_SLIPS)
_other = finder(OTHERS)
_after_head = finder([*_NAME_OF, *OTHERS, *_ONLY_AFTER])
_HEAD = Pattern("|".join(f"(?P<{kind}>{one_of(words)})" for kind, words in _HEADS.items() if kind in ("khwaeng", "province", "amphoe")))
_GLUED_HEADS = tuple((kind, tuple(words)) for kind, words in _HEADS.items())
_APART = {"แขวง": "khwaeng", "ถนน": "road", "ซอย": "road", "จังหวัด": "province", "อำเภอ": "amphoe", "ตำบล": "amphoe"}
_RUN = Pattern(rf"{THAI}{{2,24}}")
_LONGER = Pattern(rf"(?:{one_of(listed(_TABLES['longer']))})(?![ก-ฮ])")
_NUMBERED = Pattern(
    r"\d{1,2}(?![\d,.:/%]| ?(?:คน|ท่าน|ราย|ชุมชน|โครงการ|บาท|แผน|แห่ง|ฉบับ|เรื่อง|ม\.ค|ก\.พ|มี\.ค|เม\.ย|พ\.ค|มิ\.ย|ก\.ค|ส\.ค|ก\.ย|ต\.ค|พ\.ย|ธ\.ค))"
)
_EVERYDAY = frozenset(listed(_TABLES["everyday"]))
_CAREFUL = frozenset(listed(_TABLES["careful"]))
_JOINED = tuple(listed(_TABLES["joined_before"]))
_NO_NAME = tuple(listed(_TABLES["not_a_name"]))
_PARTICLES = Pattern(rf"(?:(?<![เแโใไ])(?:{POLITE}|ผม|เอง|เลย)| |\.|!)+\Z")
_TAKEN = ("ยกเลิก", "ยอด")
_GOES_ON = Pattern(
    r"\Z|ประช|จัด|ส่ง|แล้ว|เบิก|คืน|ทำ|ทบทวน|บรรจุ|ยัง|ไม่|มี|ค่ะ|คะ|ครับ|คับ|นะ|และ|กับ|งด|เลื่อน|ราย|แจ้ง|ขอ|ได้|ผู้|ปี|วัน|เรียบ|ที่|เมื่อ|ว่า|ผม|ใช้|เข้า|ติด|ล่า|รหัส|แผน|แบบ|ด้วย|ถึง|ต้อง|ครบ|เสร็จ|นัด|กำหนด|จะ|เป็น|ไป|เท่า|ใคร|อัป|อัพ|สรุป"
)
_DOES = Pattern("ประชุม|จัด(?:ประชุม|ทำ)|ส่ง|เบิก|คืน|ทำแผน|ทบทวน|บรรจุ|ยังไม่")
_OPENS_LINE = Pattern(rf"(?:\d{{1,2}}[.)] ?|- ?)?(?P<name>{THAI}{{5,24}})(?=[ \n:]|\Z)")
_LISTED = Pattern(rf"(?P<name>{THAI}{{5,24}})(?=[ ,])")
_FIGURE = Pattern(r"\d ?(?:โครงการ|คน|ชุมชน|บาท)?\Z")
_WHOLE = Pattern(rf"{THAI}{{3,24}}")


def _name(text: str, at: int) -> str:
    """The longest spelling of a district that stands there; พญาไท before ยกเลิก, whose first letter another spelling takes."""
    found = _longest_name(text, at)
    return found[:-1] if found[:-1] in _NAME_OF and text.startswith(_TAKEN, at + len(found) - 1) else found


class Guess(NamedTuple):
    """A district that a misspelt name may mean: wrong letters, where the name ends, whether it has as many letters as it should."""

    name: str
    edits: int
    end: int
    even: bool = True


def triggered(text: str, at: int, before: Span | None) -> Span | None:
    """The place after เขต, สนข. or ข.: a district (misspelt up to two letters), another place, or an unknown name; เขต 5 is noise."""
    head = _TRIGGER.match(text, at)
    if head is None:
        return None
    start = head.end()
    found = _name(text, start)
    if found and not _longer_name(text, start, found):
        return Span(at, start + len(found), "district", Place(_NAME_OF[found], "district", found, 0, trigger=True), "name")
    if text.startswith("เมือง", start) and _other(text, start + 5):
        start += 5  # เขตเมืองนนทบุรี
    if found := _other(text, start):
        return Span(at, start + len(found), "place", Place(None, _KIND_OF[found], found, 0, trigger=True), "elsewhere")
    counted = before is not None and before.unit is not None and before.end >= at - 1  # 17 เขต 45 คน, 17 เขตใช่ไหม
    if numbered := _NUMBERED.match(text, start):
        return None if counted or head["word"] != "เขต" else Span(at, numbered.end(), "noise", Noise("label"), "numbered")
    run = _RUN.match(text, start)
    if run is None or head["word"] in _MISSPELT or (run[0].startswith(_NO_NAME) and not _sure(run[0])):
        return None
    return _misspelt(text, at, run, weak=counted or head["word"] == "ข." or (head["word"] == "เขต" and glued(text, at)))


def _sure(run: str) -> bool:
    """Whether a run that begins as another word does is a district's name all the same: มีนบุลีตอนนี้; not มีคนมา."""
    guess = nearest(run)
    return guess is not None and guess.edits <= 1 and (guess.end == len(run) or guess.end >= _LONG)


def _longer_name(text: str, start: int, found: str) -> bool:
    """Whether a name is only the beginning of a longer one with a wrong letter: คลองสาร in คลองสารวา."""
    run = _RUN.match(text, start)
    if run is None or not 0 < len(run[0]) - len(found) <= 3:
        return False
    return any(guess.edits <= 1 and guess.name != _NAME_OF[found] for guess in _as_whole(run[0]))


def _misspelt(text: str, at: int, run: re.Match[str], *, weak: bool) -> Span | None:
    """The district a misspelt name means, or a name that nobody knows, when it stands as a word; weak: only a sure one."""
    guess = nearest(run[0])
    if guess and (guess.edits <= 1 or not weak):
        end = run.start() + guess.end
        place = Place(guess.name, "district", text[run.start() : end], guess.edits, trigger=True)
        return Span(at, end, "district", place, "misspelt")
    apart = text[run.start() - 1] == " "
    if weak or apart or not 4 <= len(run[0]) <= 14:
        return None
    return Span(at, run.end(), "place", Place(None, "unknown", run[0], 0, trigger=True), "unknown")


_LONG = 7
"""Letters of a name from which it may be told from other words with one of them wrong."""
_PLANS = ("แผนชุมชน", "แผนพัฒนาชุมชน")


def named(text: str, at: int, before: Span | None) -> Span | None:
    """A district's name without a trigger; after วัด, ถนน, คุณ and the like it is another thing's name."""
    found = _name(text, at) or _slip(text, at)
    end = at + len(found)
    if not found or (found.isascii() and (glued(text, at) or text[end : end + 1].isalpha())):
        return None
    if _longer_name(text, at, found):
        return None  # คลองสารวา is no คลองสาร
    if longer := _LONGER.match(text, end):
        return Span(at, longer.end(), "place", Place(None, "area", text[at : longer.end()]), "longer")
    counted = before is not None and before.unit == "ชุมชน" and before.end >= at - 8  # 12 ชุมชนบางรัก
    goes_on = before is not None and before.end == at  # เขตพระนครดุสิต, ปีงบนี้ประเวศ
    planned = text.endswith(_PLANS, 0, at)  # แผนชุมชนหนองจอก
    if not counted and not goes_on and not planned and (kind := _glued(text, at, found)):
        return Span(at, end, "place", Place(None, kind, found), "headed")
    if found in _SLIPS:
        return Span(at, end, "district", Place(_SLIPS[found], "district", found, 1), "slip")
    return Span(at, end, "district", Place(_NAME_OF[found], "district", found), "bare")


def _glued(text: str, at: int, name: str) -> str | None:
    """What the word right before a name makes of it: วัด area, ถนน road, คุณ person; None when nothing stands there."""
    before = text[max(0, at - 24) : at]
    careful = name in _CAREFUL
    for kind, words in _GLUED_HEADS:
        if before.endswith(words) and (kind != "person" or (careful and not before.endswith(("หน้า", "ขอบคุณ")))):
            return kind
    if careful and glued(text, at) and not before.endswith(_JOINED):
        return "area"
    apart = before.removesuffix(" ")
    return next((kind for word, kind in _APART.items() if before != apart and apart.endswith(word)), None)


def elsewhere(text: str, at: int, before: Span | None) -> Span | None:
    """A place that is no district: ปทุมธานี, ทุ่งสองห้อง, สุขุมวิท 50 (with its number, unless that counts)."""
    found = _other(text, at)
    if not found:
        return None
    kind, end = _KIND_OF[found], at + len(found)
    if kind == "road" and (lane := _LANE.match(text, end)):
        end = lane.end()
    return Span(at, end, "place", Place(None, kind, found), "elsewhere")


_COUNTED = "คน|ท่าน|ราย|ชุมชน|โครงการ|บาท|%|แผน|โมง|น\\.|ม\\.ค|ก\\.พ|มี\\.ค|เม\\.ย|พ\\.ค|มิ\\.ย|ก\\.ค|ส\\.ค|ก\\.ย|ต\\.ค|พ\\.ย|ธ\\.ค"
_LANE = Pattern(rf" ?(?:ซอย|ซ\.)? ?\d{{1,3}}(?:/\d{{1,3}})?(?![\d,.:]| ?(?:{_COUNTED}))")


def headed(text: str, at: int, before: Span | None) -> Span | None:
    """The name after แขวง, จังหวัด, อำเภอ and the like: no district, whatever it is called."""
    head = _HEAD.match(text, at)
    if head is None or (head[0].endswith(".") and glued(text, at)):
        return None  # ผอ.เลยสั่งเลื่อน
    start = head.end() + text.startswith(" ", head.end())
    kind = str(head.lastgroup)
    known = _after_head(text, start)
    if known:
        return Span(at, start + len(known), "place", Place(None, kind, known), "headed")
    if head[0].endswith(".") or kind != "khwaeng":
        return None
    run = _RUN.match(text, start)
    return Span(at, run.end(), "place", Place(None, kind, run[0]), "headed") if run and len(run[0]) < 16 else None


def whole(text: str) -> Span | None:
    """The district that a short message is, misspelt or not: "วังทองหรางค่ะ"."""
    bare = _PARTICLES.sub("", text[:40]).strip(" ")
    match = _WHOLE.fullmatch(bare) if len(text) <= 30 else None
    guess = nearest(bare) if match else None
    if not guess or guess.end < len(bare) or guess.edits > (1 if len(bare) < 7 else 2):
        return None
    start = text.index(bare)
    return Span(start, start + len(bare), "district", Place(guess.name, "district", bare, guess.edits), "whole")


def openings(text: str, unknown: Sequence[tuple[int, int]]) -> list[tuple[int, int, str]]:
    """Where a district's name with one letter wrong is a word of its own that opens a line, and the name: ปัทุมวัน ประชุมแล้ว.

    So it is beside another in a list: พระนคร ราดพร้าว บรรจุ 2 3, พระนคร 2 ราดพร้าว 3.
    unknown: where letters begin and end that nobody knows; only a name with such letters is looked at.
    """
    found: dict[int, tuple[int, int, str]] = {}
    for start, _ in unknown:
        match = _OPENS_LINE.match(text, text.rfind("\n", 0, start) + 1)
        if match is None or not match.start("name") <= start < match.end("name"):
            match = _listed(text, start)
        if match is None:
            continue
        guess = nearest(match["name"])
        if guess and guess.edits == 1 and guess.end == len(match["name"]):
            found[match.start("name")] = (*match.span("name"), guess.name)
    return list(found.values())


def _listed(text: str, start: int) -> re.Match[str] | None:
    """The word of its own that stands there, beside a district's name or between two figures of a list."""
    at = max(text.rfind(" ", 0, start), text.rfind(",", 0, start)) + 1
    match = _LISTED.match(text, at) if at else None
    if match is None:
        return None
    before, after = text[:at].rstrip(" ,"), text[match.end() :].lstrip(" ,")
    beside = before.endswith(NAMES) or bool(_longest_name(after, 0))
    tells = _DOES.match(after) is not None  # รายงานค่ะ ราดเทวี ประชุมแล้ว
    return match if beside or tells or (_FIGURE.search(before) and after[:1].isdecimal()) else None


@lru_cache(1024)
def nearest(run: str) -> Guess | None:
    """The one district that a misspelt run of letters means or begins with: "บางรัคประชุม" is บางรัก, one letter wrong.

    One letter may be wrong, two in a name of six letters, three in one of fourteen; where a name is glued to more words only one.
    None where two districts are as near, unless a word follows only one of them.
    """
    guesses = _as_whole(run) or _as_beginning(run)
    least = min((guess.edits for guess in guesses), default=0)
    near = [guess for guess in guesses if guess.edits == least]
    if len({guess.name for guess in near}) > 1:
        near = [guess for guess in near if _GOES_ON.match(run, guess.end)]  # บางคอแหมประชุม: บางแค would leave แหมประชุม
    if len({guess.name for guess in near}) != 1:
        return None
    return max(near, key=lambda guess: (bool(_GOES_ON.match(run, guess.end)), guess.even, guess.end))


@lru_cache(1024)
def _as_whole(run: str) -> tuple[Guess, ...]:
    """The districts that all of a run may mean."""
    return tuple(Guess(name, edits, len(run)) for name, alias, edits in _close(run, 3) if edits <= _allowed(alias))


def _as_beginning(run: str) -> tuple[Guess, ...]:
    """The districts that a run may begin with, one letter wrong; never up to the middle of a syllable."""
    found: list[Guess] = []
    for size in range(4, min(len(run), 20)):
        if run[size] not in _MARKS:
            found += [Guess(name, edits, size, len(alias) == size) for name, alias, edits in _close(run[:size], 1)]
    return tuple(found)


_MARKS = frozenset(chr(code) for code in (*range(0x0E30, 0x0E3B), 0x0E45, *range(0x0E47, 0x0E4F)))


def _allowed(alias: str) -> int:
    """How many letters of a name may be wrong, where it stands alone."""
    return 1 if len(alias) < 6 else 2 if len(alias) < 14 else 3


def _close(said: str, most: int) -> list[tuple[str, str, int]]:
    """District, spelling and number of wrong letters of every spelling that near; rapidfuzz is loaded on first use."""
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import extract

    if said in _EVERYDAY:
        return []
    near = extract(said, _by_size().get(len(said), []), scorer=OSA.distance, score_cutoff=most, limit=None)
    return [(_NAME_OF[alias], alias, int(edits)) for alias, edits, _ in near]


@cache
def _by_size() -> dict[int, list[str]]:
    """For a number of letters the Thai spellings of about that length."""
    spellings = [alias for alias in _NAME_OF if len(alias) >= 4 and not alias.isascii() and "." not in alias]
    return {size: [alias for alias in spellings if abs(len(alias) - size) <= 2] for size in range(4, 25)}
