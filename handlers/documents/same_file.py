"""A message behind a file that was asked for, which asks for it otherwise: word, สาทรด้วย. Knows which file it was; makes none."""

from collections.abc import Mapping
from typing import Any

from bot.message import Message
from bot.reading import from_json
from bot.reading.reading import Reading
from bot.texts import Texts
from bot.thai import Place, clean, find
from handlers.corrections import pointed
from handlers.documents.export import BY_DISTRICT
from models.store import Store

say = Texts(__file__)


def read_as(message: Message, said: Reading, kept: Mapping[str, Any] | None, store: Store) -> Reading | None:
    """The reading of the same file in another format or of another district; None where a message asks for neither."""
    if not kept or kept.get("intent") != "export" or message.quoted:
        return None
    before = from_json(kept)
    if said.intent == "export" and said.document is None and said.format and not said.round:
        return before._replace(format=said.format, district=said.district or (before.district if store.is_hq else ()))
    named = sorted(pointed.districts(message))
    if said.intent not in ("other", "query") or before.document not in BY_DISTRICT or len(named) != 1 or not _names_only(message):
        return None
    return before._replace(district=(named[0],))


def _names_only(message: Message) -> bool:
    """Whether a message is the name of a district and small words: แล้วสาทรล่ะ, สาทรด้วย."""
    text = clean(message.text).text
    for span in reversed([span for span in find(clean(message.text)) if isinstance(span.value, Place)]):
        text = text[: span.start] + text[span.end :]
    for word in say.table("words")["small"]:
        text = text.replace(word, "")
    return not text.strip()
