"""The way back: values as Thai officers write them.

Knows Buddhist years and Thai names of days and months. Must not know what the values are about.
"""

from datetime import date, time
from decimal import Decimal

from bot.thai.values import Amount

_DAYS = ("จันทร์", "อังคาร", "พุธ", "พฤหัสบดี", "ศุกร์", "เสาร์", "อาทิตย์")
_DAYS_SHORT = ("จ.", "อ.", "พ.", "พฤ.", "ศ.", "ส.", "อา.")
_MONTHS = (
    "มกราคม",
    "กุมภาพันธ์",
    "มีนาคม",
    "เมษายน",
    "พฤษภาคม",
    "มิถุนายน",
    "กรกฎาคม",
    "สิงหาคม",
    "กันยายน",
    "ตุลาคม",
    "พฤศจิกายน",
    "ธันวาคม",
)
_MONTHS_SHORT = (
    "ม.ค.",
    "ก.พ.",
    "มี.ค.",
    "เม.ย.",
    "พ.ค.",
    "มิ.ย.",
    "ก.ค.",
    "ส.ค.",
    "ก.ย.",
    "ต.ค.",
    "พ.ย.",
    "ธ.ค.",
)
_THAI_DIGITS = str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")


def show_date(day: date, *, short: bool = True, weekday: bool = True) -> str:
    """พ. 18 มี.ค. 2563, or in full วันพุธที่ 18 มีนาคม 2563."""
    year = day.year + 543
    if short:
        head = f"{_DAYS_SHORT[day.weekday()]} " if weekday else ""
        return f"{head}{day.day} {_MONTHS_SHORT[day.month - 1]} {year}"
    head = f"วัน{_DAYS[day.weekday()]}ที่ " if weekday else ""
    return f"{head}{day.day} {_MONTHS[day.month - 1]} {year}"


def show_number(amount: Amount) -> str:
    """36,740 or 583,203.5."""
    if isinstance(amount, Decimal):
        amount = amount.quantize(1) if amount == amount.to_integral_value() else amount.normalize()
    return f"{amount:,f}" if isinstance(amount, Decimal) else f"{amount:,}"


def show_baht(amount: Amount) -> str:
    """36,740 บาท, with two decimals only where there are satang: 583,203.50 บาท."""
    whole = amount == int(amount)
    return f"{int(amount):,} บาท" if whole else f"{amount:,.2f} บาท"


def show_percent(amount: Amount) -> str:
    """88 % or 17.85 %."""
    return f"{show_number(amount)} %"


def show_time(at: time) -> str:
    """09.00 น."""
    return f"{at:%H.%M} น."


def thai_digits(text: str) -> str:
    """The same text with Thai digits: 18 มี.ค. 2563 is ๑๘ มี.ค. ๒๕๖๓."""
    return text.translate(_THAI_DIGITS)
