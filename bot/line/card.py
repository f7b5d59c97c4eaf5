"""Replies as LINE's message objects: texts, Flex bubbles and carousels for a phone. Knows LINE's JSON; words and figures come finished."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any
from unicodedata import category

from bot.reply import CHOICES_LIMIT, TEXT_LIMIT, Bar, Block, Card, Carousel, Choice, Reply, Row, Table, Text, alt, fit, plain, units

Json = dict[str, Any]
MESSAGES = 5  # LINE: message objects a call
BUBBLE = 30_000  # LINE: bytes of a bubble, as sent
CAROUSEL = 50_000  # LINE: bytes of a carousel
WIDEST, NARROWEST = 16, 5  # letters of a table's column; more are broken into lines

INK, QUIET, LINE_GREY, TRACK = "#1F2933", "#7B8794", "#E4E7EB", "#E4E7EB"
GOOD, WARN, ACCENT = "#0B7A4B", "#C62828", "#0B7A4B"
_TONES: dict[str, Json] = {
    "": {"color": INK}, "good": {"color": GOOD, "weight": "bold"}, "warn": {"color": WARN, "weight": "bold"},
    "quiet": {"color": QUIET}, "bold": {"color": INK, "weight": "bold"},
}  # fmt: skip


def render(replies: Sequence[Reply], public_url: str) -> list[Json]:
    """Message objects for one call, at most five; quick replies stand on the last, where alone LINE shows them."""
    return [message(reply, public_url) for reply in compact(replies)]


def compact(replies: Sequence[Reply]) -> tuple[Reply, ...]:
    """The same replies as at most five, neighbours before the last joined as texts, and with all quick replies on the last.

    The last stays as it is: it holds the question. Texts are joined first, for a card would lose its buttons; of those
    the nearest to the last, as far as one text holds both.
    """
    kept = list(replies)
    while len(kept) > MESSAGES:
        texts_first = sorted(range(len(kept) - 3, -1, -1), key=lambda at: not all(isinstance(each, Text) for each in kept[at : at + 2]))
        pairs = [(at, _both(*kept[at : at + 2])) for at in texts_first]
        at, text = next((pair for pair in pairs if units(pair[1]) <= TEXT_LIMIT), pairs[0])
        kept[at : at + 2] = [Text(fit(text, TEXT_LIMIT), about=kept[at].about or kept[at + 1].about)]
    choices = tuple(dict.fromkeys(choice for reply in replies for choice in reply.choices))[:CHOICES_LIMIT]
    return tuple(replace(reply, choices=choices if n == len(kept) else ()) for n, reply in enumerate(kept, 1))


def _both(first: Reply, second: Reply) -> str:
    return f"{plain(first)}\n\n{plain(second)}"


def message(reply: Reply, public_url: str) -> Json:
    """One message object; a card too large for LINE becomes its plain text."""
    match reply:
        case Text(text):
            made: Json = {"type": "text", "text": text}
        case Card():
            made = _flex(reply, bubble(reply, public_url), BUBBLE)
        case Carousel():
            bubbles = [bubble(card, public_url) for card in reply.cards]
            fits = all(_size(each) <= BUBBLE for each in bubbles)
            made = _flex(reply, {"type": "carousel", "contents": bubbles}, CAROUSEL if fits else 0)
    if reply.choices:
        made["quickReply"] = {"items": [{"type": "action", "action": action(choice, public_url)} for choice in reply.choices]}
    return made


def _flex(reply: Reply, contents: Json, limit: int) -> Json:
    if _size(contents) > limit:
        return {"type": "text", "text": fit(plain(reply), TEXT_LIMIT)}
    return {"type": "flex", "altText": alt(reply), "contents": contents}


def _size(contents: Json) -> int:
    """Bytes as the SDK sends them: six for a Thai letter."""
    return len(json.dumps(contents))


def action(choice: Choice, public_url: str) -> Json:
    """What a quick reply or button does."""
    if choice.say:
        return {"type": "message", "label": choice.label, "text": choice.say}
    if choice.link:
        link = public_url + choice.link if choice.link.startswith("/") else choice.link
        return {"type": "uri", "label": choice.label, "uri": link}
    if choice.date:
        bounds = {name: day.isoformat() for name, day in (("min", choice.since), ("max", choice.until)) if day}
        return {"type": "datetimepicker", "label": choice.label, "data": choice.press, "mode": "date", **bounds}
    return {"type": "postback", "label": choice.label, "data": choice.press, "displayText": choice.label}


def bubble(card: Card, public_url: str) -> Json:
    """A card as a Flex bubble: head, figure, blocks, a small last line, buttons below."""
    body = [*_head(card), *_blocks(card.blocks)]
    if card.footer:
        body += [_separator(), _words(card.footer, size="xxs", color=QUIET, margin="md")]
    made: Json = {"type": "bubble", "body": {"type": "box", "layout": "vertical", "spacing": "sm", "contents": body}}
    if card.buttons:
        made["footer"] = _buttons(card.buttons, public_url)
    return made


def _head(card: Card) -> Iterable[Json]:
    yield _words(card.title, weight="bold", size="md", color=INK)
    if card.subtitle:
        yield _words(card.subtitle, size="xs", color=QUIET)
    if card.figure:
        yield _words(card.figure, weight="bold", size="xxl", color=ACCENT, margin="sm")


def _blocks(blocks: Iterable[Block]) -> Iterable[Json]:
    for block in blocks:
        match block:
            case Row():
                yield _row(block)
            case Bar():
                yield from _bar(block)
            case Table():
                yield _table(block)


def _row(row: Row) -> Json:
    tone = _TONES.get(row.tone, _TONES[""])
    if not (row.label and row.value):
        return _words(row.label or row.value or " ", size="sm", **tone)
    share = 4 if " " in row.label else min(max(4, -(-_width(row.label) // 3)), 6)  # tenths; a word that is broken breaks anywhere
    label = {"type": "text", "text": unbroken(row.label), "size": "sm", "color": QUIET, "flex": share, "wrap": True}
    value = {"type": "text", "text": unbroken(row.value), "size": "sm", "align": "end", "flex": 10 - share, "wrap": True, **tone}
    return {"type": "box", "layout": "horizontal", "spacing": "sm", "contents": [label, value]}


def _bar(bar: Bar) -> Iterable[Json]:
    """The track with what is done in it and a tick at the target; its words below."""
    done: Json = {
        "type": "box", "layout": "vertical", "contents": [], "height": "10px", "width": f"{round(bar.share * 100)}%",
        "cornerRadius": "5px", "backgroundColor": ACCENT if bar.target is None or bar.share >= bar.target else "#E08A00",
    }  # fmt: skip
    parts: list[Json] = [done] if round(bar.share * 100) else [{"type": "filler"}]
    if bar.target is not None:
        tick: Json = {
            "type": "box", "layout": "vertical", "contents": [], "position": "absolute", "offsetTop": "0px", "width": "2px",
            "offsetStart": f"{min(round(bar.target * 100), 99)}%", "height": "10px", "backgroundColor": INK,
        }  # fmt: skip
        parts.append(tick)
    yield {
        "type": "box", "layout": "vertical", "contents": parts, "height": "10px", "cornerRadius": "5px", "backgroundColor": TRACK,
        "margin": "md",
    }  # fmt: skip
    if bar.label:
        yield _words(bar.label, size="xs", color=QUIET)


def _table(table: Table) -> Json:
    widths = [min(max(map(_width, column)), WIDEST) for column in zip(table.head, *table.rows, strict=True)]
    lines = [_cells(table.head, widths, {"size": "xs", "color": QUIET, "weight": "bold"}), _separator()]
    lines += [_cells(row, widths, {"size": "sm", "color": INK}) for row in table.rows]
    return {"type": "box", "layout": "vertical", "spacing": "xs", "margin": "md", "contents": lines}


def _width(text: str) -> int:
    """How many letters of a text stand side by side; what Thai writes above and below takes no room."""
    return max(NARROWEST, sum(category(letter) != "Mn" for letter in text))


def _cells(texts: tuple[str, ...], widths: Sequence[int], style: Json) -> Json:
    """One line of a table: each cell as wide as its column's longest text, the first to the left, figures to the right."""
    cells = [
        {"type": "text", "text": unbroken(text or " "), "wrap": True, "flex": width, **style, **({"align": "end"} if n else {})}
        for n, (text, width) in enumerate(zip(texts, widths, strict=True))
    ]
    return {"type": "box", "layout": "horizontal", "spacing": "sm", "contents": cells}


def _buttons(buttons: Sequence[Choice], public_url: str) -> Json:
    """Two short buttons side by side, others one below the other; the first one coloured."""
    shown = [
        {"type": "button", "height": "sm", "action": action(choice, public_url),
         **({"style": "primary", "color": ACCENT} if n == 0 else {"style": "secondary"})}
        for n, choice in enumerate(buttons)
    ]  # fmt: skip
    beside = len(buttons) == 2 and all(len(choice.label) <= 10 for choice in buttons)
    return {"type": "box", "layout": "horizontal" if beside else "vertical", "spacing": "sm", "contents": shown}


def _words(text: str, **style: str) -> Json:
    return {"type": "text", "text": unbroken(text), "wrap": True, **style}


def unbroken(text: str) -> str:
    """The text with each number and its per cent sign kept on one line: 88 %."""
    return text.replace(" %", "\u00a0%")


def _separator() -> Json:
    return {"type": "separator", "color": LINE_GREY}


__all__ = ["action", "bubble", "compact", "message", "render"]
