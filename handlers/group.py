"""One tidy message for a group, out of several replies."""

from dataclasses import replace

from bot.reply import ROWS_LIMIT, TEXT_LIMIT, Card, Push, Reply, Row, Text, fit, plain


def tidy(replies: list[Reply | Push]) -> list[Reply | Push]:
    """One reply that says what all say: the first card with the texts as rows, else one text; pushes stay."""
    own = [reply for reply in replies if not isinstance(reply, Push)]
    pushes = [reply for reply in replies if isinstance(reply, Push)]
    if len(own) < 2:
        return replies
    return [_joined(own), *pushes]


def _joined(replies: list[Reply]) -> Reply:
    choices = next((reply.choices for reply in reversed(replies) if reply.choices), ())
    first = replies[0]
    rest = [line for reply in replies[1:] for line in plain(reply).splitlines()]
    if isinstance(first, Card) and len(first.blocks) + len(rest) <= ROWS_LIMIT:
        return replace(first, blocks=(*first.blocks, *(Row(line) for line in rest if line)), choices=choices)
    return Text(fit("\n\n".join(map(plain, replies)), TEXT_LIMIT), choices, first.about)
