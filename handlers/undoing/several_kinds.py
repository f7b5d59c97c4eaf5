"""Several kinds that one undo names: ยกเลิกเรื่องเบิกและคืน, ลบเบิกกับประชุม; each is taken back as if it were named alone.

Knows how they are listed. Must not know how anything is taken back.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from bot.message import Message
from bot.reading.questions.about import spoken_of
from bot.reading.reading import Reading
from bot.texts import Texts
from bot.thai import clean

say = Texts(__file__)


def each(message: Message, reading: Reading) -> list[tuple[Message, Reading]]:
    """The undo of each kind by itself; none where a message names not several, or says more."""
    if reading.undone is None or message.quoted or not any(word in message.text for word in say.table("words")["cheap"]):
        return []
    listed = re.fullmatch(say.table("words")["listed"], clean(message.text).text.strip())
    kinds = list(_kinds(listed["kinds"], message)) if listed is not None else []
    if len({kind for _, kind in kinds}) < 2 or len({kind for _, kind in kinds}) < len(kinds):
        return []
    return [(replace(message, text=say("alone", kind=words)), reading._replace(undone=kind)) for words, kind in kinds if kind is not None]


def _kinds(listed: str, message: Message) -> Iterator[tuple[str, str | None]]:
    """The words for each kind with the kind that they name, None for none."""
    for words in re.split(say.table("words")["between"], listed):
        yield words.strip(), spoken_of(words.strip(), message.today)
