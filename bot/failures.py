"""What a command says when it cannot be done: one sentence in place of a traceback.

Knows which errors are the surroundings' and not ours. An error of ours stays a traceback.
"""

import os
import sys

STOPPED = 130  # as a shell counts a program that Ctrl+C ended
READER_GONE = 141
_UNUSABLE = ("OperationalError", "InterfaceError", "DatabaseError")  # of a driver: away, locked, read-only, no database at all


class Refused(Exception):
    """What was asked for cannot be done; the text says why."""


def known_district(name: str | None) -> str | None:
    """A name that is typed for a district; Refused where none of the fifty has it."""
    from bot.districts import names

    if name is not None and name not in names():
        message = f"{name} is none of the fifty districts (by its name alone, without the word for district)"
        raise Refused(message)
    return name


def status(error: BaseException) -> int | None:
    """The exit status of a command that ended with an error, which is said; None where the error is a fault of ours."""
    if isinstance(error, KeyboardInterrupt):
        return STOPPED
    if isinstance(error, BrokenPipeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # or the interpreter complains once more when it ends
        return READER_GONE
    told = _sentence(error)
    if told:
        sys.stderr.write(f"{told}\n")
    return (2 if isinstance(error, Refused) else 1) if told else None


def _sentence(error: BaseException) -> str:
    if isinstance(error, OSError):
        return f"{error.filename}: {error.strerror}" if error.filename and error.strerror else str(error)
    if isinstance(error, Refused) or type(error).__name__ == "Occupied":
        return str(error)
    if type(error).__module__.startswith("sqlalchemy") and type(error).__name__ in _UNUSABLE:
        reason = str(getattr(error, "orig", None) or error).strip().splitlines()[0]
        return f"the database {database()} cannot be used: {reason}"
    return ""


def database() -> str:
    """The configured database as a person may read it: without its password."""
    from sqlalchemy import make_url

    from bot.settings import read

    return make_url(read().database_url).render_as_string(hide_password=True)
