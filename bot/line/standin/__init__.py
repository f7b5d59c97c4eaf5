"""A local LINE for the demo and the tests: it behaves as LINE does, towards the bot and towards the people. Not part of `serve`.

`Standin` is what people do and what the bot's calls do; `api(standin)` is the HTTP of those calls; `Fault` makes the next ones go wrong.
"""

from bot.line.standin.api import api
from bot.line.standin.chats import ChatMessage, Chats, Content, Group, Person, line_id
from bot.line.standin.delivery import sign
from bot.line.standin.faults import Fault
from bot.line.standin.messages import Problem, problems
from bot.line.standin.people import Standin

__all__ = ["ChatMessage", "Chats", "Content", "Fault", "Group", "Person", "Problem", "Standin", "api", "line_id", "problems", "sign"]
