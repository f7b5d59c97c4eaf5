"""What a question is narrowed to: its districts, what it is about, year, round and day, and those who have or lack something.

Knows which words narrow. Must not know which words ask, nor any answer.
"""

from itertools import pairwise

from bot.kinds.clause import Token
from bot.kinds.progress import round_of
from bot.reading.questions.about import about, documents
from bot.reading.questions.others import ASKS
from bot.reading.questions.past_day import as_of
from bot.reading.questions.topics import LACKING, Words
from bot.reading.reading import Reading
from bot.reading.said import Said

_KINDS_OF = ("meeting", "plans", "action_plan", "budget", "document")  # the topics of a kind
_MEASURES = ("half", "neutral", "than", "number", "percent", "money", "average", "mine", "district")  # เบิกแล้วเกินครึ่ง, มากสุด
_TRENDS = ("แนวโน้ม", "เทรนด์", "ย้อนหลัง", "ทุกรอบ", "ทุกครั้ง", "แต่ละครั้ง")
_LACKED = ("ยังขาด", "ขาด", "ยังค้าง", "ค้าง")
_HOW_MANY = ("กี่", "เท่า")


def asked_about(topic: str, words: Words, said: Said) -> Reading:
    """The question of a topic, narrowed to what its words name."""
    tags = {token.tag for token in words}
    named, ask = _districts(said)
    topic = "district" if topic == "progress" and named else topic  # เอาสถานะของประเวศกับสวนหลวงมาวางคู่กัน
    lacking, had = _both(words) if topic == "missing" else (None, None)
    return Reading(
        "query",
        topic=topic,
        about=(lacking or about(words) or _spoken_of(words, topic, said)) if topic in ("missing", "deadline") else None,
        district=named,
        documents=documents(words) if topic in ("missing", "document", "deadline") else (),
        fiscal_year=said.year or _year_of(words, said),
        span=said.span,
        round=round_of(said.clause(words=words)) if topic in ("round", "kpi") and not tags.isdisjoint(("ordinal", "round")) else None,
        as_of=as_of(said, topic),
        ask=ask,
        had=had if lacking else _who_has(words, topic, said),
        each_round=topic == "kpi" and _each_round(said),
        why=(topic,),
    )


def _both(words: Words) -> tuple[str | None, str | None]:
    """What is not done yet, and what is done all the same: เขตไหนเบิกแล้วแต่ยังไม่ประชุม, เขตไหนยังไม่ประชุมแต่เบิกแล้ว."""
    at = next((n for n in range(1, len(words)) if words[n].tag == "but" or _turns(words[n - 1], words[n])), None)
    halves = (words[:at], words[at:]) if at is not None else ()
    lacking = [about(half) for half in halves if not LACKING.isdisjoint(token.tag for token in half)]
    had = [about(half) for half in halves if LACKING.isdisjoint(token.tag for token in half)]
    return (lacking[0], had[0]) if len(lacking) == len(had) == 1 else (None, None)


def _who_has(words: Words, topic: str, said: Said) -> str | None:
    """The kind that districts have done, where their names are asked for: เขตไหนประชุมแล้วบ้าง, ใครบรรจุแล้ว; not กี่เขต, whose most."""
    tags = said.tags  # ใครส่งแบบ 1 แล้วบ้าง: แล้ว stands behind what asks
    if topic not in _KINDS_OF or not tags.isdisjoint((*LACKING, *_MEASURES)):
        return None
    if any(token.text == "กี่" and after.tag == "people" for token, after in pairwise(said.words)):
        return None  # เขตที่ประชุมแล้วรวมกี่คน
    asked = any(token.tag == "district_word" and "กี่" not in token.text for token in words) or any("ใคร" in token.text for token in words)
    some = tags & {"disburse", "refund"} and any(token.text.endswith("บ้าง") for token in said.words)  # ใครคืนบ้าง
    plainly = (some or tags & {"send", "enter"}) and not any(token.text.startswith(_HOW_MANY) for token in said.words)  # ใครส่งแบบ 2
    done = "done" in tags or (plainly and tags.isdisjoint(("will", "intend", "order")))
    return about(words) if asked and done else None


def _year_of(words: Words, said: Said) -> int | None:
    """The one year up to the word that asks, where another is told of besides: ปีที่แล้วประชุมกี่เขต ปีนี้ห้ามน้อยกว่านั้น."""
    if "year" not in said.tags:
        return None
    last = next((n for n, token in enumerate(words) if token.tag in ASKS), -1)
    return said.only(words[: last + 1]).year


def _each_round(said: Said) -> bool:
    """Whether the indicator is asked for round by round: แนวโน้ม KPI, KPI แต่ละรอบเป็นยังไง, KPI ย้อนหลัง."""
    rounds = any(before.text in ("แต่ละ", "ทุก", "ราย") and token.tag == "round_word" for before, token in pairwise(said.words))
    return rounds or any(token.text in _TRENDS for token in said.words)


def _turns(before: Token, token: Token) -> bool:
    """Whether what is done gives way to what is not: ประชุมแล้ว ยังไม่เบิก."""
    return before.tag == "done" and token.tag in LACKING


def _spoken_of(words: Words, topic: str, said: Said) -> str | None:
    """The document that is named before, where who has not sent is asked: จะโทรตามแบบ 2 ค่ะ ขอชื่อเขตที่ยังไม่ส่ง."""
    sent = topic == "missing" and any(token.tag == "send" or token.text.startswith(_LACKED) for token in words)
    return "document" if sent and any(token.tag in ("form", "district_plan") for token in said.raw) else None


def _districts(said: Said) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The districts asked about, เขตเรา the speaker's own, and what must be asked when it is not known."""
    if said.districts:
        own = (said.own,) if said.own and _and_ours(said) else ()
        return tuple(dict.fromkeys((*own, *said.districts))), ()
    mine = said.has("mine", "lacks") and not said.has("district_word")
    if mine and said.own:
        return (said.own,), ()
    return (), ("district",) if mine or said.foreign else ()


def _and_ours(said: Said) -> bool:
    """Whether the speaker's district is named beside another: เขตเรากับเขตราชเทวี."""
    triples = zip(said.words, said.words[1:], said.words[2:], strict=False)
    pairs = {(first.tag, last.tag) for first, link, last in triples if link.tag == "and"}
    return not pairs.isdisjoint((("mine", "district"), ("district", "mine")))
