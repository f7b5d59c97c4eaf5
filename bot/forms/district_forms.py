"""Forms 1 and 2 of the districts, prefilled, as papers: a page a district and form. Values in, blocks out; computes nothing."""

from collections.abc import Iterator, Sequence

from bot.forms.paper import Block, CellValue, Field, Grid, Heading, Items, Page, Paper, Signature
from bot.forms.progress_form import as_of
from bot.forms.progress_form import say as printed
from bot.forms.values import DistrictForms, DistrictSheet, Meeting
from bot.texts import Texts
from bot.thai.show import show_date

say = Texts(__file__)
BLANK_ROWS = 10  # lines for a district to list its projects by hand
_TO_FILL = ("\u00a0",) * 4


def district_paper(forms: DistrictForms, which: Sequence[str] = ("form1", "form2")) -> Paper:
    """Forms 1 and 2, or one of them, of every district given."""
    pages = tuple(_PAGES[form](sheet, forms, both=len(which) > 1) for sheet in forms.sheets for form in which)
    subject = f"{' / '.join(say(form) for form in which)} {forms.code}"
    return Paper(subject, pages, f"{as_of(forms.as_of)} · {forms.code}", printed("page"))


def _page(form: str, about: str, sheet: DistrictSheet, forms: DistrictForms, blocks: Iterator[Block], *, both: bool) -> Page:
    head = (
        Field(say.label("office"), say("office", district=sheet.district)), Field(say.label("project"), forms.project),
        Field(say.label("code"), forms.code), Field(say.label("fiscal_year"), str(forms.fiscal_year)),
    )  # fmt: skip
    name = say("tab_both", district=sheet.district, form=form[-1]) if both else say("tab", district=sheet.district)
    return Page(say(form), (*head, *blocks, _signature()), about, name)


def _signature() -> Signature:
    return Signature((say("reporter"), say("head"), say("signed_on")))


def _form1(sheet: DistrictSheet, forms: DistrictForms, *, both: bool) -> Page:
    return _page("form1", say("form1_about", project=forms.project), sheet, forms, _form1_blocks(sheet), both=both)


def _form1_blocks(sheet: DistrictSheet) -> Iterator[Block]:
    yield Heading(say("activities"))
    yield Grid(_heads("number", "activity", "detail", "count", "unit"), (1.2, 6.0, 5.2, 2.2, 2.0), "cllrl",
               tuple(_numbered([*_meetings(sheet), *_plans(sheet)])))  # fmt: skip
    yield Heading(say("money"))
    yield Grid(_heads("item", "amount", "percent"), (8.0, 4.6, 4.0), "lrr", tuple(_money(sheet)))
    yield Heading(say("obstacles"))
    yield Items(sheet.obstacles or (say("none"),))


def _heads(*names: str) -> tuple[str, ...]:
    return tuple(say.label(name) for name in names)


def _numbered(rows: Sequence[tuple[CellValue, ...]]) -> Iterator[tuple[CellValue, ...]]:
    yield from ((number, *row) for number, row in enumerate(rows, 1))


def _meetings(sheet: DistrictSheet) -> Iterator[tuple[CellValue, ...]]:
    if not sheet.meetings:
        yield say("no_meeting"), None, None, say.label("people")
    for meeting in sheet.meetings:
        yield say("meeting", status=say.label(meeting.status)), tuple(_detail(meeting)), meeting.attendees, say.label("people")


def _detail(meeting: Meeting) -> Iterator[str]:
    if meeting.on:
        yield say("meeting_on", day=show_date(meeting.on, short=False, weekday=False))
    if meeting.place:
        yield say("meeting_place", place=meeting.place)
    if meeting.reason:
        yield say("meeting_reason", reason=meeting.reason)


def _plans(sheet: DistrictSheet) -> Iterator[tuple[CellValue, ...]]:
    for name in ("made", "reviewed", "with_plan", "communities"):
        yield say(name), None, getattr(sheet, name), say.label("communities")


def _money(sheet: DistrictSheet) -> Iterator[tuple[CellValue, ...]]:
    for name in ("allocated", "disbursed", "returned", "left"):
        yield say(name), getattr(sheet, name), sheet.shares.get(name)
    if sheet.keeps:
        yield say("keeps"), say("yes"), None


def _form2(sheet: DistrictSheet, forms: DistrictForms, *, both: bool) -> Page:
    return _page("form2", say("form2_about"), sheet, forms, _form2_blocks(sheet, forms.years), both=both)


def _form2_blocks(sheet: DistrictSheet, years: Sequence[int]) -> Iterator[Block]:
    yield Heading(say("projects"))
    rows: list[tuple[CellValue, ...]] = [(say("year", year=year), sheet.projects.get(year), None) for year in years]
    yield Grid(_heads("year", "projects", "remark"), (6.0, 5.0, 5.6), "lrl", (*rows, (say("total"), sheet.projects_total, None)),
               bold_last=True)  # fmt: skip
    yield Heading(say("list"))
    blank: tuple[tuple[CellValue, ...], ...] = tuple((number, *_TO_FILL) for number in range(1, BLANK_ROWS + 1))
    yield Grid(_heads("number", "name", "community", "year", "budget"), (1.2, 7.0, 3.6, 2.2, 2.6), "clllr", blank)


_PAGES = {"form1": _form1, "form2": _form2}
