"""A clause: the words about one thing. What it speaks of, whether it says anything, whether it asks.

Knows tags only. Must not know how clauses are cut, nor the slots of a kind.
"""

from itertools import pairwise

from bot.kinds import BY_NAME
from bot.kinds.clause import NEGATIVE, Token, stretches
from bot.kinds.progress import STANDINGS
from bot.reading.clauses.owners import Owner

KIND_OF = {tag: name for name, kind in BY_NAME.items() for tag in kind.HEADS}
VALUES = frozenset({"number", "money", "percent", "fraction"})
INFORMS = NEGATIVE | VALUES | {
    "done", "postpone", "cancel", "past", "unable", "keep", "polar", "wh", "full", "half", "yet", "unfinished",
} | STANDINGS  # fmt: skip
QUESTIONS = frozenset({"wh", "polar", "inquire", "history", "when", "percent_of", "district_word", "lacks"})
_WHETHER = ("หรือยัง", "รึยัง")
_DOES = frozenset({"send", "meeting", "hold", "disburse", "refund", "make", "review", "enter", "full"})
HOW_FAR = ("ถึงไหน", "ยังไง", "เป็นไง")
_KNOWN = ("เข้าใจว่า", "รู้ว่า", "ทราบว่า")
_WANTS = ("ขอ", "สรุป")
_PEOPLE = ("คน", "ท่าน", "ราย", "นาย")


class Part:
    """The words about one thing: its kind (None until known) and the districts that it is about."""

    __slots__ = ("_settled", "_tags", "head", "inherited", "kind", "owner", "sentence", "tokens", "weight")
    head: int
    """The place of its first word of its kind, else 0; unset as long as the clause may still change."""

    def __init__(self, kind: str | None, owner: Owner, tokens: list[Token] | None = None, sentence: int = 0) -> None:
        self.kind, self.owner, self.sentence = kind, owner, sentence
        self.tokens: list[Token] = [] if tokens is None else tokens
        self.weight, self.inherited = 0, False
        self._tags: set[str] | None = None
        self._settled = False

    def settle(self) -> "Part":
        """The clause as it stays: from now on it has a head, and its tags are looked for only once."""
        self._settled = True
        self.head = self.found_head()
        return self

    def tags(self) -> set[str]:
        """The tags of its words."""
        tags = self._tags
        if tags is None:
            tags = {token.tag for token in self.tokens}
            if self._settled:
                self._tags = tags
        return tags

    def found_head(self) -> int:
        """The head as the clause stands now."""
        kind = self.kind
        for n, token in enumerate(self.tokens):
            if KIND_OF.get(token.tag) == kind:
                return n
        return 0

    def unnamed(self) -> bool:
        """Whether it tells of a document and not yet of which: ส่งแล้วค่ะ."""
        return self.kind == "document" and self.tags().isdisjoint(("form", "district_plan", "paper"))

    def informed(self) -> bool:
        """Whether it already says something about its kind."""
        if self.kind == "obstacle":
            return len(self.tokens) > 1
        planned = self.kind == "meeting" and any(token.tag in ("will", "date", "time") for token in self.tokens)
        planned = planned or (self.kind == "document" and any(token.tag == "left" for token in self.tokens))  # แบบ 1 ยังค้างส่ง
        return self.kind is not None and (planned or any(token.tag in INFORMS for token in self.tokens))


def counts_people(part: Part, n: int) -> bool:
    """Whether a token is a number of people: 45 คน, คนมา 45."""
    token = part.tokens[n]
    if token.tag != "number" or token.span is None:
        return False
    if token.span.unit is None:
        led = next((other.tag for other in reversed(part.tokens[:n]) if other.tag not in ("date", "time", "filler")), "")
        return led in ("people", "attend")
    return token.span.unit in _PEOPLE


def asks(part: Part) -> bool:
    """Whether a clause is a question: a question word, a final ยัง, or a request that states nothing."""
    heard = part.tags()
    questions = QUESTIONS & heard
    if part.kind == "obstacle" and (_not_understood(part) or (questions == {"inquire"} and _of_lists(part))):
        questions = frozenset()
    if "unsure" in heard and any(token.text.startswith(_WHETHER) for token in part.tokens):
        return True  # เบิกหรือยังไม่ทราบ
    if questions and not (questions == {"inquire"} and "missing_ones" not in heard and _counts_on(part)):
        return True
    if "overview" in heard and any(token.tag == "overview" and token.text.endswith(HOW_FAR) for token in part.tokens):
        return True  # แผนชุมชนของเขตอื่นไปถึงไหนแล้ว
    if "contact" in heard and _asks_whom(part):
        return True  # ติดต่อใครได้บ้างเรื่องคืนเงิน
    if "yet" in heard and (_does_yet(part) or _ends_in_yet(part)):
        return "but" not in heard and (_does_yet(part) or not _is_answered_yet(part))
    return "request" in heard and not (part.informed() and _informs_of_it(part))


def _informs_of_it(part: Part) -> bool:
    """Whether what informs is no remark behind a request: not สรุปความก้าวหน้าให้หน่อย ลูกไม่สบายมา 3 วัน."""
    if not part.tokens[0].text.startswith(_WANTS):
        return True
    aside, informs = False, []
    for stretch in stretches(part.tokens):
        tags = {token.tag for token in stretch}
        aside = ("?" in tags or aside) and tags.isdisjoint(KIND_OF)
        informs += [] if tags.isdisjoint(INFORMS) else [not aside]
    return not informs or any(informs)


def _not_understood(part: Part) -> bool:
    """Whether an obstacle is that people do not know: ปัญหาคือชาวบ้านไม่เข้าใจว่าแผนคืออะไร."""
    pairs = pairwise(part.tokens[part.found_head() :])
    glued = (before.text + token.text if not token.gap else token.text for before, token in pairs)
    return any(word.endswith(_KNOWN) for word in glued)


def _of_lists(part: Part) -> bool:
    """Whether an obstacle is one of lists, which are not asked for: มีปัญหาเรื่องรายชื่อกรรมการ."""
    return all(token.text == "รายชื่อ" for token in part.tokens if token.tag == "inquire")


def _asks_whom(part: Part) -> bool:
    """Whether it is asked whom to turn to, and nothing is counted: ติดต่อใคร, ขอเบอร์."""
    valued = any(token.span is not None and token.tag in VALUES for token in part.tokens)
    return not valued and any(token.tag == "contact" and token.text.endswith(("ใคร", "เบอร์", "ไหน")) for token in part.tokens)


def _ends_in_yet(part: Part) -> bool:
    """Whether a clause ends in ยัง, but for small words and names: เบิกยังครับ เขตลาดกระบัง."""
    tags = [token.tag for token in part.tokens if token.tag not in ("particle", "honorific", "?", "district", "mine", "unsure")]
    return tags[-1] == "yet"


def _does_yet(part: Part) -> bool:
    """Whether a stretch ends in a verb and its ยัง: แบบ 1 เขตบางรักส่งยัง หัวหน้าถามมา; not แบบ 2 ยัง."""
    tokens = part.tokens
    places = (n for n, token in enumerate(tokens) if n and token.tag == "yet" and not token.gap and tokens[n - 1].tag in _DOES)
    return any(n + 1 == len(tokens) or tokens[n + 1].gap or tokens[n + 1].tag == "particle" for n in places)


def _counts_on(part: Part) -> bool:
    """Whether figures follow what sounds like a request: ขอสรุปของเขตเราก่อนนะ ทำแผนใหม่ 3 ชุมชน; not ขอข้อมูล 50 เขต."""
    at = next(n for n, token in enumerate(part.tokens) if token.tag == "inquire")
    return any(token.span is not None and token.tag in VALUES and token.span.unit != "เขต" for token in part.tokens[at:])


def _is_answered_yet(part: Part) -> bool:
    """แบบ 1 ส่งแล้ว แบบ 2 ยัง and แผนระดับเขตยังค่ะ state; ส่งแล้วยัง asks."""
    last = max(n for n, token in enumerate(part.tokens) if token.tag == "yet")
    before = [token.tag for token in part.tokens[:last]]
    polite = {token.text for token in part.tokens[last + 1 : last + 2]}
    if polite & {"คะ", "นะ"}:
        return False
    contrasted = "done" in before and before[-1] != "done"
    return contrasted or (bool(polite & {"ค่ะ"}) and part.kind == "document")


def is_owed(part: Part, token: Token) -> bool:
    """Whether a word for money only says what is left to do with it: เบิก 35,000 ยังค้างเบิก 30,300."""
    return part.tokens[-1].tag == "left" and not token.gap


def has_amount(part: Part) -> bool:
    """Whether a clause of money has its sum already."""
    return any(token.tag in ("number", "money") for token in part.tokens)
