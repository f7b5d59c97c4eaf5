"""แบบรายงาน and แผนระดับเขต: which document was sent, which not yet."""

from bot.kinds.clause import NEGATIVE, Clause, Found, Token
from bot.kinds.fact import Value

SLOTS = ("document", "status")
HEADS = ("form", "district_plan", "paper", "send")


def read(clause: Clause) -> tuple[Found, ...]:
    """Each document of a clause with its status: "แบบ 1 ส่งแล้ว แบบ 2 ยัง" is sent and pending."""
    parts = _parts(clause)
    found: list[Found] = []
    before: str | None = None
    for names, tokens in parts:
        status = _status(tokens)
        if status is None and len(parts) > 1:
            status = before or next((said for _, other in parts if (said := _status(other))), None)
        before = status or before
        slots: dict[str, Value] = {"status": status} if status else {}
        found += [Found({"document": name, **slots}, () if status else ("status",)) for name in names]
        if not names:
            found.append(Found(slots, ("document",) if status else ("document", "status")))
    return tuple(found)


def _parts(clause: Clause) -> list[tuple[tuple[str, ...], list[Token]]]:
    """The documents named one after the other, each with the words about it."""
    places = [n for n, token in enumerate(clause.tokens) if names(token)]
    if not places:
        return [((), list(clause.tokens))]
    starts = [0 if not i else _back(clause, places[i - 1], at) for i, at in enumerate(places)]
    ends = [*starts[1:], len(clause.tokens)]
    return [
        (names(clause.tokens[at]), list(clause.tokens[start:end]))
        for at, start, end in zip(places, starts, ends, strict=True)
    ]


def _back(clause: Clause, last: int, at: int) -> int:
    """Where the words about a document begin: its own verb and no stand before it, ยังไม่ได้ส่งแบบ 2."""
    while at - 1 > last and clause.tokens[at - 1].tag in (*NEGATIVE, "send", "but", "and", "will", "get"):
        at -= 1
        if clause.tokens[at].gap:
            break
    return at


def names(token: Token) -> tuple[str, ...]:
    """The documents that a word names: แบบ 1 และ 2 both forms, ปฏิทิน other; a form without its number none."""
    match token.tag:
        case "form":
            return tuple(dict.fromkeys(f"form{letter}" for letter in token.text if letter in "12"))
        case "district_plan":
            return ("district_plan",)
        case "paper":
            return () if token.text in ("ไฟล์", "เอกสาร") else ("other",)
    return ()


def _status(tokens: list[Token]) -> str | None:
    """sent, pending, or None when the words do not say."""
    tags = {token.tag for token in tokens}
    if tags & NEGATIVE or "yet" in tags or "polar" in tags:
        return "pending"
    return "sent" if tags & {"done", "past", "get", "full"} else None
