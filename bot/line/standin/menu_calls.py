"""The calls about rich menus: make, check, list, picture, show, alias. What a menu is stands in `richmenus`."""

from bot.line.standin.calls import NOT_FOUND, Call, Work
from bot.line.standin.messages import Problem
from bot.line.standin.richmenus import menu_problems
from bot.line.standin.sending import Answer, refuse


def _menu_make(call: Call) -> Answer:
    if wrong := menu_problems(call.body):
        return refuse(400, f"The request body has {len(wrong)} error(s)", wrong)
    return Answer(body={"richMenuId": call.menus.make(call.body)})


def _menu_check(call: Call) -> Answer:
    wrong = menu_problems(call.body)
    return refuse(400, f"The request body has {len(wrong)} error(s)", wrong) if wrong else Answer()


def _menu_list(call: Call) -> Answer:
    return Answer(body={"richmenus": list(call.menus.menus.values())})


def _menu_get(call: Call) -> Answer:
    menu = call.menus.menus.get(call.path["menu"])
    return Answer(body=menu) if menu else NOT_FOUND


def _menu_drop(call: Call) -> Answer:
    return Answer() if call.menus.drop(call.path["menu"]) else NOT_FOUND


def _menu_picture(call: Call) -> Answer:
    if call.path["menu"] not in call.menus.menus:
        return NOT_FOUND
    if call.type not in ("image/png", "image/jpeg") or not 0 < len(call.raw) <= 1024 * 1024:
        return refuse(400, "Invalid image")
    call.menus.pictures[call.path["menu"]] = (call.type, call.raw)
    return Answer()


def _menu_show(call: Call) -> Answer:
    if not call.menus.show(call.path.get("user", "all"), call.path["menu"]):
        return refuse(400, "must upload richmenu image before applying it to user")
    return Answer()


def _menu_hide(call: Call) -> Answer:
    call.menus.shown.pop(call.path.get("user", "all"), None)
    return Answer()


def _menu_of(call: Call) -> Answer:
    shown = call.menus.shown.get(call.path.get("user", "all"))
    return Answer(body={"richMenuId": shown}) if shown else NOT_FOUND


def _menus_link(call: Call) -> Answer:
    users = call.body.get("userIds") or []
    if not 1 <= len(users) <= 500:
        return refuse(400, "The request body has 1 error(s)", [Problem("Size must be between 1 and 500", "userIds")])
    linked = [call.menus.show(user, str(call.body.get("richMenuId"))) for user in users]
    return Answer(202) if all(linked) else refuse(400, "must upload richmenu image before applying it to user")


def _alias_make(call: Call) -> Answer:
    alias = call.path.get("alias") or str(call.body.get("richMenuAliasId"))
    if "alias" not in call.path and alias in call.menus.aliases:
        return refuse(400, "conflict richmenu alias id")
    return Answer() if call.menus.name(alias, str(call.body.get("richMenuId"))) else refuse(400, "richmenu not found")


def _alias_list(call: Call) -> Answer:
    return Answer(body={"aliases": [{"richMenuAliasId": alias, "richMenuId": menu} for alias, menu in call.menus.aliases.items()]})


def _alias_drop(call: Call) -> Answer:
    return Answer() if call.menus.aliases.pop(call.path["alias"], None) else NOT_FOUND


MENU_ROUTES: tuple[tuple[str, str, Work], ...] = (
    ("POST", "/v2/bot/richmenu", _menu_make),
    ("POST", "/v2/bot/richmenu/validate", _menu_check),
    ("POST", "/v2/bot/richmenu/bulk/link", _menus_link),
    ("GET", "/v2/bot/richmenu/list", _menu_list),
    ("POST", "/v2/bot/richmenu/alias", _alias_make),
    ("GET", "/v2/bot/richmenu/alias/list", _alias_list),
    ("POST", "/v2/bot/richmenu/alias/{alias}", _alias_make),
    ("DELETE", "/v2/bot/richmenu/alias/{alias}", _alias_drop),
    ("POST", "/v2/bot/richmenu/{menu}/content", _menu_picture),
    ("GET", "/v2/bot/richmenu/{menu}", _menu_get),
    ("DELETE", "/v2/bot/richmenu/{menu}", _menu_drop),
    ("POST", "/v2/bot/user/all/richmenu/{menu}", _menu_show),
    ("GET", "/v2/bot/user/all/richmenu", _menu_of),
    ("DELETE", "/v2/bot/user/all/richmenu", _menu_hide),
    ("POST", "/v2/bot/user/{user}/richmenu/{menu}", _menu_show),
    ("GET", "/v2/bot/user/{user}/richmenu", _menu_of),
    ("DELETE", "/v2/bot/user/{user}/richmenu", _menu_hide),
)
