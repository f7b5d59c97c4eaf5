"""What no intent holds: another kind than was told, a wish, a comparison, a question of one's own, what may be meant two ways.

Knows who is asked first. Must not know what any of them answers.
"""

from collections.abc import Callable, Sequence

from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import Push, Reply
from handlers import (
    asked_of_all,
    bare_meeting,
    bare_topic,
    behind,
    both_meant,
    compared,
    each_zone,
    likewise,
    meeting_detail,
    money_total,
    not_chased,
    now_done,
    obstacles_asked,
    other_kind,
    own_told,
    passed_on,
    regretted,
    said_once,
    signposts,
    small_talk,
    still_left,
    unread,
    verbless,
    ways,
)
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
    regretted.asks, not_chased.asks, meeting_detail.asks, still_left.asks, now_done.asks, behind.asks, own_told.shown,
    obstacles_asked.shown, asked_of_all.shown, ways.shown, signposts.shown, small_talk.shown, compared.asks, each_zone.asks,
    verbless.asks, both_meant.asks, likewise.asks, unread.asks, said_once.asks, passed_on.asks, bare_topic.asks, bare_meeting.asks,
)  # fmt: skip
