"""What the message of a report that is taken back had itself taken back: คืน 30,000 ไม่ใช่เบิก. It stays so, and is offered again.

Knows which facts that were. Must not know how a report is taken back. Records nothing: its button says the words.
"""

from collections.abc import Iterable, Sequence

from bot.ledger import Known
from bot.reply import Choice
from bot.texts import Texts
from handlers import show
from handlers.undoing import part_undone
from models.store import Store
from models.values import Said

say = Texts(__file__)


def left_out(said: Said, facts: Iterable[Known], store: Store) -> tuple[Known, ...]:
    """The facts that the message of a report had taken out as it told of others, and that stand no more."""
    districts = dict.fromkeys(known.district for known in facts)
    return tuple(known for district in districts for known in store.taken_out_at(said.said_at, district) if known.report_id != said.id)


def lines(facts: Sequence[Known]) -> list[str]:
    """A line for each of them."""
    return [say("still_out", what=show.whole(known.district, known.kind, known.slots)) for known in facts]


def taps(facts: Sequence[Known], store: Store) -> tuple[Choice, ...]:
    """The words of the only one, to be sent by a tap, where they say just it."""
    words = show.whole(facts[0].district, facts[0].kind, facts[0].slots) if len(facts) == 1 else ""
    says = words and part_undone.says(words, facts[0], store)
    return (Choice(say("send_again"), say=words),) if says else ()
