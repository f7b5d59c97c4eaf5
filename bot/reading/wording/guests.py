"""Districts that are named beside a report and have no part in it: their people came to look, or they are not to be mixed up with it.

Knows the words that lead to such a name. Must not know what is reported.
"""

from collections.abc import Sequence

from bot.kinds.clause import NEGATIVE, Token
from bot.reading.clauses.part import KIND_OF, VALUES
from bot.reading.wording.phrases import named

_GUESTS = (
    "ผู้แทน", "ตัวแทน", "ผู้สังเกตการณ์", "คณะจาก", "แขก", "เพื่อน", "น้องจาก", "พี่จาก", "คนจาก", "เจ้าหน้าที่จาก", "ทีมจาก",
)  # fmt: skip
_LED_BY = ("ทั้งนี้", "โดย", "มี", "และ", "กับ", "พร้อม")
_KEPT_APART = (
    "อย่ารวม", "อย่าไปรวม", "อย่าเอาไปรวม", "อย่าปน", "อย่าไปปน", "อย่าสลับ", "อย่าสับสน", "ห้ามรวม", "ไม่เกี่ยวกับ", "ไม่เกี่ยวอะไรกับ", "คนละงานกับ",
)  # fmt: skip
_HELPS = ("มาเป็น", "มาช่วย", "มาบรรยาย", "มานั่งฟัง", "มาสังเกต", "มาดูงาน", "มาให้ความรู้")
_COME = ("มา", "ร่วม", "เข้าร่วม", "แวะ")
_TOLD = frozenset(KIND_OF) - {"attend", "do"}
_STATES = VALUES | NEGATIVE | {"done", "past", "postpone", "cancel", "full", "date"}


def without_guests(words: Sequence[Token], own: str | None) -> Sequence[Token]:
    """The words without such a stretch, behind what is told: มา 66 คน ผู้แทนเขตสาทรมาสังเกตการณ์ 2 คน; อย่ารวมกับเขตสาทร.

    Those of the reporting district are no guests, nor are those whose number is the only one told: ตัวแทนชุมชนเขตบางรักมา 45 คน.
    """
    if "district" not in [token.tag for token in words[1:]]:
        return words
    words = _without_speaker(words, own)
    for start in (n for n, token in enumerate(words) if n and token.gap):
        district = next((n for n in range(start, min(start + 6, len(words))) if words[n].tag == "district"), None)
        if district is None or not _leads_apart(words[start:district], words[district + 1 :]):
            continue
        end = next((n for n in range(district + 1, len(words)) if words[n].gap and words[n].tag in _TOLD), len(words))
        about, before = ({token.tag for token in part} for part in (words[start:end], words[:start]))
        place = named(words[district])
        at_home = "community" in about or (place is not None and place.name == own) or ("number" in about and "number" not in before)
        if about.isdisjoint(_TOLD) and not before.isdisjoint(_TOLD) and not at_home:
            return (*words[:start], *words[end:])
    return words


def _without_speaker(words: Sequence[Token], own: str | None) -> Sequence[Token]:
    """The words without an opening that tells who came from another district to help: พี่หนุ่ยเขตสาทรมาเป็นวิทยากรให้ ประชุมเมื่อวาน 42 คน."""
    end = next((n for n in range(1, len(words)) if words[n].gap), len(words))
    at = next((n for n in range(1, end) if words[n].tag == "district"), 0)
    place = named(words[at])
    led = at > 0 and {token.tag for token in words[:at]} <= {"honorific", "?"} and place is not None and place.name != own
    came = "".join(token.text for token in words[at + 1 : at + 3]).startswith(_HELPS)
    told = _TOLD.isdisjoint(token.tag for token in words[:end]) and not _TOLD.isdisjoint(token.tag for token in words[end:])
    return words[end:] if led and came and told else words


def without_rumour(words: Sequence[Token]) -> Sequence[Token]:
    """The words up to what is only heard of another district, behind what is told: ยังไม่ได้ประชุมเลยพี่ ได้ยินว่าบางซื่อก็เลื่อน."""
    for start in (n for n, token in enumerate(words) if n and token.gap):
        opening = words[start : start + 3]
        heard = next((start + n for n, token in enumerate(opening) if token.tag in ("news", "gossip")), None)
        if heard is None or any(token.gap for token in words[start + 1 : heard + 1]):
            continue
        before, behind = ({token.tag for token in part} for part in (words[:start], words[start:]))
        that = any(token.text.endswith("ว่า") for token in words[heard : heard + 4])
        told = not before.isdisjoint(_TOLD) and not before.isdisjoint(_STATES)
        if that and told and "district" in behind and "mine" not in behind:
            return words[:start]
    return words


def _leads_apart(led: Sequence[Token], behind: Sequence[Token]) -> bool:
    """Whether the words before a district say that its people came, or that it is another matter."""
    said = "".join(token.text for token in led)
    for opening in _LED_BY:
        said = said.removeprefix(opening)
    came = any(token.text.startswith(_COME) for token in behind[:4]) or [token.tag for token in behind[:2]] == ["number", "people"]
    return said.startswith(_KEPT_APART) or (said.startswith(_GUESTS) and came)
