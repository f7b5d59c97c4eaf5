"""What a file is, by its content and whatever its name."""

import io
import zipfile
from pathlib import Path

import pytest

from bot.line.content import SUFFIXES, place, type_of


def _zip(*names: str) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    return held.getvalue()


def _damaged(data: bytes, offset: int) -> bytes:
    """With one wrong byte in what the archive says of its first file: 6 the version, 46 the name."""
    at = data.index(b"PK\x01\x02") + offset
    return data[:at] + b"\xff" + data[at + 1 :]


WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"\xff\xd8\xff\xe0rest", "image/jpeg"),
        (b"\x89PNG\r\n\x1a\nrest", "image/png"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "image/webp"),
        (b"\x00\x00\x00\x18ftypheic\x00\x00", "image/heic"),
        (b"%PDF-1.7 rest", "application/pdf"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest", "application/x-ole-storage"),
        (_zip("[Content_Types].xml", "word/document.xml"), WORD),
        (_zip("[Content_Types].xml", "xl/workbook.xml"), SHEET),
        (_zip("word/document.xml"), ""),
        (_zip("[Content_Types].xml", "evil.exe"), ""),
        (_damaged(_zip("[Content_Types].xml", "word/document.xml"), 6), ""),
        (_damaged(_zip("ผล.xml", "[Content_Types].xml", "word/document.xml"), 46), ""),
        (b"PK\x03\x04 no zip at all", ""),
        (b"MZ\x90\x00", ""),
        (b"<html>", ""),
        (b"", ""),
    ],
)
def test_a_type_is_known_by_content(tmp_path: Path, data: bytes, kind: str) -> None:
    file = tmp_path / "named.pdf"
    file.write_bytes(data)
    assert type_of(file) == kind


def test_content_lies_under_its_hash() -> None:
    assert place("ab12", "application/pdf") == "content/ab/ab12.pdf"
    assert place("", "") == ""
    assert len(set(SUFFIXES.values())) == len(SUFFIXES)
