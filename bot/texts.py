"""What we say: the Thai texts beside a module. `say = Texts(__file__)` reads X.toml beside X.py; texts have placeholders, no conditions."""

import tomllib
from functools import cache
from pathlib import Path
from string import Formatter
from typing import Any


@cache
def _load(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


class Texts:
    """The texts of one module: `say("saved", district="บางรัก")`; a missing key, a missing or an unused placeholder raises."""

    def __init__(self, module: str) -> None:
        self.path = Path(module).with_suffix(".toml")

    def __call__(self, key: str, **values: object) -> str:
        """The text `key` of `[say]` with every placeholder filled."""
        text: str = _load(self.path)["say"][key]
        wanted = {name for _, name, _, _ in Formatter().parse(text) if name}
        if wanted != set(values):
            message = f"{self.path.name} [say] {key} takes {sorted(wanted)}, got {sorted(values)}"
            raise KeyError(message)
        return text.format(**values)

    def label(self, key: str) -> str:
        """The word for `key` in `[labels]`: held → จัดแล้ว."""
        return str(_load(self.path)["labels"][key])

    def table(self, name: str) -> Any:
        """Any other table of the file: words heard, examples."""
        return _load(self.path).get(name, {})
