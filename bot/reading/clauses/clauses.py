"""From phrases to clauses: which words speak of one thing, of which districts, and whether they ask.

Knows the order and the weight of words. Must not know the slots of a kind.
"""

from collections.abc import Sequence, Set
from itertools import takewhile

from bot.kinds.clause import NEGATIVE, Token
from bot.kinds.progress import STANDINGS
from bot.reading.clauses.named_only import left_at_that
from bot.reading.clauses.openings import denial_gap, linked, opened, turn, what_is_left
from bot.reading.clauses.owners import OURS, WE, owners
from bot.reading.clauses.part import HOW_FAR, KIND_OF, VALUES, Part, asks, has_amount, is_owed
from bot.reading.clauses.settled import settled
from bot.reading.clauses.taken_on import VALUES_OF_TIME, taken_on

# How much a word says what a clause is about; a bare weak one gives way to a stronger.
_WEIGHT = {
    "meeting": 9, "enter": 8, "refund": 7, "keep": 7, "disburse": 7, "form": 7, "district_plan": 7, "progress": 7, "drawn": 7,
    "obstacle": 7, "action_plan": 6, "make": 6, "review": 6, "round": 5, "plan": 4, "paper": 3, "new": 3, "attend": 3, "hold": 2,
    "send": 2, "do": 1,
}  # fmt: skip
_DESCRIBES = {"plan": ("action_plan", "meeting", "refund", "disbursement", "progress"), "action_plan": ("plans",)}
_WEAK = frozenset({"hold", "attend", "do", "send", "new", "paper"})
OPENS = frozenset({"request", "inquire", "hope", "urge", "thanks", "greeting", "help", "lacks", "contact", "intend", "gossip", "kpi"})
APART = frozenset({
    "wh", "polar", "request", "inquire", "thanks", "greeting", "help", "hope", "order", "urge", "contact", "export", "remind", "stop",
    "when", "district_word", "percent_of", "lacks", "history", "kpi", "gossip",
})  # fmt: skip
_COURTEOUS = frozenset({"thanks", "greeting", "wh", "polar"})
_OF_NOTHING = NEGATIVE | {"reason", "?", "filler", "particle", "honorific", "place", "venue", "and"}
_SETTING = frozenset({"and", "will", "to", "from", "date", "time", "but", "filler", "particle", "done", "get"})
_OPENING_VALUES: dict[str, tuple[frozenset[str], tuple[tuple[str, ...], ...]]] = {
    "meeting": (_SETTING, (("date",), ("will", "to", "from"))),
    "action_plan": (frozenset({"year", "filler", "particle"}), (("year",),)),
}
_GOES_ON = NEGATIVE | {
    "date", "time", "district", "place", "venue", "people", "attend", "community", "project", "money", "done", "full", "half", "yet",
    "polar", "postpone", "cancel", "unable", "keep", "unfinished", "wrong", "right", "total", "left", "year",
}  # fmt: skip
UNITS = (None, "คน", "ท่าน", "ราย", "ชุมชน", "โครงการ", "กิจกรรม", "บาท", "แผน", "แบบ", "ฉบับ", "แห่ง", "เขต")
_PLEADS = frozenset({"hope", "urge", "order"})


def parts(found: Sequence[Token], cut: list[list[Token]], said: Set[str], own: str | None) -> list[Part]:
    """The clauses of a message in order: "ประชุมแล้ว 40 คน ยังไม่เบิก" is a meeting and a disbursement."""
    of = owners(found, said, own)
    out: list[Part] = []
    current: Part | None = None
    for number, whole in enumerate(cut):
        sentence = whole
        head = _head(sentence)
        if head is None and current is not None and _tells_of(current, sentence):
            current.tokens += sentence
            continue
        if head is None and (_stands_apart(sentence) or (current is not None and _remarks(current, sentence))):
            at = taken_on(current, sentence) if current is not None else 0
            out.append(Part(None, of[sentence[at].start], sentence[at:], sentence=number))
            current = None
            continue
        if head and (start := _leads(current, sentence, head)):
            if current is not None and _set_for(current, sentence, head):
                current.tokens += sentence[:start]
            else:
                out.append(Part(None, of[sentence[0].start], sentence[:start], sentence=number))
                current = None
            sentence, head = sentence[start:], head - start
        fresh = head == 0 or (head is not None and not any(token.tag in VALUES_OF_TIME and token.span for token in sentence[:head]))
        fresh = fresh and not (current is not None and _says_how(current, sentence[head or 0]))
        if sentence[0].tag in OPENS or (current is not None and _over(current, sentence, number, fresh=fresh)):
            current = None
        told = _narrated(sentence)
        for n, token in enumerate(sentence):
            owner = of[token.start]
            begins = (fresh or token.tag == "invite") and current is not None and _begins(current, fresh=fresh)
            if current is None or begins or (owner != current.owner and n >= told):
                current = Part("progress" if told else None, owner, what_is_left(current), sentence=number)
                out.append(current)
            fresh = False
            if token.tag in KIND_OF and n >= told:
                current = _placed(current, token, out)
            else:
                current.tokens.append(token)
    return settled(out, said)


def _head(sentence: list[Token]) -> int | None:
    """The place of the first word of ours in a sentence."""
    for n, token in enumerate(sentence):
        if token.tag in KIND_OF:
            return n
    return None


def _tells_of(current: Part, sentence: list[Token]) -> bool:
    """Whether a sentence without a word of ours says what the obstacle named before it is: มีปัญหาค่ะ ชุมชนไม่มีห้องให้ใช้."""
    return _silent(current) and _COURTEOUS.isdisjoint(token.tag for token in sentence)


def _stands_apart(sentence: list[Token]) -> bool:
    """Whether a sentence without a word of ours asks, wishes or thanks: it is no part of what was told before."""
    return sentence[0].tag != "polar" and (not APART.isdisjoint(token.tag for token in sentence) or any(map(asks_how_far, sentence)))


def asks_how_far(token: Token) -> bool:
    """Whether a word asks how things are: เขตอื่นเป็นไง, ภาพรวมถึงไหน."""
    return token.tag == "overview" and token.text.endswith(HOW_FAR)


def _begins(current: Part, *, fresh: bool) -> bool:
    """Whether a word begins something new: the first of a sentence of its own, or one that invites, behind what is no meeting."""
    return (fresh or current.kind not in (None, "meeting")) and current.informed()


def _leads(current: Part | None, sentence: list[Token], head: int) -> int:
    """Where the words end that a sentence opens with and that its first clause has nothing of; 0 for none."""
    set_for = _set_for(current, sentence, head) if current is not None else 0
    return set_for or _of_its_own(sentence, head)


def _set_for(current: Part, sentence: list[Token], head: int) -> int:
    """Where the day ends that a sentence opens with, for which the meeting before is set, or the year of the projects before.

    ยังไม่ได้ประชุมค่ะ กำหนดไว้ 25 มิ.ย. และคืนเงิน…; บรรจุแล้ว 3 โครงการค่ะ ปีงบ 64 เบิกแล้ว….
    """
    small, led = _OPENING_VALUES.get(current.kind or "", (frozenset(), ()))
    if not led or KIND_OF[sentence[head].tag] == current.kind:
        return 0
    end, tags = 0, set[str]()
    for n in range(1, head + 1):
        tags.add(sentence[n - 1].tag)
        if not tags <= small:
            break
        if (sentence[n].gap or sentence[n].tag in ("and", "but")) and all(not tags.isdisjoint(each) for each in led):
            end = n
    return end


def _of_its_own(sentence: list[Token], head: int) -> int:
    """Where a no ends that a sentence opens with and that has a word of its own: วันยังไม่ลงตัว before ทำแผนครบ 29 ชุมชน."""
    if head < 2:
        return 0
    led = sentence[:head]
    tags = {token.tag for token in led}
    apart = sentence[head].gap or led[-1].tag == "and"
    own = led[-1].tag not in NEGATIVE and (led[-1].tag == "and" or any(token.tag in NEGATIVE for token in led[:-1]))
    unable = led[-1].text == "ไม่ได้" and not led[-1].gap and led[-2].tag in ("will", "filler", "?")  # ยังล็อกวันไม่ได้
    own = own or (unable and bool(sentence[head].gap))
    return head if apart and own and not tags.isdisjoint(NEGATIVE) and tags <= _OF_NOTHING | {"will", "yet"} else 0


def _remarks(current: Part, sentence: list[Token]) -> bool:
    """Whether a sentence without a word or a value of ours only talks about what was asked or stated: ส่งแล้วยังครับ หาในเมลไม่เจอ."""
    tags = {token.tag for token in sentence}
    valued = any(token.span is not None and token.tag in VALUES and token.span.unit in UNITS for token in sentence)
    if valued or current.kind in ("obstacle", "progress"):
        return False
    return (_GOES_ON - NEGATIVE).isdisjoint(tags) and (asks(current) or (NEGATIVE.isdisjoint(tags) and current.informed()))


def _narrated(sentence: list[Token]) -> int:
    """Where the figures of a numbered report begin, behind what was done: รายงานครั้งที่ 9 : อยู่ระหว่างจัดประชุม : ความก้าวหน้า 70 %."""
    if sentence[0].tag not in ("report", "ordinal", "progress_form") or not any(token.tag == "ordinal" for token in sentence[:2]):
        return 0
    figures = any(token.tag == "drawn" or token.tag in STANDINGS for token in sentence)
    told = ("progress", "drawn", *STANDINGS)
    return next((n for n, token in enumerate(sentence) if n > 1 and token.tag in told), 0) if figures else 0


def _heads_anew(current: Part, sentence: list[Token]) -> bool:
    """Whether the first word of ours in a sentence is of another kind than what was only named before it."""
    head = next((token for token in sentence if token.tag in KIND_OF), None)
    return head is not None and head.tag not in _WEAK and KIND_OF[head.tag] != current.kind


def _over(current: Part, sentence: list[Token], number: int, *, fresh: bool) -> bool:
    """Whether a sentence leaves the clause before it: a แต่ behind nothing of ours, a word of its own behind a wish or an order."""
    if current.kind is None and (sentence[0].tag == "but" or _of_others(current, sentence)):
        return True
    if fresh and current.sentence != number and current.kind and not current.informed() and _heads_anew(current, sentence):
        return True  # เรื่องประชุมค่ะ แผนทำแล้ว 12
    return fresh and current.sentence != number and not _PLEADS.isdisjoint(token.tag for token in current.tokens)


def _of_others(current: Part, sentence: list[Token]) -> bool:
    """Whether a clause that names nothing of ours is about others, and the sentence comes home: เขตอื่นเสร็จกันหมดแล้ว เรายังไม่ได้ทำ."""
    return sentence[0].text in (*OURS, *WE) and any(token.tag == "others" for token in current.tokens)


def _silent(current: Part) -> bool:
    """Whether a clause names an obstacle and says nothing of it yet: มีปัญหาค่ะ."""
    return current.kind == "obstacle" and all(token.tag in ("obstacle", "particle", "honorific", "filler") for token in current.tokens)


def _says_how(current: Part, head: Token) -> bool:
    """Whether a sentence with no strong word of its own says what a bare มีปัญหาค่ะ before it means: ชาวบ้านไม่ยอมมา; or what was sent."""
    return (_silent(current) and head.tag in _WEAK) or (current.unnamed() and head.tag in ("form", "district_plan", "paper"))


def _placed(current: Part, token: Token, out: list[Part]) -> Part:
    """The clause that a word for a kind goes to: a word about something else opens a new one."""
    kind, weight = KIND_OF[token.tag], _WEIGHT.get(token.tag, 4)
    if kind == current.kind and token.tag in ("disburse", "refund") and has_amount(current) and not is_owed(current, token):
        current = opened(current, kind, out, bool(token.gap))
    elif current.kind == kind:
        pass
    elif current.kind is None and _off_too(current, token, kind, out):
        current.kind, current.inherited = "meeting", True
        current = opened(current, kind, out, bool(token.gap))
    elif current.kind is None:
        current.kind = None if kind == "meeting" and _is_cost(current.tokens, token) else kind
    elif not current.informed() and not left_at_that(current, token):
        described = not token.gap and (current.tokens[-1].tag in ("paper", "purpose") or _names_object(current))  # เอกสารการประชุม
        current.kind = kind if weight > current.weight and not described else current.kind
    elif not _absorbs(current, token, weight) and not (kind == "meeting" and _is_cost(current.tokens, token)):
        current = opened(current, kind, out, bool(token.gap))
    if kind == current.kind:
        current.weight = max(current.weight, weight)
    current.tokens.append(token)
    return current


def _off_too(current: Part, token: Token, kind: str, out: list[Part]) -> bool:
    """Whether the meeting of another district is off, before something else is told of it: ส่วนเขตลาดพร้าวเลื่อน ยังไม่ได้คืนเงิน."""
    if kind == "meeting" or not current.owner or all(part.kind != "meeting" for part in out):
        return False
    apart = bool(token.gap) or any(other.gap for other in current.tokens[-2:])
    return apart and any(other.tag in ("postpone", "cancel") for other in current.tokens)


def _is_cost(before: list[Token], token: Token) -> bool:
    """Whether a meeting is only what something cost: ค่าอาหารว่างประชุม, ค่าใช้จ่ายในการประชุม."""
    for other in reversed(before[-2:]):
        if token.gap or other.span is not None or other.tag not in ("filler", "money"):
            return False
        if other.tag == "money" or other.text.startswith("ค่า"):
            return True
        token = other
    return False


def _names_object(current: Part) -> bool:
    """Whether money was named and all that stands behind it is glued on, so that it is what the money is for: เบิกเงินประชุม, คืนค่าประชุม."""
    if current.kind not in ("disbursement", "refund"):
        return False
    return all(not token.gap for token in current.tokens[current.found_head() + 1 :])


def _absorbs(current: Part, token: Token, weight: int) -> bool:
    """Whether a word of another kind only describes this one: a weak word without a gap, เบิก in a numbered report."""
    before = current.tokens[-1].tag
    if current.kind == "obstacle":
        return _of_obstacle(current, token, weight)
    purpose = (before == "purpose" or _explained(current, token)) and not token.gap  # ประชุมวันที่ 11 เพื่อทบทวนแผน
    if purpose or (token.tag == "do" and current.kind != "plans" and before != "plan"):
        return True
    if current.kind == "progress" and (token.tag in ("disburse", "drawn") or token.text == "แผน"):
        return any(other.tag in ("ordinal", "round") for other in current.tokens)
    led = current.tokens[-1].gap or any(other.tag in ("and", "but") for other in current.tokens[-2:-1])
    subject = current.tokens[-1].text == "เรื่อง" and led
    if token.gap or before in ("and", "but") or subject:  # ส่วนเรื่องแผนยังไม่ได้ทำ
        return False
    if token.tag in _WEAK:
        return _in_stretch(current) and not linked(current)
    return (current.kind or "") in _DESCRIBES.get(token.tag, ())


def _explained(current: Part, word: Token) -> bool:
    """Whether a meeting is called to explain what comes next: จะประชุมชี้แจงแนวทางการจัดทำแผน, นัดประชุมชี้แจงการทบทวนแผน."""
    glued = list(takewhile(lambda token: token.text in ("แนวทาง", "การ"), reversed(current.tokens)))
    if any(token.gap for token in glued) or len(glued) == len(current.tokens):
        return False
    called = current.tokens[-len(glued) - 1].text
    matter = bool(glued) or word.text.startswith("การ")
    return any(token.text == "แนวทาง" for token in glued) or called.endswith("แนวทาง") or (matter and called.endswith("ชี้แจง"))


def _of_obstacle(current: Part, token: Token, weight: int) -> bool:
    """Whether a word only describes the obstacle: not behind a gap or แต่, nor what came of it: ทำให้จัดทำแผนแล้วเสร็จเพียง 9 ชุมชน."""
    led = current.tokens[-1]
    if led.text == "ทำให้" and led.gap and token.tag in ("make", "review", "new"):
        return False
    gap = "\n" if turn(current) > current.found_head() else token.gap or denial_gap(current)  # ปัญหาคือประธานไม่ว่าง แต่ก็ทำแผนแล้ว 9 ชุมชน
    return gap not in ("\n", ";") and (not gap or weight < 7)


def _in_stretch(part: Part) -> bool:
    """Whether the word for a clause's kind stands in its last stretch, with no gap behind."""
    for token in reversed(part.tokens):
        if KIND_OF.get(token.tag) == part.kind:
            return True
        if token.gap:
            return False
    return False
