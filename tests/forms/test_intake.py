"""A printed form goes in: header, rounds and faults come out, nothing is dropped, whatever the print's quirks."""

import json
import os
from collections import Counter
from datetime import date
from decimal import Decimal
from html import escape
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.forms.intake import Intake, read_form, report_lines
from bot.thai.show import thai_digits

OWN = Path(__file__).with_name("printed_2566.txt")
SHARED = Path(__file__).parents[3] / "shared" / "data"
FORM = "\n".join(
    [
        "**** แบบแสดงรายงานความก้าวหน้าและข้อมูลเกี่ยวกับโครงการ ****", "1.1 รหัสโครงการและชื่อโครงการ", "ชื่อโครงการ/กิจกรรม : โครงการทดสอบ",
        "รหัสโครงการ... : 21000000-0001", "ปีงบประมาณ พ.ศ. : 2566", "เริ่มต้นโครงการ : 2023-01-01 00:00:00", "งบประมาณที่ใช้ไป : {used} บาท",
        "1.5 เป้าหมายของโครงการ", "สำนักงานเขต 50 เขต", "2. รายงานความก้าวหน้าของโครงการและการใช้จ่ายงบประมาณ", "{rounds}",
    ]
)  # fmt: skip
ROUND = (
    "รายงานครั้งที่{number} :: {day} : {text}\n"
    ":: ความก้าวหน้าของงานฯ = {percent} % : งบประมาณที่เบิกใช้ (ครั้งที่ {number}) = 0 บาท : เป็นไปตามแผน : เป็นไปตามเป้าหมาย"
)


def read(text: str) -> Intake:
    """A form from its text."""
    return read_form(text.encode())


def form(*texts: str, used: str = "0") -> Intake:
    """A faultless form with a round a month, 16 January 2566 first, that says these texts."""
    days = ("16/1/2566", "16/2/2566", "16/3/2566", "18/4/2566")
    rounds = [ROUND.format(number=number, day=day, text=text, percent="10.00")
              for number, (day, text) in enumerate(zip(days, texts, strict=False), 1)]  # fmt: skip
    return read(FORM.format(rounds="\n".join(rounds), used=used))


def faults(intake: Intake) -> list[tuple[str, tuple[int, ...]]]:
    """Faults by id and rounds."""
    return [(fault.id, fault.rounds) for fault in intake.faults]


def original() -> bytes:
    """The print that the project started from; CI must have it."""
    path = SHARED / "progress_form_2563.txt"
    if not path.exists():
        assert not os.environ.get("CI"), f"{path} is missing"
        pytest.skip("the original print is not here")
    return path.read_bytes()


def seed() -> dict[str, Any]:
    """Its content as checked by hand."""
    return dict(json.loads((SHARED / "seed_facts.json").read_text(encoding="utf-8")))


STATUS = {"เป็นไปตามแผน": "on_plan", "เป็นไปตามเป้าหมาย": "on_target", None: ""}


def test_the_original_gives_every_round_field_by_field() -> None:
    read_back = read_form(original())
    checked = seed()["rounds"]
    assert len(read_back.rounds) == len(checked) == 12
    for line, right in zip(read_back.rounds, checked, strict=True):
        assert (line.number, line.on.isoformat()) == (right["round"], right["date"])
        assert line.percent == (None if right["progress_pct"] is None else Decimal(str(right["progress_pct"])))
        assert line.disbursed == (None if right["disbursed_baht"] is None else Decimal(right["disbursed_baht"]))
        assert (line.schedule, line.target) == (STATUS[right["plan_status"]], STATUS[right["target_status"]])
        assert all(paragraph.strip() for paragraph in line.narrative)
    assert sum(len("".join(line.narrative)) for line in read_back.rounds) > 5000
    assert "ปทุมธานี" in read_back.rounds[8].narrative[4]


def test_the_original_gives_its_header() -> None:
    head, right = read_form(original()).header, seed()["header"]
    assert (head.name, head.code, head.fiscal_year) == (right["project_name"], right["project_code"], right["fiscal_year_be"])
    assert (head.starts, head.ends) == (date.fromisoformat(right["start"]), date.fromisoformat(right["end"]))
    assert (head.budget, head.used) == (right["budget_baht"], right["used_baht_header"])
    assert (head.bureau, head.division, head.section) == tuple(right["unit"].values())
    assert (head.owner, head.owner_telephone) == tuple(right["owner"].values())
    assert (head.coordinator, head.coordinator_telephone) == (right["coordinator"]["name"], right["coordinator"]["ext"])
    assert right["strategy"]["kpi"] in head.strategy_indicator
    assert len(head.objectives) == 2
    assert not head.objectives[0].startswith("1")


def test_the_original_has_these_faults_and_no_other() -> None:
    assert faults(read_form(original())) == [
        ("header_used_zero", (4,)), ("round_label_shift", (4, 5, 11)), ("missing_progress", (1, 2, 3, 5, 6, 7, 8, 9, 10)),
        ("missing_month", ()), ("weekend_report", (3,)), ("deadline_before_report", (8,)), ("district_name", (9,)),
    ]  # fmt: skip


def test_nothing_of_the_original_is_left_unplaced() -> None:
    assert read_form(original()).unplaced == ()


def test_another_form_of_the_layout() -> None:
    found = read_form(OWN.read_bytes())
    head = found.header
    assert (head.code, head.fiscal_year, head.budget) == ("21000000-4410", 2566, Decimal(1250000))
    assert (head.bureau, head.division, head.section) == ("สำนักสิ่งแวดล้อม", "กองนโยบายและแผนงาน", "")
    assert (head.coordinator, head.coordinator_telephone) == ("อารีย์ พูนสุข", "๒๒๐๒")
    assert head.rationale == "ชุมชนมีปริมาณขยะเพิ่มขึ้นทุกปี จึงควรส่งเสริมให้คัดแยกตั้งแต่ต้นทาง"
    assert head.objectives == ("เพื่อลดปริมาณขยะที่ต้นทาง", "เพื่อให้สำนักงานเขตมีแผนของตนเอง")
    assert [(line.number, line.on.isoformat(), line.percent, line.disbursed, line.schedule, line.target) for line in found.rounds] == [
        (1, "2022-11-10", Decimal("10.00"), Decimal(12500), "on_plan", "on_target"),
        (2, "2022-12-22", Decimal("35.50"), Decimal(0), "behind", "below_target"),
        (3, "2023-02-25", Decimal("60.00"), Decimal(0), "on_plan", "on_target"),
        (4, "2023-04-20", Decimal("100.00"), Decimal(0), "on_plan", "above_target"),
    ]
    assert found.rounds[2].narrative[-1] == "ข้อความนอกวาระ & ต่อท้าย"


def test_the_faults_of_another_form() -> None:
    assert faults(read_form(OWN.read_bytes())) == [
        ("header_used_zero", (1,)), ("round_label_shift", (3,)), ("missing_month", ()), ("missing_month", ()), ("percent_mismatch", (2,)),
        ("sum_mismatch", (2,)), ("deadline_before_report", (3,)), ("weekend_report", (3,)), ("district_name", (3,)),
    ]  # fmt: skip


def test_what_fits_nowhere_is_handed_back() -> None:
    assert read_form(OWN.read_bytes()).unplaced == ("หมายเหตุ : ข้อมูลจากระบบเดิม", "พิมพ์ด้วยเครื่องที่ 3")


def test_every_word_of_a_print_is_placed_or_handed_back() -> None:
    """Cut anywhere, no line of the print is lost."""
    printed = [line for line in OWN.read_text(encoding="utf-8").splitlines() if "แบบแสดงรายงาน" not in line]
    for end in range(40, len(printed), 7):
        found = read("\n".join(printed[:end]))
        held = repr(found)
        for word in ("คัดแยกตั้งแต่ต้นทาง", "แต่งตั้งคณะทำงาน", "ข้อความนอกวาระ", "เครื่องที่ 3"):
            assert (word in held) == (word in "\n".join(printed[:end])), (end, word)


@pytest.mark.parametrize(
    ("text", "id_"),
    [
        ("ประชุมแล้ว จำนวน 25 สำนักงานเขต (ร้อยละ 50)", None),
        ("ประชุมแล้ว จำนวน 25 สำนักงานเขต (ร้อยละ 51)", "percent_mismatch"),
        ("ประชุมแล้ว จำนวน ๒๕ สำนักงานเขต คิดเป็นร้อยละ ๕๐.๐", None),
        ("โอนงบประมาณให้สำนักงานเขต จำนวนเงิน 300 บาท เบิกจ่ายงบประมาณแล้ว จำนวนเงิน 100 บาท (ร้อยละ 33.33)", None),
        ("โอนงบประมาณให้สำนักงานเขต จำนวนเงิน 300 บาท เบิกจ่ายงบประมาณแล้ว จำนวนเงิน 100 บาท (ร้อยละ 33.34)", "percent_mismatch"),
        ("ใช้เงิน 100 บาท (ร้อยละ 12)", None),  # of what is not said
        ("สามารถจัดประชุมได้ 20 สำนักงานเขต ไม่สามารถจัดประชุมได้ 30 สำนักงานเขต", None),
        ("สามารถจัดประชุมได้ 20 สำนักงานเขต ไม่สามารถจัดประชุมได้ 31 สำนักงานเขต", "sum_mismatch"),
        ("ชุมชนทั้งสิ้น 2,068 ชุมชน ทบทวนแผนพัฒนาชุมชนเดิมที่ได้จัดทำแล้ว 1,182 ชุมชน จัดทำแผนพัฒนาชุมชนใหม่ 886 ชุมชน", None),
        ("ชุมชนทั้งสิ้น 2,068 ชุมชน ทบทวนแผนพัฒนาชุมชนเดิมที่ได้จัดทำแล้ว 1,182 ชุมชน จัดทำแผนพัฒนาชุมชนใหม่ 887 ชุมชน", "sum_mismatch"),
        ("ที่ไม่มีโครงการ/กิจกรรม 3 สำนักงานเขต ได้แก่ สำนักงานเขตดุสิต สำนักงานเขตบางรัก และสำนักงานเขตบางนา", None),
        ("ที่ไม่มีโครงการ/กิจกรรม 4 สำนักงานเขต ได้แก่ สำนักงานเขตดุสิต สำนักงานเขตบางรัก และสำนักงานเขตบางนา", "sum_mismatch"),
        ("สำนักงานเขตดุสิต สำนักงานเขตบางรัก และสำนักงานเขตนนทบุรี ส่งแล้ว", "district_name"),
        ("สำนักงานเขตอยู่ระหว่างดำเนินการ สำนักงานเขตที่เหลือรอผล", None),
        ("ภายในวันที่ 1 มกราคม 2566", "deadline_before_report"),
        ("ภายในเดือนมกราคม 2566", None),
        ("ภายในเดือนธันวาคม 2565", "deadline_before_report"),
        ("ภายในวันอังคารที่ ๓๑ มกราคม ๒๕๖๖", None),
    ],
)  # fmt: skip
def test_a_round_by_its_words(text: str, id_: str | None) -> None:
    assert faults(form(text, used="1")) == ([(id_, (1,))] if id_ else [])


def test_a_weekend_a_month_without_a_round_and_a_percent_that_is_missing() -> None:
    text = ROUND.format(number=1, day="15/1/2566", text="ก", percent="5") + "\nรายงานครั้งที่2 :: 16/3/2566 : ข"
    assert faults(read(FORM.format(rounds=text, used="1"))) == [
        ("missing_progress", (2,)), ("missing_month", ()), ("weekend_report", (1,)),
    ]  # fmt: skip


def test_used_nothing_is_a_fault_only_beside_money_used() -> None:
    spent = "เบิกจ่ายงบประมาณแล้ว 1 สำนักงานเขต จำนวนเงิน 500 บาท"
    assert faults(form(spent)) == [("header_used_zero", (1,))]
    assert faults(form(spent, used="500")) == []


def test_a_slip_of_statuses_is_read_in_order_and_two_pairs_in_one_row_without_a_slip_are_handed_back() -> None:
    slipped = "\n".join(
        ["รายงานครั้งที่1 :: 16/1/2566 : ก", ": เป็นไปตามแผน", "รายงานครั้งที่2 :: 16/2/2566 : ข", ": ต่ำกว่าเป้าหมาย",
         "รายงานครั้งที่3 :: 16/3/2566 : ค : ช้ากว่าแผน : เป็นไปตามเป้าหมาย"]
    )  # fmt: skip
    rounds = read(FORM.format(rounds=slipped, used="1")).rounds
    assert [(line.schedule, line.target) for line in rounds] == [("on_plan", "below_target"), ("behind", "on_target"), ("", "")]
    surplus = "รายงานครั้งที่1 :: 16/1/2566 : ก : เป็นไปตามแผน : เป็นไปตามเป้าหมาย : ช้ากว่าแผน : ต่ำกว่าเป้าหมาย"
    found = read(FORM.format(rounds=surplus, used="1"))
    assert (found.rounds[0].schedule, found.rounds[0].target) == ("on_plan", "on_target")
    assert found.unplaced == ("1: ช้ากว่าแผน", "1: ต่ำกว่าเป้าหมาย")


def test_a_block_that_names_its_round_belongs_to_it_wherever_it_stands() -> None:
    printed = "\n".join(
        ["รายงานครั้งที่1 :: 16/1/2566 : ก", "รายงานครั้งที่2 :: 16/2/2566 : ข",
         ":: ความก้าวหน้าของงานฯ = 7.00 % : งบประมาณที่เบิกใช้ (ครั้งที่ 1) = 300 บาท",
         ":: ความก้าวหน้าของงานฯ = 9.00 % : งบประมาณที่เบิกใช้ (ครั้งที่ 2) = 0 บาท"]
    )  # fmt: skip
    rounds = read(FORM.format(rounds=printed, used="300")).rounds
    assert [(line.percent, line.disbursed) for line in rounds] == [(7, 300), (9, 0)]


def test_cells_of_a_row_are_paragraphs_of_their_own() -> None:
    printed = "รายงานครั้งที่1\t:: 16/1/2566 : ก\tข\t: ช้ากว่าแผน : ต่ำกว่าเป้าหมาย"
    (line,) = read(FORM.format(rounds=printed, used="1")).rounds
    assert (line.narrative, line.schedule, line.target) == (("ก", "ข"), "behind", "below_target")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp874"])
def test_encodings_give_the_same_form(encoding: str) -> None:
    text = OWN.read_text(encoding="utf-8")
    assert read_form(text.encode(encoding)) == read(text)


def test_a_web_page_gives_the_same_form() -> None:
    rows = []
    for line in OWN.read_text(encoding="utf-8").splitlines():
        cells = line.split("\t") if line.startswith("รายงานครั้งที่") else [line]
        marked = "".join(f"<td>{cell if '<p>' in cell else escape(cell, quote=False).replace('&amp;amp;', '&amp;')}</td>" for cell in cells)
        rows.append(f"<tr>{marked}</tr>")
    page = f"<html><head><title>x</title><style>p {{}}</style></head><body><table>\n{''.join(rows)}\n</table></body></html>"
    assert read(page) == read(OWN.read_text(encoding="utf-8"))


def test_thai_digits_change_nothing_that_is_counted() -> None:
    plain, thai = read(OWN.read_text(encoding="utf-8")), read(thai_digits(OWN.read_text(encoding="utf-8")))
    assert faults(thai) == faults(plain)
    assert [(line.number, line.on, line.percent, line.disbursed) for line in thai.rounds] == [
        (line.number, line.on, line.percent, line.disbursed) for line in plain.rounds
    ]
    assert (thai.header.starts, thai.header.budget) == (plain.header.starts, plain.header.budget)


def test_what_is_no_form_gives_no_rounds_and_loses_nothing() -> None:
    found = read("บันทึกการประชุม\nวันที่ 1 มกราคม")
    assert (found.rounds, found.header.code, found.unplaced) == ((), "", ("บันทึกการประชุม", "วันที่ 1 มกราคม"))


@settings(max_examples=60)
@given(st.binary(max_size=300), st.integers(0, 12))
def test_no_file_makes_it_fall(noise: bytes, place: int) -> None:
    body = OWN.read_bytes()
    cut = len(body) * place // 12
    read_form(body[:cut] + noise + body[cut:])
    read_form(noise)


def test_the_report_for_the_person_who_imports_names_every_fault_and_line() -> None:
    found = read_form(OWN.read_bytes())
    told = "\n".join(report_lines(found))
    assert Counter(line.split(":")[0].strip() for line in told.splitlines() if ":" in line)["percent_mismatch"] == 1
    assert all(fault.id in told and fault.reason in told for fault in found.faults)
    assert all(line in told for line in found.unplaced)
    assert "4 round(s)" in told
