"""From phrases to clauses: which words speak of one thing, of which districts, and whether they ask.

Knows the order and the weight of words. Must not know the slots of a kind.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.kinds import BY_NAME
from bot.kinds.clause import NEGATIVE, Token
from bot.reading.owners import Owner, owners

KIND_OF = {tag: name for name, kind in BY_NAME.items() for tag in kind.HEADS}
# How much a word says what a clause is about; a bare weak one gives way to a stronger.
_WEIGHT = {
    "meeting": 9, "enter": 8, "refund": 7, "keep": 7, "disburse": 7, "form": 7, "district_plan": 7, "progress": 7, "drawn": 7,
    "obstacle": 7, "action_plan": 6, "make": 6, "review": 6, "round": 5, "plan": 4, "paper": 3, "new": 3, "attend": 3, "hold": 2,
    "send": 2, "do": 1,
}  # fmt: skip
_DESCRIBES = {"plan": ("action_plan", "meeting", "refund", "disbursement", "progress"), "action_plan": ("plans",)}
_WEAK = frozenset({"hold", "attend", "do", "send", "new", "paper"})
_VALUES = frozenset({"number", "money", "percent", "fraction"})
_VALUES_OF_TIME = _VALUES | {"time"}
INFORMS = NEGATIVE | _VALUES | {
    "done", "postpone", "cancel", "past", "unable", "keep", "polar", "wh", "full", "half", "yet",
    "on_plan", "behind", "ahead", "on_target", "below_target", "above_target", "unfinished",
}  # fmt: skip
_INHERITS = INFORMS | {"date", "send"}
_BEFORE = NEGATIVE | {"will", "intend", "get", "yet", "have", "unable", "order", "urge", "hope", "past", "more", "approved", "reason"}
OPENS = frozenset({"request", "inquire", "hope", "urge", "thanks", "greeting", "help", "lacks", "contact", "intend", "gossip", "kpi"})
APART = frozenset({
    "wh", "polar", "request", "inquire", "thanks", "greeting", "help", "hope", "order", "urge", "contact", "export", "remind", "stop",
    "when", "district_word", "percent_of", "lacks", "history", "kpi", "gossip",
})  # fmt: skip
_WISHES = frozenset({"hope", "urge", "order", "gossip", "news"})
QUESTIONS = frozenset({"wh", "polar", "inquire", "history", "when", "percent_of", "district_word", "lacks"})


@dataclass(slots=True)
class Part:
    """The words about one thing: its kind (None until known) and the districts that it is about."""

    kind: str | None
    owner: Owner
    tokens: list[Token] = field(default_factory=list)
    weight: int = 0
    inherited: bool = False
    sentence: int = 0

    def tags(self) -> set[str]:
        """The tags of its words."""
        return {token.tag for token in self.tokens}

    @property
    def head(self) -> int:
        """The place of its first word of its kind, else 0."""
        for n, token in enumerate(self.tokens):
            if KIND_OF.get(token.tag) == self.kind:
                return n
        return 0

    def informed(self) -> bool:
        """Whether it already says something about its kind."""
        if self.kind == "obstacle":
            return len(self.tokens) > 1
        planned = self.kind == "meeting" and any(token.tag in ("will", "date", "time") for token in self.tokens)
        return self.kind is not None and (planned or any(token.tag in INFORMS for token in self.tokens))


def parts(found: Sequence[Token], cut: list[list[Token]]) -> list[Part]:
    """The clauses of a message in order: "ประชุมแล้ว 40 คน ยังไม่เบิก" is a meeting and a disbursement."""
    of = owners(found)
    out: list[Part] = []
    current: Part | None = None
    for number, sentence in enumerate(cut):
        head = next((n for n, token in enumerate(sentence) if token.tag in KIND_OF), None)
        tags = {token.tag for token in sentence}
        if head is None and tags & APART and sentence[0].tag != "polar":
            out.append(Part(None, of[sentence[0].start], list(sentence), sentence=number))
            current = None
            continue
        fresh = head is not None and not _VALUES_OF_TIME & {token.tag for token in sentence[:head]}
        if sentence[0].tag in OPENS or (sentence[0].tag == "but" and current is not None and current.kind is None):
            current = None
        for token in sentence:
            owner = of[token.start]
            if current is None or owner != current.owner or (fresh and current.informed()):
                current = Part(None, owner, sentence=number)
                out.append(current)
            fresh = False
            if token.tag in KIND_OF:
                current = _placed(current, token, out)
            else:
                current.tokens.append(token)
    _sent_plans(out)
    _by_year(out)
    if len(out) == 1:
        return out
    _inherit(out)
    _route_people(out)
    return _merged([part for part in out if part.tokens])


def _placed(current: Part, token: Token, out: list[Part]) -> Part:
    """The clause that a word for a kind goes to: a word about something else opens a new one."""
    kind, weight = KIND_OF[token.tag], _WEIGHT.get(token.tag, 4)
    if kind == current.kind and token.tag in ("disburse", "refund") and _has_amount(current):
        current = _opened(current, kind, out, bool(token.gap))
    elif current.kind == kind:
        pass
    elif current.kind is None:
        current.kind = kind
    elif not current.informed():
        described = current.tokens[-1].tag in ("paper", "purpose") and not token.gap  # เอกสารการประชุม
        current.kind = kind if weight > current.weight and not described else current.kind
    elif not _absorbs(current, token, weight):
        current = _opened(current, kind, out, bool(token.gap))
    if kind == current.kind:
        current.weight = max(current.weight, weight)
    current.tokens.append(token)
    return current


def _opened(current: Part, kind: str | None, out: list[Part], apart: bool) -> Part:
    """A new clause, with the words at the end of the last that belong to it: ยังไม่ before เบิก, and stand apart as it does."""
    taken: list[Token] = []
    while len(current.tokens) > 1 and _leads_on(current.tokens[-1]):
        taken.insert(0, current.tokens.pop())
        if taken[0].gap:
            break
    if apart and taken and not taken[0].gap:
        current.tokens, taken = current.tokens + taken, []  # ประชุมไม่ได้เนื่องจากโควิด ทบทวน…
    opened = Part(kind, current.owner, taken, sentence=current.sentence)
    out.append(opened)
    return opened


def _leads_on(token: Token) -> bool:
    """Whether a word at the end of a clause belongs to the next: ยังไม่, ✅, and ใคร behind a gap."""
    return token.tag in _BEFORE or token.text in "✅✔☑" or (bool(token.gap) and token.tag in ("wh", "district_word", "missing_ones"))


def _absorbs(current: Part, token: Token, weight: int) -> bool:
    """Whether a word of another kind only describes this one: a weak word without a gap, เบิก in a numbered report."""
    before = current.tokens[-1].tag
    if current.kind == "obstacle":
        return token.gap not in ("\n", ";") and (not token.gap or weight < 7)
    purpose = before == "purpose" and not token.gap  # ประชุมวันที่ 11 เพื่อทบทวนแผน
    if purpose or (token.tag == "do" and current.kind != "plans" and before != "plan"):
        return True
    if current.kind == "progress" and token.tag in ("disburse", "drawn"):
        return any(other.tag in ("ordinal", "round") for other in current.tokens)
    if token.gap or before in ("and", "but"):
        return False
    if token.tag in _WEAK:
        return _in_stretch(current)
    return (current.kind or "") in _DESCRIBES.get(token.tag, ())


def _has_amount(part: Part) -> bool:
    """Whether a clause of money has its sum already."""
    return any(token.tag in ("number", "money") for token in part.tokens)


def _in_stretch(part: Part) -> bool:
    """Whether the word for a clause's kind stands in its last stretch, with no gap behind."""
    for token in reversed(part.tokens):
        if KIND_OF.get(token.tag) == part.kind:
            return True
        if token.gap:
            return False
    return False


def _inherit(out: list[Part]) -> None:
    """A clause of another district without a word for its kind takes the kind of its neighbour, a document its name."""
    for n, part in enumerate(out):
        nameless = part.kind == "document" and not part.tags() & {"form", "district_plan", "paper"}
        if (part.kind is not None and not nameless) or not part.tags() & _INHERITS or asks(part):
            continue
        before = next((other for other in reversed(out[:n]) if other.kind and not other.inherited and not asks(other)), None)
        after = next((other for other in out[n + 1 :] if other.kind and not asks(other)), None)
        source = before or after
        if source is None or source.owner == part.owner or (nameless and source.kind != "document"):
            continue
        part.kind, part.inherited = source.kind, True
        part.tokens = [*_shared(source, part, source is after or not source.owner), *part.tokens]


_ABOUT = ("form", "district_plan", "meeting", "review", "new", "make", "plan", "enter", "disburse", "refund", "progress", "year")


def _shared(source: Part, part: Part, everything: bool) -> list[Token]:
    """The words of a neighbour that hold for a clause too: what it is about, and its day where it was said for all."""
    have = part.tags()
    denies = have & (NEGATIVE | {"postpone", "cancel", "will", "intend", "unable", "yet"})
    also = {"done", "past", *(("date", "time") if everything else ())} if not denies else set()
    return [token for token in source.tokens if (token.tag in _ABOUT or token.tag in also) and token.tag not in have]


def _sent_plans(out: list[Part]) -> None:
    """A plan that was sent, not counted, is a document: ส่งแผนแล้ว."""
    for part in out:
        tags = part.tags()
        if part.kind == "plans" and "send" in tags and not tags & {"make", "review", "do", "number", "fraction", "new", "community"}:
            part.kind = "document"


def _by_year(out: list[Part]) -> None:
    """Projects counted by fiscal year are those of the action plan: ปี 63 ไม่มีโครงการ ปี 64 มี 5 โครงการ."""
    for part in out:
        tags = part.tags()
        if part.kind is None and {"year", "project"} <= tags and tags & (NEGATIVE | {"number"}) and not asks(part):
            part.kind, part.inherited = "action_plan", True


_PEOPLE = ("คน", "ท่าน", "ราย", "นาย")


def _route_people(out: list[Part]) -> None:
    """People counted in the clause of another thing belong to the meeting: ประชุมแล้วแต่ยังไม่ได้เบิกครับ คน 44."""
    for meeting in out:
        if meeting.kind != "meeting" or asks(meeting) or any(counts_people(meeting, n) for n in range(len(meeting.tokens))):
            continue
        for part in out:
            if part is meeting or part.kind in (None, "meeting") or part.owner != meeting.owner:
                continue
            places = [n for n in range(len(part.tokens)) if counts_people(part, n)]
            if len(places) == 1:
                at = places[0]
                start = at - 1 if at and part.tokens[at - 1].tag in ("people", "attend") else at
                meeting.tokens += part.tokens[start : at + 1]
                del part.tokens[start : at + 1]
                break


def counts_people(part: Part, n: int) -> bool:
    """Whether a token is a number of people: 45 คน, คนมา 45."""
    token = part.tokens[n]
    if token.tag != "number" or token.span is None:
        return False
    if token.span.unit is None:
        return n > 0 and part.tokens[n - 1].tag in ("people", "attend")
    return token.span.unit in _PEOPLE


def _merged(out: list[Part]) -> list[Part]:
    """Clauses of one kind and one district as one; two sums of money stay two."""
    merged: list[Part] = []
    for part in out:
        before = next((other for other in merged if other.kind == part.kind and other.owner == part.owner), None)
        apart = part.kind in (None, "disbursement", "refund", "obstacle", "document")
        if before is None or apart or asks(part) or asks(before) or part.tags() & _WISHES or before.tags() & _WISHES:
            merged.append(part)
        else:
            before.tokens += part.tokens
    return merged


def asks(part: Part) -> bool:
    """Whether a clause is a question: a question word, a final ยัง, or a request that states nothing."""
    tags = [token.tag for token in part.tokens if token.tag not in ("particle", "honorific", "?")]
    if QUESTIONS & set(tags):
        return True
    while "yet" in tags and tags[-1] in ("district", "mine"):
        tags.pop()  # เบิกยังครับ เขตลาดกระบัง
    if tags and tags[-1] == "yet":
        return "but" not in tags and not _is_answered_yet(part)
    return "request" in tags and not part.informed()


def _is_answered_yet(part: Part) -> bool:
    """แบบ 1 ส่งแล้ว แบบ 2 ยัง and แผนระดับเขตยังค่ะ state; ส่งแล้วยัง asks."""
    last = max(n for n, token in enumerate(part.tokens) if token.tag == "yet")
    before = [token.tag for token in part.tokens[:last]]
    polite = {token.text for token in part.tokens[last + 1 : last + 2]}
    if polite & {"คะ", "นะ"}:
        return False
    contrasted = "done" in before and before[-1] != "done"
    return contrasted or (bool(polite & {"ค่ะ"}) and part.kind == "document")
