"""A person's own data: what is kept about them, and erasing it after one tap. Facts, district and time stay.

Knows what is said about it. What is erased where is the store's business.
"""

import re
from collections.abc import Mapping

from bot.message import Message
from bot.reply import Card, Choice, Push, Reply, Row, Text
from bot.texts import Texts
from bot.thai import clean
from handlers import show
from handlers.answers import ask
from handlers.people.register import LONGEST_TELEPHONE
from models.store import Store

say = Texts(__file__)


def asked(message: Message) -> str:
    """Which of "kept", "erase" and a new "telephone" a message asks for by its words alone; "" for none."""
    if re.search(say.table("words")["new_telephone"], message.text) and _telephone(message):
        return "telephone"
    texts = {"".join(ask.plain(message).split()), "".join(message.text.split())}  # ลบเลย is no ลบ
    return next((what for what in ("kept", "erase") if not texts.isdisjoint(say.table("words")[what])), "")


def answer(what: str, message: Message, store: Store) -> list[Reply | Push]:
    """What is kept of who holds a post or held one, or the question before it is erased; in private only."""
    if message.group:
        return [Text(say("not_here"))]
    post = store.kept_post() if what != "telephone" else store.post
    if post is None:
        return [Text(say("nothing"))]
    if what == "erase":
        store.ask("confirm", intent="erase", held={"proposal": True})
        return [Text(say("sure"), (Choice(say.label("erase"), press="v1|erase|me"), Choice(say.label("kept"), say=say.label("kept"))))]
    if what == "telephone":
        store.describe_self(telephone=_telephone(message))
        return [Text(say("telephone_kept", telephone=_telephone(message)), (Choice(say.label("kept"), say=say.label("kept")),))]
    held = f"{show.who(post.district)} · {say.label(post.role)}"
    rows = (
        Row(say("post"), say("former", post=held, until=show.moment(post.until)) if post.until else held),
        Row(say("name"), post.official_name or say("none")),
        Row(say("telephone"), post.telephone or say("none")),
        Row(say("reports"), say("count", count=store.count_reports())),
        Row(say("why")),
    )
    return [Card(title=say("title"), blocks=rows, buttons=(Choice(say.label("erase_all"), say=say.label("erase_all")),))]


def _telephone(message: Message) -> str:
    """The telephone number of a message, "" where there is none."""
    found = re.search(say.table("words")["telephone"], clean(message.text).text)
    return found[0][:LONGEST_TELEPHONE] if found else ""


def answered(yes: bool, held: Mapping[str, object], message: Message, store: Store) -> list[Reply | Push]:
    """What a typed ใช่ or ไม่ does to the question before erasing: only the tap erases."""
    store.forget_question()
    return answer("erase", message, store) if yes else [Text(say("stays"))]


def erase(message: Message, target: str, store: Store) -> list[Reply]:
    """Erases the person's name, telephone, words and reminders and ends their post."""
    if message.group or store.kept_post() is None:
        return [Text(say("nothing"))]
    store.erase_person()
    return [Text(say("erased"))]
