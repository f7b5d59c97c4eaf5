"""Which districts each word of a message is about: named before it, or behind it where names come last.

Knows names and lists of names. Must not know kinds.
"""

from collections.abc import Sequence, Set

from bot.kinds.clause import COUNTED, NEGATIVE, Token
from bot.reading.wording.phrases import named
from bot.reading.words import starts_with_word

Owner = tuple[Token, ...]
_LINKS = frozenset({"and", "filler", "particle", "honorific"})
_SAYS = NEGATIVE | {"done", "number", "money", "percent", "fraction", "postpone", "cancel", "past", "unable", "keep", "full"}
OURS = ("ของเรา", "ของผม", "ของหนู", "ฝั่งเรา")
WE = ("เรา", "พวกเรา", "ทางเรา", "ฝั่งเรา")
_I = ("ผม", "หนู", "ดิฉัน", "พี่", "เรา")
_WE_DID = NEGATIVE | {"yet", "done"}
_HOME = ("mine", "me", "filler")
"""The tags of the words for the speaker's own."""
_VERBS = frozenset({"meeting", "hold", "disburse", "refund", "send"})
_DOES = _VERBS | {"postpone", "cancel", "enter", "make", "review", "progress", "obstacle"}
_ASKS = frozenset({"wh", "polar", "inquire", "when", "district_word", "yet"})
_COUNTS = frozenset({"number", "money", "percent"})
_NAMING = ("คือ", "ได้แก่", "ทั้ง", "ประกอบด้วย")
_SMALL = ("particle", "honorific", "filler")


def is_district(token: Token) -> bool:
    """Whether a token names a district, or something said to be one: เขตบางรัก, เขตปทุมธานี; not แขวงบางกะปิ."""
    place = named(token)
    if place is None or token.text.startswith("แขวง"):
        return False
    if place.name is not None or token.tag == "district":
        return True
    if place.kind == "unknown" and starts_with_word(place.said):
        return False
    claimed = token.text.startswith(("เขต", "สนข", "สำนักงานเขต", "อำเภอ"))
    return claimed and (place.kind != "unknown" or " " not in token.text)


def is_own(token: Token) -> bool:
    """Whether a word is of the speaker's own district: เขตเรา, ของเรา."""
    return token.tag == "mine" or token.text in OURS


def owners(found: Sequence[Token], tags: Set[str], own: str | None) -> dict[int, Owner]:
    """For the start of each token the district names that govern it; tags are those of all of them, own is the speaker's district."""
    if tags.isdisjoint(("district", "place")):
        return {token.start: () for token in found}
    groups = _told_of(found, _name_groups(found))
    everyone = tuple(found[n] for group in groups for n in group)
    if not groups:
        return {token.start: () for token in found}
    if len(groups) == 1:
        apart = _apart(found, groups[0], own)
        later = range(groups[0][-1] + 1, len(found)) if not tags.isdisjoint(_HOME) else ()
        home = next((n for n in later if _comes_home(found, n)), len(found))
        return {token.start: everyone if apart <= n < home else () for n, token in enumerate(found)}
    leading = _leads(found, groups)
    of: dict[int, Owner] = {}
    at, all_of_them = 0, False
    for n, token in enumerate(found):
        if leading:
            while at + 1 < len(groups) and n >= groups[at + 1][0]:
                at, all_of_them = at + 1, False
        else:
            while at + 1 < len(groups) and n > groups[at][-1]:
                at += 1
        all_of_them = all_of_them or token.tag == "all_named"
        before_all = leading and n < groups[0][0]
        of[token.start] = () if before_all else everyone if all_of_them else tuple(found[place] for place in groups[at])
    if leading:
        _link(found, of, groups)
    return of


def _told_of(found: Sequence[Token], groups: list[list[int]]) -> list[list[int]]:
    """The names without the one that only says where the speaker is, beside others: ผมอยู่บึงกุ่ม ขอแจ้งแทนคันนายาว."""
    there = [n for n in range(2, len(found)) if found[n - 1].text == "อยู่" and found[n - 2].text in _I]
    told = [[n for n in group if n not in there] for group in groups] if there else groups
    return [group for group in told if group] or groups


def _apart(found: Sequence[Token], names: list[int], own: str | None) -> int:
    """Where what is said of the only names begins, behind news, a count of the city or what is told of the speaker's own district."""
    if not names[0]:
        return 0
    if news := _own_of_news(found, names[0]):
        return news
    turn = next((n for n in range(names[0] - 1, 0, -1) if found[n].tag == "but"), 0)
    if turn and any(map(is_own, found[:turn])) and any(token.tag in _SAYS for token in found[:turn]):
        return turn  # เขตเราเบิก 30,000 แต่เขตบางรักเบิก 50,000
    if start := _asked_apart(found, names, own):
        return start
    return names[0] if _city_first(found, names) or _counted_apart(found, names) or _told_again(found, names) else 0


def _asked_apart(found: Sequence[Token], names: list[int], own: str | None) -> int:
    """Where the stretch begins that only asks about a name, behind what is told of the speaker's own: ส่งแล้วค่ะ แล้วเขตบางนาส่งยัง."""
    start = _stretch(found, 0, names[0])
    told, asked = ({token.tag for token in part} for part in (found[:start], found[start:]))
    place = named(found[names[0]])
    another = own is not None and place is not None and place.name != own
    asks = not asked.isdisjoint(_ASKS | {"contact"} if another else ("inquire", "yet"))
    asks = asks or any(token.text == "ล่ะ" for token in found[names[-1] : names[-1] + 2])
    return start if asks and not told.isdisjoint(_SAYS) and not told.isdisjoint(_DOES) and told.isdisjoint(_ASKS) else 0


def _told_again(found: Sequence[Token], names: list[int]) -> bool:
    """Whether the same is told in full of a name, behind the speaker's own: ประชุมแล้ว 5 มิ.ย. 71 คน บางนา ประชุมแล้ว 6 มิ.ย. 54 คน."""
    at = names[0]
    own, other = found[:at], [token for token in found[at + 1 :] if token.text != "ก็"]
    if len(names) > 1 or not found[at].gap or not other:
        return False
    verb = next((token.tag for token in other[:2] if token.tag in _VERBS), None)
    said = (not {token.tag for token in each}.isdisjoint(_SAYS | _ASKS) for each in (own, other))
    return all(said) and any(token.tag == verb for token in own)


def _counted_apart(found: Sequence[Token], names: list[int]) -> bool:
    """Whether a name has a count of its own, behind one of the same unit that is the speaker's: ประชุม 21 ม.ค. 30 คน บางนา 50 คน."""
    before = names[0] - 1 - (found[names[0] - 1].tag in ("people", "community", "project"))
    if len(names) > 1 or before < 1 or not found[names[0]].gap or found[before - 1].tag in ("total", "invite", "of", "from", "have"):
        return False
    own, other = found[before].span, found[names[0] + 1].span if names[0] + 1 < len(found) else None
    counts = own is not None and other is not None and {own.type, other.type} <= {"number", "money"}
    return counts and own is not None and other is not None and own.unit == other.unit


def _comes_home(found: Sequence[Token], n: int) -> bool:
    """Whether the speaker's own district begins to be spoken of: แต่เขตเรา, ของเรา; not สาทรเขตเรา, which is the same."""
    apart = bool(found[n].gap) or (n > 0 and found[n - 1].tag == "but")
    turns = found[n].tag == "but" and found[n].gap and any(map(is_own, found[n + 2 : n + 4]))  # ส่วนการประชุมของเขตเอง
    we = bool(found[n].gap) and found[n].text in WE and found[n + 1 : n + 2] and found[n + 1].tag in _WE_DID  # สาทรประชุมแล้ว เรายังไม่ได้ประชุม
    return bool(turns or we) or (apart and is_own(found[n]))


def _city_first(found: Sequence[Token], names: list[int]) -> bool:
    """Whether a count of districts comes before the names, and news of their own behind: ประชุมได้ 31 เขต เขตดินแดงประชุมแล้ว."""
    counts = any(token.tag == "every" or (token.span is not None and token.span.unit == "เขต") for token in found[: names[0]])
    return counts and any(token.tag in _SAYS for token in found[names[-1] + 1 :])


def _link(found: Sequence[Token], of: dict[int, Owner], groups: list[list[int]]) -> None:
    """ส่วน right before a name belongs to what follows, and so does a day or a year where every name has its own: ศุกร์หน้าเขตบึงกุ่มจะประชุม."""
    dated = all(group[0] > 0 and found[group[0] - 1].tag in ("date", "year") for group in groups)
    leads = ("but", "date", "time", "past", "year") if dated else ("but",)
    said_first = _stretch if all(_led_by_verb(found, group[0]) for group in groups) else None
    said_first = _turn if all(group[0] and found[group[0] - 1].text == "ของ" for group in groups) else said_first
    for place, group in enumerate(groups):
        n, first = group[0] - 1, groups[place - 1][-1] + 1 if place else 0
        begins = said_first or (_first_said if _closes(found, group) else None)
        start = begins(found, first, n) if begins else -1
        while n >= 0 and (found[n].tag in leads or 0 <= start <= n):
            of[found[n].start] = of[found[group[0]].start]
            n -= 1


def _turn(found: Sequence[Token], first: int, last: int) -> int:
    """Where what is of a name with ของ begins: at the start, behind another name at ส่วน: ส่งของบางรักแล้ว ส่วนของสาทรยังไม่ส่ง."""
    return next((n for n in range(first, last) if found[n].tag == "but"), last) if first else 0


def _led_by_verb(found: Sequence[Token], n: int) -> bool:
    """Whether a word of the work leads right to a name and its value follows: วันนี้ประชุมเขตคลองเตย 75 คน."""
    value = n + 1 < len(found) and found[n + 1].span is not None and not is_district(found[n + 1])
    return n > 0 and not found[n].gap and found[n - 1].tag in _VERBS and value


def _closes(found: Sequence[Token], group: list[int]) -> bool:
    """Whether names end what is said of them: ส่งแล้ว 2 เขต คือ พระนคร กับดุสิต, ส่งแล้วทั้งดินแดงและห้วยขวาง."""
    before = found[group[0] - 1] if group[0] else None
    return "คือ" in found[group[0]].text or (before is not None and before.text in _NAMING)


def _first_said(found: Sequence[Token], first: int, last: int) -> int:
    """Where what is said before a name begins: behind the last name and its own words, at the start of a stretch that says something."""
    n = _stretch(found, first, last)
    while n > first and all(token.tag not in _SAYS or token.tag == "number" for token in found[n : last + 1]):
        n = _stretch(found, first, n - 1)
    return n


def _stretch(found: Sequence[Token], first: int, last: int) -> int:
    """Where the stretch of a place begins, not before another."""
    return next((n for n in range(last, first, -1) if found[n].gap), first)


def _name_groups(found: Sequence[Token]) -> list[list[int]]:
    """The places of district names, those of one list together: เขตดินแดง เขตบางรัก และเขตราชเทวี."""
    groups: list[list[int]] = []
    names: set[str] = set()
    last = -1
    for n, token in enumerate(found):
        place = named(token) if token.span is not None else None
        if place is None or not (is_district(token) or (groups and _listed(found, n))) or (groups and _is_venue(found, n)):
            continue
        name = place.name or place.said
        if names == {name}:
            continue
        names.add(name)
        if groups and all(other.tag in _LINKS or other.text == "ทั้ง" for other in found[last + 1 : n]):  # ทั้งเขตจตุจักรทั้งเขตบางซื่อ
            groups[-1].append(n)
        else:
            groups.append([n])
        last = n
    return groups


def _listed(found: Sequence[Token], n: int) -> bool:
    """Whether a province stands in a list among districts, each with its own figure: บางนา 28 คน / ปทุมธานี 30 คน."""
    place = named(found[n])
    elsewhere = place is not None and place.name is None and place.kind in ("province", "amphoe")
    after, before = found[n + 1 : n + 2], found[n - 1]
    counted = bool(after) and after[0].tag in ("number", "money") and (before.span is not None or before.tag in COUNTED)
    return elsewhere and counted and bool(found[n].gap)


def _own_of_news(found: Sequence[Token], n: int) -> int:
    """Where the stretch of news begins that alone is about a name, the speaker's own beside it: เห็นข่าวเขตบางแคปิดตลาด ของเราเลยงดประชุม."""
    start = _stretch(found, 0, n)
    told = any(token.tag == "news" for token in found[start:n]) and any(token.text in OURS for token in found)
    return start if told else 0


def _is_venue(found: Sequence[Token], n: int) -> bool:
    """Whether a name only says where a room is: ณ ห้องประชุม สนข.พระโขนง, after another name."""
    before = found[max(0, n - 2) : n]
    owned = any(is_district(token) and (not m or found[m - 1].text != "ที่") for m, token in enumerate(found[:n]))
    at = any(token.tag == "venue" or token.text == "ณ" for token in before) or (before and before[-1].text == "ที่")
    does = bool(found[n].gap) and any(after.tag in _DOES and not after.gap for after in found[n + 1 : n + 2])  # เพราะห้องซ่อม ดินแดงเลื่อน
    return owned and bool(at) and not does


def _leads(found: Sequence[Token], groups: list[list[int]]) -> bool:
    """Whether names come before what is said of them, as they mostly do."""
    content = [n for n, token in enumerate(found) if token.tag not in _SMALL]
    opened = any(found[n].tag in _SAYS for n in content if n < groups[0][0])
    return not (opened and content[-1] == groups[-1][-1])
