"""Whether LINE would take a Flex container: which component has which property, and what its values look like."""

import json
import re
from collections.abc import Callable, Iterator
from typing import Any

Pairs = Iterator[tuple[str, str]]  # what is wrong, and the path of it: /body/contents/0/text
ActionCheck = Callable[[Any, str], Pairs]

BUBBLE_BYTES = 30_000  # LINE: 30 KB a bubble, 50 KB a carousel
CAROUSEL_BYTES = 50_000
BUBBLES = 12

_KEYWORD = "none|xs|sm|md|lg|xl|xxl"
_COLOR = r"#[0-9a-fA-F]{6}([0-9a-fA-F]{2})?"
_SIZE = r"xxs|xs|sm|md|lg|xl|xxl|3xl|4xl|5xl|\d+(\.\d+)?px"
_SPACE = rf"{_KEYWORD}|\d+(\.\d+)?px"
_SHARE = r"\d+(\.\d+)?(px|%)"
_OFFSET = rf"{_KEYWORD}|-?\d+(\.\d+)?(px|%)"
_VALUES: dict[str, str] = {
    **dict.fromkeys(("color", "backgroundColor", "borderColor", "separatorColor"), _COLOR),
    **dict.fromkeys(("spacing", "margin", "cornerRadius", "lineSpacing"), _SPACE),
    **dict.fromkeys(("paddingAll", "paddingTop", "paddingBottom", "paddingStart", "paddingEnd"), rf"{_KEYWORD}|{_SHARE}"),
    **dict.fromkeys(("offsetTop", "offsetBottom", "offsetStart", "offsetEnd"), _OFFSET),
    **dict.fromkeys(("width", "height", "maxWidth", "maxHeight"), _SHARE),
    "borderWidth": r"none|light|normal|medium|semi-bold|bold|\d+(\.\d+)?px",
    "layout": "horizontal|vertical|baseline",
    "position": "relative|absolute",
    "justifyContent": "center|flex-start|flex-end|space-between|space-around|space-evenly",
    "alignItems": "center|flex-start|flex-end",
    "align": "start|end|center",
    "gravity": "top|bottom|center",
    "weight": "regular|bold",
    "decoration": "none|underline|line-through",
    "adjustMode": "shrink-to-fit",
    "direction": "ltr|rtl",
    "aspectMode": "fit|cover",
    "aspectRatio": r"\d+(\.\d+)?:\d+(\.\d+)?",
    "url": r"https://\S{1,1992}",
}
_OWN_VALUES: dict[tuple[str, str], str] = {
    ("bubble", "size"): "nano|micro|deca|hecto|kilo|mega|giga",
    ("image", "size"): rf"{_SIZE}|full|\d+(\.\d+)?%",
    ("icon", "size"): _SIZE,
    ("text", "size"): _SIZE,
    ("span", "size"): _SIZE,
    ("text", "style"): "normal|italic",
    ("span", "style"): "normal|italic",
    ("button", "style"): "primary|secondary|link",
    ("button", "height"): "sm|md",
}
_PLACE = "position offsetTop offsetBottom offsetStart offsetEnd margin"
_PROPERTIES: dict[str, set[str]] = {
    name: set(line.split())
    for name, line in {
        "bubble": "size direction header hero body footer styles action",
        "box": f"layout contents flex spacing backgroundColor borderColor borderWidth cornerRadius width maxWidth height maxHeight "
        f"paddingAll paddingTop paddingBottom paddingStart paddingEnd action justifyContent alignItems background {_PLACE}",
        "button": f"action flex height style color gravity adjustMode scaling {_PLACE}",
        "image": f"url flex align gravity size aspectRatio aspectMode backgroundColor action animated {_PLACE}",
        "icon": f"url size aspectRatio scaling {_PLACE}",
        "text": "text contents flex size align gravity wrap lineSpacing maxLines weight color action style decoration "
        f"adjustMode scaling {_PLACE}",
        "span": "text color size weight style decoration",
        "separator": "margin color",
        "filler": "flex",
        "video": "url previewUrl altContent aspectRatio action",
    }.items()
}
_NEEDED = {"box": ("layout", "contents"), "button": ("action",), "image": ("url",), "icon": ("url",), "span": ("text",)}
_IN_BASELINE = {"icon", "text", "filler"}
_IN_BOX = {"box", "button", "image", "text", "separator", "filler"}
_BLOCKS = ("header", "hero", "body", "footer")


def flex_problems(container: Any, action: ActionCheck) -> Pairs:
    """What LINE would complain about in a bubble or carousel, with the path of each."""
    if container.get("type") == "carousel":
        yield from _carousel(container, action)
    elif container.get("type") == "bubble":
        yield from _bubble(container, "", action)
    else:
        yield "Must be one of the following values: [bubble, carousel]", "/type"


def _carousel(container: Any, action: ActionCheck) -> Pairs:
    bubbles = container.get("contents")
    if not isinstance(bubbles, list) or not 1 <= len(bubbles) <= BUBBLES:
        yield f"Size must be between 1 and {BUBBLES}", "/contents"
        return
    if wire_size(container) > CAROUSEL_BYTES:
        yield f"Size must be at most {CAROUSEL_BYTES} bytes", "/contents"
    if len({bubble.get("size", "mega") for bubble in bubbles}) > 1:
        yield "The bubbles of a carousel must have one size", "/contents"
    for index, bubble in enumerate(bubbles):
        yield from _bubble(bubble, f"/contents/{index}", action)


def _bubble(bubble: Any, at: str, action: ActionCheck) -> Pairs:
    if wire_size(bubble) > BUBBLE_BYTES:
        yield f"Size must be at most {BUBBLE_BYTES} bytes", at or "/"
    if not any(name in bubble for name in _BLOCKS):
        yield "At least one block must be specified", at or "/"
    yield from _values("bubble", bubble, at)
    for name in _BLOCKS:
        if name in bubble:
            allowed = {"box", "image", "video"} if name == "hero" else {"box"}
            yield from _component(bubble[name], f"{at}/{name}", allowed, action)


def _component(component: Any, at: str, allowed: set[str], action: ActionCheck) -> Pairs:
    kind = component.get("type") if isinstance(component, dict) else None
    if kind not in allowed:
        yield f"Must be one of the following values: [{', '.join(sorted(allowed))}]", f"{at}/type"
        return
    yield from (("must be specified", f"{at}/{name}") for name in _NEEDED.get(kind, ()) if name not in component)
    yield from _values(kind, component, at)
    if kind in ("text", "span") and not component.get("text") and not component.get("contents"):
        yield "must be specified", f"{at}/text"
    if "action" in component:
        yield from action(component["action"], f"{at}/action")
    inside = {"span"} if kind == "text" else _IN_BASELINE if component.get("layout") == "baseline" else _IN_BOX
    for index, child in enumerate(component.get("contents") or ()):
        yield from _component(child, f"{at}/contents/{index}", inside, action)


def _values(kind: str, component: Any, at: str) -> Pairs:
    for name, value in component.items():
        if name != "type" and not _fits(kind, name, value):
            yield "invalid property", f"{at}/{name}"


def _fits(kind: str, name: str, value: Any) -> bool:
    if name not in _PROPERTIES.get(kind, ()):
        return False
    if name in ("flex", "maxLines"):
        return isinstance(value, int) and not isinstance(value, bool) and value >= 0
    if name in ("wrap", "scaling", "animated"):
        return isinstance(value, bool)
    pattern = _OWN_VALUES.get((kind, name)) or _VALUES.get(name)
    return pattern is None or (isinstance(value, str) and bool(re.fullmatch(pattern, value)))


def wire_size(value: Any) -> int:
    """Bytes of `value` on the wire as the SDK writes it: Thai as \\uXXXX, six bytes a letter."""
    return len(json.dumps(value, separators=(",", ":")))
