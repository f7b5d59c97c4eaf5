"""Plans that are not made: counted before or behind a no, all there are, or what is left. Must not know the slots of a fact."""

from bot.kinds.clause import IN_VAIN, NEGATIVE, Amounts, Clause, Token

HEADS = ("make", "review", "new", "plan", "do")
"""The words of plans."""


def undone_at(clause: Clause, number: Amounts) -> int | None:
    """Where a no stands behind a number, before any verb of ours or another number: 4 ชุมชนยังไม่ได้ทำแผน; None where none does."""
    for n in range(number.at + 1, len(clause.tokens) - 1):
        token = clause.tokens[n]
        if token.tag in NEGATIVE:
            counted = any(other.at > n for other in clause.amounts())  # 29 ชุมชน ยังไม่ได้ทำ 4
            return n if clause.tokens[n + 1].tag in HEADS and not counted else None
        if token.tag not in ("community", "filler", "particle", "honorific", "left"):
            return None
    return None


def of_all(clause: Clause, number: Amounts, undone: int) -> bool:
    """Whether communities without a plan are all there are: เขตเรามี 36 ชุมชน ยังไม่ได้ทำแผน, 36 ชุมชนยังไม่ได้ทำสักชุมชน."""
    before = clause.tags(0, number.at)
    own = bool(clause.tokens[undone].gap) and not {"mine", "district", "total"}.isdisjoint(before)
    return own or any(token.text in ("สัก", "ซัก", "แม้แต่") for token in clause.tokens[undone:])


def left_out(clause: Clause, number: Amounts) -> bool:
    """Whether a number counts communities without a plan, which says nothing of the others: ยังไม่ได้ทำแผน 12 ชุมชน; not จาก 12, ทั้ง 12.

    So does one before its no: 4 ชุมชนยังไม่ได้ทำแผน.
    """
    if (at := undone_at(clause, number)) is not None:
        none = any(token.text in ("สัก", "ซัก", "แม้แต่") for token in clause.tokens[max(0, number.at - 2) : number.at])  # สักชุมชนเดียวก็ยังไม่ได้ทำ
        return bool(number.value) and not none and not of_all(clause, number, at)
    before = [token for token in clause.tokens[max(0, number.at - 4) : number.at] if token.tag != "more"]
    if len(before) > 1 and before[-2].tag in HEADS and before[-1].tag in IN_VAIN and not before[-1].gap:
        return bool(number.value)  # ทำแผนไม่เสร็จ 12 ชุมชน
    verbs = [token.tag for token in before[-3:]]
    undone = next((n for n, tag in enumerate(verbs) if tag in NEGATIVE), None)
    return undone is not None and undone < len(verbs) - 1 and set(verbs[undone + 1 :]) <= set(HEADS) and bool(number.value)


def some_left(clause: Clause) -> bool:
    """Whether some communities are left, so that others are done; not เหลือหนูคนเดียว, of people."""
    at = clause.at("left")
    if at is None or "people" in clause.tags(max(0, at - 3), at):
        return False  # คนในฝ่ายเหลือแค่ 3
    behind = [token.tag for token in clause.tokens[at + 1 : at + 3] if not token.gap and token.tag != "filler"]
    return behind[:1] not in (["people"], ["honorific"])


def none_of(clause: Clause, tag: str) -> bool:
    """Whether a no belongs to the word of one kind of plans, and no number does: ทำใหม่ยังไม่ได้ทำ, ยังไม่ได้ทบทวน."""
    at = clause.at(tag)
    if at is None or any(number.at > at for number in clause.amounts()):
        return False
    behind = [name for name in clause.tags(at + 1, at + 4) if name not in ("community", "filler", "particle")]
    return bool(NEGATIVE & {*clause.tags(max(0, at - 1), at), *behind[:1]} - {"none"})


def of_rest(clause: Clause, token: Token) -> bool:
    """Whether the rest was done too: ใหม่ 4 แห่ง ที่เหลือ 11 แห่งทบทวน."""
    waits = any(after.text.startswith("รอ") for after in clause.tokens[clause.tokens.index(token) :]) if token.tag == "left" else False
    return "ที่เหลือ" in token.text and not waits and not clause.has("not_yet", "not", "not_get", "will", "intend")


def is_rest(clause: Clause, number: Amounts) -> bool:
    """Whether a number only counts the rest, of which nothing was done: ทำแผนได้ 33 ชุมชน ที่เหลือ 8; not ที่เหลือ 11 แห่งทบทวน."""
    at = number.at - (number.at > 1 and clause.tokens[number.at - 1].tag == "more")  # ที่เหลืออีก 8
    led = at > 0 and clause.tokens[at - 1].text == "ที่เหลือ"
    told = any(is_verb(clause, n) for n in range(number.at, len(clause.tokens)))
    return led and not told and not {*HEADS}.isdisjoint(clause.tags(0, number.at))


def is_verb(clause: Clause, n: int) -> bool:
    """Whether a word tells what is done with plans; not the ใหม่ of new people: ประธานคนใหม่."""
    return clause.tokens[n].tag in HEADS and not (clause.tokens[n].text == "ใหม่" and clause.tags(n - 1, n) == ("people",))


def done_behind(clause: Clause, at: int) -> bool:
    """Whether those that a number counts are said at once to have their plan, behind แต่: แต่อีก 14 ชุมชนทำแผนเสร็จแล้ว."""
    behind = [token for token in clause.tokens[at + 1 : at + 4] if not token.gap or token.tag == "community"]
    tags = [token.tag for token in behind]
    return "but" in clause.tags(max(0, at - 2), at) and tags[:2] == ["community", "make"] and tags[2:] == ["done"]
