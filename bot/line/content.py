"""Photos and files that LINE holds: fetching them whole, and what they are by their content. Stores files, never rows."""

import asyncio
import hashlib
import os
import zipfile
from dataclasses import dataclass
from pathlib import Path
from tempfile import NamedTemporaryFile

import aiohttp

from bot.line.send import Sender

LARGEST = 20_000_000  # bytes we take; LINE's photos are far smaller, a form is a few hundred KB
SECONDS = 60.0  # a download may take
CHUNK = 1 << 16

SUFFIXES = {
    "image/jpeg": ".jpg", "image/png": ".png", "image/gif": ".gif", "image/webp": ".webp", "image/heic": ".heic",
    "application/pdf": ".pdf", "application/x-ole-storage": ".ole",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ".xlsx",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation": ".pptx",
}  # fmt: skip
_STARTS = (
    (b"\xff\xd8\xff", "image/jpeg"), (b"\x89PNG\r\n\x1a\n", "image/png"), (b"GIF8", "image/gif"), (b"%PDF-", "application/pdf"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage"),  # .doc and .xls alike
)  # fmt: skip
_OFFICE = {"word/": ".docx", "xl/": ".xlsx", "ppt/": ".pptx"}


@dataclass(frozen=True, slots=True)
class Fetched:
    """A download's end: stored (`sha256`, `type`, `size`), to be tried again (`again`), or given up (`fault`)."""

    sha256: str = ""
    type: str = ""
    size: int = 0
    again: bool = False
    fault: str = ""


def place(sha256: str, kind: str) -> str:
    """Where content lies under BOT_DATA: content/ab/ab12….pdf; "" for none."""
    return f"content/{sha256[:2]}/{sha256}{SUFFIXES[kind]}" if sha256 else ""


async def fetch(sender: Sender, message_id: str, data: Path) -> Fetched:
    """Downloads the content of a message and stores it under its hash; LINE answers 202 while it is not ready."""
    url = f"{sender.data_host}/v2/bot/message/{message_id}/content"
    timeout = aiohttp.ClientTimeout(total=SECONDS)
    try:
        session = await sender.session()
        async with session.get(url, headers=sender.authorization, timeout=timeout) as response:
            if response.status in (404, 410):
                return Fetched(fault="gone")
            if response.status != 200:
                return Fetched(again=True)
            if (response.content_length or 0) > LARGEST:
                return Fetched(fault="large")
            return await _store(response.content.iter_chunked(CHUNK), data)
    except (aiohttp.ClientError, TimeoutError):
        return Fetched(again=True)


async def _store(chunks, data: Path) -> Fetched:  # type: ignore[no-untyped-def]  # aiohttp's stream, or any of bytes
    """Writes the chunks to a file of its own, then moves it to its place in one step."""
    folder = data / "content"
    folder.mkdir(parents=True, exist_ok=True)
    digest, size = hashlib.sha256(), 0
    with NamedTemporaryFile(dir=folder, prefix="part-", delete=False) as part:
        try:
            async for chunk in chunks:
                size += len(chunk)
                if size > LARGEST:
                    return Fetched(fault="large")
                digest.update(chunk)
                part.write(chunk)
            part.flush()
            if not size:
                return Fetched(fault="empty")
            kind = await asyncio.to_thread(_settle, Path(part.name), digest.hexdigest(), data)
        finally:
            Path(part.name).unlink(missing_ok=True)
    return Fetched(digest.hexdigest(), kind, size) if kind else Fetched(fault="type")


def _settle(part: Path, sha256: str, data: Path) -> str:
    """Moves a whole file to its place when it is of a type we take; the type, or ""."""
    kind = type_of(part)
    if kind:
        target = data / place(sha256, kind)
        target.parent.mkdir(parents=True, exist_ok=True)
        with part.open("rb") as whole:
            os.fsync(whole.fileno())
        part.chmod(0o640)
        part.replace(target)
        folder = os.open(target.parent, os.O_RDONLY)
        os.fsync(folder)
        os.close(folder)
    return kind


def type_of(file: Path) -> str:
    """The MIME type by content, whatever the name says; "" for what we do not take."""
    with file.open("rb") as opened:
        head = opened.read(16)
    for start, kind in _STARTS:
        if head.startswith(start):
            return kind
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "image/webp"
    if head[4:12] in (b"ftypheic", b"ftypheix", b"ftypmif1"):
        return "image/heic"
    return _office(file) if head.startswith(b"PK\x03\x04") else ""


def _office(file: Path) -> str:
    """The type of an Office file, which is a ZIP; "" for any other ZIP."""
    try:
        with zipfile.ZipFile(file) as archive:
            names = archive.namelist()
    except (zipfile.BadZipFile, OSError, NotImplementedError, ValueError):  # the last two: an unknown version, a name that is no text
        return ""
    if "[Content_Types].xml" not in names:
        return ""
    suffix = next((suffix for folder, suffix in _OFFICE.items() if any(name.startswith(folder) for name in names)), "")
    return next((kind for kind, known in SUFFIXES.items() if known == suffix), "")


__all__ = ["Fetched", "fetch", "place", "type_of"]
