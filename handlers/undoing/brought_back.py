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
    undone = [said for said in store.history(None) if said.undone_at is not None and store.said_at - said.undone_at <= AGO]
    return max(undone, key=lambda said: (said.undone_at, said.id), default=None)


def offered(message: Message, store: Store) -> list[Reply]:
    """The words of what was just taken back, to be sent again by a tap; the button for what a cancelled meeting was before."""
    said = just_undone(store)
    if called_off := _just_called_off(store, said):
        return [called_off]
    if part := part_undone.again(message, said, store):
        return part
    if said is None or not said.words:
        return []
    choices = (Choice(say("send_again"), say=said.words),) if units(said.words) <= DATA_LIMIT else ()
    return [Text(say("again", number=said.id, words=said.words), choices)]


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
