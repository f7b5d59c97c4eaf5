"""What people do in LINE, each act as the webhook event that LINE makes of it. Knows no HTTP of the bot's calls."""

import time
from collections.abc import Callable, Mapping
from datetime import datetime
from secrets import token_hex
from typing import Any

from bot.line.standin.chats import ChatMessage, Chats, Content, Group, Person
from bot.line.standin.delivery import DESTINATION, Delivery
from bot.line.standin.faults import Fault
from bot.line.standin.sending import Sending
from bot.work.clock import Clock

_QUOTABLE = ("text", "image", "video", "sticker")


class Standin:
    """A local LINE: chats, the webhook posted to `deliver_to`, and the bot's calls (`bot.line.standin.api`)."""

    def __init__(
        self,
        secret: str,
        token: str,
        clock: Clock,
        deliver_to: str,
        bot_name: str = "bot",
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self.token, self.bot_name, self.clock = token, bot_name, clock
        self.chats = Chats()
        self.sending = Sending(self.chats, clock, monotonic)
        self.webhook = Delivery(secret, clock, deliver_to, self.chats, self.sending)
        self.faults: list[Fault] = []
        self.telling = False

    def befriend(self, person: Person) -> None:
        """Let the bot write to this person."""
        self.chats.people[person.id] = person
        self.chats.strangers.discard(person.id)

    def introduce(self, person: Person) -> None:
        """Know a person who is not the bot's friend yet: a push there is answered 400."""
        self.chats.people[person.id] = person
        self.chats.strangers.add(person.id)

    def add_group(self, group: Group) -> None:
        """Open a group chat that the bot is in."""
        self.chats.groups[group.id] = group

    async def say(self, person: str, lane: str, text: str, *, quoted: str = "", at: datetime | None = None) -> ChatMessage:
        """A text message; in a group "@" and the bot's name becomes a mention."""
        return await self.send(person, lane, {"type": "text", "text": text, **self._mention(lane, text)}, quoted=quoted, at=at)

    async def send(
        self,
        person: str,
        lane: str,
        message: Mapping[str, Any],
        *,
        content: Content | None = None,
        quoted: str = "",
        at: datetime | None = None,
    ) -> ChatMessage:
        """Any message LINE knows (sticker, image, file, location, audio), delivered; `content` is what the bot may fetch."""
        said = ChatMessage(self.chats.new_id(), lane, person, at or self.clock.now(), message, quoted)
        if content:
            self.chats.contents[said.id] = content
        self.chats.add(said)
        quote = {"quoteToken": token_hex(12)} if message["type"] in _QUOTABLE else {}
        named = {"quotedMessageId": quoted} if quoted else {}
        event = self.webhook.event("message", person, lane, at=at, message={**message, "id": said.id, **quote, **named})
        if await self.webhook.deliver([event]) == 200:
            self.chats.mark(said.id, "read")
        return said

    async def press(self, person: str, lane: str, data: str, params: Mapping[str, str] | None = None, *, shown: str = "") -> int:
        """A tap on a postback or picker button: the bot's status. `shown` is the button's displayText, seen in the chat only."""
        if shown:
            self.chats.add(ChatMessage(self.chats.new_id(), lane, person, self.clock.now(), {"type": "text", "text": shown}, state="read"))
        postback = {"data": data, **({"params": dict(params)} if params else {})}
        return await self.webhook.deliver([self.webhook.event("postback", person, lane, postback=postback)])

    async def unsend(self, person: str, message_id: str) -> int:
        """Take one's own message back: the bot's status, 404 when it is not this person's."""
        said = self.chats.find(message_id)
        if said is None or said.sender != person or said.state == "unsent":
            return 404
        self.chats.mark(message_id, "unsent")
        event = self.webhook.event("unsend", person, said.lane, token=False, unsend={"messageId": message_id})
        return await self.webhook.deliver([event])

    async def follow(self, person: str) -> int:
        """Add the bot as a friend, or unblock it: the bot's status."""
        unblocked = person in self.chats.blocked
        self.chats.blocked.discard(person)
        self.chats.strangers.discard(person)
        self.chats.tell("friend", person)
        return await self.webhook.deliver([self.webhook.event("follow", person, person, follow={"isUnblocked": unblocked})])

    async def block(self, person: str) -> int:
        """Block the bot: pushes are answered 200 and reach nobody."""
        self.chats.blocked.add(person)
        self.chats.tell("friend", person)
        return await self.webhook.deliver([self.webhook.event("unfollow", person, person, token=False)])

    def tell_story(self, telling: bool) -> None:
        """Say that a past is being replayed (pages wait), or that it is over."""
        self.telling = telling
        self.chats.tell("telling", telling)

    async def close(self) -> None:
        """End deliveries that still wait."""
        await self.webhook.close()

    def _mention(self, lane: str, text: str) -> dict[str, Any]:
        call = f"@{self.bot_name}"
        if lane not in self.chats.groups or call not in text:
            return {}
        named = {"index": text.index(call), "length": len(call), "type": "user", "userId": DESTINATION, "isSelf": True}
        return {"mention": {"mentionees": [named]}}
