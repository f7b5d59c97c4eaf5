"""Whether a clause may state anything: it is no question, no wish, no hearsay, of this year and of ours.

Knows what keeps a sentence from being a report. Must not know whether its words are ours, nor what it states.
"""

from itertools import pairwise

from bot.kinds.clause import NEGATIVE
from bot.reading.clauses.all_but import of_all_but
from bot.reading.clauses.part import KIND_OF, VALUES, Part, asks
from bot.reading.facts.citywide import city_wide, stands_of_the_city
from bot.reading.facts.disowned import of_another_project
from bot.reading.facts.hearsay import denied, doubted, heard_of, not_meant, told_by_people
from bot.reading.facts.to_come import advised, afterwards, supposed, thanked_for
from bot.reading.facts.wished import wished
from bot.reading.said import Said
from bot.thai import Years, fiscal_year
from bot.thai.dates import fiscal_of
from bot.thai.vocabulary import Pattern

_TOLD = Pattern("ที่(?:บอก|แจ้ง|รายงาน|ส่ง)(?:ไป|ไว้)?ว่า")
_QUOTED = Pattern("ที่.{0,20}?(?:บอก|แจ้ง|รายงาน|ส่ง|เขียน)(?:ไป|ไว้)?ว่า")
_NOW = ("รอบนี้", "ปีนี้", "ครั้งนี้", "คราวนี้", "ตอนนี้", "งวดนี้")
_OCTOBER = 10  # when a fiscal year begins
_THAN = ("กว่า", "เหมือน", "เท่า", "เท่ากับ")


def may_state(part: Part, said: Said) -> bool:
    """Whether nothing in a clause or around it says that it is no statement: a question, a wish, hearsay, what is of others."""
    if asks(part) or _in_a_question(part, said) or _recalled(part, said) or wished(part) or _to_be(part, said):
        return False
    if city_wide(part) or of_all_but(part, said) or _of_a_past_year(part, said) or _spoiled(part, said) or of_another_project(part):
        return False
    return not stands_of_the_city(part, said)


def _to_be(part: Part, said: Said) -> bool:
    """Whether a clause is only supposed, advised, thanked for, or what something else follows."""
    return thanked_for(part) or supposed(part, said) or advised(part, said) or afterwards(part, said)


def _in_a_question(part: Part, said: Said) -> bool:
    """Whether a clause only goes on with a question about districts before it: เขตไหนเบิกแล้วแต่ยังไม่ประชุม."""
    who = said.words[0].tag == "wh" or [token.tag for token in said.words[:2]] == ["have", "wh"]  # มีใครบ้างที่ส่งแบบ 1 แล้วแต่ยังไม่ส่งแบบ 2
    if part.owner or not (who or said.has("district_word")) or not part.tags().isdisjoint(VALUES | {"mine"}):
        return False
    head = part.tokens[part.head].start
    sentence = next((each for each in said.sentences if each[0].start <= head <= each[-1].start), [])
    return any((token.tag == "district_word" or (who and token.tag == "wh")) and token.start < head for token in sentence)


def _recalled(part: Part, said: Said) -> bool:
    """Whether a clause is what was told before, which the rest takes back: ที่รายงานว่าบรรจุ 2 โครงการนั้น ผอ.ตัดออกแล้ว."""
    led = "".join(token.text for token in part.tokens[: part.head])
    if _QUOTED.search(led) and said.has("inquire", "polar", "wh") and part.tags().isdisjoint(NEGATIVE):
        return True  # ครั้งที่ 8 ที่เขียนว่าก้าวหน้า 60% ขอดูรายงานรอบนั้นอีกทีได้ไหม
    opens = said.words[0].text.startswith("ที่") and part.tokens[0].start == said.words[0].start
    return opens and _TOLD.match("".join(token.text for token in said.words[:3])) is not None


def _of_a_past_year(part: Part, said: Said) -> bool:
    """Whether a clause is about a year gone by, of which only projects are counted: ปีที่แล้วเบิก 60,000; one may end a quarter late.

    Last year, where it opens a sentence, is that of all its clauses: ปีที่แล้วเบิกหมด ไม่เหลือคืนสักบาท.
    """
    if part.kind == "action_plan" or "year" not in said.tags:
        return False
    today = said.today
    if "year" not in part.tags():
        opens = said.sentences[part.sentence][0]
        return opens.span is not None and isinstance(opens.span.value, Years) and (opens.span.value.shift or 0) < 0
    told = (two for one, two in pairwise((part.tokens[0], *part.tokens)) if not one.text.endswith(_THAN))  # เริ่มไวกว่าปีก่อน
    years = [token.span.value for token in told if token.span is not None and isinstance(token.span.value, Years)]
    oldest = fiscal_of(today) - (today.month >= _OCTOBER)
    since = next((n for n, token in enumerate(part.tokens) if token.text.endswith(_NOW)), len(part.tokens))
    now = any(token.tag in KIND_OF for token in part.tokens[since:])  # ปี 62 เคยคืน 7,000 รอบนี้ไม่ประสงค์คืน
    return any((year.shift or 0) < 0 or (not now and (fiscal_year(year, today) or oldest) < oldest) for year in years)


def _spoiled(part: Part, said: Said) -> bool:
    """Whether hearsay or the indicator leads to the clause in its sentence: เห็นข่าวว่าเขตบางรักประชุม, KPI 86%."""
    if doubted(part, said) or (part.head and (told_by_people(part) or heard_of(part) or not_meant(part) or denied(part))):
        return True
    if not said.has("gossip", "news", "kpi"):
        return False
    if part.inherited and not part.tags().isdisjoint(("gossip", "news")):
        return True  # ส่วนบึงกุ่มเขาว่ากันว่า 50
    start = min(token.start for token in part.tokens)
    places = {token.start for token in part.tokens}
    for sentence in said.sentences:
        inside = any(token.start in places for token in sentence)
        led = any(token.tag in ("gossip", "news") and token.start <= max(start, part.tokens[part.head].start) for token in sentence)
        opens = part.owner[0].start if part.owner else -1  # เป้า KPI 80 เขตราชเทวีบรรจุแล้ว 3 โครงการ
        if inside and (led or any(token.tag == "kpi" and token.start > opens for token in sentence)):
            return True
    return False
