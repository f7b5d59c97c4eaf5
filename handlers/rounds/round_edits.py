"""A round's draft as what is typed makes it: a percentage, baht, a status, a paragraph changed, added or dropped. Stores nothing."""

import re
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from bot.message import Message
from bot.reading import read
from bot.reading.reading import Reading
from bot.texts import Texts
from bot.thai import Money, Number, Percent, clean, find
from handlers.answers import ask as questions
from models.values import RoundLine

say = Texts(__file__)
SHORT = 60  # letters; what is longer, or of several lines, is a narrative
SHORTEST = 10
SHRINKS = 4  # one line so many times shorter than the narrative is no new narrative: ขอคิดก่อนนะ
LONGEST = 4000  # letters of a narrative: what one message and one row of the form can hold


def typed(text: str, reading: Reading, line: RoundLine) -> RoundLine | str | None:
    """The line with what is typed while its draft is shown: แก้ร้อยละเป็น 90, ช้ากว่าแผน, ข้อ 2 …; None for what is about something else."""
    if marked(text, "drop", "paragraph"):
        return edit_narrative(text, line)  # ข้อ 1 สำเร็จร้อยละ 99 is words of a paragraph
    fact = reading.facts[0] if len(reading.facts) == 1 and reading.facts[0].district is None else None
    slots = dict(fact.slots) if fact is not None and fact.kind in (None, "progress") else {}
    called = say.label("disbursed") in text and reading.intent in ("correct", "report")
    of_round = fact is not None and (called or (fact.kind is None and reading.intent == "correct"))
    if fact is not None and of_round and set(fact.slots) == {"amount"}:
        slots = {"disbursed": fact.slots["amount"]}  # แก้เงินเบิกใช้เป็น 36,740, เบิกใช้ไป 36,740
    own = {name: value for name, value in slots.items() if name in ("percent", "disbursed", "schedule", "target")}
    of_this = slots.pop("round", line.number) == line.number
    if own and of_this and set(slots) == set(own) and reading.intent in ("correct", "report"):
        return replace(line, **own)  # type: ignore[arg-type]  # the slots of a progress are the line's
    return edit_narrative(text, line) if marked(text) else None


def as_progress(message: Message, reading: Reading) -> Reading:
    """The reading of a percentage or a status alone, under the draft that is shown, as the progress it is: ร้อยละ 75, ตามแผน ต่ำกว่าเป้า."""
    if len(message.text) > SHORT or "\n" in message.text or reading.intent not in ("other", "report"):
        return reading
    beside = _money_beside(message, reading)
    if reading.intent != "other" and not beside:
        return reading
    words = re.sub(say.table("words")["share_is"], say("share"), beside or message.text.strip())
    again = read(say("as_progress", words=words), message.today)
    told = again.facts[0].slots if again.intent == "report" and len(again.facts) == 1 else {}
    if beside:
        return again if len(told) > 1 else reading
    percents = [span for span in find(clean(words)) if isinstance(span.value, Percent)]
    return again if told and ("percent" not in told or percents) else reading


def _money_beside(message: Message, reading: Reading) -> str:
    """The words of a draft's edit that read as money drawn by nobody, as those of the round: ร้อยละ 70 ตามแผน เบิก 36,740; else ""."""
    alone = reading.intent == "report" and len(reading.facts) == 1 and reading.facts[0].district is None
    if not alone or reading.facts[0].kind != "disbursement":
        return ""
    return re.sub(say.table("words")["drawn"], say.label("disbursed"), message.text.strip())


def marked(text: str, *which: str) -> bool:
    """Whether a text begins as an edit of a paragraph does: ข้อ 2 …, เพิ่ม …, ลบข้อ 4; or as one of `which`."""
    words = say.table("words")
    return any(re.match(words[name], text.strip(), re.DOTALL) for name in which or ("drop", "paragraph", "append"))


def rewords(text: str) -> bool:
    """Whether a text gives quoted words anew and not what they take the place of: เปลี่ยนเป็น "อยู่ระหว่างดำเนินการ"."""
    return re.match(say.table("words")["rewords"], text.strip()) is not None


def edit_narrative(text: str, line: RoundLine) -> RoundLine | str:
    """The line with a paragraph changed, added or dropped, or the whole narrative anew; else what is wrong with the edit."""
    paragraphs = line.narrative.split("\n")
    words = say.table("words")
    if found := re.match(words["drop"], text.strip()):
        place = _place(found["number"], paragraphs)
        changed = None if place is None else [*paragraphs[:place], *paragraphs[place + 1 :]]
    elif found := re.match(words["paragraph"], text.strip(), re.DOTALL):
        place = _place(found["number"], paragraphs)
        changed = None if place is None else [*paragraphs[:place], f"{int(found['number'])}. {found['text']}", *paragraphs[place + 1 :]]
    elif found := re.match(words["append"], text.strip(), re.DOTALL):
        changed = [*paragraphs, found["text"]]
    else:
        changed = [part.strip() for part in text.splitlines() if part.strip()]
        if len(text.strip()) < SHORTEST:
            return say("too_short")
        if len(changed) == 1 and len(text.strip()) * SHRINKS < len(line.narrative):
            return say("unclear")
    if changed is None:
        return say("no_paragraph", number=int(found["number"]) if found else 0)
    narrative = "\n".join(changed)
    return replace(line, narrative=narrative) if len(narrative) <= LONGEST else say("too_long", limit=LONGEST)


def _place(number: str, paragraphs: list[str]) -> int | None:
    """Where the paragraph that begins with a number stands."""
    return next((place for place, text in enumerate(paragraphs) if text.startswith(f"{int(number)}.")), None)


def _edit_percent(text: str, line: RoundLine) -> RoundLine | str:
    value = _alone(text)
    return replace(line, percent=value) if value is not None and 0 <= value <= 100 else say("not_percent")


def _edit_disbursed(text: str, line: RoundLine) -> RoundLine | str:
    value = Decimal(0) if text.strip() in say.table("words")["nothing"] else _alone(text)
    return replace(line, disbursed=value) if value is not None and value >= 0 else say("not_baht")


def _alone(text: str) -> Decimal | None:
    """The exact number of a text that says no more: 95, ร้อยละ 95, เบิกใช้ 36,740 บาทค่ะ; not the 2 of รอ 2 วันค่อยใส่."""
    cleaned = clean(questions.without_politeness(text))
    spans = [span for span in find(cleaned) if isinstance(span.value, Number | Money | Percent)]
    if len(spans) != 1 or not isinstance(spans[0].value, Number | Money | Percent) or spans[0].value.hedge is not None:
        return None
    behind = cleaned.text[spans[0].end :].strip().removeprefix(spans[0].unit or "")
    rest = f"{cleaned.text[: spans[0].start]} {behind}"
    return Decimal(str(spans[0].value.value)) if re.fullmatch(say.table("words")["around"], rest) else None


EDITS: dict[str, Callable[[str, RoundLine], RoundLine | str]] = {
    "narrative": edit_narrative,
    "percent": _edit_percent,
    "disbursed": _edit_disbursed,
}
