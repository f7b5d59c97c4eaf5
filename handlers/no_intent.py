"""What no intent holds: another kind than was told, a wish, a comparison, a question of one's own, what may be meant two ways.

Knows who is asked first. Must not know what any of them answers.
"""

from collections.abc import Callable, Sequence

from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import Push, Reply
from handlers.answers import bare_meeting, too_late
from handlers.chases import not_chased
from handlers.corrections import money_total, other_kind, told_right
from handlers.documents import bounced, letter_number
from handlers.following import excepted, likewise, now_done, sent_day, still_left
from handlers.meetings import meeting_detail
from handlers.obstacles import obstacles_asked, solved, still_there
from handlers.people import passed_on
from handlers.questions import allocation_told, asked_of_all, bare_topic, before_that, behind, compared, grown, own_told
from handlers.reports import all_confirmed
from handlers.several import both_meant, each_year, each_zone, said_once, unread, verbless
from handlers.talk import signposts, small_talk, ways
from handlers.undoing import regretted, sent_wrongly
from models.store import Store


def told(message: Message, reading: Reading, store: Store) -> list[Reply | Push] | None:
    """The answer to what no intent holds: another kind than was told, a wish, a comparison, a result of no subject, share or sender."""
    if (put_right := other_kind.put_right(message, reading, store)) is not None:
        return put_right
    if store.post is not None and store.project is not None and (total := money_total.put_right(message, reading, store)) is not None:
        return list(total)
    for answers in _ASKS:
        if shown_to := answers(message, reading, store):
            return list(shown_to)
    return None


_ASKS: tuple[Callable[[Message, Reading, Store], Sequence[Reply | Push] | None], ...] = (
    all_confirmed.too_late,
    before_that.shown, told_right.asks, regretted.asks, bounced.asks, letter_number.asks, sent_wrongly.asks, too_late.asks,
    still_there.asks, solved.one_gone, not_chased.asks, meeting_detail.asks, still_left.asks, now_done.asks, sent_day.asks,
    behind.asks, own_told.shown, obstacles_asked.shown, grown.shown, asked_of_all.shown, ways.shown, signposts.shown, small_talk.shown,
    compared.asks, each_zone.asks, verbless.asks, both_meant.asks, likewise.asks, unread.asks, said_once.asks,
    passed_on.asks, allocation_told.asks, excepted.asks, each_year.asks, bare_topic.asks, bare_meeting.asks,
)  # fmt: skip
