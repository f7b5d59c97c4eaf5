"""The printed tables and the Thai texts are complete: every key said is there, every key there is said, every button is routed."""

import ast
import re
import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, get_args

import pytest

from bot.message import Kind
from bot.reading import read
from bot.reading.reading import Reading
from handlers import EVENTS, HANDLERS
from handlers.press import PRESSES, ROOMS
from handlers.topics import TOPICS
from tests.handlers.chat import Chat, choices

ROOT = Path(__file__).parents[2]
HANDLERS_FOLDER = ROOT / "handlers"
MODULES = sorted(path for path in HANDLERS_FOLDER.rglob("*.py") if path.with_suffix(".toml").exists())
SOURCES = {path: path.read_text(encoding="utf-8") for path in HANDLERS_FOLDER.rglob("*.py")}
EVERYWHERE = " ".join(path.read_text(encoding="utf-8") for room in ("bot", "handlers", "models") for path in (ROOT / room).rglob("*.py"))
JUNE = date(2020, 6, 1)


def texts(path: Path) -> dict[str, Any]:
    """The Thai texts beside a module."""
    return tomllib.loads(path.with_suffix(".toml").read_text(encoding="utf-8"))


def said(path: Path) -> Iterator[tuple[str, ast.expr]]:
    """Every `say(key…)` and `say.label(key)` of a module: the table it looks in, and the key as written."""
    for node in ast.walk(ast.parse(SOURCES[path])):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        match node.func:
            case ast.Name("say") | ast.Attribute(ast.Name("signposts"), "of_words"):  # all texts by the names of their wishes
                yield "say", node.args[0]
            case ast.Attribute(ast.Name("say"), "label"):
                yield "labels", node.args[0]


def patterns(key: ast.expr) -> list[str]:
    """What keys an expression can be, as regular expressions: a name that is computed can be any."""
    match key:
        case ast.Constant(str(text)):
            return [re.escape(text)]
        case ast.IfExp(_, yes, no):
            return [*patterns(yes), *patterns(no)]
        case ast.JoinedStr(parts):
            return ["".join(re.escape(str(part.value)) if isinstance(part, ast.Constant) else ".+" for part in parts)]
        case ast.BinOp(left, ast.Add(), right):
            return [a + b for a in patterns(left) for b in patterns(right)]
        case _:
            return [".+"]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_every_text_that_is_said_is_there(path: Path) -> None:
    there = texts(path)
    for table, key in said(path):
        for pattern in patterns(key):
            assert any(re.fullmatch(pattern, name) for name in there.get(table, {})), f"[{table}] {ast.unparse(key)}"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_every_text_that_is_there_is_said(path: Path) -> None:
    """By the module itself, or, of the texts that others share, by them (`show.say.label`, `common.say`); or by its name in the code."""
    there = texts(path)
    used = {(table, pattern) for table, key in said(path) for pattern in patterns(key)}
    shared = any(f"{path.stem}.say" in source for other, source in SOURCES.items() if other != path)
    for table in ("say", "labels"):
        for name in there.get(table, {}):
            direct = any(where == table and pattern != ".+" and re.fullmatch(pattern, name) for where, pattern in used)
            computed = (table, ".+") in used or shared
            assert direct or (computed and f'"{name}"' in EVERYWHERE), f"{path.stem}.toml [{table}] {name}"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_a_module_that_has_texts_speaks_through_them_only(path: Path) -> None:
    assert "say = Texts(__file__)" in SOURCES[path]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_the_bot_is_of_one_politeness_and_writes_arabic_digits(path: Path) -> None:
    for table in ("say", "labels"):
        for name, text in texts(path).get(table, {}).items():
            assert not re.search("ค่ะ|คะ(?![ก-ฮ])|ครับ|[๐-๙]", text), f"{path.stem}.toml [{table}] {name}"


def test_every_button_that_the_handlers_make_is_routed(chat: Chat) -> None:
    verbs = {verb for source in SOURCES.values() for verb in re.findall(r'f?"v1\|([a-z-]+?)(?:\||")', source)}
    assert len(verbs) > 10
    for verb in verbs:
        assert verb in PRESSES or any(verb.startswith(prefix) for prefix in ROOMS), verb


def test_every_button_routed_is_made_somewhere() -> None:
    made = " ".join(SOURCES.values())
    for verb in set(PRESSES) - {"menu"}:  # the rich menu's
        assert f"v1|{verb}" in made, verb


# The tables


INTENTS = ("report", "correct", "query", "remind", "reminders", "cancel_reminder", "deadline", "undo", "confirm", "deny", "register",
           "export", "help", "greeting", "thanks", "other", "leave", "draft_round")  # fmt: skip


def test_every_event_and_every_intent_has_its_function_and_no_other() -> None:
    assert set(EVENTS) == set(get_args(Kind))
    assert set(HANDLERS) == set(INTENTS)


def test_every_topic_that_the_reader_gives_has_its_module() -> None:
    source = " ".join(path.read_text(encoding="utf-8") for path in (ROOT / "bot" / "reading").rglob("*.py"))
    given = {topic for topic in TOPICS if f'"{topic}"' in source}
    assert given == set(TOPICS)


EXAMPLES = [(topic, each.get("text") or each["says"]) for topic in TOPICS
            for each in texts(HANDLERS_FOLDER / "topics" / f"{topic}.py").get("examples", [])]  # fmt: skip


@pytest.mark.parametrize(("topic", "text"), EXAMPLES, ids=[each[1] for each in EXAMPLES])
def test_the_examples_of_a_topic_are_read_as_it(topic: str, text: str) -> None:
    reading = read(text, JUNE, "บางรัก")
    assert (reading.intent, reading.topic) == ("query", topic)


def test_every_topic_has_an_example_and_answers_on_an_empty_ledger(chat: Chat) -> None:
    assert {topic for topic, _ in EXAMPLES} == set(TOPICS)
    for _, text in EXAMPLES:
        assert chat.says("hq", text), text


TALK = texts(HANDLERS_FOLDER / "talk" / "talk.py")
LINES = [(role, line) for role, parts in TALK["help"].items() for part in parts for line in part["lines"]]
LINES += [(role, line) for table in ("examples", "choices") for role, lines in TALK[table].items() for line in lines]
MENU = ("รายงาน",)  # opens the menu, and is no reading


@pytest.mark.parametrize(("role", "line"), LINES, ids=[f"{role} {line}" for role, line in LINES])
def test_every_line_of_help_reads_as_something_and_lacks_nothing(role: str, line: str) -> None:
    reading: Reading = read(line, JUNE, "บางรัก" if role == "officer" else None)
    assert reading.intent != "other" or line in MENU
    assert not reading.ask, reading.ask


HELP_MEANS = {"รายงานผล": {"report"}, "แก้ไข / ยกเลิก": {"correct", "undo"}, "ถาม": {"query"}, "เตือน / เอกสาร": {"remind", "export"},
              "กำหนดส่ง / เตือน": {"deadline", "remind"}, "รายงานแทน / เอกสาร": {"report", "draft_round", "export"}}  # fmt: skip


def test_the_parts_of_help_hold_what_their_titles_say() -> None:
    for parts in TALK["help"].values():
        for part in parts:
            meant = {read(line, JUNE, "บางรัก").intent for line in part["lines"]}
            assert meant <= HELP_MEANS[part["title"]], part["title"]


def test_the_next_questions_on_the_cards_read_as_questions_and_fit_their_buttons(chat: Chat) -> None:
    for label, question in texts(HANDLERS_FOLDER / "topics" / "common.py")["next"].values():
        assert len(label) <= 20
        assert read(question, JUNE, "บางรัก").intent in ("query", "export"), question
    assert choices(chat.send("viewer", text="ภาพรวมโครงการ"))
