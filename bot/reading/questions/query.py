"""Questions: the topic, and what narrows it. Knows which words ask; must not know any answer."""

from itertools import pairwise

from bot.kinds.clause import Token, stretches
from bot.reading.clauses.part import KIND_OF
from bot.reading.facts.strange import belongs, topical, unexplained
from bot.reading.questions.narrowed import asked_about
from bot.reading.questions.others import ASKS, of_others, to_others, whichever
from bot.reading.questions.topics import SMALL, Words, topics
from bot.reading.reading import Reading
from bot.reading.said import Said
from bot.thai import Noise

_DONE_BY_SELF = ("disburse", "refund", "postpone", "cancel")
_DONE_BY_OTHERS = ("send", "make", "review", "plan", "enter", "disburse", "refund", "meeting", "hold", "do")
_SAYS_WHAT = frozenset({"wh", "polar", "inquire", "when", "percent_of", "request", "?", "done", "left", "more"})
_WHOM = frozenset({"district", "place", "mine", "district_word", "missing_ones"})
_FEW = 12  # letters
_FEW_WORDS = 4
_FEW_LETTERS = 7
_FIGURES = ("ข้อมูล", "รายละเอียด", "ผลงาน")
_THOSE = ("เขต", "สนข", "สำนักงานเขต")
_LACK_WORK = frozenset({
    "missing_ones", "send", "form", "district_plan", "paper", "meeting", "hold", "make", "review", "plan", "enter", "project", "disburse",
    "refund", "report", "particle", "honorific", "filler",
})  # fmt: skip
_FOR = ("will", "purpose")
_SUMMED = ("disburse", "refund", "enter", "budget")
_TOTALS = ("ยอด", "จำนวน", "งบคงเหลือ", "เงินคงเหลือ", "งบที่เหลือ", "เงินที่เหลือ", "งบเหลือ", "งบประมาณคงเหลือ")
_AROUND = frozenset({"particle", "honorific", "thanks", "greeting", "unsure"})


def query(said: Said) -> Reading | None:
    """The question in a message: "เขตไหนยังไม่ส่งแบบ 1" is missing, about document."""
    said = _lacking_plainly(said)
    few = said.has("money", "latest", *_SUMMED) and sum(token.tag not in _AROUND for token in said.words) <= _FEW_WORDS
    bare = few or said.has("district", "mine", "missing_ones")
    words = question(said) if bare or said.has(*ASKS, "yet", "request", "kpi", "overview", "ordinal") else ()
    if not words:
        return None
    tags = {token.tag for token in words}
    if whichever(said) or to_others(said) or _wants_paid(words, tags):
        return None
    gossip = "gossip" in tags and any(token.tag == "gossip" and "ผู้ว่า" not in token.text for token in words)  # who asks may be the governor
    urged = words[0].tag == "missing_ones" and tags.isdisjoint(ASKS)  # เขตที่ยังไม่ส่งแบบ 2 รีบส่งด้วย
    told_off = urged and any(token.tag in ("urge", "order", "hope") for token in said.raw)
    nothing = told_off or gossip or "opinion" in tags or ("urge" in tags and _urges(words)) or _wants_more(words, tags)
    topic = None if nothing else next(topics(words, tags, said), None)
    changed = {"done", "correct"} <= tags and tags.isdisjoint(("wh", "polar", "request", "inquire"))  # เบอร์โทรศัพท์พี่เปลี่ยนแล้วนะ
    told = topic == "contact" and (changed or _told_number(said))
    strangers = told or (topic == "contact" and (said.unknown > _FEW or said.has("place")) and not said.districts)  # ท่อแตก ใครรับผิดชอบมาดูที
    if topic is None or strangers or not belongs(words, said) or (topic == "meeting" and of_others(words, tags, said)):
        return None
    return asked_about(topic, words, said)


def _lacking_plainly(said: Said) -> Said:
    """A question who has not, without the figure of speech before its no: เขตไหนยังดองเงินไว้ ไม่เบิก, ใครยังปล่อยงบหลับ ไม่เบิกสักที."""
    if "yet" not in said.tags or said.tags.isdisjoint(("district_word", "wh")):
        return said
    yet = said.at("yet") or 0
    pairs = enumerate(pairwise(said.words[yet:]), yet)
    at = next((n for n, (no, what) in pairs if no.gap and no.tag in ("not", "none") and (what.tag in KIND_OF or what.tag == "project")), 0)
    who = said.words[yet - 1] if yet else None
    if not at or who is None or not (who.tag == "district_word" or who.text.endswith("ใคร") or said.words[yet - 1].tag == "money"):
        return said
    return said.only((*said.words[:yet], said.words[at]._replace(tag="not_yet", gap=""), *said.words[at + 1 :]))


def _told_number(said: Said) -> bool:
    """Whether a telephone number is told, and no other asked for: เบอร์ผม 081-234-5678, เบอร์ต่อ 5412; not โทร 02-000-0000 ไม่ติด มีเบอร์อื่นไหม."""
    inside = zip(said.words, said.words[1:], said.words[2:], strict=False)
    phones = [span.start for span in said.spans if span.value == Noise("phone")]
    phones += [number.start for _, to, number in inside if to.text == "ต่อ" and number.tag == "number"]
    asking = [stretch for stretch in stretches(said.words) if {"polar", "wh", "request"} & {token.tag for token in stretch}]
    other = any(token.tag == "contact" for stretch in asking if stretch[0].start > max(phones, default=0) for token in stretch)
    other = other or any(token.tag == "contact" and token.text.startswith("ใคร") for token in said.words)
    return bool(phones) and not other


def _wants_more(words: Words, tags: set[str]) -> bool:
    """Whether money or people are wished for, and not the word about them: อยากได้งบเพิ่ม, อยากได้งบสัก 100,000, อยากได้คนร่วมประชุม 80 คน."""
    wished = {token.tag for before, token in pairwise(words) if before.text == "อยากได้"}
    people = "people" in wished and "number" in tags  # อยากได้คนซัก 50 ตอนประชุม
    some = "more" in tags or any(token.span is not None and token.tag in ("number", "money") for token in words)
    return people or "attend" in wished or (some and not wished.isdisjoint(("money", "budget")))


def _wants_paid(words: Words, tags: set[str]) -> bool:
    """Whether a sum is asked to be paid or sent, and nothing asked about it: รบกวนโอนคืน 1,260 ให้ด้วยนะคะ."""
    if tags.isdisjoint(("disburse", "refund")) or not tags.isdisjoint(ASKS) or "request" not in tags or "yet" in tags:
        return False
    return any(token.span is not None and token.span.unit in (None, "บาท") and token.tag in ("number", "money") for token in words)


def _urges(words: Words) -> bool:
    """Whether somebody is to be urged, and it is not asked who: not ต้องทวงใครก่อนคะ."""
    if words[0].text.startswith("ต้อง") and any(token.tag == "district_word" for token in words):
        return False  # ต้องทวงเงินคืนจากเขตไหนอีก
    asked = [one for one, two in pairwise(words) if two.tag in ("wh", "district_word")]
    return any(token.tag == "urge" and token not in asked for token in words)


def question(said: Said) -> Words:
    """The words that ask: the sentences with a question word, up to its stretch's end, with names and years behind."""
    sentences = [_before_hearsay(sentence) for sentence in said.sentences]
    asking = [sentence for sentence in sentences if _asking(sentence)]
    asking = asking or [sentence for sentence in map(_before_its_purpose, sentences) if _asking(sentence)]
    if not asking or _only_headed(asking, sentences):
        return ()
    if len(asking) > 1:
        asking = [sentence for sentence in asking if not _WHOM.isdisjoint(token.tag for token in sentence) or topical(sentence)] or asking
    found = [token for sentence in asking for token in _core(sentence)]
    if all(token.tag in SMALL or token.tag in _SAYS_WHAT or token.text == "ถึง" for token in found):  # เบิกไปแล้วค่ะ เท่าไหร่นะ
        found = [token for sentence in sentences for token in sentence if sentence in asking or sentence[0].tag != "thanks"]
    return tuple(found)


def _before_hearsay(sentence: list[Token]) -> list[Token]:
    """A sentence up to what was heard of it: คลองสานเป็นยังไงบ้าง ได้ยินว่าประชุมแล้ว."""
    heard = (n for n, token in enumerate(sentence) if n and token.gap and token.tag in ("news", "gossip") and token.text.endswith("ว่า"))
    end = next(heard, len(sentence))
    return sentence[:end] if not ASKS.isdisjoint(token.tag for token in sentence[:end]) else sentence


def _before_its_purpose(sentence: list[Token]) -> list[Token]:
    """A sentence up to what is to be done with the answer: ภาพรวมทั้งโครงการ จะเอาไปรายงาน ผอ., สถานะโครงการ ต้องใช้พรุ่งนี้."""
    end = next((n for n, token in enumerate(sentence) if n and token.gap and (token.tag in _FOR or token.text.startswith("ต้องใช้"))), 0)
    return sentence[:end]


def _only_headed(asking: list[list[Token]], sentences: list[list[Token]]) -> bool:
    """Whether what sounds like a request is the title of figures that are told: สรุปภาพรวม ณ สิ้นเดือน / ประชุมแล้ว 17 เขต ร้อยละ 34."""
    if len(asking) == len(sentences):
        return False
    titles = all(token.tag not in ASKS and (token.tag != "request" or token.text.startswith("สรุป")) for each in asking for token in each)
    return titles and any(token.tag in ("number", "percent", "money") for each in sentences if each not in asking for token in each)


def _asking(sentence: list[Token]) -> bool:
    """Whether a sentence asks: a question word, a final ยัง, a request at the head of a stretch, KPI alone."""
    if not sentence or _thanks_for(sentence):
        return False
    tags = {token.tag for token in sentence}
    if _supposed(sentence, tags) or (tags & ASKS == {"moved"} and "percent" in tags and tags.isdisjoint(("request", "yet"))):
        return False  # KPI ล่าสุด 84% ขยับจากรอบก่อน 4 จุด
    if tags & (ASKS - {"contact"}) or ("contact" in tags and ("request" in tags or unexplained(sentence) == 0)):
        return True
    content = [token for token in sentence if token.tag not in ("particle", "honorific", "?", "filler", "district", "unsure")]
    if content and content[-1].tag == "yet":
        return True
    summed = not {"number", "fraction", "percent"}.isdisjoint(tags) and "done" in tags
    if any(token.tag == "request" and _heads(sentence, n) and not (summed and token.text == "สรุป") for n, token in enumerate(sentence)):
        return True
    named = {token.tag for token in content}
    numbered = "ordinal" in named and named <= {"ordinal", "progress", "report", "round"} and len(named) > 1  # ความก้าวหน้าครั้งที่ 8
    budget = named == {"money"} and content[0].text.startswith("งบ") and "district" in tags  # งบของเขตบางรัก
    figures = any(token.text == "ผล" or token.tag == "progress" or "รายงาน" in token.text for token in sentence)
    latest = {"latest"} <= named <= {"latest", "progress", "unsure"} and figures  # ผลรอบที่แล้ว
    summed_up = sentence[0].text.startswith(_TOTALS) and named <= {*_SUMMED, "total"} and unexplained(sentence) == 0
    whose = named <= {"progress", "mine", "total", "urge"} and _names_figures(sentence, tags)
    those = content[:1] != [] and content[0].tag == "missing_ones" and content[0].text.startswith(_THOSE) and tags <= _LACK_WORK
    plain = "hope" not in tags and unexplained(sentence) <= _FEW_LETTERS and tags.isdisjoint(("hope", "than"))
    bare = ({"kpi", "overview"} & named and plain) or numbered or budget or latest or whose or those or summed_up
    return bool(bare) and len(content) <= 3 and not {"percent", "number", "fraction"} & {token.tag for token in content}


def _thanks_for(sentence: list[Token]) -> bool:
    """Whether somebody is only thanked for looking: ขอบคุณครับที่ช่วยดูให้."""
    return sentence[0].tag == "thanks" and any(one.text == "ที่" and two.tag in ("inquire", "request") for one, two in pairwise(sentence))


def _names_figures(sentence: list[Token], tags: set[str]) -> bool:
    """Whether one district's figures are named and nothing told of them: ข้อมูลเขตเรา, ความคืบหน้าของบางแค."""
    of_one = not tags.isdisjoint(("district", "mine"))
    return of_one and any(token.text in _FIGURES or token.tag == "progress" for token in sentence[:4])


def _supposed(sentence: list[Token], tags: set[str]) -> bool:
    """Whether a sentence only supposes what may be left: สมมติเบิกหมด ก็จะไม่เหลืออะไรให้คืน."""
    return sentence[0].text.startswith(("สมมติ", "สมมุติ")) and tags & ASKS == {"lacks"}


def _heads(sentence: list[Token], n: int) -> bool:
    """Whether a request opens its stretch, with only small words before it: ผอ. ขอดู, not หัวหน้าว่าจะขอ."""
    after = sentence[n + 1].tag if n + 1 < len(sentence) else ""
    planned = any(token.tag in ("will", "intend", "wh") for token in sentence[max(0, n - 2) : n])
    if planned or (sentence[n].text == "ขอ" and after in _DONE_BY_SELF) or (sentence[n].text == "ช่วย" and after in _DONE_BY_OTHERS):
        return False  # ขอเบิก, จะขอ, ช่วยส่งแบบ 2
    return n == 0 or bool(sentence[n].gap) or all(token.tag in SMALL for token in sentence[:n])


def _core(sentence: list[Token]) -> list[Token]:
    """A sentence up to the end of the stretch with its last question word; behind it only names, years and forms."""
    last = max((n for n, token in enumerate(sentence) if token.tag in ASKS or token.tag == "yet"), default=len(sentence) - 1)
    who = "ใคร" in sentence[last].text and "but" in [token.tag for token in sentence[last:]]  # มีใครบ้างที่ส่งแบบ 1 แล้วแต่ยังไม่ส่งแบบ 2
    if who or sentence[last].tag in ("inquire", "contact", "history", "district_word", "percent_of"):
        last = len(sentence) - 1
    out: list[Token] = []
    for n, token in enumerate(sentence):
        if token.tag == "purpose":
            break
        if n > last and token.gap and token.tag not in ("district", "year", "form", "district_plan", "every", "particle", "ordinal"):
            break
        out.append(token)
    return out
