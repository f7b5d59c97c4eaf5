"""What the bot answers: a message and what is known in, replies out. Sends nothing, commits nothing.

`EVENTS` and `HANDLERS` are the printed tables of the house: which event and which intent goes to which function.
"""

from collections.abc import Callable
from dataclasses import replace

from bot.message import Message
from bot.reading import read
from bot.reading.reading import Asked, Reading
from bot.reply import Push, Reply, Text
from bot.texts import Texts
from handlers import no_intent, taken_as, topics
from handlers.answers import (
    all_answered,
    ask,
    bare_meeting,
    day_answered,
    day_or_people,
    left_open,
    several_days,
    share_told,
    waits,
    whole_told,
    year_told,
)
from handlers.chases import previewed, still_open
from handlers.corrections import correct, which_fact, which_value
from handlers.deadlines import deadline
from handlers.documents import export, files, which_file
from handlers.following import same
from handlers.group import tidy
from handlers.obstacles import solved
from handlers.people import privacy, register
from handlers.press import press
from handlers.questions import bare_topic, own_question
from handlers.questions.going_on import chases_those_listed, going_on, keep
from handlers.reminders import hours, leave, nudge, one_of_them, pauses, remind, shown
from handlers.reports import all_confirmed, drafts, nought, own_only, report
from handlers.rounds import round_words, rounds
from handlers.several import verbless
from handlers.talk import talk
from handlers.undoing import returned, undo
from models.store import Store
from models.values import AskedLast

say = Texts(__file__)
Replies = list[Reply | Push]


def lost(message: Message, store: Store) -> Replies:
    """Nothing to say to somebody who blocked the bot; it is noted."""
    store.lose()
    return []


def silent(message: Message, store: Store) -> Replies:
    """Nothing to say: the bot has left the group."""
    return []


def text(message: Message, store: Store) -> Replies:
    """The answer to a typed message: to the open question, else by its intent."""
    last = report.offered(message, left_open.taken_up(message, store.asked(), store), store)
    if (settled := _at_once(message, last, store)) is not None:
        return settled
    said = taken_as.taken_as(message, _read_under(message, last, store), store)
    for typed in (previewed.typed, round_words.typed, previewed.none_open, still_open.typed, one_of_them.typed, shown.typed):
        if (taken := typed(message, said, last, store)) is not None:
            return taken
    shown.moves_on(said, last, store)
    before = store.asked_by_them()
    reading = same.besides(message, going_on(message, said, store), store)
    told = no_intent.told(message, reading, store)
    replies = list(by_intent(message, reading, store) if told is None else told)
    replies += again(message, reading, store) if told is None or not _asks_anew(last, store) else []
    replies += rounds.still(last, reading, store)
    if store.post is not None:
        keep(reading, before, store)
    return [*replies, *nudge.rides(message, store)] if store.post is not None and not message.group else replies


def _at_once(message: Message, last: AskedLast | None, store: Store) -> Replies | None:
    """The answer to what needs no reading: free words that were asked for, one's own data, ไม่มีความคืบหน้า, the menu, เหมือนเดิม."""
    if last is not None and (settled := answered(message, last, store)) is not None:
        return settled
    if what := privacy.asked(message):
        return privacy.answer(what, message, store)
    if store.post is not None and store.project is not None and pauses.says_none(message):
        return list(pauses.no_progress(store))
    if store.post is not None and report.heard("menu", message):
        return [report.guided(store)]
    return same.answer(message, last, store) if same.heard(message) else None


def _asks_anew(last: AskedLast | None, store: Store) -> bool:
    """Whether a draft was just asked about that was not before."""
    now = store.asked()
    return now is not None and now.draft_id is not None and now.draft_id != (last.draft_id if last is not None else None)


def _read(message: Message, store: Store, asked: Asked | None = None) -> Reading:
    return read(message.text, message.today, store.district, asked)


def _read_under(message: Message, last: AskedLast | None, store: Store) -> Reading:
    """The reading under the question that is open; by itself where a day is named in passing, วันนี้ฝนตก, or another's number is said."""
    reading = _read(message, store, ask.as_asked(last))
    in_passing = last is not None and last.slot == "date" and last.intent is None and day_answered.says_more(message, reading)
    return _read(message, store) if in_passing or drafts.is_of_another(message, last, store) else reading


def _of_a_proposal(message: Message, store: Store) -> Replies | None:
    """The answer to a bare ตั้ง or ไม่ under what headquarters was asked to confirm."""
    if ask.heard("no", message):
        return drafts.deny(message, Reading("deny"), store)
    if ask.heard("go", message) and not chases_those_listed(message, store):
        return drafts.confirm(message, _read(message, store), store)
    return None


def answered(message: Message, last: AskedLast, store: Store) -> Replies | None:
    """The answer when the message settles the open question in free words: ข้าม, a name, a telephone number, a round's text."""
    if last.intent in _IN_FREE_WORDS:
        return _IN_FREE_WORDS[last.intent](message, last, store)
    if "proposal" in last.held and (settled := _of_a_proposal(message, store)):
        return settled
    skips = ask.heard("skip", message)
    skipped = skips or ask.puts_off(message)
    if last.intent == "register" and last.slot in ("official_name", "telephone"):
        told = skipped or register.takes(last.slot, message, _read(message, store))
        return list(register.told(last.slot, message, store)) if told else None
    if last.intent == "register" and last.slot == "code":
        return list(register.beside_code(message, store) or []) or None
    if last.intent is not None:
        return hours.typed(message, last, store)
    return list(report.skip(last, store, later=not skips)) if skipped else _while_reporting(message, last, store)


def _of_round(message: Message, last: AskedLast, store: Store) -> Replies | None:
    return rounds.edit(message, _read(message, store), store)


def _reason(message: Message, last: AskedLast, store: Store) -> Replies | None:
    """Why a report is returned, or that it is not; what is asked or told instead is answered."""
    return returned.told(message, going_on(message, _read(message, store), store), last, store)


_IN_FREE_WORDS: dict[str, Callable[[Message, AskedLast, Store], Replies | None]] = {
    "draft_round": _of_round,
    "reminders": remind.typed,
    "pause": pauses.typed,
    "return": _reason,
}


def _while_reporting(message: Message, last: AskedLast, store: Store) -> Replies | None:
    """The answer to what is said under a question about a report: the obstacle's words, a way out of the menu, the year of the projects."""
    if last.slot == "text" and report.is_told(_read(message, store)) and bare_topic.named(message) is None:
        return report.as_told(message, store)
    if last.draft_id is None and last.report_id is None and ask.heard("cancel", message):
        return drafts.deny(message, Reading("deny"), store)
    for settles in (
        own_only.told, drafts.either_told, drafts.one_or_two, drafts.own_told, drafts.added_told, drafts.sent_twice, verbless.told,
        drafts.not_off, report.chosen, which_fact.typed_choice, year_told.told, solved.answered, report.weekday_told, share_told.told,
        whole_told.told, nought.typed, which_value.told, day_or_people.told, all_answered.told, bare_meeting.told,
        several_days.told, waits.told, which_file.told, all_confirmed.told,
    ):  # fmt: skip
        if told := settles(message, last, store):
            return list(told)
    return None


def by_intent(message: Message, reading: Reading, store: Store) -> Replies:
    """The answer of the function that the table names, and of the message's second intent."""
    if store.post is None and reading.intent not in OPEN:
        return [register.how(message, store, reading)]
    if store.project is None and reading.intent in OF_A_PROJECT and reading.topic != "contact":
        return [Text(say("no_project", contact=register.contact(store)))]
    replies = HANDLERS[reading.intent](message, reading, store)
    if reading.also is None:
        return replies
    if reading.also.intent == "remind" and reading.also.ask and (open_ := store.asked()) is not None and open_.draft_id is not None:
        return [*replies[:1], Text(say("not_set", words=reading.also.words)), *replies[1:]]  # one question at a time
    part = replace(message, text=reading.also.words) if reading.also.words else message
    second = by_intent(part, own_question.read_as(part, reading.also._replace(also=None), store), store)
    return [*replies[:1], *second, *replies[1:]]


def again(message: Message, reading: Reading, store: Store) -> Replies:
    """The open question of a draft once more, after a message that was about something else; an old one after a bare value.

    One that this very answer asks is not asked twice.
    """
    last = store.asked()
    if last is None and reading.intent == "other" and store.post is not None and ask.is_value(message):
        return list(ask.next_question(store))
    if reading.intent in SETTLES or last is None or last.draft_id is None or last.asked_at == store.said_at:
        return []
    draft = store.draft(last.draft_id)
    return [] if draft is None or draft.settled_at else list(ask.once_more(store, draft, last))


EVENTS: dict[str, Callable[[Message, Store], Replies]] = {
    "text": text,
    "press": press,
    "follow": talk.follow,
    "unfollow": lost,
    "join": talk.joined,
    "leave": silent,
    "unsend": undo.unsend,
    "edited": talk.edited,
    "image": files.filed,
    "file": files.filed,
    "sticker": talk.unread,
    "video": talk.unread,
    "audio": talk.unread,
    "location": talk.unread,
    "unknown": talk.unread,
    "timer": remind.timer,
}

HANDLERS: dict[str, Callable[[Message, Reading, Store], Replies]] = {
    "report": report.report,
    "correct": correct.correct,
    "undo": shown.take_back,
    "confirm": drafts.confirm,
    "deny": drafts.deny,
    "query": topics.query,
    "remind": remind.remind,
    "reminders": remind.reminders,
    "cancel_reminder": remind.cancel_reminder,
    "deadline": deadline.deadline,
    "leave": leave.leave,
    "export": export.export,
    "draft_round": rounds.draft_round,
    "register": register.register,
    "help": talk.help,
    "greeting": talk.greeting,
    "thanks": talk.thanks,
    "other": talk.other,
}

OPEN = ("register", "help", "greeting", "thanks", "other")  # what people without a post may say
OF_A_PROJECT = ("report", "correct", "undo", "query", "remind", "deadline", "export", "draft_round")
SETTLES = ("report", "correct", "confirm", "deny")  # these deal with drafts themselves


def dispatch(message: Message, store: Store) -> Replies:
    """The replies to one message; in a group one, and only when the bot was called."""
    if message.group and message.kind != "unsend" and not message.called:
        return []
    if message.kind not in ("unfollow", "timer") and message.person:
        store.see()
    replies = EVENTS[message.kind](message, store)
    return tidy(replies) if message.group else replies
