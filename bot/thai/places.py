"""Names of places: the fifty districts and their misspellings, and the names that are no district.

Knows names and the words before them. A misspelling is looked for only after เขต, สนข. or ข., or where it is the whole message.
"""

import re
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from bot.thai.values import Place, Span
from bot.thai.vocabulary import MARKS, THAI, load, one_of

_DISTRICTS: dict[str, list[str]] = load("places")["districts"]
_ELSEWHERE = load("elsewhere")
_HEADS: dict[str, list[str]] = _ELSEWHERE.pop("heads")
_ONLY_AFTER: list[str] = _ELSEWHERE.pop("only_after")
_NAME_OF = {alias: name for name, aliases in _DISTRICTS.items() for alias in (name, *aliases)}
_KIND_OF = {word: kind for kind, words in _ELSEWHERE.items() for word in words}
NAMES = tuple(_NAME_OF)
OTHERS = tuple(word for word in _KIND_OF if word not in _NAME_OF)
TRIGGERS = ("เขต", "สนข", "สน.ข", "สำนักงานเขต", "สนง.เขต", "สำนักงาน เขต", "ข.")
HEADS = tuple(dict.fromkeys(word for kind in ("khwaeng", "province", "amphoe") for word in _HEADS[kind]))

_TRIGGER = re.compile(r"(?P<word>สำนักงาน ?เขต|สนง\.? ?เขต|สนข\.?|สน\.ข\.?|เขต|ข\.)(?:ที่ชื่อ)? ?(?:คือ|:|=)? ?")
_NAME = re.compile(rf"(?:{one_of(_NAME_OF)})(?!{MARKS}|[a-z])")
_OTHER = re.compile(rf"(?:{one_of(OTHERS)})(?!{MARKS})")
_AFTER_HEAD = re.compile(rf"(?:{one_of([*_NAME_OF, *OTHERS, *_ONLY_AFTER])})(?!{MARKS})")
_HEAD = re.compile("|".join(f"(?P<{kind}>{one_of(words)})" for kind, words in _HEADS.items() if kind in ("khwaeng", "province", "amphoe")))
_GLUED_HEADS = tuple((kind, tuple(words)) for kind, words in _HEADS.items())
_RUN = re.compile(rf"{THAI}{{2,24}}")
_LONGER = re.compile(r"(?:เหนือ|ใต้|ใหญ่|นอก|ใน|-ตราด|พลาซ่า|การ(?=[ \n]|\Z)|ธานี|แลนด์|ทาวน์)(?![ก-ฮ])")
_NO_NAME = (
    *("นี้", "ไหน", "เรา", "ผม", "ฉัน", "หนู", "ที่", "ทุก", "ใด", "อื่น", "พื้นที่", "ละ", "เดียว", "ต่าง", "เลือกตั้ง", "ก่อสร้าง", "สุขภาพ", "เศรษฐกิจ", "ปกครอง", "ปลอด", "ห้าม", "หวงห้าม"),
    *("กทม", "กรุงเทพ", "เค้า", "เขา", "อะไร", "คุณ", "แล้ว", "ยัง", "ไม่", "จัด", "ประชุม", "ส่ง", "ได้", "เป็น", "มี", "ด้วย", "ครับ", "ค่ะ", "คะ", "นะ", "จะ", "และ", "หรือ", "ของ", "เบิก", "ทำ", "รายงาน"),
    *("ทั้ง", "เกือบ", "พี่", "น้อง", "ท่าน", "แต่ละ", "บ้าง", "กับ", "ถูก", "ผิด", "ชั้นใน", "เมือง", "ชุมชน", "การ", "ควบคุม", "อุตสาหกรรม", "รักษา", "อภัย", "ร้อน", "หนาว", "ดาว", "แดน", "เพิ่ม", "พวก", "ดิฉัน", "ข้าพเจ้า"),
    *("ใคร", "ตัวเอง", "ใน", "ให้", "ขาด", "เหลือ", "ครบ", "ค้าง", "รวม", "ต้อง", "กี่", "ส่วน", "เดิม", "หนึ่ง", "ใหม่", "บริการ", "โซน", "กลุ่ม", "ติด", "ใกล้", "เสร็จ", "ลง", "มา", "ไป", "อยู่", "ก็", "เอง", "จ้า", "คน", "เข้า"),
    *("กำลัง", "พอ", "แจ้ง", "ขอ", "คืน", "บรรจุ", "แผน", "งบ", "เลย", "ละครับ", "ซึ่ง", "โดย", "เพื่อ", "ตาม", "จาก", "เมื่อ", "วัน", "ปี", "เพราะ", "แบบ", "นั้น", "นู้น", "โน้น", "เหล่า", "หลาย", "บาง ", "บางเขต", "ผอ", "หัวหน้า"),
)
_PARTICLES = re.compile(r"(?:ค่ะ|คะ|ค่า|ครับ|คับ|ค้าบ|ครับผม|นะ|จ้า|จ้ะ|จ๊ะ|ฮะ|ผม|เอง|เลย| |\.|!)+\Z")
_WHOLE = re.compile(rf"{THAI}{{3,24}}")


class Guess(NamedTuple):
    """A district that a misspelt name may mean: how many letters are wrong and where the name ends."""

    name: str
    edits: int
    end: int


def triggered(text: str, at: int, before: Span | None) -> Span | None:
    """The place after เขต, สนข. or ข.: a district (misspelt up to two letters), another place, or an unknown name."""
    head = _TRIGGER.match(text, at)
    if head is None:
        return None
    start = head.end()
    if found := _NAME.match(text, start):
        return Span(at, found.end(), "district", Place(_NAME_OF[found[0]], "district", found[0], 0, trigger=True), "name")
    if found := _OTHER.match(text, start):
        return Span(at, found.end(), "place", Place(None, _KIND_OF[found[0]], found[0], 0, trigger=True), "elsewhere")
    run = _RUN.match(text, start)
    if run is None or run[0].startswith(_NO_NAME):
        return None
    return _misspelt(text, at, run, weak=head["word"] == "ข." or (at > 0 and text[at - 1].isalpha() and head["word"] == "เขต"))


def _misspelt(text: str, at: int, run: re.Match[str], *, weak: bool) -> Span | None:
    """The district a misspelt name means, or a name that nobody knows, when it stands as a word; weak: only a sure one."""
    guess = nearest(run[0])
    if guess and (guess.edits <= 1 or not weak):
        end = run.start() + guess.end
        place = Place(guess.name, "district", text[run.start() : end], guess.edits, trigger=True)
        return Span(at, end, "district", place, "misspelt")
    if weak or len(run[0]) > 14 or len(run[0]) < 4:
        return None
    return Span(at, run.end(), "place", Place(None, "unknown", run[0], 0, trigger=True), "unknown")


def named(text: str, at: int, before: Span | None) -> Span | None:
    """A district's name without a trigger; after วัด, ถนน, คุณ and the like it is another thing's name."""
    found = _NAME.match(text, at)
    if found is None:
        return None
    name = _NAME_OF[found[0]]
    if longer := _LONGER.match(text, found.end()):
        return Span(at, longer.end(), "place", Place(None, "area", text[at : longer.end()]), "longer")
    kind = _glued(text, at)
    if kind:
        return Span(at, found.end(), "place", Place(None, kind, found[0]), "headed")
    if at and text[at - 1].isalpha() and text[at - 1].isascii():
        return None
    return Span(at, found.end(), "district", Place(name, "district", found[0]), "bare")


def _glued(text: str, at: int) -> str | None:
    """What the word right before a name makes of it: วัด area, ถนน road, คุณ person; None when nothing stands there."""
    before = text[max(0, at - 24) : at]
    if not before or before[-1] in "\n":
        return None
    for kind, words in _GLUED_HEADS:
        if before.endswith(words) and not before.endswith(("สำนักงาน", "กับคุณ")):
            return kind
    if before.endswith(("แขวง ", "ถนน ", "จังหวัด ", "ซอย ", "อำเภอ ", "ตำบล ")):
        return {"แ": "khwaeng", "ถ": "road", "ซ": "road", "จ": "province"}.get(before.split(" ")[-2][-4:][:1], "area")
    return None


def elsewhere(text: str, at: int, before: Span | None) -> Span | None:
    """A place that is no district: ปทุมธานี, ทุ่งสองห้อง, สุขุมวิท 50 (with its number, unless that counts)."""
    found = _OTHER.match(text, at)
    if found is None:
        return None
    kind = _KIND_OF[found[0]]
    end = found.end()
    if kind == "road" and (lane := _LANE.match(text, end)):
        end = lane.end()
    return Span(at, end, "place", Place(None, kind, found[0]), "elsewhere")


_LANE = re.compile(r" ?(?:ซอย|ซ\.)? ?\d{1,3}(?:/\d{1,3})?(?![\d,.:]| ?(?:คน|ท่าน|ราย|ชุมชน|โครงการ|บาท|%|แผน|ม\.ค|ก\.พ|มี\.ค|เม\.ย|พ\.ค|มิ\.ย|ก\.ค|ส\.ค|ก\.ย|ต\.ค|พ\.ย|ธ\.ค))")


def headed(text: str, at: int, before: Span | None) -> Span | None:
    """The name after แขวง, จังหวัด, อำเภอ and the like: no district, whatever it is called."""
    head = _HEAD.match(text, at)
    if head is None:
        return None
    start = head.end() + text.startswith(" ", head.end())
    kind = str(head.lastgroup)
    known = _AFTER_HEAD.match(text, start)
    if known:
        return Span(at, known.end(), "place", Place(None, kind, known[0]), "headed")
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


def nearest(run: str) -> Guess | None:
    """The one district that a misspelt run of letters begins with: one letter wrong, two in a long name; None in doubt."""
    best: list[Guess] = []
    distance = _distance()
    for alias, name in _candidates():
        allowed = 1 if len(alias) < 6 else 2 if len(alias) < 14 else 3
        for size in range(len(alias) - 1, len(alias) + 3):
            part = run[:size]
            if len(part) < size and size > len(alias):
                break
            edits = distance(part, alias, allowed)
            if edits <= allowed and not re.match(MARKS, run[size : size + 1]):
                best.append(Guess(name, edits, len(part)))
    return _one(best, run)


def _one(best: list[Guess], run: str) -> Guess | None:
    """The best guess if no other district is as near; a name glued to more words may have one wrong letter only."""
    if not best:
        return None
    least = min(guess.edits for guess in best)
    nearest_ = [guess for guess in best if guess.edits == least]
    if len({guess.name for guess in nearest_}) > 1 or (least > 1 and any(guess.edits <= least + 0 and guess.name != nearest_[0].name for guess in best)):
        return None
    ended = [guess for guess in nearest_ if guess.end == len(run)]
    if least > 1 and not ended:
        return None
    return max(ended or nearest_, key=lambda guess: guess.end)


@cache
def _candidates() -> tuple[tuple[str, str], ...]:
    """Every name and long alias in Thai letters, with its district."""
    return tuple((alias, name) for alias, name in _NAME_OF.items() if len(alias) >= 4 and not alias.isascii() and "." not in alias)


@cache
def _distance() -> Callable[[str, str, int], int]:
    """Edit distance with a cutoff; rapidfuzz is loaded on first use."""
    from rapidfuzz.distance import OSA

    return lambda one, two, cutoff: OSA.distance(one, two, score_cutoff=cutoff)
