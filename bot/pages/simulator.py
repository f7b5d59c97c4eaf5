"""The chat simulator: a page that plays LINE for four people and a group. Only the demo includes it.

What one does on the page becomes an act of the stand-in, which signs and posts it to the webhook; what changes there comes back by
`live`. Knows nothing of the bot.
"""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Annotated, Any

from fastapi import APIRouter, Form, HTTPException, UploadFile
from starlette.responses import FileResponse, HTMLResponse, Response

from bot.line.standin import Content, Group, Person, Standin, api, line_id
from bot.message import BANGKOK
from bot.pages.live import live
from bot.texts import Texts
from bot.work.clock import DemoClock

LINE_PATH = "/line"  # where the demo's LINE answers: LINE_API_HOST is the demo's address and this path
UPLOAD_LIMIT = 20 * 1024 * 1024  # bytes a file may have here
_HERE = Path(__file__).parent
_STATIC = re.compile(r"(stickers/)?[a-z0-9-]+\.(css|js|svg)")
_FONT = re.compile(r"Sarabun-(Regular|Medium|SemiBold|Bold)\.ttf")
_PHOTOS = ("image/jpeg", "image/png")

say = Texts(__file__)


@dataclass(frozen=True, slots=True)
class Typed:
    """A text typed by `person` in `lane`, perhaps with a quoted message's id."""

    person: str
    lane: str
    text: str
    quoted: str = ""


@dataclass(frozen=True, slots=True)
class Pressed:
    """A tap: postback data, the picker's params, and the words shown in the chat."""

    person: str
    lane: str
    data: str
    params: dict[str, str] | None = None
    shown: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Who does something where; `sticker` names the sticker sent."""

    person: str
    lane: str
    sticker: str = ""


@dataclass(frozen=True, slots=True)
class Unsent:
    """A message its sender takes back."""

    person: str
    message: str


@dataclass(frozen=True, slots=True)
class Befriended:
    """Whether a person adds (or unblocks) the bot, or blocks it."""

    person: str
    friend: bool


@dataclass(frozen=True, slots=True)
class Moved:
    """Where the clock goes: so many hours on, or to a local moment in Bangkok (2020-09-16T09:00)."""

    hours: float = 0
    to: datetime | None = None


def demo_routes(standin: Standin, clock: DemoClock, code: str = "") -> list[APIRouter]:
    """The stand-in's API under /line, and the simulator at "/". `code` is an invitation that the newcomer may use."""
    cast = _Cast.of(standin, code)
    line = APIRouter(prefix=LINE_PATH)
    line.include_router(api(standin))
    return [line, _page(standin, cast), _acts(standin), _clock(standin, clock), live(standin, clock, cast.lanes)]


@dataclass(frozen=True, slots=True)
class _Cast:
    """Who plays, as the page gets them."""

    people: list[dict[str, Any]]
    group: dict[str, Any]
    hints: dict[str, list[str]]

    @classmethod
    def of(cls, standin: Standin, code: str) -> "_Cast":
        """The people of the .toml, made known to the stand-in."""
        people = [{**one, "id": line_id(one["key"])} for one in say.table("people")]
        group = {**say.table("group"), "id": line_id(say.table("group")["key"], "C")}
        for one in people:
            (standin.introduce if one.get("stranger") else standin.befriend)(Person(one["id"], one["name"]))
        standin.add_group(Group(group["id"], group["name"], tuple(one["id"] for one in people)))
        hints = {
            key: [text.format(bot=standin.bot_name) for text in texts] for key, texts in say.table("hints").items() if key != "new_code"
        }
        if code:
            hints["new"].append(say.table("hints")["new_code"].format(code=code))
        return cls(people, group, hints)

    @property
    def lanes(self) -> set[str]:
        """The chats that the page shows."""
        return {self.group["id"], *(one["id"] for one in self.people)}


def _page(standin: Standin, cast: _Cast) -> APIRouter:
    router = APIRouter(include_in_schema=False)

    @router.get("/")
    def page() -> HTMLResponse:
        words = {
            "bot": standin.bot_name,
            "say": say.table("say"),
            "calendar": say.table("calendar"),
            "people": cast.people,
            "group": cast.group,
            "hints": cast.hints,
            "stickers": sorted(path.stem for path in (_HERE / "static" / "stickers").glob("*.svg")),
        }
        return HTMLResponse(_template().render(say=words["say"], menu=say.table("menu"), bot=standin.bot_name, words=words))

    @router.get("/simulator/static/{name:path}")
    def static(name: str) -> Response:
        return FileResponse(_HERE / "static" / name) if _STATIC.fullmatch(name) and (_HERE / "static" / name).exists() else _missing()

    @router.get("/simulator/fonts/{name}")
    def font(name: str) -> Response:
        import fontpkg_sarabun

        return FileResponse(fontpkg_sarabun.ROOT / "files" / name) if _FONT.fullmatch(name) else _missing()

    @router.get("/simulator/content/{message_id}")
    def content(message_id: str) -> Response:
        found = standin.chats.contents.get(message_id)
        return Response(found.data, media_type=found.type) if found and found.type in _PHOTOS else _missing()

    return router


def _acts(standin: Standin) -> APIRouter:
    router = APIRouter(prefix="/simulator", include_in_schema=False, default_response_class=Response)

    @router.post("/say")
    async def typed(said: Typed) -> Response:
        return _done((await standin.say(said.person, said.lane, said.text, quoted=said.quoted)).id)

    @router.post("/press")
    async def press(pressed: Pressed) -> Response:
        await standin.press(pressed.person, pressed.lane, pressed.data, pressed.params, shown=pressed.shown)
        return _done()

    @router.post("/sticker")
    async def sticker(place: Place) -> Response:
        message = {"type": "sticker", "packageId": "446", "stickerId": place.sticker, "stickerResourceType": "STATIC"}
        return _done((await standin.send(place.person, place.lane, message)).id)

    @router.post("/place")
    async def location(place: Place) -> Response:
        words = {"title": say("place_title"), "address": say("place_address"), "latitude": 13.7307, "longitude": 100.5236}
        return _done((await standin.send(place.person, place.lane, {"type": "location", **words})).id)

    @router.post("/upload")
    async def upload(
        person: Annotated[str, Form()], lane: Annotated[str, Form()], kind: Annotated[str, Form()], file: UploadFile
    ) -> Response:
        data = await file.read(UPLOAD_LIMIT + 1)
        if len(data) > UPLOAD_LIMIT:
            raise HTTPException(413)
        name, media = file.filename or "file", file.content_type or "application/octet-stream"
        named = {"type": "file", "fileName": name, "fileSize": len(data)}
        photo = {"type": "image", "contentProvider": {"type": "line"}}
        message = photo if kind == "image" and media in _PHOTOS else named
        return _done((await standin.send(person, lane, message, content=Content(data, media, name))).id)

    @router.post("/unsend")
    async def unsend(unsent: Unsent) -> Response:
        if await standin.unsend(unsent.person, unsent.message) == 404:
            raise HTTPException(404)
        return _done()

    @router.post("/friend")
    async def friend(change: Befriended) -> Response:
        await (standin.follow if change.friend else standin.block)(change.person)
        return _done()

    return router


def _clock(standin: Standin, clock: DemoClock) -> APIRouter:
    router = APIRouter(include_in_schema=False)

    @router.post("/simulator/clock")
    def move(moved: Moved) -> Response:
        target = moved.to.replace(tzinfo=BANGKOK) if moved.to else clock.now() + timedelta(hours=moved.hours)
        if target < clock.now():
            raise HTTPException(409)
        clock.put(target)
        standin.chats.tell("clock", None)
        return _done()

    return router


def _done(message_id: str = "") -> Response:
    return Response(message_id, 200, media_type="text/plain")


def _missing() -> Response:
    return Response(status_code=404)


@cache
def _template() -> Any:
    from jinja2 import Environment, FileSystemLoader

    return Environment(loader=FileSystemLoader(_HERE / "templates"), autoescape=True).get_template("simulator.html")
