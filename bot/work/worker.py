"""The worker: one task for each busy chat, one transaction for each step, sending between the steps.

A step claims the chat, notes what became of the last letter, and hands out the next letter or handles the next event. Facts, letters and
"done" of one event commit together. It knows the order of things; what is answered is the business of `answer`.
"""

import asyncio
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

import orjson
from sqlalchemy import Connection

from bot.line.card import compact, message
from bot.line.events import read_event, reply_token
from bot.line.send import Letter, Outcome, Sender, back_off
from bot.message import Message
from bot.reply import Push, Reply, Text
from bot.texts import Texts
from bot.work import log
from bot.work.clock import Clock
from bot.work.commit import Commits
from bot.work.pace import Pace
from bot.work.queue import Queue, Waiting
from models.db import outage
from models.store import Store

Answer = Callable[[Connection, Message, datetime], Sequence[Reply | Push]]
TRIES = 3  # how often an event may fail before it is put aside
AT_ONCE = 64  # calls to LINE under way
say = Texts(__file__)


class Poison(Exception):
    """An event that could not be handled, and why."""

    def __init__(self, event: Waiting, reason: str) -> None:
        super().__init__(reason)
        self.event, self.reason = event, reason


@dataclass(frozen=True, slots=True)
class Step:
    """What a step left to do: a letter to send, other chats to look at; `rest`: nothing more, come again after so many seconds."""

    letter: Letter | None = None
    lanes: tuple[str, ...] = ()
    rest: float | None = None
    worked: str = ""
    told: str = ""


class Worker:
    """The busy chats of this process."""

    def __init__(self, commits: Commits, queue: Queue, sender: Sender, answer: Answer, clock: Clock, *,
                 public_url: str, bot_name: str, pace: int) -> None:  # fmt: skip
        self.commits, self.queue, self.sender = commits, queue, sender
        self.answer, self.clock, self.public_url, self.bot_name = answer, clock, public_url, bot_name
        self.pace = Pace(pace)
        self.outcomes: dict[str, int] = {}
        self._busy: dict[str, asyncio.Task[None]] = {}
        self._again: set[str] = set()
        self._at_once = asyncio.Semaphore(AT_ONCE)
        self._ready = asyncio.Event()
        self._stopping = False
        self._logged = 0.0

    @property
    def busy(self) -> int:
        """How many chats are worked on."""
        return len(self._busy)

    def begin(self) -> None:
        """Lets the chats that were kicked begin."""
        self._ready.set()

    def kick(self, lane: str) -> None:
        """Sees to a chat; one that is being worked on is looked at once more afterwards."""
        if self._stopping:
            return
        if lane in self._busy:
            self._again.add(lane)
        else:
            self._busy[lane] = asyncio.get_running_loop().create_task(self._work(lane))

    async def stop(self, seconds: float) -> None:
        """Lets every chat finish its step and its call, for so long."""
        self._stopping = True
        self._ready.set()
        if self._busy:
            _, late = await asyncio.wait(list(self._busy.values()), timeout=seconds)
            for task in late:
                task.cancel()

    async def _work(self, lane: str) -> None:
        try:
            await self._steps(lane)
        finally:
            del self._busy[lane]
            if lane in self._again:
                self._again.discard(lane)
                self.kick(lane)

    async def _steps(self, lane: str) -> None:
        """Step after step until nothing is left to do, another process has the chat, or this one stops."""
        outcome: Outcome | None = None
        failures = 0
        await self._ready.wait()
        while True:
            self._again.discard(lane)
            try:
                step = await self.commits.run(partial(self._step, lane, outcome))
            except Exception as error:
                failures += 1
                if self._stopping:
                    return
                await self._failed(lane, error, failures)
                continue
            outcome, failures = None, 0
            if step is None or self._follow(lane, step):
                return
            if step.letter:
                outcome = await self._send(step.letter)

    def _follow(self, lane: str, step: Step) -> bool:
        """Does what a committed step asks for beside sending; True when the chat has nothing more."""
        if step.worked:
            self.pace.count(step.worked)
        if step.told:
            self.pace.tell(step.told)
        for other in step.lanes:
            self.kick(other)
        if step.rest:
            asyncio.get_running_loop().call_later(step.rest, self.kick, lane)
        return step.rest is not None

    async def _send(self, letter: Letter) -> Outcome:
        async with self._at_once:
            outcome = await self.sender.send(letter)
        name = outcome.how or outcome.reason.split(" ")[0]
        self.outcomes[name] = self.outcomes.get(name, 0) + 1
        if outcome.reason:
            told = {"letter": letter.id, "state": outcome.state, "reason": outcome.reason, "tries": letter.tries}
            log.warning("letter", chat=log.short(letter.lane), **told)
        return outcome

    async def _failed(self, lane: str, error: Exception, failures: int) -> None:
        """After a step that changed nothing: an outage is waited out, an event that fails each time is put aside."""
        if isinstance(error, Poison):
            log.warning("event failed", chat=log.short(lane), id=error.event.event_id, reason=error.reason, tries=error.event.tries + 1)
            try:
                await self.commits.run(partial(self._count_failure, lane, error))
            except Exception as second:
                error = second
            else:
                await asyncio.sleep(0.1 * 4**error.event.tries)
                return
        if time.monotonic() - self._logged > 1:  # one line, not one a chat
            self._logged = time.monotonic()
            log.warning("database away" if outage(error) else "step failed", reason=log.where(error), chats=self.busy)
        await asyncio.sleep(min(5.0, back_off(failures)))

    def _count_failure(self, lane: str, poison: Poison, connection: Connection) -> None:
        if not self.queue.claim(connection, lane):
            return
        if poison.event.tries + 1 < TRIES:
            self.queue.failed(connection, poison.event, poison.reason)
            return
        self.queue.park(connection, poison.event, poison.reason)
        token = reply_token(orjson.loads(poison.event.body))
        if token:  # a timer or a silent event has nobody to apologize to
            self._post(connection, lane, [Text(say("apology").strip())], token, poison.event)

    # Below: what runs on the database thread, inside the transaction, perhaps twice.

    def _step(self, lane: str, outcome: Outcome | None, connection: Connection) -> Step | None:
        """The next step of a chat; None when another process has it."""
        if not self.queue.claim(connection, lane):
            return None
        if outcome and (about := self.queue.settle(connection, lane, outcome)):
            now = self.clock.now()
            Store(connection, lane, lane, now, now).not_told(about, outcome.reason)
        if self._stopping:
            self.queue.free(connection, lane)
            return Step(rest=0)
        first = self.queue.letter(connection, lane)
        if first and first[1] <= 0:
            self.queue.tried(connection, first[0])
            return Step(first[0])
        event = self.queue.event(connection, lane)
        if event is None:
            self.queue.free(connection, lane)
            return Step(rest=first[1] if first else 0)
        try:
            return self._handle(connection, lane, event, behind=first is not None)
        except Exception as error:
            if outage(error):
                raise
            raise Poison(event, log.where(error)) from error

    def _handle(self, connection: Connection, lane: str, event: Waiting, *, behind: bool) -> Step:
        """One event: its facts, its letters, and that it is done; `behind`: an earlier letter still waits."""
        raw = orjson.loads(event.body)
        heard = self.message(connection, event, raw)
        if heard is None:
            self.queue.done(connection, event)
            return Step()
        wait = self.pace.wait(heard.person) if heard.kind != "timer" else 0
        if wait:
            return self._later(connection, lane, heard, wait, event, reply_token(raw))
        replies = self.answer(connection, heard, self.clock.now())
        own = [reply for reply in replies if not isinstance(reply, Push)]
        pushes = [reply for reply in replies if isinstance(reply, Push) and reply.replies]
        letter = self._post(connection, lane, own, reply_token(raw), event, now=not behind) if own else None
        for push in pushes:
            self.post(connection, push)
        self.queue.done(connection, event)
        lanes = tuple({push.to for push in pushes} - {lane})
        return Step(None if behind else letter, lanes, worked=heard.person if heard.kind != "timer" else "")

    def message(self, connection: Connection, event: Waiting, raw: dict[str, object]) -> Message | None:
        """What the handlers get: with its fetched content; None when it turns out not to be for the bot."""
        if "timer" in raw:
            due, lane = datetime.fromisoformat(str(raw["due"])), str(raw["lane"])
            return Message(event.event_id, lane, lane, "timer", due, data=str(raw["data"]))
        heard = read_event(raw, self.bot_name)
        if heard is None:
            return None
        if not heard.called:
            return replace(heard, called=True) if self.queue.ours(connection, heard.lane, heard.quoted) else None
        if heard.attachment:
            return replace(heard, attachment=self.queue.fetched(connection, heard.attachment))
        return heard

    def _later(self, connection: Connection, lane: str, heard: Message, wait: float, event: Waiting, token: str | None) -> Step:
        """Leaves the event for later, and says so once, with the event's own token; not to a group, whose answer needs that."""
        if self.pace.telling(heard.person) and token and not heard.group:
            return Step(self._post(connection, lane, [Text(say("wait").strip())], token, event, now=True), told=heard.person)
        self.queue.rest(connection, lane, wait)
        return Step(rest=wait)

    def _post(self, connection: Connection, lane: str, replies: Sequence[Reply], token: str | None, event: Waiting, *,
              now: bool = False) -> Letter:  # fmt: skip
        messages, about = self.rendered(replies)
        return self.queue.post(connection, lane, messages, about, token, event.received, age=event.age, now=now)

    def post(self, connection: Connection, push: Push) -> None:
        """Puts a push into the outbox; kick its chat once this is committed."""
        messages, about = self.rendered(push.replies)
        self.queue.post(connection, push.to, messages, about)

    def rendered(self, replies: Sequence[Reply]) -> tuple[str, str]:
        """LINE's message objects as JSON, and what each speaks of, a line each."""
        shown = compact(replies)
        return orjson.dumps([message(reply, self.public_url) for reply in shown]).decode(), "\n".join(reply.about for reply in shown)


__all__ = ["Answer", "Poison", "Step", "Worker"]
