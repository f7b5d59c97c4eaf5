"""What goes out: texts and cards as values. LINE's limits are held here by construction; how LINE draws them is `bot/line/card`."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date as Day  # a choice has a field of that name
from unicodedata import category

TEXT_LIMIT = 5000  # LINE: characters of a text message, in UTF-16 units
ALT_LIMIT = 1500  # LINE: altText of a Flex message
LABEL_LIMIT = 20  # LINE: label of a quick reply or button
DATA_LIMIT = 300  # LINE: postback data, and what a button says
CHOICES_LIMIT = 13  # LINE: quick replies
CARDS_LIMIT = 12  # LINE: bubbles in a carousel
ROWS_LIMIT = 25  # ours: what a phone shows without tiring, and well inside the 30 KB of a bubble


def units(text: str) -> int:
    """Length as LINE counts it, in UTF-16 code units."""
    return len(text.encode("utf-16-le")) // 2


def fit(text: str, limit: int) -> str:
    """`text` cut to `limit` UTF-16 units, with … when something was cut, never between a letter and its marks."""
    if units(text) <= limit:
        return text
    kept = text[: limit - 1]
    while units(kept) > limit - 1 or (kept and category(text[len(kept)]) == "Mn"):
        kept = kept[:-1]
    return kept + "…"


def _check(condition: bool, what: str) -> None:
    if not condition:
        message = f"a reply breaks a limit of LINE: {what}"
        raise ValueError(message)


@dataclass(frozen=True, slots=True)
class Choice:
    """A quick reply or a button: it says a text, presses postback `data`, opens the date picker, or opens a link.

    Just one of `say`, `press`, `link` is set; `date` makes a press open the date picker, whose value comes back as `picked`,
    none before `since` or after `until`.
    `link` is a path of our own ("/file/…"); the edge completes it with PUBLIC_URL.
    """

    label: str
    say: str = ""
    press: str = ""
    link: str = ""
    date: bool = False
    since: Day | None = None
    until: Day | None = None

    def __post_init__(self) -> None:
        _check(0 < units(self.label) <= LABEL_LIMIT, f"label {self.label!r}")
        _check(sum(map(bool, (self.say, self.press, self.link))) == 1, f"choice {self.label!r} does one thing")
        _check(units(self.press) <= DATA_LIMIT and units(self.say) <= DATA_LIMIT, f"data of {self.label!r}")


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a card: a label and a value, or a text across; `tone` colours the value: "", good, warn, quiet, bold."""

    label: str
    value: str = ""
    tone: str = ""


@dataclass(frozen=True, slots=True)
class Bar:
    """A progress bar: `share` and `target` of the whole, 0 to 1; `label` says the same in words."""

    share: float
    label: str
    target: float | None = None

    def __post_init__(self) -> None:
        _check(0 <= self.share <= 1 and (self.target is None or 0 <= self.target <= 1), f"bar {self.label!r}")


@dataclass(frozen=True, slots=True)
class Table:
    """A small table that fits a phone: a head and rows of as many cells (two to four)."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def __post_init__(self) -> None:
        _check(2 <= len(self.head) <= 4 and all(len(row) == len(self.head) for row in self.rows), "table shape")
        _check(len(self.rows) <= ROWS_LIMIT, "table rows")


Block = Row | Bar | Table


@dataclass(frozen=True, slots=True)
class Text:
    """A text message. `about` names what it speaks of (report:12, draft:3), so that quoting it finds it again."""

    text: str
    choices: tuple[Choice, ...] = ()
    about: str = ""

    def __post_init__(self) -> None:
        _check(0 < units(self.text) <= TEXT_LIMIT, "text length")
        _check(len(self.choices) <= CHOICES_LIMIT, "quick replies")


@dataclass(frozen=True, slots=True)
class Card:
    """A Flex bubble: title, a line under it, blocks, a footer line ("ณ วันที่ …"), buttons, quick replies."""

    title: str
    blocks: tuple[Block, ...]
    subtitle: str = ""
    figure: str = ""
    footer: str = ""
    buttons: tuple[Choice, ...] = ()
    choices: tuple[Choice, ...] = ()
    about: str = ""

    def __post_init__(self) -> None:
        _check(bool(self.title), "card without a title")
        _check(len(self.buttons) <= 6 and len(self.choices) <= CHOICES_LIMIT, "buttons of a card")
        _check(len(self.blocks) <= ROWS_LIMIT + 5, "blocks of a card")


@dataclass(frozen=True, slots=True)
class Carousel:
    """Several cards side by side; quick replies stand on the carousel, not on its cards."""

    title: str
    cards: tuple[Card, ...]
    choices: tuple[Choice, ...] = ()
    about: str = ""

    def __post_init__(self) -> None:
        _check(0 < len(self.cards) <= CARDS_LIMIT, "cards in a carousel")
        _check(len(self.choices) <= CHOICES_LIMIT, "quick replies")


Reply = Text | Card | Carousel


@dataclass(frozen=True, slots=True)
class Push:
    """Replies for another person than the one who spoke; each counts to the quota."""

    to: str
    replies: tuple[Reply, ...]


def plain(reply: Reply) -> str:
    """The same in plain text: every figure, name and footer of a card, a line each."""
    match reply:
        case Text(text):
            return text
        case Carousel(title, cards):
            return "\n\n".join([title, *map(plain, cards)])
        case _:
            return "\n".join(_card_lines(reply))


def alt(reply: Reply) -> str:
    """The altText: `plain`, cut to LINE's limit."""
    return fit(plain(reply), ALT_LIMIT)


def _card_lines(card: Card) -> Iterator[str]:
    yield card.title if not card.figure else f"{card.title}: {card.figure}"
    if card.subtitle:
        yield card.subtitle
    for block in card.blocks:
        yield from _block_lines(block)
    if card.footer:
        yield card.footer


def _block_lines(block: Block) -> Iterable[str]:
    match block:
        case Bar(_, label):
            return [label]
        case Table(head, rows):
            return [" · ".join(head), *(" · ".join(row) for row in rows)]
        case Row(label, value):
            return [f"{label}: {value}" if label and value else label or value]
