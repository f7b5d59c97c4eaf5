"""One call of the bot as the stand-in's functions get it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from bot.line.standin.people import Standin
from bot.line.standin.richmenus import RichMenus
from bot.line.standin.sending import Answer, refuse

NOT_FOUND = refuse(404, "Not found")


@dataclass(frozen=True, slots=True)
class Call:
    """One request of the bot: the stand-in, its rich menus, the path's parts, the JSON body, the retry key, the raw body and its type."""

    standin: Standin
    menus: RichMenus
    path: dict[str, str]
    body: Any
    retry_key: str | None
    raw: bytes
    type: str


Work = Callable[[Call], Answer]
