"""Documents on request: what somebody may have, in which format, as of when; the answer is a card with a link for a day.

Knows rights and formats. Writes no document: the page of the link does, when it is asked to.
"""

from datetime import UTC, datetime, timedelta

from bot.forms.make import FORMS
from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import Card, Choice, Push, Reply, Row, Text
from bot.texts import Texts
from handlers import show
from models.store import Store
from models.store.documents import LINK_LIVES, Order
from models.store.facts import end_of

say = Texts(__file__)
BY_DISTRICT = ("form1", "form2", "forms")
WITH_WORDS = ("form1", "form2", "forms", "summary")  # these hold what a district's officers typed
OUTSIDE = "?openExternalBrowser=1"  # LINE: opens the phone's own browser, which can save files
_ROUNDS = "progress_form"  # the document that has the rounds: แบบฟอร์มครั้งที่ 3
OFFERED = ("progress_form", "form1", "form2", "summary")


def export(message: Message, reading: Reading, store: Store) -> list[Reply | Push]:
    """A card with the link to the document asked for; which one, when it was not said; or why not."""
    document = _ROUNDS if reading.document is None and reading.round is not None else reading.document
    if document not in FORMS:
        return [_which(store)]
    moment = as_of(reading, store)
    if isinstance(moment, Text):
        return [moment]
    district = reading.district[0] if reading.district else None
    made = order(document, reading.format or "", district, moment, store, group=message.group)
    return [*_unsigned(reading.round, store), *made] if document == _ROUNDS and reading.round is not None else made


def _unsigned(number: int, store: Store) -> list[Text]:
    """That the round asked for is not in the form, where it is not signed off; headquarters may draft it."""
    last = max((line.number for line in store.rounds() if line.signed_at), default=0)
    draft = (Choice(say("draft", number=number), say=say("drafts", number=number)),) if store.is_hq else ()
    return [Text(say("unsigned", number=number, last=last), draft)] if number > last else []


def _which(store: Store) -> Text:
    store.ask("document", intent="export")
    return Text(say("which"), tuple(_choice(document, FORMS[document][0]) for document in OFFERED if store.is_hq or document != "summary"))


def _choice(document: str, file_format: str) -> Choice:
    return Choice(say.label(f"short_{document}"), press=f"v1|file-{document}|{file_format}")


def as_of(reading: Reading, store: Store) -> datetime | Text:
    """The moment a document is asked for: the end of a past day or of a round's day, else now."""
    day = reading.as_of
    if reading.round is not None:
        line = next((line for line in store.rounds() if line.number == reading.round), None)
        if line is None or line.on > store.today:
            return Text(say("round_ahead", number=reading.round))
        day = line.on
    if day is None or day == store.today:
        return store.said_at
    return Text(say("day_ahead", day=show.day(day))) if day > store.today else end_of(day)


def order(document: str, file_format: str, district: str | None, moment: datetime, store: Store, *,
          group: bool = False, thai: bool = False) -> list[Reply | Push]:  # fmt: skip
    """The card of a document, for those who may have it; `district` None is the person's own, or all for headquarters."""
    refused = refusal(document, district, store) or (_in_group(document) if group and document in WITH_WORDS else None)
    if refused:
        return [Text(refused, (_choice("progress_form", "pdf"),))]
    made = file_format if file_format in FORMS[document] else FORMS[document][0]
    whose = whose_district(document, district, store)
    token = store.make_link(Order(document, made, moment, whose, thai))
    card = _card(Order(document, made, moment, whose, thai), token, store)
    if not file_format or file_format == made:
        return [card]
    note = say("no_format", document=say.label(document), format=say.label(file_format), made=say.label(made))
    return [Text(note), card]


def whose_district(document: str, district: str | None, store: Store) -> str | None:
    """The district that a form is about; None for all districts."""
    if document not in BY_DISTRICT:
        return None
    return district or store.district


def refusal(document: str, district: str | None, store: Store) -> str:
    """Why a person may not have a document; "" when they may. Files of all districts are headquarters' only."""
    own = store.district
    if store.is_hq or document == "progress_form":
        return ""
    name = say.label(document)
    if document == "summary":
        return say("hq_only", document=name)
    if own is None:
        return say("no_district")
    return say("other_district", document=name, own=show.who(own)) if district not in (None, own) else ""


def _in_group(document: str) -> str:
    return say("not_in_group", document=say.label(document))


def _card(order: Order, token: str, store: Store) -> Card:
    others = [form for form in FORMS[order.document] if form != order.format]
    target = order.district or ""
    when = "" if order.as_of == store.said_at else str(round(order.as_of.timestamp() * 1000))
    choices = [Choice(say.label(form), press=f"v1|file-{order.document}|{form}:{target}:{when}") for form in others]
    if order.format != "xlsx" and not order.thai_digits:
        choices.append(Choice(say.label("thai"), press=f"v1|file-{order.document}|{order.format}:{target}:{when}:thai"))
    moment = show.moment(order.as_of) if order.as_of == store.said_at else show.day(end_day(order.as_of))
    return Card(
        title=say.label(order.document), subtitle=store.plan.name, footer=say("footer", until=show.moment(store.now + LINK_LIVES)),
        blocks=(Row(say("as_of", moment=moment), tone="bold"), Row(say.label("format"), say.label(order.format)), *_contents(order, store)),
        buttons=(Choice(say("open"), link=f"/file/{token}{OUTSIDE}"),), choices=tuple(choices),
    )  # fmt: skip


def end_day(moment: datetime) -> datetime:
    """The last moment before one, so that the end of a day is named by that day."""
    return moment - timedelta(microseconds=1)


def _contents(order: Order, store: Store) -> list[Row]:
    if order.document == "progress_form":
        last = max((line.number for line in store.rounds_at(order.as_of) if line.signed_at), default=0)
        return [Row(say.label("holds"), say("rounds", count=last))]
    return [Row(say.label("of"), show.who(order.district) if order.district else say("districts", count=len(store.plan.districts)))]


def press(message: Message, verb: str, target: str, store: Store) -> list[Reply | Push]:
    """A press on a document's button: verb file-<document>, target format:district:as-of:thai, all but the format optional."""
    document = verb.removeprefix("file-")
    file_format, district, moment, thai = (*target.split(":"), "", "", "", "")[:4]
    if document not in FORMS or file_format not in FORMS[document]:
        return [_which(store)]
    last = store.asked()
    if last is not None and last.intent == "export":
        store.forget_question()
    when = datetime.fromtimestamp(int(moment) / 1000, UTC) if moment.isdigit() else store.said_at
    return order(document, file_format, district or None, when, store, group=message.group, thai=thai == "thai")
