"""The page of a document's link: it shows what the link is for; the button on it fetches the document.

Link previews and scanners open links, so the page itself writes nothing. Knows HTTP; what a link gives is `documents`.
"""

from collections.abc import Mapping
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import quote

from fastapi import APIRouter
from sqlalchemy import Engine
from starlette.responses import HTMLResponse, Response

from bot.forms.make import TYPES
from bot.forms.progress_form import as_of
from bot.message import BANGKOK
from bot.pages.documents import Opened, open_link, write
from bot.settings import Settings
from bot.texts import Texts
from bot.thai.show import show_date, show_time
from bot.work.clock import Clock
from models.store.documents import Order

say = Texts(__file__)
STATUS = {"open": 200, "unknown": 404, "expired": 410, "refused": 403}
_PRIVATE = {
    "Cache-Control": "no-store", "X-Robots-Tag": "noindex, nofollow", "Referrer-Policy": "no-referrer", "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
}  # fmt: skip


def router(database: Engine, settings: Settings, clock: Clock) -> APIRouter:
    """GET /file/TOKEN shows the link's page, GET /file/TOKEN/NAME gives the document, whatever the name."""
    routes = APIRouter(prefix="/file")

    @routes.api_route("/{token}", methods=["GET", "HEAD"])
    def page(token: str) -> Response:
        return _page(open_link(database, token, clock.now()), f"{settings.public_url}/file/{token}")

    @routes.api_route("/{token}/{name}", methods=["GET"])
    def document(token: str, name: str) -> Response:
        now = clock.now()
        opened = open_link(database, token, now)
        if opened.state != "open" or opened.link is None:
            return _page(opened, "")
        content = write(database, opened.link, now, settings.data)
        return Response(content, media_type=TYPES[opened.link.order.format], headers={**_PRIVATE, **_as_attachment(opened.link.order)})

    return routes


def _page(opened: Opened, address: str) -> HTMLResponse:
    values = _shown(opened, address) if opened.state == "open" else _failed(opened.state)
    return HTMLResponse(_template().render(bot=say("bot"), **values), STATUS[opened.state], headers=_PRIVATE)


def _shown(opened: Opened, address: str) -> Mapping[str, str]:
    assert opened.link is not None
    order, until = opened.link.order, opened.link.expires_at.astimezone(BANGKOK)
    return {
        "title": say.label(order.document), "project": opened.project, "whose": _whose(order), "as_of": as_of(order.as_of),
        "made": say("made"), "until": say("until", moment=f"{show_date(until.date())} {show_time(until.time())}"),
        "download": say("download", format=say.label(order.format)), "href": f"{address}/{quote(file_name(order))}",
    }  # fmt: skip


def _failed(state: str) -> Mapping[str, str]:
    return {"title": say(state), "why": say(f"{state}_why")}


def _whose(order: Order) -> str:
    return say("district", name=order.district) if order.district else say("every_district")


def file_name(order: Order) -> str:
    """The name a document is saved under: ร่างตามแบบรายงาน 1 สำนักงานเขตบางรัก 2563-06-17.xlsx."""
    day = (order.as_of - timedelta(microseconds=1)).astimezone(BANGKOK).date()  # the end of a day is that day's
    whose = f" {_whose(order)}" if order.document != "progress_form" else ""
    return f"{say.label(order.document)}{whose} {day.year + 543}-{day:%m-%d}.{order.format}"


def _as_attachment(order: Order) -> dict[str, str]:
    """Content-Disposition with the Thai name (RFC 6266) and a plain one for the oldest browsers."""
    return {"Content-Disposition": f"attachment; filename=\"{order.document}.{order.format}\"; filename*=UTF-8''{quote(file_name(order))}"}


@cache
def _template() -> Any:
    from jinja2 import Environment, FileSystemLoader

    return Environment(loader=FileSystemLoader(Path(__file__).parent / "templates"), autoescape=True).get_template("files.html")
