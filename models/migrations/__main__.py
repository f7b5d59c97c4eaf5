"""Writes a migration from the tables: `python -m models.migrations 0002_more "Add more"`; with `--again` the last one anew.

`--again` is for a revision that no database in use has yet. Run as a command only; the program never imports it.
"""

import argparse
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from models import db


def write(revision: str, subject: str, *, again: bool) -> Path:
    """Writes versions/REVISION.py from what the tables have beyond the migrations before it; the file."""
    target = db.MIGRATIONS / "versions" / f"{revision}.py"
    if again:
        target.unlink(missing_ok=True)
    with TemporaryDirectory() as folder:
        engine = db.open_database(f"sqlite:///{folder}/empty.db")
        db.upgrade(engine)
        db.write_revision(engine, subject, revision)
        engine.dispose()
    lines = target.read_text(encoding="utf-8").splitlines(keepends=True)
    target.write_text("".join(line for line in lines if "# ###" not in line), encoding="utf-8")
    for tidy in (("format", "--quiet"), ("check", "--quiet", "--fix")):
        subprocess.run((sys.executable, "-m", "ruff", *tidy, str(target)), check=True)
    return target


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("revision")
    parser.add_argument("subject")
    parser.add_argument("--again", action="store_true")
    given = parser.parse_args()
    write(given.revision, given.subject, again=given.again)
