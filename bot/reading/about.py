"""What a question, a reminder or a deadline is about. Knows the words of the kinds; must not know who asks what."""

from bot.kinds.clause import Token
from bot.kinds.document import names

_ABOUT = (
    ("document", ("form", "district_plan", "paper", "progress_form", "file")),
    ("action_plan", ("enter", "action_plan")),
    ("refund", ("refund", "keep")),
    ("disbursement", ("disburse", "drawn")),
    ("meeting", ("meeting",)),
    ("plans", ("make", "review", "plan")),
)


def about(words: tuple[Token, ...] | list[Token]) -> str | None:
    """The one of six kinds that words speak of: ส่งแบบ 2 is document; a bare รายงาน none."""
    tags = {token.tag for token in words if token.tag != "progress_form" or token.text.startswith(("แบบ", "ฟอร์ม", "ใบ"))}
    found = next((kind for kind, of in _ABOUT if tags & set(of)), None)
    anew = any(token.tag == "new" and token.text != "ใหม่" for token in words)
    return "plans" if found is None and anew else found


def documents(words: tuple[Token, ...] | list[Token]) -> tuple[str, ...]:
    """Which documents are named: แบบ 1 และ 2 is form1, form2."""
    return tuple(dict.fromkeys(name for token in words for name in names(token)))
