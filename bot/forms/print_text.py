"""A printed form as plain lines: text or HTML in, tags, page furniture and broken rows out.

Knows markup and encodings. Must not know what the lines mean.
"""

import re
from html import unescape

_BLOCKS = re.compile(r"</?(?:p|br|div|tr|td|th|table|tbody|thead|h[1-6]|li|ul|ol|center|section|body|html)\b[^<>]*>", re.IGNORECASE)
_UNSEEN = re.compile(r"<!--.*?-->|<(?:script|style|head)\b.*?</(?:script|style|head)\s*>", re.IGNORECASE | re.DOTALL)
_TAGS = re.compile(r"<[a-zA-Z/!][^<>]*>")
_PAGE = re.compile(r"<(?:html|body|table|td)\b", re.IGNORECASE)
_ARABIC = str.maketrans("".join(chr(0x0E50 + n) for n in range(10)), "0123456789")


def decoded(raw: bytes) -> str:
    """The text of a file: UTF-8, UTF-16 with its mark, else the Thai code page of Windows."""
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp874", errors="replace")


def lines(text: str, heading: str = "") -> list[str]:
    """The lines of a print that say something, each with single spaces; a repeated page heading (a pattern) is left out."""
    shown = _UNSEEN.sub(" ", text)
    if _PAGE.search(shown):
        shown = re.sub(r"\s+", " ", shown)  # in a page, line ends mean nothing
    shown = unescape(_TAGS.sub(" ", _BLOCKS.sub("\n", shown))).replace("\t", "\n").replace("\xa0", " ")
    tidy = (re.sub(r"[ \u200b\ufeff]+", " ", line).strip() for line in shown.splitlines())
    furniture = re.compile(rf"\W*{heading}\W*") if heading else None
    return [line for line in tidy if line and not (furniture and furniture.fullmatch(line))]


def arabic(text: str) -> str:
    """The same text with Arabic digits, letter for letter: ๒๕๖๓ is 2563."""
    return text.translate(_ARABIC)
