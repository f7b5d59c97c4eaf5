"""The house keeps its own rules: rings, rooms, Thai texts beside their modules, sizes. Each test names the rule it holds."""

import ast
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
THAI = re.compile(r"[฀-๿]")
STDLIB = sys.stdlib_module_names
RING_0 = ("bot.thai", "bot.kinds", "bot.reading", "bot.forms", "bot.message", "bot.reply", "bot.texts", "bot.districts",
          "bot.calendar", "bot.indicators", "bot.reminders", "bot.deadlines", "bot.ledger", "bot.doubts")  # fmt: skip
RING_0_LIBRARIES = {
    "bot.thai": {"pythainlp", "rapidfuzz"},
    "bot.calendar": {"holidays"},
    "bot.forms": {"docx", "openpyxl", "typst", "fontpkg_sarabun", "pythainlp"},
}
RING_0_NEVER = {"os", "socket", "sqlite3", "urllib", "http", "asyncio", "logging"}
TOP = {".ci", ".gitignore", "Makefile", "README.md", "benchmarks", "bot", "docs", "handlers", "main.py", "models", "pyproject.toml",
       "requirements-dev.txt", "requirements.txt", "tests"}  # fmt: skip


def modules() -> Iterator[tuple[str, Path]]:
    """Every module of the program by its dotted name."""
    files = [ROOT / "main.py", *(path for room in ("bot", "handlers", "models") for path in sorted((ROOT / room).rglob("*.py")))]
    for path in files:
        parts = path.relative_to(ROOT).with_suffix("").parts
        yield ".".join(part for part in parts if part != "__init__"), path


ALL = {name: path for name, path in modules() if ".migrations." not in name}  # revisions are written by Alembic
TREES = {name: ast.parse(path.read_text(encoding="utf-8")) for name, path in ALL.items()}


def imports(name: str, *, at_top: bool = False) -> set[str]:
    """The modules that a module imports, anywhere or only when it is loaded."""
    tree = TREES[name]
    nodes = [node for node in (tree.body if at_top else ast.walk(tree)) if isinstance(node, ast.Import | ast.ImportFrom)]
    found: set[str] = set()
    for node in nodes:
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        else:
            found |= {f"{node.module}.{alias.name}" if f"{node.module}.{alias.name}" in ALL else str(node.module) for alias in node.names}
    return found


def within(name: str, rooms: tuple[str, ...]) -> bool:
    """Whether a module is one of the rooms or inside one."""
    return any(name == room or name.startswith(room + ".") for room in rooms)


def ring(name: str) -> int:
    """The ring of a module: 0 pure, 1 records, 2 decisions, 3 edges."""
    if within(name, RING_0) or name == "bot":
        return 0
    if within(name, ("models",)):
        return 1
    return 2 if within(name, ("handlers",)) else 3


def library(name: str) -> str:
    """The top package of an imported module."""
    return name.partition(".")[0]


def foreign(name: str) -> set[str]:
    """The libraries outside the standard one that a module imports."""
    ours = {"bot", "handlers", "models", "main"}
    return {library(each) for each in imports(name)} - STDLIB - ours


@pytest.mark.parametrize("name", ALL)
def test_a_file_imports_its_own_ring_and_those_inside_it(name: str) -> None:
    outward = {each for each in imports(name) if library(each) in ("bot", "handlers", "models", "main") and ring(each) > ring(name)}
    assert not outward


def _clocks(tree: ast.Module) -> list[ast.Call]:
    """Calls of date.today(), datetime.now(), time.time() and their like."""
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)]
    return [call for call in calls if isinstance(call.func, ast.Attribute) and isinstance(call.func.value, ast.Name)
            and (call.func.value.id, call.func.attr) in CLOCKS]  # fmt: skip


CLOCKS = {("date", "today"), ("datetime", "now"), ("datetime", "utcnow"), ("datetime", "today"), ("time", "time"), ("time", "monotonic")}


@pytest.mark.parametrize("name", [name for name in ALL if ring(name) == 0])
def test_the_pure_ring_knows_no_clock_database_network_or_environment(name: str) -> None:
    allowed = {library for room, libraries in RING_0_LIBRARIES.items() if within(name, (room,)) for library in libraries}
    assert foreign(name) <= allowed
    assert not {library(each) for each in imports(name)} & RING_0_NEVER
    assert not _clocks(TREES[name])


@pytest.mark.parametrize("name", [name for name in ALL if ring(name) == 0 and foreign(name)])
def test_heavy_libraries_load_on_first_use(name: str) -> None:
    assert not {library(each) for each in imports(name, at_top=True)} - STDLIB - {"bot"}


def test_thai_then_kinds_then_reading() -> None:
    for name in ALL:
        ours = {each for each in imports(name) if each.startswith("bot.")}
        if within(name, ("bot.thai",)):
            assert not any(within(each, ("bot.kinds", "bot.reading", "bot.forms")) for each in ours), name
        if within(name, ("bot.kinds",)):
            assert not any(within(each, ("bot.reading", "bot.forms")) for each in ours), name


@pytest.mark.parametrize("name", [name for name in ALL if ring(name) == 1])
def test_records_use_the_database_and_nothing_of_the_edges(name: str) -> None:
    assert foreign(name) <= {"sqlmodel", "sqlalchemy", "alembic", "psycopg"}


@pytest.mark.parametrize("name", [name for name in ALL if within(name, ("models.store",))])
def test_the_store_never_commits(name: str) -> None:
    assert not [node for node in ast.walk(TREES[name]) if isinstance(node, ast.Attribute) and node.attr in ("commit", "rollback", "begin")]


@pytest.mark.parametrize("name", [name for name in ALL if ring(name) == 2])
def test_decisions_know_no_database_framework_or_clock(name: str) -> None:
    assert not foreign(name)
    assert not _clocks(TREES[name])
    assert not [node for node in ast.walk(TREES[name]) if isinstance(node, ast.AsyncFunctionDef)], "async lives at the edges"


def test_only_the_line_room_imports_linebot_and_only_line_pages_and_main_fastapi() -> None:
    for name in ALL:
        if not within(name, ("bot.line",)):
            assert "linebot" not in foreign(name), name
        if not within(name, ("bot.line", "bot.pages", "main")):
            assert "fastapi" not in foreign(name), name


def _strings(tree: ast.Module) -> Iterator[str]:
    """String constants of a module that are no docstring."""
    docs = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs:
            yield node.value


@pytest.mark.parametrize("name", [name for name in ALL if not within(name, ("bot.thai", "bot.kinds", "bot.reading", "bot.indicators"))])
def test_thai_is_spoken_from_the_toml_beside(name: str) -> None:
    assert not [text for text in _strings(TREES[name]) if THAI.search(text)]


@pytest.mark.parametrize("name", ALL)
def test_functions_and_files_stay_small(name: str) -> None:
    assert len(ALL[name].read_text(encoding="utf-8").splitlines()) <= 300
    for node in ast.walk(TREES[name]):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert (node.end_lineno or 0) - node.lineno < 60, node.name


def test_half_the_functions_have_at_most_eight_lines() -> None:
    lengths = sorted(
        (node.end_lineno or 0) - node.lineno + 1
        for tree in TREES.values() for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    )  # fmt: skip
    assert lengths[len(lengths) // 2] <= 8


@pytest.mark.parametrize("name", ALL)
def test_every_module_and_public_function_says_what_it_is(name: str) -> None:
    tree = TREES[name]
    assert ast.get_docstring(tree)
    public = [node for node in tree.body if isinstance(node, ast.FunctionDef | ast.ClassDef | ast.AsyncFunctionDef) and node.name[0] != "_"]
    assert not [node.name for node in public if not ast.get_docstring(node)]


@pytest.mark.parametrize("name", ALL)
def test_no_module_takes_what_another_keeps_to_itself(name: str) -> None:
    taken = [alias.name for node in ast.walk(TREES[name]) if isinstance(node, ast.ImportFrom) for alias in node.names]
    assert not [each for each in taken if each.startswith("_") and not each.startswith("__")]


@pytest.mark.parametrize("word", ["update", "entry", "record", "item", "ticket", "service", "manager", "helper", "utils"])
def test_nobody_uses_a_second_word_for_the_same_thing(word: str) -> None:
    named = [name for name in ALL if word in name.rpartition(".")[2].split("_")]
    classes = [node.name.lower() for tree in TREES.values() for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    assert not named
    assert not [name for name in classes if name.endswith((word, word + "s"))]


@pytest.mark.parametrize(("house", "page"), [("handlers", "life_of_a_message.md"), ("bot/reading", "understanding.md")])
def test_the_map_names_every_package_of_a_large_house_with_its_rooms(house: str, page: str) -> None:
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    packages = {row[1]: set(re.findall(r"`(\w+)`", row[2])) for row in re.finditer(r"^\|.*\| `(\w+)/` \|(.*)\|$", text, re.MULTILINE)}
    folders = {path.parent for path in (ROOT / house).glob("*/__init__.py") if path.parent.name != "topics"}
    rooms = {folder.name: {path.stem for path in folder.glob("*.py")} - {"__init__"} for folder in folders}
    assert {name: named for name, named in packages.items() if name != "topics"} == rooms
    shared = {path.stem for path in (ROOT / house).glob("*.py")} - {"__init__"}
    assert shared <= set(re.findall(rf"`(?:{house}/)?(\w+)(?:\.py)?`", text))


@pytest.mark.parametrize("name", [name for name in ALL if ring(name) == 2])
def test_what_makes_a_push_counts_it_as_spent(name: str) -> None:
    for made in (node for node in ast.walk(TREES[name]) if isinstance(node, ast.FunctionDef)):
        called = {getattr(call.func, "id", getattr(call.func, "attr", "")) for call in ast.walk(made) if isinstance(call, ast.Call)}
        assert "Push" not in called or "spend" in called, made.name


def test_the_map_names_every_module_at_the_top_of_the_bot_with_its_ring() -> None:
    named = re.findall(r"`([^`\n]+)`", text := (ROOT / "docs" / "README.md").read_text(encoding="utf-8"))
    assert {path.stem for path in (ROOT / "bot").glob("*.py")} - {"__init__"} <= set(re.findall(r"\w+", " ".join(named)))
    listed = re.search(r"0 pure .*`bot/{([\w,]+)}\.py`", text)
    assert listed is not None
    assert set(listed[1].split(",")) == {path.stem for name, path in ALL.items() if name in RING_0 and path.name != "__init__.py"}


@pytest.mark.parametrize("page", [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.[mt]*"))], ids=lambda page: page.name)
def test_a_command_is_written_as_it_is_typed_after_the_set_up(page: Path) -> None:
    assert not re.findall(r"(?<!\.venv/bin/)python (?:main\.py|-m|benchmarks/).*", page.read_text(encoding="utf-8"))


def test_a_package_has_at_least_three_files() -> None:
    folders = {path.parent for path in ALL.values() if path.name == "__init__.py" and "migrations" not in path.parts}
    assert not [folder for folder in folders if len([path for path in ALL.values() if path.parent == folder]) < 4]


def test_only_what_belongs_to_the_project_lies_at_the_top() -> None:
    if shutil.which("git") is None:
        pytest.skip("no git here to say what is tracked")
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode:
        pytest.skip("this is no clone")
    assert {Path(each).parts[0] for each in listed.stdout.split()} == TOP


def test_every_toml_reads_and_every_say_has_words() -> None:
    for path in (path for room in ("bot", "handlers") for path in (ROOT / room).rglob("*.toml")):
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
        assert tables, path
        assert all(text.strip() for text in tables.get("say", {}).values()), path


def test_the_project_names_no_registry_and_no_machine() -> None:
    suspicious = re.compile(r"pypi\.org|pythonhosted|/opt/pypi|index-url|\.\./shared|(^|\s)/work/|" + "/ro" + "ot/")
    tracked = [path for path in ROOT.rglob("*") if path.is_file() and path.suffix in (".py", ".md", ".toml", ".txt", ".js", ".html", "")]
    skipped = {".git", ".venv", "data", ".mypy_cache", ".ruff_cache", ".pytest_cache", ".hypothesis", "tests", ".ci"}
    for path in tracked:
        if not skipped & set(path.relative_to(ROOT).parts):
            assert not suspicious.search(path.read_text(encoding="utf-8", errors="ignore")), path
