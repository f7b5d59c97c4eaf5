"""What holds of every wish in a table: `signposts.toml` and `ways.toml` alike."""

from collections.abc import Mapping
from typing import Any

from tests.handlers.chat import Chat


def is_told(chat: Chat, wish: Mapping[str, Any], text: str, answer: str) -> None:
    """A wish, said by one whom it is for, gets its own answer and reports nothing."""
    assert answer in chat.says("hq" if wish.get("of") == ["hq"] else "rak", text)
    with chat.database.begin() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM report").scalar_one() == 0
