"""Photos and files: filed to the sender's district and the document they are, under the report's number as receipt.

Knows which files are taken. What a file holds is not read; its type was told from its content when it was fetched.
"""

from bot.kinds.fact import Fact, Value
from bot.message import Attachment, Message
from bot.reading import read
from bot.reply import Push, Reply, Text
from bot.texts import Texts
from handlers.people import register
from handlers.reports.readback import readback
from handlers.reports.settle import settle
from models.store import Store

say = Texts(__file__)


def filed(message: Message, store: Store) -> list[Reply | Push]:
    """The receipt, or the question which document it is; a clear answer to a file that is not taken."""
    if store.post is None:
        return [register.how(message, store)]
    sent = message.attachment
    if store.post.role == "viewer" or sent is None or sent.fault or store.project is None:
        return [Text(_refused(sent, store))]
    named = _named(sent, message)
    slots: dict[str, Value] = {"status": "sent", "file": sent.path}
    if named is not None and "document" in named.slots:
        slots["document"] = named.slots["document"]
    fact = Fact("document", named.district, slots, edits=named.edits) if named is not None else Fact("document", None, slots)
    number = store.keep_report(message.event_id, message.message_id, sent.name or say("photo"))
    return list(readback([settle(fact, (), number, store)], number, store))


def _refused(sent: Attachment | None, store: Store) -> str:
    if store.project is None:
        return say("no_project", contact=register.contact(store))
    if store.post and store.post.role == "viewer":
        return say("viewer")
    suffix = sent.name.rpartition(".")[2].lower() if sent and sent.fault == "type" else ""
    if sent and suffix in say.table("taken")["suffixes"]:
        return say("broken", name=sent.name, suffix=suffix)
    return say(f"fault_{sent.fault if sent else 'gone'}")


def _named(sent: Attachment, message: Message) -> Fact | None:
    """Which document of which district a file is, if its name says so: แบบรายงาน 2 บางรัก.xlsx."""
    stem = sent.name.rpartition(".")[0].replace("_", " ")
    return next((fact for fact in read(say("as_said", name=stem), message.today).facts if fact.kind == "document"), None)
