"""Words that are another beside a meeting: รายงานประชุม is one, มาประชุม is to be one, the แล้ว of its letter says nothing of it.

Knows what stands before and behind such a word. Must not know what the message is for.
"""

from itertools import pairwise

from bot.kinds.clause import NEGATIVE, Token

_OF_PAPER = ("send", "do", "make", "left", "paper", "unfinished")
_ASKED = ("wh", "district_word", "missing_ones", "polar")
_MINUTES = ("รายงานประชุม",)
_SHEETS = ("ใบเซ็น", "ใบลงชื่อ", "ใบลงทะเบียน", "รายงานการประชุม", "รายงานประชุม", "บันทึกการประชุม", "ลายเซ็น", "บัญชีรายชื่อ")


def held_there(out: list[Token], n: int) -> bool:
    """Whether ไปจัด tells where a meeting was held instead: ไม่ได้ประชุมที่เขต ไปจัดที่วัดแทน มา 44 คน; not ย้ายไปจัดวันที่ 5."""
    instead = any(token.text == "แทน" for token in out[n + 1 : n + 4])
    return instead and out[n].text == "ไปจัด" and any(token.tag == "not_get" for token in out[:n])


def reports(out: list[Token], n: int) -> bool:
    """Whether รายงานประชุม tells of a meeting, and is no paper that is sent or written: รายงานประชุม 12 มิ.ย., เขตไหนรายงานประชุมแล้ว."""
    near = {token.tag for token in (*out[max(0, n - 1) : n], *out[n + 1 : n + 2])}
    return out[n].text in _MINUTES and near.isdisjoint(_OF_PAPER) and not untold(out, n - 1)


def told_of(out: list[Token], n: int) -> bool:
    """Whether a meeting is only what no report was made of yet: ยังไม่ได้รายงานผลประชุมเมื่อวาน."""
    return n > 1 and out[n - 1].tag == "report" and not out[n - 1].gap and untold(out, n - 2)


def untold(out: list[Token], n: int) -> bool:
    """Whether the telling behind a word was not done, and nobody is asked for: not เขตไหนยังไม่รายงานประชุม."""
    return n >= 0 and out[n].tag in NEGATIVE and all(token.tag not in _ASKED for token in out)


def agreed(out: list[Token], n: int) -> bool:
    """Whether ตกลง sets a meeting that nobody has come to yet: ตกลงประชุมกัน 26 มี.ค. บ่ายโมง; not ตกลงประชุมแล้ว มา 40 คน."""
    led = out[n].text == "ตกลง" and n + 1 < len(out) and out[n + 1].tag in ("meeting", "hold") and not out[n + 1].gap
    behind = {token.tag for token in out[n + 2 :]}
    return led and "date" in behind and behind.isdisjoint(("done", "people", "attend", "past", "polar", "wh"))


def held(out: list[Token], n: int) -> bool:
    """Whether ทำ only says that a meeting was held: ทำประชุมประชาคมไปแล้ว."""
    return out[n].text == "ทำ" and n + 1 < len(out) and out[n + 1].tag == "meeting" and not out[n + 1].gap


def called(out: list[Token], n: int) -> bool:
    """Whether people are to be called to a meeting: จะเรียกกรรมการชุมชนมาประชุม; not เชิญ 60 คนมาประชุมแล้ว."""
    led = [token.text for token in out[max(0, n - 3) : n - 1]]
    unable = led[-1:] == ["เชิญ"] and any(token.tag == "unable" for token in out[:n])  # ไม่สามารถเชิญชุมชนมาประชุมได้
    calls = unable or led[-1:] in (["จะเชิญ"], ["จะเรียก"], ["เรียก"], ["นัด"], ["นัดหมาย"]) or led in (["จะ", "เชิญ"], ["จะ", "เรียก"])
    return out[n].text == "มาประชุม" and n > 1 and out[n - 1].tag in ("people", "community") and calls


def aimed_at(out: list[Token], n: int) -> bool:
    """Whether so many people were only hoped for: ตั้งเป้าไว้ 100 คน มาประชุมได้ 91 คน."""
    return out[n].text.startswith("ตั้งเป้า") and [token.tag for token in out[n + 1 : n + 3]] == ["number", "people"]


def invited(out: list[Token], n: int) -> bool:
    """Whether แล้ว only says that people were told of a meeting: ออกหนังสือเชิญประชุมแล้ว เป็นวันที่ 23 มี.ค., แจ้งชุมชนแล้วว่าประชุม 23 มี.ค."""
    letter = next((m for m in range(n - 1, -1, -1) if out[m].tag in ("invite", "approved")), None)
    led = [token.tag for token in out[letter + 1 : n]] if letter is not None else []
    by_letter = led[:1] == ["meeting"] and set(led) <= {"meeting", "date", "time", "filler"}
    behind = out[n + 1 : n + 3]
    told = [token.text for token in behind[:1]] == ["ว่า"] and [token.tag for token in behind[1:]] in (["meeting"], ["hold"])
    return told or (by_letter and any(token.tag == "date" for token in out[(letter or 0) + 1 :]))


def put_off(out: list[Token], n: int) -> bool:
    """Whether it is a meeting whose time is stretched or moved, and no time limit: ยืดเวลาประชุมออกไปก่อน, การประชุมเลื่อนกำหนดออกไป."""
    if n > 0 and out[n - 1].tag == "meeting" and not out[n].gap and out[n].text.startswith("เลื่อน"):
        return True
    return out[n].text.startswith("ยืดเวลา") and n + 1 < len(out) and out[n + 1].tag == "meeting" and not out[n + 1].gap


def moved(out: list[Token], n: int) -> bool:
    """Whether a meeting is moved from one day to another, and not to another place: ย้ายประชุมจาก 17 ก.ค. ไป 24 ก.ค."""
    led = out[n].text in ("ย้าย", "ขอย้าย") and n + 1 < len(out) and out[n + 1].tag == "meeting" and not out[n + 1].gap
    leads = any(two.tag == "date" and (one.tag in ("from", "to") or one.text in ("ไป", "มา")) for one, two in pairwise(out[n:]))
    return led and leads and all(token.tag not in ("done", "venue") for token in out[n:])


def figures_of(out: list[Token], n: int) -> bool:
    """Whether only the figures of a meeting are named, which are told later: เดี๋ยวรายงานตัวเลขคนประชุมให้ทีหลัง."""
    led = [token.text for token in out[max(0, n - 3) : n]]
    named = n > 2 and not out[n].gap and out[n - 1].tag == "people" and led[1] in ("ตัวเลข", "จำนวน", "ยอด")
    return named and out[n - 3].tag in ("report", "send") and all(token.tag != "number" for token in out[n : n + 3])


def results_written(out: list[Token], n: int) -> bool:
    """Whether the results of a meeting are only to be written down: เดี๋ยวค่อยพิมพ์ผลประชุมส่งให้."""
    led = [token.text for token in out[max(0, n - 2) : n]]
    return not out[n].gap and len(led) == 2 and led[0] in ("พิมพ์", "เขียน", "สรุป", "แนบ", "ทำ") and led[1] == "ผล"


def taken_from(out: list[Token], n: int) -> bool:
    """Whether a paper is only where it is taken from: จากใบเซ็นชื่อ มา 37 คน, คัดจากรายงานการประชุมค่ะ."""
    return n > 0 and not out[n].gap and out[n - 1].text in ("จาก", "ตาม", "ดูจาก", "นับจาก", "อ้างอิง") and out[n].text.startswith(_SHEETS)
