"""The official letter that a message names, by number and date, as typed. Knows how Bangkok numbers letters, not what they say."""

import re

from bot.thai import Clean

_LETTER = re.compile(
    r"(?:ด่วน(?:ที่สุด|มาก)? ?)?(?:ที่ ?)?กท ?\d{3,4}(?:\.\d{1,3}){0,2} ?/ ?(?:[วพ]\.? ?)?\d{1,6}"
    r"(?: ?(?:ลงวันที่|ลว\.?) ?\d{1,2} ?[ก-๎.]{3,12} ?(?:พ\.ศ\. ?)?\d{2,4})?"
)


def letter(clean: Clean) -> str | None:
    """The letter as typed: "ตามหนังสือด่วนที่สุด ที่ กท 0502/802 ลงวันที่ 30 เม.ย. 2563" names all from ด่วนที่สุด on."""
    found = _LETTER.search(clean.text)
    return clean.as_typed(*found.span()).strip() if found else None
