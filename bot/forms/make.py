"""The documents there are, in which formats, and how each is written: the printed table of this room."""

from collections.abc import Callable
from typing import Any

from bot.forms.district_forms import district_paper
from bot.forms.paper import Paper, in_thai_digits
from bot.forms.progress_form import progress_form

Papers = Callable[[Any], Paper]

FORMS: dict[str, tuple[str, ...]] = {
    "progress_form": ("pdf", "docx"),
    "form1": ("xlsx", "docx", "pdf"),
    "form2": ("xlsx", "docx", "pdf"),
    "forms": ("xlsx", "docx", "pdf"),
    "summary": ("xlsx",),
}
"""Documents with their formats, the usual one first; `forms` is forms 1 and 2 in one file."""

OWN_TEMPLATES = tuple((form, file_format) for form in ("form1", "form2") for file_format in ("xlsx", "docx"))
"""What headquarters may replace the layout of."""

_PAPERS: dict[str, Papers] = {
    "progress_form": progress_form,
    "form1": lambda forms: district_paper(forms, ("form1",)),
    "form2": lambda forms: district_paper(forms, ("form2",)),
    "forms": district_paper,
}

TYPES = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


def make(document: str, file_format: str, values: Any, *, thai: bool = False, template: bytes | None = None) -> bytes:
    """The bytes of a document; `values` is a ProgressForm for the progress form, DistrictForms for the others.

    `template` is headquarters' own layout of form 1 or 2, where there is one.
    """
    if file_format not in FORMS[document]:
        message = f"{document} is not written as {file_format}"
        raise ValueError(message)
    if document == "summary":
        from bot.forms.summary import summary

        return summary(values)
    if template is not None and (document, file_format) in OWN_TEMPLATES:
        from bot.forms.own_template import fill

        return fill(template, file_format, values)
    paper = _PAPERS[document](values)
    return _WRITERS[file_format](in_thai_digits(paper) if thai else paper, thai)


def _pdf(paper: Paper, thai: bool) -> bytes:
    from bot.forms.pdf import write_pdf

    return write_pdf(paper, thai=thai)


def _docx(paper: Paper, thai: bool) -> bytes:
    from bot.forms.docx import write_docx

    return write_docx(paper, thai=thai)


def _xlsx(paper: Paper, thai: bool) -> bytes:
    from bot.forms.xlsx import write_xlsx

    return write_xlsx(paper)


_WRITERS: dict[str, Callable[[Paper, bool], bytes]] = {"pdf": _pdf, "docx": _docx, "xlsx": _xlsx}
