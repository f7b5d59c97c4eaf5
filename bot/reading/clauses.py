"""From phrases to clauses: which words speak of one thing, of which districts, and whether they state, ask or wish.

Knows the order and the weight of words. Must not know the slots of a kind.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.kinds import BY_NAME
from bot.kinds.clause import NEGATIVE, Token
from bot.reading.phrases import named

KIND_OF = {tag: name for name, kind in BY_NAME.items() for tag in kind.HEADS}
# How much a word says what a clause is about; a bare weak one gives way to a stronger.
_WEIGHT = {
    "meeting": 9, "enter": 8, "refund": 7, "keep": 7, "disburse": 7, "form": 7, "district_plan": 7, "progress": 7, "drawn": 7, "obstacle": 7,
    "action_plan": 6, "make": 6, "review": 6, "round": 5, "plan": 4, "paper": 3, "new": 3, "attend": 3, "hold": 2, "send": 2, "do": 1,
}  # fmt: skip
_WEAK = frozenset({"hold", "attend", "do", "send", "new", "paper"})
_VALUES = frozenset({"number", "money", "percent", "fraction"})
INFORMS = NEGATIVE | _VALUES | {"done", "postpone", "cancel", "past", "unable", "keep", "polar", "wh", "full", "half", "yet"}
_BEFORE = NEGATIVE | {"will", "intend", "get", "yet", "have", "unable", "order", "urge", "hope", "past"}
_POLITE = frozenset("ค่ะ คะ ครับ คับ ค่า จ้า จ้ะ จ๊ะ นะคะ นะครับ ค้าบ คร้าบ ครับผม นะค่ะ ขอรับ".split())
_APART = frozenset({"wh", "polar", "request", "thanks", "greeting", "help", "when", "district_word", "percent_of", "lacks", "history", "hope", "order", "urge", "contact", "export", "remind", "stop"})
_LINKS = frozenset({"and", "filler", "particle", "honorific"})


@dataclass(slots=True)
class Part:
    """The words about one thing: its kind (None until known) and the districts that it is about."""

    kind: str | None
    owner: tuple[Token, ...]
    tokens: list[Token] = field(default_factory=list)
    weight: int = 0
    inherited: bool = False

    def tags(self) -> set[str]:
        """The tags of its words."""
        return {token.tag for token in self.tokens}

    @property
    def head(self) -> int:
        """The place of its first word of its kind, else 0."""
        return next((n for n, token in enumerate(self.tokens) if KIND_OF.get(token.tag) == self.kind), 0)


def is_district(token: Token) -> bool:
    """Whether a token names a district, or something said to be one: เขตบางรัก, เขตปทุมธานี; not แขวงบางกะปิ."""
    place = named(token)
    if place is None or place.kind == "khwaeng":
        return False
    foreign = place.trigger and (place.kind != "unknown" or " " not in token.text)
    return place.name is not None or token.tag == "district" or foreign


def parts(found: Sequence[Token]) -> list[Part]:
    """The clauses of a message in order: "ประชุมแล้ว 40 คน ยังไม่เบิก" is a meeting and a disbursement."""
    owners = _owners(found)
    out: list[Part] = []
    current: Part | None = None
    for sentence in _sentences(found):
        tags = {token.tag for token in sentence}
        headed = any(tag in KIND_OF for tag in tags)
        if not headed and tags & _APART and not _is_tag_question(sentence):
            out.append(Part(None, owners[sentence[0].start], list(sentence)))
            current = None
            continue
        fresh = headed
        for token in sentence:
            owner = owners[token.start]
            if current is None or owner != current.owner or (fresh and _informed(current)):
                current = Part(None, owner)
                out.append(current)
            fresh = False
            current = _placed(current, token, out)
    _inherit(out)
    return _merged([part for part in out if part.tokens])


def _placed(current: Part, token: Token, out: list[Part]) -> Part:
    """The clause that a token goes to: a word about something else opens a new one."""
    kind = KIND_OF.get(token.tag)
    weight = _WEIGHT.get(token.tag, 4)
    if kind is None or current.kind == kind:
        pass
    elif current.kind is None:
        current.kind = kind
    elif not _informed(current):
        if weight > current.weight:
            current.kind = kind
    elif _absorbs(current, token):
        weight = 0
    else:
        taken = _stolen(current)
        current = Part(kind, current.owner, taken)
        out.append(current)
    if kind == current.kind:
        current.weight = max(current.weight, weight)
    current.tokens.append(token)
    return current


def _absorbs(current: Part, token: Token) -> bool:
    """Whether a word of another kind only describes this one: a weak word without a gap, เบิก in a numbered report."""
    if token.tag in _WEAK and not token.gap:
        return True
    if token.tag == "plan" and current.kind in ("action_plan", "meeting"):
        return True
    if current.kind == "obstacle":
        return not token.gap
    if current.kind == "progress" and token.tag in ("disburse", "drawn"):
        return any(other.tag in ("ordinal", "round") for other in current.tokens)
    return token.tag == "action_plan" and current.kind == "plans" and token.gap == ""


def _stolen(current: Part) -> list[Token]:
    """The words at the end of a clause that belong to the next: ยังไม่ before เบิก."""
    taken: list[Token] = []
    while current.tokens and current.tokens[-1].tag in _BEFORE and len(current.tokens) > 1:
        taken.insert(0, current.tokens.pop())
        if taken[0].gap not in ("", " "):
            break
    return taken


def _informed(part: Part) -> bool:
    """Whether a clause already says something about its kind."""
    return part.kind is not None and any(token.tag in INFORMS for token in part.tokens)


def _sentences(found: Sequence[Token]) -> list[list[Token]]:
    """The message cut at new lines, stops, and after a polite ending that a gap follows."""
    out: list[list[Token]] = []
    for n, token in enumerate(found):
        before = found[n - 1] if n else None
        ended = before is not None and (
            token.gap in ("\n", ";") or (token.gap and before.text in _POLITE) or (before.text == "?" and before.tag == "polar")
        )
        if before is None or ended:
            out.append([])
        out[-1].append(token)
    return out


def _is_tag_question(sentence: list[Token]) -> bool:
    """Whether a sentence only asks whether the one before is right: ใช่ไหมคะ."""
    return sentence[0].tag == "polar"


def _owners(found: Sequence[Token]) -> dict[int, tuple[Token, ...]]:
    """For the start of each token the districts it is about: named before it, or behind it where names come last."""
    groups = _name_groups(found)
    if len(groups) <= 1:
        everyone = tuple(found[n] for n in groups[0]) if groups else ()
        return {token.start: everyone for token in found}
    leading = _leads(found, groups)
    owners: dict[int, tuple[Token, ...]] = {}
    at = 0
    for n, token in enumerate(found):
        while at < len(groups) and n > groups[at][-1] and not leading:
            at += 1
        while leading and at + 1 < len(groups) and n >= groups[at + 1][0]:
            at += 1
        group = groups[min(at, len(groups) - 1)]
        before_all = leading and n < groups[0][0]
        owners[token.start] = () if before_all else tuple(found[place] for place in group)
    return _with_links(found, owners, groups) if leading else owners


def _with_links(
    found: Sequence[Token], owners: dict[int, tuple[Token, ...]], groups: list[list[int]]
) -> dict[int, tuple[Token, ...]]:
    """ส่วน right before a name belongs to what follows."""
    for group in groups:
        n = group[0] - 1
        while n >= 0 and found[n].tag in ("but",):
            owners[found[n].start] = owners[found[group[0]].start]
            n -= 1
    return owners


def _name_groups(found: Sequence[Token]) -> list[list[int]]:
    """The places of district names, those of one list together: เขตดินแดง เขตบางรัก และเขตราชเทวี; a name said again joins."""
    groups: list[list[int]] = []
    seen: dict[str, list[int]] = {}
    last = -9
    for n, token in enumerate(found):
        if not is_district(token) or _is_venue(found, n):
            continue
        place = named(token)
        key = (place.name or place.said) if place else token.text
        if key in seen and len(seen) == 1:
            continue
        between = found[last + 1 : n] if last >= 0 else ()
        if groups and last >= 0 and all(other.tag in _LINKS for other in between):
            groups[-1].append(n)
        else:
            groups.append([n])
        seen[key] = groups[-1]
        last = n
    return groups


def _is_venue(found: Sequence[Token], n: int) -> bool:
    """Whether a district's name only says where a room is: ณ ห้องประชุม สนข.พระโขนง, after another name."""
    before = found[max(0, n - 2) : n]
    return any(token.tag == "venue" or token.text == "ณ" for token in before) and any(is_district(token) for token in found[:n])


def _leads(found: Sequence[Token], groups: list[list[int]]) -> bool:
    """Whether names come before what is said of them, as they mostly do."""
    content = [n for n, token in enumerate(found) if token.tag not in ("particle", "honorific", "filler")]
    opened = any(found[n].tag in INFORMS for n in content if n < groups[0][0])
    return not (opened and content and content[-1] == groups[-1][-1])


def _inherit(out: list[Part]) -> None:
    """A clause of another district without a word for its kind takes the kind of its neighbour."""
    for n, part in enumerate(out):
        if part.kind is not None or not part.tags() & (INFORMS | {"date"}):
            continue
        before = next((other for other in reversed(out[:n]) if other.kind), None)
        after = next((other for other in out[n + 1 :] if other.kind), None)
        source = before or after
        if source is None or source.owner == part.owner:
            continue
        part.kind, part.inherited = source.kind, True
        shared = [token for token in source.tokens if token.tag in ("form", "district_plan", "meeting", "review", "new", "make", "enter", "disburse", "refund", "progress", "year")]
        if source is after or not before or not before.owner:
            shared += [token for token in source.tokens if token.tag in ("date", "time", "done", "past") and not part.tags() & {token.tag}]
        elif not part.tags() & (NEGATIVE | {"postpone", "cancel", "will", "intend", "unable", "yet"}):
            shared += [token for token in source.tokens if token.tag in ("done", "past")]
        have = part.tags()
        part.tokens = [*(token for token in shared if token.tag not in have), *part.tokens]


def _merged(out: list[Part]) -> list[Part]:
    """Neighbours of one kind and one district as one clause; two sums of money stay two."""
    merged: list[Part] = []
    for part in out:
        before = merged[-1] if merged else None
        mergeable = before and before.kind == part.kind and before.owner == part.owner
        if before and mergeable and part.kind not in (None, "disbursement", "refund") and not asks(part) and not asks(before):
            before.tokens += part.tokens
        else:
            merged.append(part)
    return merged


def asks(part: Part) -> bool:
    """Whether a clause is a question: a question word, a final ยัง, or a request that states nothing."""
    tags = [token.tag for token in part.tokens if token.tag not in ("particle", "honorific", "?")]
    if {"wh", "polar", "when", "percent_of", "district_word"} & set(tags):
        return True
    if tags and tags[-1] == "yet":
        return not _is_answered_yet(part)
    return bool({"request"} & set(tags)) and not _informed(part)


def _is_answered_yet(part: Part) -> bool:
    """แบบ 1 ส่งแล้ว แบบ 2 ยัง states; ส่งแล้วยัง asks."""
    last = max(n for n, token in enumerate(part.tokens) if token.tag == "yet")
    before = [token.tag for token in part.tokens[:last]]
    polite = part.tokens[last + 1 : last + 2]
    if polite and polite[0].text == "คะ":
        return False
    return "done" in before and before[-1] != "done"
