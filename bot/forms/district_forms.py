"""Forms 1 and 2 of the districts, prefilled, as papers: a page a district and form. Values in, blocks out; computes nothing."""

from collections.abc import Iterator, Sequence

from bot.forms.paper import Block, CellValue, Field, Grid, Heading, Page, Paper, Points, Prose, Signature
from bot.forms.progress_form import as_of
from bot.forms.progress_form import say as printed
from bot.forms.values import DistrictForms, DistrictSheet, Meeting
from bot.texts import Texts
from bot.thai.show import show_date

say = Texts(__file__)
BLANK_ROWS = 10  # lines for a district to list its projects by hand
_TO_FILL = ("\u00a0",) * 4
_WIDTHS = (1.2, 6.2, 4.6, 2.6, 2.2)  # of every table, so that they stand in line in a workbook too


def district_paper(forms: DistrictForms, which: Sequence[str] = ("form1", "form2")) -> Paper:
    """Forms 1 and 2, or one of them, of every district given."""
    pages = tuple(_PAGES[form](sheet, forms, both=len(which) > 1) for sheet in forms.sheets for form in which)
    subject = f"{' / '.join(say(form) for form in which)} {forms.code}"
    return Paper(subject, pages, f"{as_of(forms.as_of)} · {forms.code}", printed("page"))


def _page(form: str, about: str, sheet: DistrictSheet, forms: DistrictForms, blocks: Iterator[Block], *, both: bool) -> Page:
    head = (
        Field(say.label("office"), say("office", district=sheet.district)), Field(say.label("project"), forms.project),
        Field(say.label("code"), forms.code), Field(say.label("fiscal_year"), str(forms.fiscal_year)),
        Field(say.label("as_of"), as_of(forms.as_of)),
    )  # fmt: skip
    name = say("tab_both", district=sheet.district, form=form[-1]) if both else say("tab", district=sheet.district)
    return Page(say(form), (*head, *blocks, _signature()), about, name)


def _signature() -> Signature:
    return Signature((say("reporter"), say("head"), say("signed_on")))


def _form1(sheet: DistrictSheet, forms: DistrictForms, *, both: bool) -> Page:
    return _page("form1", say("form1_about", project=forms.project), sheet, forms, _form1_blocks(sheet), both=both)


def _form1_blocks(sheet: DistrictSheet) -> Iterator[Block]:
    yield Heading(say("activities"))
    yield Grid(_heads("number", "activity", "detail", "count", "unit"), _WIDTHS, "cllrl", _numbered([*_meetings(sheet), *_plans(sheet)]))
    yield Heading(say("money"))
    yield Grid(_heads("number", "money", "remark", "amount", "percent"), _WIDTHS, "cllrr", _numbered(list(_money(sheet))))
    yield Heading(say("obstacles"))
    yield Points(sheet.obstacles) if sheet.obstacles else Prose(say("none"))


def _heads(*names: str) -> tuple[str, ...]:
    return tuple(say.label(name) for name in names)


def _numbered(rows: Sequence[tuple[CellValue, ...]]) -> tuple[tuple[CellValue, ...], ...]:
    return tuple((number, *row) for number, row in enumerate(rows, 1))


def meeting_words(meeting: Meeting | None) -> str:
    """จัดแล้ว วันที่ 11 มีนาคม 2563, or "" when nothing was said of a meeting."""
    if meeting is None:
        return ""
    day = show_date(meeting.on, short=False, weekday=False) if meeting.on else ""
    return f"{say.label(meeting.status)} {say('meeting_on', day=day) if day else ''}".strip()


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
        remark = say("keeps") if name == "returned" and sheet.keeps else None
        yield say(name), remark, getattr(sheet, name), sheet.shares.get(name)


def _form2(sheet: DistrictSheet, forms: DistrictForms, *, both: bool) -> Page:
    return _page("form2", say("form2_about"), sheet, forms, _form2_blocks(sheet, forms.years), both=both)


def _form2_blocks(sheet: DistrictSheet, years: Sequence[int]) -> Iterator[Block]:
    yield Heading(say("projects"))
    rows: list[tuple[CellValue, ...]] = [(say("year", year=year), None, sheet.projects.get(year), say.label("unit_projects"))
                                         for year in years]  # fmt: skip
    total: tuple[CellValue, ...] = ("\u00a0", say("total"), "\u00a0", sheet.projects_total, say.label("unit_projects"))
    yield Grid(_heads("number", "year", "remark", "projects", "unit"), _WIDTHS, "cllrl", (*_numbered(rows), total), bold_last=True)
    yield Heading(say("list"))
    yield Grid(_heads("number", "name", "community", "year", "budget"), _WIDTHS, "clllr", _numbered([_TO_FILL] * BLANK_ROWS))


_PAGES = {"form1": _form1, "form2": _form2}
