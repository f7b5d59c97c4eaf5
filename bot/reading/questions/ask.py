"""What a person says to the bot besides figures and files: leave, help, and the talk around it."""

from itertools import pairwise

from bot.kinds.clause import Token, stretches
from bot.reading.clauses.part import KIND_OF, QUESTIONS
from bot.reading.facts.leads import CHIEFS
from bot.reading.facts.strange import unexplained
from bot.reading.reading import Reading
from bot.reading.said import THIS, Said
from bot.thai import Day, resolve

_SOMEBODY = ("เขา", "เค้า", "แก")
_EMPTY = frozenset({"particle", "honorific", "filler", "noise"})
_BEFORE_THANKS = frozenset({"thanks", "neutral", "novice", "done", "right", "get", "remind", "?"})  # ใช้เป็นแล้วค่ะ ขอบคุณค่ะ, ใจดีจริง ขอบใจนะลูก
_OF_ONESELF = frozenset({
    "greeting", "from", "district", "mine", "particle", "honorific", "filler", "new", "novice", "past", "me", "part", "?",
})  # fmt: skip
_A_NAME = 12  # letters
_A_REMARK = 30  # letters
_OF_WORK = frozenset(KIND_OF) | QUESTIONS | {
    "number", "money", "percent", "district", "mine", "request", "order", "hope", "community", "project",
}  # fmt: skip
_KIN = ("หลาน", "หลานๆ", "ลูก", "ลูกๆ", "ลูกสาว", "ลูกชาย")
_IF = ("ถ้า", "หาก", "สมมติ", "สมมุติ")
_TO_THE_BOT = ("พิมพ์", "รายงาน", "กรอก", "บันทึก", "ลงทะเบียน", "บอท")
_FEW = 4


def leave(said: Said) -> Reading | None:
    """ลา 20-24 ม.ค., only with its days; why is nobody's business."""
    why = said.at("reason") or _why(said)
    said = said.only(said.words[:why]) if why else said
    if not said.has("leave", "absent") or said.has("wh", "polar", "meeting", "attend", "number", "life"):
        return None
    content = [token for token in said.words if token.tag not in _EMPTY]
    if any(_of_another(before, token) for before, token in pairwise(said.words)):
        return None  # พี่เขาลาถึงวันที่ 14
    if not said.has("leave") and content[0].tag != "absent" and content[-1].tag != "absent":
        return None
    days = [token.span.value for token in said.words if token.span and isinstance(token.span.value, Day)]
    if not days or unexplained(said.words) > 12:
        return None
    start = resolve(days[0], said.today, "ahead").date
    last = days[0].last or (days[1] if len(days) > 1 else days[0])
    end = resolve(last, said.today, "ahead").date
    ahead = start and end and end >= said.today  # เมื่อวานลาป่วยครึ่งวัน concerns no reminder
    return Reading("leave", start=start, end=end, why=("leave",)) if ahead else None


def _why(said: Said) -> int:
    """Where it is only told what for, behind the days of a leave that opens: ผมลา 20-24 ม.ค. นะ ไปงานแต่งน้อง; 0 for nowhere."""
    opens = any(token.tag in ("absent", "leave") and token.text.removeprefix("ขอ").startswith("ลา") for token in said.words[:2])
    last = max((n for n, token in enumerate(said.words) if token.tag == "date"), default=0)
    return next((n for n in range(last + 1, len(said.words)) if said.words[n].gap), 0) if opens and last else 0


def _of_another(who: Token, token: Token) -> bool:
    """Whether it is somebody else who is away: เขาลา, ผอ.ไปราชการ."""
    if who.tag == "honorific" and token.tag in ("place", "district", "?") and not token.gap:
        return True  # พี่สาทรไม่อยู่ค่ะ วันนี้ลาครึ่งวัน
    return token.tag in ("leave", "absent") and (who.text in _SOMEBODY or (who.text.rstrip(".") in CHIEFS and token.gap in ("", ".")))


def talk(said: Said) -> Reading | None:
    """Small words alone: ถูกต้องครับ, ไม่ใช่ค่ะ, สวัสดี, ขอบคุณ."""
    content = [token for token in said.words if token.tag not in _EMPTY]
    tags = [token.tag for token in content]
    if said.raw and said.raw[0].tag == "greeting" and (_introduces(said) or _chats_on(said)):
        return Reading("greeting", why=("greeting", "who"))
    private = [n for n, token in enumerate(said.words) if token.tag in ("life", "news")]
    if not tags or _thanks_another(said) or any(not _addressed(said, n) for n in private):
        return None
    rest = unexplained(content)
    if rest == 0 and _denies(content):
        return Reading("deny", why=("deny",))
    if set(tags) <= {"confirm", "agree", "done", "thanks", "full", "total"} and "confirm" in tags:
        return Reading("confirm", why=("confirm",))
    tags = [token.tag for token in content if token.tag != "life"]
    if "thanks" in tags and rest <= 8 and (tags[0] in ("thanks", "confirm", "agree", "greeting") or set(tags) <= _BEFORE_THANKS):
        return Reading("thanks", why=("thanks",))
    return Reading("greeting", why=("greeting",)) if tags[0] == "greeting" and rest <= 12 else None


def _thanks_another(said: Said) -> bool:
    """Whether somebody else is thanked by name for what was done: ขอบคุณพี่นกที่มาช่วยจัดห้องเมื่อวานนะคะ; not ขอบคุณพี่มากค่ะ."""
    named = [token.tag for token in said.words[:3]] == ["thanks", "honorific", "?"] and not said.words[2].gap
    named = named or (len(said.words) > 1 and said.words[0].tag == "thanks" and said.words[1].text.rstrip(".") in CHIEFS)  # ขอบคุณ ผอ. ที่มา
    return named and any(token.text == "ที่" for token in said.words[2:5])


def _introduces(said: Said) -> bool:
    """Whether a greeting only goes on with who greets: สวัสดีค่ะ หนูมาใหม่ จากเขตสาทรค่ะ, สวัสดีครับ ผมสมชายเขตสาทรครับ."""
    return said.tags <= _OF_ONESELF and said.unknown <= _A_NAME


def _chats_on(said: Said) -> bool:
    """Whether somebody greets, and goes on with nothing of our work: สวัสดีตอนบ่ายครับ เพิ่งกลับมาจากลาบวช คิดถึงทุกคน."""
    first, *behind = stretches(said.raw)
    alone = all(token.tag in ("greeting", "particle", "honorific") for token in first)
    return alone and bool(behind) and said.unknown <= _A_REMARK and said.tags.isdisjoint(_OF_WORK)


def _addressed(said: Said, n: int) -> bool:
    """Whether a word of private life only says whom somebody thanks or greets: ขอบใจจ้ะหลาน."""
    spoken = said.words[n - 1].tag in ("thanks", "greeting", "particle", "filler") if n else False
    return said.words[n].text in _KIN and spoken


def help_wanted(said: Said) -> Reading | None:
    """ใช้ยังไง, ขอวิธีใช้งานหน่อย, พิมพ์อะไรได้บ้าง."""
    who = "ใคร" in [token.text for token in said.words[:2]]  # มีใครลงทะเบียนแล้วบ้าง
    joins = said.has("register") and said.has("wh") and said.unknown == 0 and not who  # อยากลงทะเบียน ทำยังไง
    if not (said.has("help") or joins) or said.has("news", "number", "money", "meeting", "disburse", "refund", "enter"):
        return None
    if any(map(_of_the_bot, stretches(said.words))) and not said.has(*KIND_OF) and all(token.span is None for token in said.words):
        return Reading("help", why=("help", "of the bot"))  # among remarks of any kind
    if said.has("date", "done") and (said.unknown > _FEW or any(map(_told, stretches(said.words)))):
        return None
    private = said.has("life") and not any(_of_the_bot(stretch) for stretch in stretches(said.words))
    return Reading("help", why=("help",)) if not private and said.unknown <= 12 else None


def how_to_type(said: Said) -> Reading | None:
    """ต้องพิมพ์ยังไงคะ แบบ "ประชุมแล้ว 45 คน" งี้เหรอ: an example that only asks whether it may be typed so, or how it is to be.

    ถ้าจะแจ้งว่าประชุมแล้ว 45 คน ต้องพิมพ์ยังไง.
    """
    first, *behind = stretches(said.words)
    last = (behind or [first])[-1]
    bare = all(token.span is None for token in said.words) and not said.has("done", "not_yet")  # เบิกเงินต้องพิมพ์ยังไงคะ
    would = bare or said.has("will", "intend") or said.words[0].text == "จะ" or any(token.text.startswith(_IF) for token in said.words)
    asked = [first, last] if first[0].tag == "help" and said.has("will") else [last]  # พิมพ์ยังไงถ้าจะลงว่าเบิก 500
    if would and any(any(token.tag == "help" for token in each) and _of_the_bot(each) for each in asked):
        return Reading("help", why=("help",))
    asks = behind and any(token.tag == "polar" for token in behind[-1]) and all(token.tag != "life" for token in first)
    typed = any(token.text == "พิมพ์" for stretch in behind for token in stretch)  # ใช้ยังไงคะ ต้องพิมพ์ 45 คนเหรอ
    return Reading("help", why=("help",)) if asks and first[0].tag == "help" and (typed or _of_the_bot(first)) else None


def _told(stretch: list[Token]) -> bool:
    """Whether what asks for help stands with a day or is over: พรุ่งนี้ต้องทำอะไร; not เพิ่งมาใหม่วันนี้ ใช้ยังไง."""
    tags = {token.tag for token in stretch}
    return "help" in tags and not tags.isdisjoint(("date", "done"))


def _of_the_bot(stretch: list[Token]) -> bool:
    """Whether a stretch asks how to type or report, and nothing of private life: พิมพ์ยังไงคะ."""
    typed = any(token.tag == "help" and any(word in token.text for word in _TO_THE_BOT) for token in stretch)
    typed = typed or (stretch[0].tag == "help" and stretch[0].text.startswith(("ใช้งาน", "สอนใช้", "วิธีใช้", "ขอวิธีใช้")))
    return typed and all(token.tag != "life" for token in stretch)


def _denies(content: list[Token]) -> bool:
    """ไม่ใช่, ไม่ถูก, a bare ยกเลิก; a bare ไม่ or ยัง says nothing by itself."""
    if len(content) > 1 and (content[0].tag == "slip" or content[0].text in THIS):
        content = content[1:]  # เอ๊ะ ไม่ใช่ค่ะ, อันนี้ไม่ใช่ค่ะ
    rest = {token.tag for token in content[1:]}
    first = content[0].tag in ("deny", "contrast", "cancel") or content[0].text == "ผิด"
    if len(content) == 2 and content[0].tag in ("deny", "contrast") and content[1].text in THIS:
        return True
    return first and len(content) <= 3 and rest <= {"deny", "contrast", "wrong", "confirm", "not", "thanks", "cancel", "done"}
