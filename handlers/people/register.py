"""Registration: a one-time code makes a LINE account an officer; name and telephone are asked, and may be skipped.

Knows the rules of codes. Must not know where they are stored.
"""

import re

from bot.message import Message
from bot.reading import Asked, read
from bot.reading.reading import Reading
from bot.reply import Choice, Push, Reply, Text
from bot.texts import Texts
from bot.thai import clean
from handlers import show
from handlers.answers import ask
from handlers.corrections import pointed
from models.store import Store
from models.store.people import WRONG_CODES_A_DAY
from models.values import Post

say = Texts(__file__)
LONGEST_NAME = 80
LEAST_DIGITS = 3
"""Digits of the shortest telephone, an extension."""
LONGEST_TELEPHONE = 40
_HELLO = ("", "greeting")
_TALK = (*_HELLO, "help", "thanks", "other", "confirm", "deny")


def register(message: Message, reading: Reading, store: Store) -> list[Reply | Push]:
    """The welcome of a new officer and the question for the name; or why the code was not taken."""
    if message.group:
        return [Text(say("not_here"))]
    last = store.asked()
    named = reading.district[0] if reading.district else (last.held.get("district") if last and last.intent == "register" else None)
    if store.wrong_codes_today() >= WRONG_CODES_A_DAY:
        return [Text(say("too_many"))]
    if not reading.code:
        store.ask("code", intent="register", held={"district": named} if named else {})
        return [Text(say("ask_code", who=show.who(named)) if named else say("ask_both"))]
    invited = store.invitation(reading.code)
    if invited is not None and named and invited.district != named:
        store.ask("code", intent="register")  # either may be the wrong one
        return [Text(say("bound", named=named))]
    post = store.take_post(invited) if invited is not None else None
    return [_welcome(post, store) if post is not None else _wrong(named, store)]


def _wrong(named: str | None, store: Store) -> Text:
    """What a code that is none, or is none any more, is answered with; it counts."""
    left = WRONG_CODES_A_DAY - store.count_wrong_code()
    store.ask("code", intent="register", held={"district": named} if named else {})
    return Text(say("wrong", left=left) if left else say("too_many"))


def beside_code(message: Message, store: Store) -> list[Reply] | None:
    """The question for the code again, after what is none where it was asked: a district alone, ปทุมวัน, or a telephone; else None."""
    if message.group:
        return None
    text, digits = clean(message.text).text, say.table("digits")
    telephone = re.search(digits["telephone"], text)
    if telephone or re.fullmatch(digits["other"], ask.plain(message)):
        given = read(message.text, message.today, None, Asked("code", None, "register")).code
        return None if given else [Text(say("not_yet" if telephone else "six"))]
    named = pointed.districts(message)
    name = next(iter(named), "")
    if len(named) != 1 or len(ask.plain(message)) > len(show.who(name)) + 1:
        return None
    store.ask("code", intent="register", held={"district": name})
    return [Text(say("ask_code", who=show.who(name)))]


def _welcome(post: Post, store: Store) -> Text:
    left = _let_go(store)
    store.ask("official_name", intent="register")
    who = show.who(post.district) if post.district else say.label("bureau")
    return Text("\n".join([*left, say("welcome", who=who, role=say.label(post.role))]), (Choice(say.label("skip"), say=say.label("skip")),))


def _let_go(store: Store) -> list[str]:
    """Ends the drafts that the person may no longer report, of the district that was left; each named, for none of them is saved."""
    others = [draft for draft in store.drafts_here() if draft.fact.district and not store.may_report_for(draft.fact.district)]
    for draft in others:
        store.settle_draft(draft.id, "moved")
    return [say("let_go", what=show.whole_draft(draft)) for draft in others]


def invite(message: Message, target: str, store: Store) -> list[Reply]:
    """A new code for an officer of a district, or its head (district:head), as the message that headquarters passes on."""
    target, _, role = target.partition(":")
    if message.group:
        return [Text(say("not_here"))]
    if not store.is_hq or target not in store.plan.districts:
        return [Text(say("hq_invites"))]
    (made,) = store.invite("head" if role == "head" else "officer", target)
    who = show.who(target)
    until = show.day(made.expires_at)
    return [Text(say("invited", role=say.label(made.role), who=who, until=until)), Text(say("pass_on", who=who, code=made.code))]


def takes(slot: str, message: Message, reading: Reading) -> bool:
    """Whether a message gives what was asked: a telephone has digits, a name is nothing else that can be read, or is led by ชื่อ."""
    if slot == "telephone":
        return reading.intent == "other" and sum(letter.isdecimal() for letter in message.text) >= LEAST_DIGITS
    return reading.intent == "other" or message.text.strip().startswith(tuple(say.table("name")["leads"]))


def _name(text: str) -> str:
    """The name in ชื่อฝนทิพย์ ใจงามค่ะ ส่วนเบอร์เดี๋ยวตามมา: without what leads to it and what follows its polite ending."""
    words = say.table("name")
    lead = next((lead for lead in words["leads"] if text.startswith(lead)), "")
    ending = re.search(rf"(?:{'|'.join(words['ends'])})(?=\s|$)", text)
    return (text[: ending.start()] if ending else text).removeprefix(lead).strip() or text


def told(slot: str, message: Message, store: Store) -> list[Reply]:
    """What follows the answer to the question for the official name or the office telephone; ข้าม leaves it out."""
    given = "" if ask.heard("skip", message) else " ".join(message.text.split())
    store.forget_question()
    if slot == "official_name":
        store.describe_self(official_name=_name(given)[:LONGEST_NAME])
        store.ask("telephone", intent="register")
        return [Text(say("ask_telephone"), (Choice(say.label("skip"), say=say.label("skip")),))]
    store.describe_self(telephone=given[:LONGEST_TELEPHONE])
    return [Text(say("ready"), _first_steps(store))]


def _first_steps(store: Store) -> tuple[Choice, ...]:
    steps = "steps_hq" if store.is_hq else "steps"
    return tuple(Choice(text[:20], say=text) for text in say.table("steps")[steps])


def how(message: Message, store: Store, reading: Reading | None = None) -> Text:
    """Why a message of somebody without a post is not dealt with, how to register, and whom to ask for the code of the district named."""
    district = next(iter(pointed.districts(message)), None)
    example, whose = (show.who(district),) * 2 if district else (say.label("some_district"), say.label("own_district"))
    return Text(say("how", why=_why(message, reading), example=example, whose=whose, contact=contact(store)))


def _why(message: Message, reading: Reading | None) -> str:
    """What the message wanted and does not get yet: a figure is shown, a report or a file is kept, once registered."""
    if message.kind in ("file", "image"):
        return say("file_not_kept")
    if re.search(say.table("ways")["asks"], clean(message.text).text):
        return say("way")
    intent = reading.intent if reading is not None else ""
    if intent in ("report", "correct"):
        return say("not_kept")
    if intent == "query" and reading is not None:
        return say("to_be_seen", what=say.table("subjects").get(reading.topic or "", say.label("figures")))
    return _talk(intent)


def _talk(intent: str) -> str:
    if intent not in _TALK:
        return say("to_be_used")
    return say("hello", about=say("about")) if intent in _HELLO else say("about")


def contact(store: Store) -> str:
    """Headquarters' unit and telephone, from the latest project; "" when there is none."""
    plan = store.any_project()
    if plan is None:
        return ""
    return say("contact", unit=plan.header.get("coordinator_unit", ""), telephone=plan.header.get("coordinator_telephone", ""))
