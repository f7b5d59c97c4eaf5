"""Questions: the topic, and what narrows it. Knows which words ask; must not know any answer."""

from datetime import date

from bot.kinds.clause import Token
from bot.kinds.days import day
from bot.kinds.progress import round_of
from bot.reading.about import about, documents
from bot.reading.reading import Reading
from bot.reading.said import Said

ASKING = ("wh", "polar", "request", "when", "percent_of", "district_word", "lacks", "history", "contact", "moved", "conflict", "reminded")
_TOPICS = {
    "meeting": "meeting", "plans": "plans", "action_plan": "action_plan",
    "disbursement": "budget", "refund": "budget", "document": "document",
}  # fmt: skip
_NOT = ("not_yet", "not", "none", "not_get", "left")


def query(said: Said, words: tuple[Token, ...] | None = None) -> Reading | None:
    """The question in a message: "เขตไหนยังไม่ส่งแบบ 1" is missing, about document."""
    words = said.words if words is None else words
    tags = {token.tag for token in words}
    if not _asks(words, tags) or tags & {"news", "life", "urge"}:
        return None
    topic = _topic(words, tags, said)
    if topic is None:
        return None
    matter = about(words) if topic in ("missing", "deadline") else None
    named = said.districts
    ask: tuple[str, ...] = ()
    if tags & {"mine"} and not named:
        named, ask = ((said.own,), ()) if said.own else ((), ("district",))
    if said.foreign and not said.districts:
        ask = ("district",)
    if topic in ("contact", "kpi"):
        matter = None
    return Reading(
        "query",
        topic=topic,
        about=matter,
        district=named,
        documents=documents(words) if topic in ("missing", "document", "deadline") else (),
        fiscal_year=said.year,
        span=said.span,
        round=round_of(said.clause(words=words)) if topic == "round" else None,
        as_of=_as_of(said, topic),
        ask=ask,
        why=(topic,),
    )


def _asks(words: tuple[Token, ...], tags: set[str]) -> bool:
    """Whether words ask at all."""
    if tags & set(ASKING):
        return True
    content = [token for token in words if token.tag not in ("particle", "honorific", "?")]
    if content and content[-1].tag == "yet":
        return True
    return bool(tags & {"kpi", "overview"}) and len(content) <= 4 and not tags & {"percent", "number", "done"}


def _topic(words: tuple[Token, ...], tags: set[str], said: Said) -> str | None:
    """The topic by the strongest words, the explicit ones first."""
    for tag, topic in (("conflict", "contradictions"), ("moved", "movers"), ("reminded", "reminded"), ("contact", "contact")):
        if tag in tags:
            return topic
    if "history" in tags:
        return "history"
    if "kpi" in tags:
        return "kpi"
    matter = about(words)
    if _is_deadline(words, tags, matter):
        return "deadline"
    if tags & {"lacks"}:
        return "district" if said.districts or "mine" in tags or said.foreign else "missing"
    if _is_missing(words, tags, said):
        return "missing"
    if _of_districts(words, tags, matter):
        return "kpi"
    if tags & {"latest", "round"} or _numbered(said, words):
        return "round"
    if matter == "plans" and tags & {"project"} and not tags & {"make", "review", "new", "community"}:
        return "progress"
    if matter is not None:
        return _TOPICS[matter]
    return _general(words, tags, said)


def _general(words: tuple[Token, ...], tags: set[str], said: Said) -> str | None:
    """The topic where no kind is named: money, a district, the whole project, people who came."""
    local = said.districts or "mine" in tags or said.foreign
    if tags & {"money", "budget", "of"}:
        return "budget"
    if tags & {"attend", "people"} and not local and "wh" in tags and tags & {"attend"}:
        return "meeting"
    if tags & {"round_word"} and "wh" in tags:
        return "round"
    if local and not tags & {"venue"}:
        return "meeting" if "attend" in tags else "district"
    if tags & {"progress", "overview", "project"}:
        return "progress"
    request = [token for token in words if token.tag == "request"]
    if any("สรุป" in token.text for token in request):
        return "progress"
    return None


def _is_deadline(words: tuple[Token, ...], tags: set[str], matter: str | None) -> bool:
    """Whether the question is until when: ส่งแบบ 2 ได้ถึงวันไหน, ต้องประชุมภายในเมื่อไหร่."""
    asks_when = "when" in tags or any(token.text in ("เมื่อไหร่", "เมื่อไร", "เมื่อใด", "เมื่อไหร") for token in words)
    if tags & {"deadline", "within"} and (tags & {"wh", "when", "request", "polar"}):
        return True
    if not asks_when:
        return False
    if tags & {"order", "to", "before", "deadline", "within"}:
        return True
    due = any("ถึง" in token.text or "ภายใน" in token.text or "สุดท้าย" in token.text or "เหลือ" in token.text for token in words if token.tag == "when")
    return due or (bool(tags & {"send"}) and matter in ("document", None) and not tags & {"done"}) or bool(tags & {"send", "report"} and "will" in tags)


def _is_missing(words: tuple[Token, ...], tags: set[str], said: Said) -> bool:
    """Whether the question is who has not yet: ใครยังไม่, เหลือกี่เขต."""
    if said.districts or "mine" in tags:
        return False
    who = tags & {"district_word", "missing_ones"} or any(token.text in ("ใคร", "ใครบ้าง", "ไหน", "ไหนบ้าง") for token in words)
    return bool(who) and bool(tags & set(_NOT) or tags & {"missing_ones"})


def _of_districts(words: tuple[Token, ...], tags: set[str], matter: str | None) -> bool:
    """Whether a percentage of districts is asked: the indicator, unless it counts another thing."""
    districts = "district_word" in tags or any(token.text in ("เขต", "สำนักงานเขต", "ของสำนักงานเขต") for token in words)
    return "percent_of" in tags and districts and matter in (None, "action_plan")


def _numbered(said: Said, words: tuple[Token, ...]) -> bool:
    return round_of(said.clause(words=words)) is not None


def _as_of(said: Said, topic: str) -> date | None:
    """The past day that a question is about: ณ 31 มี.ค."""
    when = day(said.clause(), "back").day
    return when if when and when < said.today and topic not in ("deadline", "contact") else None
