"""What may go wrong between the bot and LINE, for tests to order. Knows no call in particular."""

from dataclasses import dataclass

from starlette.responses import Response
from starlette.types import Receive, Scope, Send


@dataclass(frozen=True, slots=True)
class Fault:
    """What goes wrong with one call: after `hang` seconds it answers `status`, or drops the connection; `accepted` does its work first."""

    status: int = 0
    hang: float = 0.0
    drop: bool = False
    accepted: bool = False


class Dropped(Response):
    """An answer that breaks off after its head: the connection closes and the caller can't know what became of the call."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send the head only; the server then closes the connection."""
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"9")]})
