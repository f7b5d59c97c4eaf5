"""The fifty districts, their misspellings, and the names that are no district."""

import pytest
from pythainlp.corpus import thai_words

from bot.districts import names
from bot.thai import Place, clean, find

from .tables import found, short, spans

DISTRICTS = sorted(names())


def place_of(text: str) -> Place | None:
    """The only place of a text."""
    places = spans(text, "district", "place")
    assert len(places) <= 1, places
    value = places[0].value if places else None
    assert value is None or isinstance(value, Place)
    return value


@pytest.mark.parametrize("head", ["เขต", "สนข.", "ข.", "สำนักงานเขต", "เขต ", ""])
@pytest.mark.parametrize("name", DISTRICTS)
def test_each_of_the_fifty_is_read(name: str, head: str) -> None:
    assert place_of(f"{head}{name} ส่งแล้ว") == Place(name, "district", name, 0, bool(head))


@pytest.mark.parametrize("name", DISTRICTS)
def test_a_name_is_read_in_a_text_without_spaces(name: str) -> None:
    assert [short(span) for span in spans(f"เขต{name}ประชุมแล้ว45คน")] == [name, 45]


ALIASES = [
    ("ป้อมปราบ", "ป้อมปราบศัตรูพ่าย"),
    ("ป้อมปราบฯ", "ป้อมปราบศัตรูพ่าย"),
    ("สาธร", "สาทร"),
    ("บางรักษ์", "บางรัก"),
    ("ราษฏร์บูรณะ", "ราษฎร์บูรณะ"),
    ("สัมพันวงศ์", "สัมพันธวงศ์"),
    ("bangrak", "บางรัก"),
    ("Chatuchak", "จตุจักร"),
]


@pytest.mark.parametrize(("written", "name"), ALIASES)
def test_an_alias_is_the_name_itself(written: str, name: str) -> None:
    assert short(spans(written)[0]) == name


def _misspellings(name: str) -> list[str]:
    """Every name with one letter left out, doubled in place, or changed for its neighbour."""
    out = [name[:at] + name[at + 1 :] for at in range(1, len(name))]
    swapped = [name[:at] + name[at + 1] + name[at] + name[at + 2 :] for at in range(len(name) - 1)]
    changed = [name[:at] + "ร" + name[at + 1 :] for at in range(1, len(name))]
    return [word for word in (*out, *swapped, *changed) if clean(word).text == word and word != name]


def test_one_wrong_letter_after_a_trigger_never_leads_to_another_district() -> None:
    asked = wrong = right = 0
    for name in DISTRICTS:
        for word in _misspellings(name):
            places = [span.value for span in find(clean(f"เขต{word} ส่งแล้ว")) if isinstance(span.value, Place)]
            said = places[0].name if places else None
            right += said == name
            asked += said is None
            wrong += said not in (name, None)
    assert wrong == 0
    assert asked <= right / 25


GLUED = [("เขตบางรัคประชุมแล้ว", "บางรัค", "บางรัก"), ("สนข.หลักสีประชุม", "หลักสี", "หลักสี่"), ("เขตดุสิทจัด 45 คน", "ดุสิท", "ดุสิต")]


@pytest.mark.parametrize(("text", "said", "name"), GLUED)
def test_a_misspelt_name_ends_where_the_next_word_begins(text: str, said: str, name: str) -> None:
    assert place_of(text) == Place(name, "district", said, 1, trigger=True)


def test_two_wrong_letters_pass_only_in_a_long_name_after_a_trigger() -> None:
    assert place_of("เขตบางขุนเทน") == Place("บางขุนเทียน", "district", "บางขุนเทน", 2, trigger=True)
    assert place_of("เขตป้อมปราปศัตรูพาย") == Place("ป้อมปราบศัตรูพ่าย", "district", "ป้อมปราปศัตรูพาย", 2, trigger=True)
    assert place_of("เขตดูซิต") == Place(None, "unknown", "ดูซิต", 0, trigger=True)
    assert place_of("ส่งที่บางขุนเทนแล้ว") is None
    assert place_of("ข.บางขุนเทน") is None


def test_of_two_districts_as_near_none_is_taken() -> None:
    assert place_of("เขตบางนค") == Place(None, "unknown", "บางนค", 0, trigger=True)


def test_a_name_does_not_end_inside_a_syllable() -> None:
    assert spans("ไปประเวศะแล้วกลับ", "district") == []
    assert spans("ไปบางแคะแล้วกลับ", "district") == []


def test_a_mark_left_out_needs_no_trigger() -> None:
    assert place_of("ตลิงชันทบทวนแผนรึยัง") == Place("ตลิ่งชัน", "district", "ตลิงชัน", 1)
    assert place_of("หลักสีของป้าย") is None


@pytest.mark.parametrize(("text", "name"), [("วังทองหรัง", "วังทองหลาง"), ("วังทองหรังค่ะ", "วังทองหลาง"), ("บางรัคครับ", "บางรัก")])
def test_a_short_message_may_be_a_misspelt_name(text: str, name: str) -> None:
    assert [short(span) for span in spans(text)] == [name]


ELSEWHERE = [
    ("เขตปทุมธานี", "(province)"),
    ("เขตเมืองนนทบุรี", "(province)"),
    ("ปากเกร็ด", "(amphoe)"),
    ("จ.นนทบุรี", "(province)"),
    ("จังหวัดเลย", "(province)"),
    ("แขวงบางกะปิ", "(khwaeng)"),
    ("แขวงดินแดง", "(khwaeng)"),
    ("แขวงสามเสนใน", "(khwaeng)"),
    ("ทุ่งสองห้อง", "(khwaeng)"),
    ("คลองสามประเวศ", "(khwaeng)"),
    ("ถนนสาทร", "(road)"),
    ("ซอยลาดพร้าว", "(road)"),
    ("สุขุมวิท 50", "(road)"),
    ("บางนา-ตราด", "(road)"),
    ("วัดบางนา", "(area)"),
    ("สน.บางรัก", "(area)"),
    ("โรงพยาบาลพญาไท", "(area)"),
    ("สนามบินดอนเมือง", "(area)"),
    ("ชุมชนคลองเตย", "(area)"),
    ("คุณวัฒนา", "(person)"),
    ("นายประเวศ", "(person)"),
    ("กัลยาณิวัฒนา", "(area)"),
    ("พระนครศรีอยุธยา", "(province)"),
    ("บางรักใหญ่", "(amphoe)"),
    ("ดุสิตรีสอร์ท", "(area)"),
    ("เขตสุพรรณ", "(unknown)"),
]


@pytest.mark.parametrize(("text", "kind"), ELSEWHERE)
def test_a_name_that_is_no_district_is_not_turned_into_one(text: str, kind: str) -> None:
    assert [short(span) for span in spans(text, "district", "place")] == [kind]


NO_NAME = [
    "เขตเรา",
    "เขตไหนยังไม่ส่ง",
    "ทุกเขตประชุม",
    "เขตที่ยังไม่ส่ง",
    "ในเขตพื้นที่",
    "เขตเลือกตั้ง",
    "17 เขตประชุมแล้ว",
    "สาธุ",
    "ประเทศ",
    "พัฒนา",
    "โอเคค่ะ",
    "บางคน",
    "รอ ผอ.เขต เซ็น",
]


@pytest.mark.parametrize("text", NO_NAME)
def test_what_follows_the_word_district_need_not_be_a_name(text: str) -> None:
    assert place_of(text) is None


def test_several_districts_stand_side_by_side() -> None:
    assert found("เขตบางรัก บางเขน และบางซื่อ") == [("district", "บางรัก"), ("district", "บางเขน"), ("district", "บางซื่อ")]
    assert found("เขตพระนครดุสิตป้อมปราบ") == [("district", "พระนคร"), ("district", "ดุสิต"), ("district", "ป้อมปราบศัตรูพ่าย")]
    assert found("แขวงบางกะปิ เขตห้วยขวาง") == [("place", "(khwaeng)"), ("district", "ห้วยขวาง")]
    assert found("12 ชุมชนบางรัก") == [("number", 12), ("district", "บางรัก")]


def test_hardly_a_word_of_the_dictionary_holds_a_district() -> None:
    """Of every fifth of the 60,000 words of a Thai dictionary only names of districts, and a few rare words, may read as one."""
    words = sorted(thai_words())[::5]
    held = {word for word in words for span in find(clean(word)) if span.type == "district" and word not in names()}
    assert len(held) <= 4, held


def test_a_longer_name_with_a_letter_wrong_is_not_the_shorter_one() -> None:
    assert spans("ประชุมคลองสารวา 45 คน", "district") == []
    assert [short(span) for span in spans("ประชุมคลองสาร 45 คน", "district")] == ["คลองสาน"]
