"""Leave: days on which an officer gets no reminders about what is owed; a colleague of the district does, or they wait."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import CHOICES_LIMIT, Choice, Push, Reply, Text
from bot.texts import Texts
from bot.thai import Day, clean, find, resolve
from bot.thai.show import show_date
from handlers.answers import left_open
from models.store import Store
from models.store.reminders import Away
from models.values import Post

say = Texts(__file__)


def leave(message: Message, reading: Reading, store: Store) -> list[Reply | Push]:
    """The leave as noted, or the question for its days."""
    post = store.post
    if post is None:
        return [Text(say("who"))]
    first, last = reading.start, reading.end or reading.start
    if first is None or last is None or last < first:
        return [Text(say("which_days"))]
    if last < store.today:
        return [Text(say("past", days=days(first, last)))]
    if first == last and re.search(say.table("words")["until"], message.text):
        return until(last, message, store)
    if re.search(say.table("words")["only"], message.text):
        _drop_longer(first, last, store)
    return _noted_from(first, last, message, store)


def _drop_longer(first: date, last: date, store: Store) -> None:
    """Drops the leave that days are only a part of: ลาแค่ 8-9 มิ.ย. behind ลา 8-12 มิ.ย."""
    mine = store.leaves(store.post.id) if store.post else ()
    for away in mine:
        if away.first <= first and last <= away.last:
            store.drop_leave(away.id)


def last_day(message: Message) -> date | None:
    """The day up to which a leave is said to go on, where nothing but that is said: ถึงวันพุธ."""
    days_said = _days(message)
    return days_said[0] if len(days_said) == 1 and re.match(say.table("words")["goes_on"], message.text.strip()) else None


def until(last: date, message: Message, store: Store) -> list[Reply | Push]:
    """The leave that begins before its last day, longer or shorter; the question from which day, where there is none."""
    mine = store.leaves(store.post.id) if store.post else ()
    begun = [away for away in mine if away.first < last]
    if not begun:
        return [Text(say("from_when", day=show_date(last)))]
    store.drop_leave(begun[-1].id)
    return _noted_from(begun[-1].first, last, message, store)


def _noted_from(first: date, last: date, message: Message, store: Store) -> list[Reply | Push]:
    """The leave as noted."""
    assert store.post is not None
    post = store.post
    number = store.take_leave(post.id, first, last)
    store.ask("shown", intent="set", held={"what": "leave", "number": number, **left_open.kept(store)})
    noted = _noted(post, days(first, last), store)
    if say.table("words")["in_place"] in message.text:
        noted = say("not_named", noted=noted)
    return [Text(noted, (Choice(say.label("cancel"), press=f"v1|remind-leave|{number}"),))]


def _noted(post: Post, days: str, store: Store) -> str:
    if post.district is None:
        return say("noted", days=days)
    others: Sequence[Post] = [each for each in store.posts(post.district, ("officer",)) if each.id != post.id]
    return say("stand_in" if others else "waits", days=days)


def days(first: date, last: date) -> str:
    """Days of leave in words: one, or the first to the last."""
    return show_date(first) if first == last else say("span", first=show_date(first), last=show_date(last))


def cancel(message: Message, store: Store) -> list[Reply | Push]:
    """Cancels the only leave that is not over yet, or what is named of it; of several that of the day that is named, else asks which."""
    mine = store.leaves(store.post.id)[:CHOICES_LIMIT] if store.post else ()
    if not mine:
        return [Text(say("none"))]
    named = _named(message)
    if of_day := [away for away in mine if any(away.first <= day <= away.last for day in named)]:
        mine = tuple(of_day)
    elif named:
        return [_which(mine)]
    elif of_number := [away for away in mine if re.search(_as_numbers(away), message.text)]:
        mine = tuple(of_number)
    if len(mine) != 1:
        return [_which(mine)]
    left = _left(mine[0], named, store)
    return [_shortened(mine[0], left, store) if left else _cancelled(mine[0], store)]


def _named(message: Message) -> frozenset[date]:
    """The days that a message names, ahead; of a span each."""
    said = [span.value for span in find(clean(message.text)) if isinstance(span.value, Day)]
    pairs = [[resolve(each, message.today, "ahead").date for each in (day, day.last or day)] for day in said]
    spans = [(first, last) for first, last in pairs if first is not None and last is not None]
    return frozenset(first + timedelta(days) for first, last in spans for days in range((last - first).days + 1))


def _left(away: Away, off: frozenset[date], store: Store) -> list[tuple[date, date]]:
    """The stretches of a leave without the days that are off; none where it is off from today: วันนี้มาทำงานแล้ว ไม่ลาแล้ว."""
    if not off or min(off) <= store.today:
        return []
    every = (away.first + timedelta(days) for days in range((away.last - away.first).days + 1))
    left: list[tuple[date, date]] = []
    for day in (day for day in every if day not in off):
        follows = bool(left) and left[-1][1] == day - timedelta(days=1)
        left[-1:] = [(left[-1][0], day)] if follows else [*left[-1:], (day, day)]
    return left


def _shortened(away: Away, left: Sequence[tuple[date, date]], store: Store) -> Text:
    """What is left of a leave, noted in its place."""
    store.drop_leave(away.id)
    for first, last in left:
        store.take_leave(away.officer_id, first, last)
    rest = say("and").join(days(first, last) for first, last in left)
    return Text(say("shortened", rest=rest), (Choice(say.label("cancel"), say=say.label("cancel")),))


def _as_numbers(away: Away) -> str:
    """How the days of a leave are said without a month: 1-3, 1 ถึง 3; a single one is no part of such a span."""
    to = say.table("words")["to"]
    return rf"(?<![\d-]){to.join(map(str, dict.fromkeys((away.first.day, away.last.day))))}(?!\d|{to}\d)"


def _days(message: Message) -> list[date | None]:
    """The days that a message names, ahead."""
    return [resolve(span.value, message.today, "ahead").date for span in find(clean(message.text)) if isinstance(span.value, Day)]


def _which(mine: Sequence[Away]) -> Text:
    """The question which leave is cancelled, a button each."""
    lines = [say("line", number=number, days=days(each.first, each.last)) for number, each in enumerate(mine, 1)]
    taps = tuple(Choice(say("cancel_number", number=number), press=f"v1|remind-leave|{each.id}") for number, each in enumerate(mine, 1))
    return Text(say("which", lines="\n".join(lines)), taps)


def press_cancel(message: Message, number: int, store: Store) -> list[Reply | Push]:
    """Cancels a leave of one's own."""
    away = store.leave(number)
    if away is None or store.post is None or away.officer_id != store.post.id:
        return [Text(say("no_leave"))]
    return [_cancelled(away, store)]


def _cancelled(away: Away, store: Store) -> Text:
    store.drop_leave(away.id)
    return Text(say("cancelled", days=days(away.first, away.last)))
