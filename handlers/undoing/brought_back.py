"""What was taken back a moment ago: told again, เอาคืน ปี 63 มี 2, which is no money that is returned; or offered again.

Knows how that is said. Must not know how anything is taken back. Records nothing: its buttons do.
"""

import re
from datetime import timedelta

from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import DATA_LIMIT, Choice, Reply, Text, units
from bot.texts import Texts
from bot.thai import clean
from handlers import show
from handlers.deadlines import owed
from handlers.undoing import part_undone
from models.store import Store
from models.values import Said

say = Texts(__file__)
AGO = timedelta(hours=1)  # within which a report that was taken back may be meant


def rest(message: Message, reading: Reading, store: Store) -> str:
    """What a message says behind เอาคืน, where something was just taken back; "" where it says nothing more."""
    found = re.match(say.table("words")["back"], clean(message.text).text) if reading.intent in ("other", "report") else None
    if found is None or message.quoted or store.post is None or store.project is None:
        return ""
    undone = just_undone(store)
    return found["rest"].strip() if undone is not None or part_undone.again(message, undone, store) else ""


def just_undone(store: Store) -> Said | None:
    """The report that was taken back last, a moment ago."""
    return max(_undone(store), key=lambda said: (said.undone_at, said.id), default=None)


def _undone(store: Store) -> list[Said]:
    return [said for said in store.history(None) if said.undone_at is not None and store.said_at - said.undone_at <= AGO]


def _of_its_kind(message: Message, store: Store) -> Said | None:
    """The last report taken back a moment ago that tells of the kind that a message names: เอาเบิกกลับมา."""
    named = [kind for kind, words in say.table("kinds").items() if re.search(words, message.text)]
    told = [(said, {known.kind for known in store.facts_of_report(said.id)}) for said in (_undone(store) if len(named) == 1 else ())]
    return max((said for said, kinds in told if named[0] in kinds), key=lambda said: (said.undone_at, said.id), default=None)


def offered(message: Message, store: Store) -> list[Reply]:
    """The words of what was just taken back, to be sent again by a tap; the button for what a cancelled meeting was before."""
    if (named := _of_its_kind(message, store)) is not None:
        return [_again(named)]
    said = just_undone(store)
    if called_off := _just_called_off(store, said):
        return [called_off]
    if part := part_undone.again(message, said, store):
        return part
    return [_again(said)] if said is not None and said.words else []


def _again(said: Said) -> Text:
    """The words of a report that was taken back, with the button that sends them again."""
    words = said.words or ""
    choices = (Choice(say("send_again"), say=words),) if units(words) <= DATA_LIMIT else ()
    return Text(say("again", number=said.id, words=words), choices)


def _just_called_off(store: Store, undone: Said | None) -> Text | None:
    """The button that brings back the planned meeting which the person's last report called off, where nothing was taken back since."""
    last = store.last_report()
    since = undone is not None and undone.undone_at and last is not None and undone.undone_at > last.said_at
    if last is None or since or store.said_at - last.said_at > AGO:
        return None
    off = [known for known in store.standing_of_report(last.id) if known.slots.get("status") == "cancelled"]
    before = [known for each in off for known in store.replaced(each) if known.slots.get("status") in owed.PLANNED]
    if len(off) != 1 or not before:
        return None
    back = show.whole(before[-1].district, before[-1].kind, before[-1].slots)
    return Text(say("called_off", number=last.id, back=back), (Choice(say.label("bring_back"), press=f"v1|undo|{last.id}"),))
