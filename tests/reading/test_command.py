"""The `understand` command: a message a line, a reading a line, in order and at once."""

import io
import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from bot.reading import from_json, read, to_json
from bot.reading.command import run

DAY = date(2020, 6, 17)


def _run(*lines: str, district: str | None = None, explain: bool = False) -> list[dict[str, Any]]:
    out = io.StringIO()
    run([f"{line}\n" for line in lines], out, DAY, district, explain)
    return [json.loads(line) for line in out.getvalue().splitlines()]


def test_each_line_gives_one_compact_reading_in_order() -> None:
    out = io.StringIO()
    run(["ประชุมแล้ว\n", "\n", "โอเค"], out, DAY)
    assert out.getvalue() == '{"intent":"report","facts":[{"kind":"meeting","status":"held"}]}\n{"intent":"other"}\n{"intent":"confirm"}\n'


def test_a_line_of_json_brings_its_own_day_district_and_question() -> None:
    line = json.dumps({"text": "จะประชุมพรุ่งนี้", "today": "2020-03-01"}, ensure_ascii=False)
    asked = json.dumps({"text": "45", "asked": {"kind": "meeting", "slot": "attendees"}})
    own = json.dumps({"text": "เขตเราเบิกยัง", "district": "สาทร"}, ensure_ascii=False)
    first, second, third = _run(line, asked, own)
    assert first["facts"][0]["date"] == "2020-03-02"
    assert second["facts"] == [{"kind": "meeting", "attendees": 45}]
    assert third["district"] == "สาทร"


def test_what_is_no_message_in_json_is_read_as_text() -> None:
    lines = ["{", "[1, 2]", '{"a": 1}', '{"text": 5}', '{"text": "โอเค", "today": "yesterday", "asked": 7, "district": 3}', '"โอเค"']
    assert [reading["intent"] for reading in _run(*lines)] == ["other", "other", "other", "other", "confirm", "confirm"]


def test_a_reading_is_written_before_the_next_line_is_read() -> None:
    flushed: list[str] = []

    class Pipe(io.StringIO):
        def flush(self) -> None:
            flushed.append(self.getvalue())

    def lines() -> Iterator[str]:
        yield "โอเค\n"
        assert flushed == ['{"intent":"confirm"}\n']
        yield "ยกเลิก\n"

    run(lines(), Pipe(), DAY)
    assert len(flushed) == 2


def test_explain_says_which_values_were_found_and_why() -> None:
    (found,) = _run("เขตบางรัก ประชุมแล้ว ๑๒ มิ.ย. คนมา ๔๕ เวลา 9.30 น. เบิก 5,000 บาท", explain=True)
    shown = {(span["type"], span["text"]): span["value"] for span in found["spans"]}
    assert shown == {
        ("district", "เขตบางรัก"): "บางรัก",
        ("date", "๑๒ มิ.ย."): "2020-06-12",
        ("number", "๔๕"): 45,
        ("time", "9.30 น."): "09:30",
        ("money", "5,000 บาท"): 5000,
    }
    assert all(span["rule"] for span in found["spans"])
    assert found["why"][0] == "report"
    assert "ประชุม=meeting" in found["why"]


def test_a_reading_comes_back_from_its_json() -> None:
    texts = [
        "เขตบางรัก ประชุมแล้ว 12 มิ.ย. 9.30-12.00 น. คนมา 45 ส่งแบบ 2 แล้วค่ะ เหลือเขตไหนบ้างคะ",
        "เบิก 8,450.50 บาท", "เตือนเขตบางรักกับเขตสาทรพรุ่งนี้ 10 โมง", "ลา 22-24 มิ.ย.", "โครงการที่บรรจุปี 63-64 รวมเท่าไร",
        "ให้ทุกเขตส่งแบบ 1 และ 2 ภายใน 30 มิ.ย.", "ขอไฟล์สรุป excel ปี 63", "ลงทะเบียน เขตสาทร รหัส 019284", "ร่างรายงานครั้งที่ 9",
    ]  # fmt: skip
    for text in texts:
        reading = read(text, DAY)
        said = reading._replace(why=(), also=reading.also and reading.also._replace(why=()))
        assert from_json(json.loads(json.dumps(to_json(reading)))) == said


def test_the_free_words_are_kept_as_typed() -> None:
    (meeting,) = to_json(read("จัดประชุมแล้วที่วัดดอกไม้ คนมา ๓๙", DAY))["facts"]
    (off,) = to_json(read("ประชุมไม่ได้เพราะโควิดระบาดหนัก", DAY))["facts"]
    (obstacle,) = to_json(read("ปัญหาคือประธานชุมชนหมดวาระ", DAY))["facts"]
    assert (meeting["place"], off["reason"]) == ("วัดดอกไม้", "เพราะโควิดระบาดหนัก")
    assert obstacle["text"] == "ประธานชุมชนหมดวาระ"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("ประชุมแล้ว 20 พ.ค. มา 45 คน ที่ห้องประชุมชั้น 3", "ห้องประชุมชั้น 3"),
        ("ประชุมแล้ว 20 พ.ค. ที่ห้องประชุม ชั้น 3 อาคาร 2 มา 45 คน", "ห้องประชุม ชั้น 3 อาคาร 2"),
        ("ประชุมแล้ว 20 พ.ค. ณ ห้องประชุม 501 มา 30 คน", "ห้องประชุม 501"),
        ("ประชุมแล้ว 20 พ.ค. ณ วัดแขก มา 45 คน", "วัดแขก"),
    ],
)
def test_a_place_is_kept_with_its_floor_and_room_and_without_what_follows(text: str, place: str) -> None:
    (meeting,) = to_json(read(text, DAY))["facts"]
    assert meeting["place"] == place


def test_the_unscored_slots_and_intents() -> None:
    told = to_json(read("ตามหนังสือ กท 0502/802 ลว. 30 เม.ย. 63 ให้ทุกเขตส่งแบบ 2 ภายใน 15 ก.ย. 63", DAY))
    assert (told["letter"], told["documents"], told["date"]) == ("กท 0502/802 ลว. 30 เม.ย. 63", ["form2"], "2020-09-15")
    assert to_json(read("ณ วันที่ 31 มี.ค. 63 ประชุมไปกี่เขต", DAY))["as_of"] == "2020-03-31"
    assert to_json(read("โครงการที่บรรจุปี 63-64 รวมเท่าไร", DAY))["span"] == [2563, 2564]
    assert to_json(read("ส่งแบบ 2 แล้วค่ะ เหลือเขตไหนบ้างคะ", DAY))["also"] == {"intent": "query", "topic": "missing"}
    assert to_json(read("ลา 22-24 มิ.ย.", DAY)) == {"intent": "leave", "from": "2020-06-22", "to": "2020-06-24"}
    assert to_json(read("ร่างรายงานครั้งที่ 9 ให้หน่อย", DAY)) == {"intent": "draft_round", "round": 9}
    assert read("เขตบางรักประชุมแล้ว", DAY).facts[0].edits == 0
    assert read("เขตบางลัก ประชุมแล้ว", DAY).facts[0].edits == 1


def test_reading_needs_no_heavy_library() -> None:
    code = (
        "import sys, bot.reading; bot.reading.read('เขตบางรักประชุมแล้ว', __import__('datetime').date(2020, 6, 17));"
        "print(sorted({name.split('.')[0] for name in sys.modules} & {'pythainlp', 'linebot', 'fastapi', 'sqlalchemy', 'sqlmodel'}))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
