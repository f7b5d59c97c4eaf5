"""Taking an address and serving on it: before anything is written or told to be open, so that one in use costs nothing.

Knows sockets and uvicorn. Must not know what is served.
"""

import contextlib
import os
import signal
import socket
import sys
from collections.abc import Awaitable, Callable
from types import FrameType

from bot.failures import STOPPED

HIGHEST = 65535


def port(told: str) -> int:
    """The number of a port as it is typed; ValueError for what none is."""
    number = int(told)
    if not 0 < number <= HIGHEST:
        raise ValueError(told)
    return number


def address(host: str, port: int) -> str:
    """Host and port as an address writes them: 127.0.0.1:8000, [::1]:8000."""
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


def listening(host: str, port: int) -> socket.socket:
    """A socket that has the address; OSError, with a sentence, where another program has it or it is none of this machine's."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    taken = socket.socket(family, socket.SOCK_STREAM)
    taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        taken.bind((host, port))
        taken.listen(2048)
    except OSError as refused:
        taken.close()
        message = f"cannot listen on {address(host, port)}: {refused.strerror or refused}"
        raise OSError(message) from refused
    taken.set_inheritable(True)
    return taken


def run(app: Callable[..., Awaitable[None]], on: socket.socket) -> int:
    """Serves on the socket until it is told to stop; the exit status."""
    import uvicorn

    class Server(uvicorn.Server):
        """One that says that it was told to stop, because what is under way is finished first; told twice, it ends at once."""

        def handle_exit(self, sig: int, frame: FrameType | None) -> None:
            if self.should_exit and sig == signal.SIGINT:
                os._exit(STOPPED)  # what was answered is on disk, what was not is taken up at the next start
            sys.stderr.write("stopping: what is under way is finished first (Ctrl+C again: at once)\n")
            super().handle_exit(sig, frame)

    server = Server(uvicorn.Config(app, log_level="warning", access_log=False))
    with contextlib.suppress(KeyboardInterrupt):
        server.run(sockets=[on])
    return 0 if server.started else 3
