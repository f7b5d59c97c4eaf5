"""Rich menus as LINE keeps them: made, given a picture, named by an alias, shown to all or to one. Knows nothing of what they say."""

import re
from dataclasses import dataclass, field
from secrets import token_hex
from typing import Any

from bot.line.standin.messages import Problem, action_problems, length

_ALIAS = re.compile(r"[a-z0-9_-]{1,32}")


@dataclass
class RichMenus:
    """All menus by id, their pictures, aliases, and who sees which ("all" is the default)."""

    menus: dict[str, dict[str, Any]] = field(default_factory=dict)
    pictures: dict[str, tuple[str, bytes]] = field(default_factory=dict)
    aliases: dict[str, str] = field(default_factory=dict)
    shown: dict[str, str] = field(default_factory=dict)

    def make(self, menu: dict[str, Any]) -> str:
        """The id of a new menu."""
        menu_id = f"richmenu-{token_hex(16)}"
        self.menus[menu_id] = {**menu, "richMenuId": menu_id}
        return menu_id

    def drop(self, menu_id: str) -> bool:
        """Whether there was such a menu; it is gone now, from every chat too."""
        self.pictures.pop(menu_id, None)
        self.shown = {who: shown for who, shown in self.shown.items() if shown != menu_id}
        return self.menus.pop(menu_id, None) is not None

    def show(self, who: str, menu_id: str) -> bool:
        """Whether the menu can be shown (it needs its picture); then it is, to `who`."""
        if menu_id not in self.pictures:
            return False
        self.shown[who] = menu_id
        return True

    def name(self, alias: str, menu_id: str) -> bool:
        """Whether the alias is well-formed and its menu there; then it stands for it."""
        if menu_id not in self.menus or not _ALIAS.fullmatch(alias):
            return False
        self.aliases[alias] = menu_id
        return True


def menu_problems(menu: Any) -> list[Problem]:
    """What LINE would complain about in a rich menu object."""
    size, areas = menu.get("size") or {}, menu.get("areas") or []
    width, height = size.get("width", 0), size.get("height", 0)
    found = [*length(menu.get("name"), "name", 300), *length(menu.get("chatBarText"), "chatBarText", 14)]
    if not 800 <= width <= 2500:
        found.append(Problem("Must be between 800 and 2500", "size.width"))
    if height < 250 or width / max(height, 1) < 1.45:
        found.append(Problem("Must be at least 250, and at most width / 1.45", "size.height"))
    if len(areas) > 20:
        found.append(Problem("Size must be between 0 and 20", "areas"))
    for index, area in enumerate(areas):
        bounds = area.get("bounds") or {}
        if bounds.get("x", 0) + bounds.get("width", 0) > width or bounds.get("y", 0) + bounds.get("height", 0) > height:
            found.append(Problem("Out of the picture", f"areas[{index}].bounds"))
        if (area.get("action") or {}).get("type") != "richmenuswitch":
            found.extend(action_problems(area.get("action"), f"areas[{index}].action"))
    return found
