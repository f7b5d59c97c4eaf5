"""Whether LINE would take a list of message objects: shapes, limits and lengths (UTF-16). Knows nothing of who sends them where."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from bot.line.standin.flex import flex_problems
from bot.reply import ALT_LIMIT, CHOICES_LIMIT, LABEL_LIMIT, TEXT_LIMIT, units


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with a request, in LINE's words, and the property it is wrong with: messages[0].text."""

    message: str
    property: str


Found = Iterator[Problem]
Check = Callable[[Any, str], Found]
_HTTPS = re.compile(r"https://\S{1,1992}")
_LINK = re.compile(r"(https?://|line://|tel:|mailto:)\S+")
_MOMENT = {
    "date": re.compile(r"\d{4}-\d\d-\d\d"),
    "time": re.compile(r"\d\d:\d\d"),
    "datetime": re.compile(r"\d{4}-\d\d-\d\d[tT]\d\d:\d\d"),
}


def problems(messages: Any) -> list[Problem]:
    """Everything LINE would complain about in `messages`; [] when it would send them."""
    if not isinstance(messages, list) or not 1 <= len(messages) <= 5:
        return [Problem("Size must be between 1 and 5", "messages")]
    return [problem for index, message in enumerate(messages) for problem in _message(message, f"messages[{index}]")]


def length(value: Any, at: str, limit: int) -> Found:
    """A complaint unless `value` is a text of 1 to `limit` UTF-16 units."""
    if not isinstance(value, str) or not value:
        yield Problem("May not be empty", at)
    elif units(value) > limit:
        yield Problem(f"Length must be between 0 and {limit}", at)


def one_of(value: Any, at: str, allowed: Iterable[str]) -> Found:
    """A complaint unless `value` is one of `allowed`."""
    names = list(allowed)
    if value not in names:
        yield Problem(f"Must be one of the following values: [{', '.join(names)}]", at)


def _message(message: Any, at: str) -> Found:
    if not isinstance(message, dict):
        yield Problem("May not be empty", at)
    elif message.get("type") not in _MESSAGES:
        yield from one_of(message.get("type"), f"{at}.type", _MESSAGES)
    else:
        yield from _MESSAGES[message["type"]](message, at)
        if "quickReply" in message:
            yield from _quick_reply(message["quickReply"], f"{at}.quickReply")


def _text(message: Any, at: str) -> Found:
    yield from length(message.get("text"), f"{at}.text", TEXT_LIMIT)


def _text_v2(message: Any, at: str) -> Found:
    yield from _text(message, at)
    bare = str(message.get("text", "")).replace("{{", "").replace("}}", "")
    wanted = set(re.findall(r"\{(\w+)\}", bare))
    if wanted - set(message.get("substitution", {})) or re.search(r"[{}]", re.sub(r"\{\w+\}", "", bare)):
        yield Problem("Invalid placeholder", f"{at}.text")


def _flex(message: Any, at: str) -> Found:
    yield from length(message.get("altText"), f"{at}.altText", ALT_LIMIT)
    contents = message.get("contents")
    if not isinstance(contents, dict):
        yield Problem("May not be empty", f"{at}.contents")
        return
    yield from (Problem(what, f"{at}{path}") for what, path in flex_problems(contents, _action_pairs))


def _action_pairs(action: Any, at: str) -> Iterator[tuple[str, str]]:
    return ((problem.message, problem.property) for problem in action_problems(action, at))


def _sticker(message: Any, at: str) -> Found:
    for name in ("packageId", "stickerId"):
        yield from length(message.get(name), f"{at}.{name}", 40)


def _media(*urls: str) -> Check:
    def check(message: Any, at: str) -> Found:
        for name in urls:
            if not _HTTPS.fullmatch(str(message.get(name, ""))):
                yield Problem("Must be a valid HTTPS URL", f"{at}.{name}")

    return check


def _audio(message: Any, at: str) -> Found:
    yield from _media("originalContentUrl")(message, at)
    if not isinstance(message.get("duration"), int):
        yield Problem("May not be empty", f"{at}.duration")


def _location(message: Any, at: str) -> Found:
    for name in ("title", "address"):
        yield from length(message.get(name), f"{at}.{name}", 100)
    for name, most in (("latitude", 90), ("longitude", 180)):
        value = message.get(name)
        if not isinstance(value, int | float) or abs(value) > most:
            yield Problem(f"Must be between -{most} and {most}", f"{at}.{name}")


def _template(message: Any, at: str) -> Found:
    yield from length(message.get("altText"), f"{at}.altText", ALT_LIMIT)
    template = message.get("template") or {}
    kinds = {"buttons": (160, 4), "confirm": (240, 2)}
    yield from one_of(template.get("type"), f"{at}.template.type", (*kinds, "carousel", "image_carousel"))
    if template.get("type") not in kinds:
        return
    limit, most = kinds[template["type"]]
    yield from length(template.get("text"), f"{at}.template.text", limit)
    actions = template.get("actions") or []
    if not 1 <= len(actions) <= most:
        yield Problem(f"Size must be between 1 and {most}", f"{at}.template.actions")
    for index, action in enumerate(actions):
        yield from action_problems(action, f"{at}.template.actions[{index}]")


def _quick_reply(quick: Any, at: str) -> Found:
    items = quick.get("items") if isinstance(quick, dict) else None
    if not isinstance(items, list) or not 1 <= len(items) <= CHOICES_LIMIT:
        yield Problem(f"Size must be between 1 and {CHOICES_LIMIT}", f"{at}.items")
        return
    for index, item in enumerate(items):
        yield from action_problems(item.get("action"), f"{at}.items[{index}].action", quick=True)


def action_problems(action: Any, at: str, *, quick: bool = False) -> Found:
    """What LINE would complain about in one action; camera, album and location stand in quick replies only."""
    kinds = _ACTIONS | ({"camera": {}, "cameraRoll": {}, "location": {}} if quick else {})
    if not isinstance(action, dict) or action.get("type") not in kinds:
        yield from one_of(action.get("type") if isinstance(action, dict) else None, f"{at}.type", kinds)
        return
    yield from length(action.get("label"), f"{at}.label", LABEL_LIMIT)
    for name, (needed, limit) in kinds[action["type"]].items():
        if needed or name in action:
            yield from length(action.get(name), f"{at}.{name}", limit)
    if action["type"] == "uri" and not _LINK.fullmatch(str(action.get("uri"))):
        yield Problem("Invalid URI scheme", f"{at}.uri")
    if action["type"] == "datetimepicker":
        yield from _picker(action, at)


def _picker(action: Any, at: str) -> Found:
    mode = action.get("mode")
    yield from one_of(mode, f"{at}.mode", _MOMENT)
    for name in ("initial", "min", "max"):
        if mode in _MOMENT and name in action and not _MOMENT[mode].fullmatch(str(action[name])):
            yield Problem(f"Must be a {mode}", f"{at}.{name}")


# Each property of an action: whether it must be there, and how long it may be.
_ACTIONS: dict[str, dict[str, tuple[bool, int]]] = {
    "message": {"text": (True, 300)},
    "postback": {"data": (True, 300), "displayText": (False, 300), "text": (False, 300), "fillInText": (False, 300)},
    "uri": {"uri": (True, 1000)},
    "datetimepicker": {"data": (True, 300)},
    "clipboard": {"clipboardText": (True, 1000)},
}
_MESSAGES: dict[str, Check] = {
    "text": _text,
    "textV2": _text_v2,
    "flex": _flex,
    "sticker": _sticker,
    "image": _media("originalContentUrl", "previewImageUrl"),
    "video": _media("originalContentUrl", "previewImageUrl"),
    "audio": _audio,
    "location": _location,
    "template": _template,
}
