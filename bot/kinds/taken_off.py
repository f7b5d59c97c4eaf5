"""A number that is taken off what stands, and no new total: ถอนออก 1 โครงการ, ถูกตัดไป 2, ลดลง 1, หักเบิกออก 2,000, เอา 1 โครงการออก.

Knows the words around such a number. Must not know what it counts, nor what stands.
"""

from bot.thai.vocabulary import Pattern

_LED = Pattern(
    "(?:(?:(?<!เบิก)ถอน(?!เงิน)|ตัด(?!ยอด)|ลด|ดึง|ถอด|คัด|หายไป|เอาออก|ยกเลิก(?=(?:โครงการ)? ?$))(?:โครงการ|แผน|งบ|เงิน|ชุมชน)?"
    "|(?:หัก|ลด|ถอน)(?:ยอด)?(?:เบิก|คืน)(?=ออก|ลง))(?:ออก|ลง|ทิ้ง|ไป|จำนวน|อีก|แล้ว| )*$"
)
_OUT = Pattern(" ?(?:โครงการ|ชุมชน|แผน|บาท)? ?(?:ออก|ทิ้ง)")
_TAKE = Pattern("(?:เอา|นำ)(?:โครงการ|ชุมชน|แผน)? ?$")
_ENDS = (
    "ถอน", "ตัด", "ลด", "ดึง", "ถอด", "คัด", "หายไป", "เอาออก", "ยกเลิก", "โครงการ", "แผน", "งบ", "เงิน", "ชุมชน", "เบิก", "คืน",
    "ออก", "ลง", "ทิ้ง", "ไป", "จำนวน", "อีก", "แล้ว", "เอา", "นำ",
)  # fmt: skip
LONGEST = 30
"""How many letters before a number can say that it is taken off."""


def is_taken_off(before: str, behind: str) -> bool:
    """Whether the words right before a number, or those around it, say that it goes off: ถอนออก of 1 โครงการ; not ลดเหลือ 3."""
    led = before[-LONGEST:].rstrip(" ")
    if not led.endswith(_ENDS):
        return False  # a cheap look that spares most numbers the others
    return _LED.search(led) is not None or (_TAKE.search(led) is not None and _OUT.match(behind) is not None)
