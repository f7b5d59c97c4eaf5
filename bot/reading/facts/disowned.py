"""What a message tells that is none of our project's, or not to be recorded: โครงการปลูกป่าเบิกแล้ว 5,000; เบิกแล้ว 5,000 ไม่ต้องลงให้.

Knows how another project is named and how recording is refused. Must not know what is told.
"""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from bot.kinds.clause import Token, stretches
from bot.reading.clauses.part import KIND_OF, Part
from bot.reading.said import THIS, Said, said
from bot.reading.wording.projects import is_ours, names_another_project
from bot.reading.wording.tokens import UNKNOWN
from bot.thai.vocabulary import Pattern

_NAMED_BY_US = ("action_plan", "obstacle")
_OURS_BY_NAME = frozenset({"particle", "honorific", "filler", "community", "project", "mine", "meeting"})
_ELSEWHERE = ("ฟอร์ม", "ไฟล์", "ตาราง", "excel", "เอ็กเซล", "ชีต", "สมุด", "กูเกิลฟอร์ม")
_OF_US = Pattern(
    "(?:ของ|งาน|โครงการ|งบ|แผน)(?:ของ|จาก|ฝ่าย|เขต|โครงการ|กลุ่ม|แผนพัฒนา|แผน|พัฒนา|ชุมชน)*(?:เรา|ผม|หนู)$"
    "|(?:งาน|โครงการ|งบ)(?:นี้|แผนชุมชน|แผนพัฒนาชุมชน)$"
)
_REFUSED = Pattern(
    "(?:ไม่ต้อง|อย่า|อย่าเพิ่ง|ยังไม่ต้อง|ไม่)(?:บันทึก|ลง|คีย์)(?:ให้|ไว้|ซ้ำ|ในระบบ|ข้อมูล|เลย)*$|(?:อันนี้|นี่|ข้อความนี้)?(?:ยัง)?ไม่ใช่(?:การ)?รายงาน$"
)


def of_another_project(part: Part) -> bool:
    """Whether a clause is said to be another project's, and none of ours is named in it; action plans and obstacles name projects."""
    tags = part.tags()
    if part.kind == "plans" and _of_another_plan(part, tags):
        return True
    if part.kind in _NAMED_BY_US or not tags & {"project", "apart"}:
        return False
    if any(map(is_ours, part.tokens)):
        return False
    return "apart" in tags or names_another_project(part.tokens)


def _of_another_plan(part: Part, tags: set[str]) -> bool:
    """Whether a clause opens with a plan of another name: แผนอพยพทบทวนแล้ว 3 ชุมชน, แผนอัตรากำลังทำเสร็จแล้ว 12 ตำแหน่ง."""
    first = part.tokens[0]
    return first.tag == "neutral" and first.text.startswith("แผน") and tags.isdisjoint(("make", "plan"))


def under_another_project(said: Said) -> bool:
    """Whether another project opens what is told: โครงการฝึกอาชีพผู้สูงอายุ เขตเราประชุมแล้ว 60 คน เบิกไปแล้ว 22,400 บาท."""
    if said.words[0].text != "โครงการ" or said.has("but", "apart") or any(map(is_ours, said.words)):
        return False
    return names_another_project(stretches(said.words)[0]) and not any(part.kind in _NAMED_BY_US for part in said.parts)


def called_apart(said: Said) -> bool:
    """Whether what opens a message is called another project than ours first: โครงการจ้างงาน (คนละโครงการกับแผนชุมชน) เบิก 120,000."""
    at = said.at("apart")
    if at is None or said.has("but"):
        return False
    last = stretches(said.words)[-1]
    if at and last[0].text.startswith("คนละโครงการ") and {token.tag for token in last} <= {"apart", "particle"}:
        return True  # ยอดเบิก 85,000 ที่ถามมานั่นของศูนย์เด็กเล็กครับ คนละโครงการกัน
    return at == 0 or (said.words[at].text.startswith("คนละ") and all(token.tag not in KIND_OF for token in said.words[:at]))


def not_to_be_recorded(message: Said) -> bool:
    """Whether a stretch behind what is told refuses its recording, or calls it a joke: ไม่ต้องบันทึกนะ, อันนี้ไม่ใช่รายงานนะ; not ไม่ต้องลงพื้นที่."""
    if message.raw and any(token.text.endswith("เล่น") and token.tag == "slip" for token in message.raw[-2:]):
        return True  # ประชุมแล้ว 45 คน ล้อเล่นค่ะ
    if not message.has("deny", "not", "contrast"):
        return False
    return any(_refuses(stretch) for stretch in stretches(message.words)[1:])


def called_another(message: Said) -> bool:
    """Whether it is said at the end to be none of ours: ประชุมหัวหน้าฝ่าย 12 คน ไม่ใช่ประชุมชุมชนนะ, ไม่ใช่ของฝ่ายเรา; not ไม่ใช่ประชุม 45 คน."""
    if any(_is_not_ours(stretch) for stretch in stretches(message.words)[1:]):
        return True
    no, *named = stretches(message.words)[-1]
    ours = no.tag == "contrast" and bool(named) and named[0].tag == "meeting" and {token.tag for token in named} <= _OURS_BY_NAME
    return ours and {part.kind for part in message.parts if part.kind} == {"meeting"}


def _is_not_ours(stretch: list[Token]) -> bool:
    """Whether a stretch is nothing but that something is none of our work: ไม่ใช่ของฝ่ายเรา, ไม่ใช่งานแผนชุมชนนะ."""
    at = next((n for n, token in enumerate(stretch) if token.tag != "filler" and token.text not in THIS), 0)  # อันนั้นไม่ใช่โครงการแผนชุมชน
    named = "".join(token.text for token in stretch[at + 1 :] if token.tag != "particle")
    return stretch[at].tag == "contrast" and _OF_US.match(named) is not None


def is_no_report(message: Said) -> bool:
    """Whether a message ends with that it is none of ours, or no report."""
    return called_another(message) or not_to_be_recorded(message)


def asked_of_others(message: Said) -> bool:
    """Whether somebody else's office is asked to do it, and nothing is said to be done: รบกวนฝ่ายโยธาช่วยส่งรูป กับยอดเบิก 2 แสน มาด้วยนะคะ."""
    if not {"request", "others"} <= message.tags or message.has("done", "past", "mine"):
        return False
    opening = [token.tag for token in message.words[:4] if token.tag not in ("honorific", "filler")]
    return opening[:2] in (["request", "others"], ["others", "request"])


def asked_of_a_colleague(message: Said) -> bool:
    """Whether somebody is asked by name to do it: น้องฝ้ายช่วยพิมพ์บันทึกให้พี่หน่อย ว่าประชุมแล้ว 44 คน."""
    if message.words[0].tag != "honorific":
        return False
    opening = message.words[:3]
    name = [token.tag for token in opening] == ["honorific", UNKNOWN, "request"] and not (opening[1].gap or opening[2].gap)
    return name and opening[2].text.startswith("ช่วย")


def told_both_ways(message: Said) -> bool:
    """Whether two people said it differently, so that neither is told: พี่คนนึงบอก 25,000 อีกคนบอกยังไม่ได้เบิก."""
    another = any(more.text == "อีก" and who.text == "คน" for more, who in pairwise(message.words))
    return another and sum(token.text.startswith("บอก") for token in message.words) > 1


def to_write_elsewhere(message: Said) -> bool:
    """Whether somebody is asked to put it into something else: น้องฝนช่วยกรอกว่าเบิกแล้ว 25,000 ในฟอร์มให้พี่หน่อย."""
    return message.has("request") and any(token.text == "ใน" and after.text in _ELSEWHERE for token, after in pairwise(message.words))


def _refuses(stretch: Sequence[Token]) -> bool:
    """Whether a stretch is nothing but the refusal."""
    return _REFUSED.match("".join(token.text for token in stretch if token.tag != "particle")) is not None


def disowned(text: str, today: date) -> str | None:
    """Why a message that tells something is no report: "refused" by its sender, of "another_project"; None where it is neither."""
    message = said(text, today, None)
    if not any(part.kind for part in message.parts):
        return None
    if not_to_be_recorded(message):
        return "refused"
    return "another_project" if any(part.kind and of_another_project(part) for part in message.parts) else None
