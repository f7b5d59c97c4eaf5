"""The simulator in a real browser: what one does on the page reaches the webhook signed, and the bot's answers appear without reload."""

import os
import shutil
import struct
import zlib
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from bot.line.standin import line_id
from tests.pages.tiny_bot import TinyBot, running

pytestmark = pytest.mark.browser
OFFICER, OTHER, HQ, NEWCOMER = (line_id(key) for key in ("bang_rak", "chatuchak", "hq", "newcomer"))
GROUP = line_id("group", "C")
WIDE, NARROW = {"width": 1280, "height": 860}, {"width": 390, "height": 844}


def png(width: int, height: int) -> bytes:
    """A green PNG of this size."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = zlib.compress((b"\0" + b"\x14\x74\x4f" * width) * height)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """Chromium of this machine, one context: its cache keeps the page's files."""
    from playwright.sync_api import sync_playwright

    found = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if found is None:
        if os.environ.get("CI") == "true":
            pytest.fail("Chromium is missing: .ci/run installs it")
        pytest.skip("no Chromium here")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox", "--disable-gpu"])
        yield browser.new_context(viewport=WIDE, reduced_motion="reduce")
        browser.close()


@pytest.fixture(scope="module")
def tiny() -> Iterator[TinyBot]:
    with running() as tiny:
        yield tiny


@pytest.fixture(scope="module")
def tab(browser: Any) -> Any:
    """One tab for all tests, which `page` opens anew for each."""
    return browser.new_page()


@pytest.fixture
def page(tab: Any, tiny: TinyBot) -> Iterator[Any]:
    """The page as it opens, with nothing said yet; an error in its console fails the test."""
    tiny.start_over()
    errors: list[str] = []
    listeners = {
        "pageerror": lambda error: errors.append(str(error)),
        "console": lambda message: errors.append(message.text) if message.type == "error" else None,
    }
    for name, listener in listeners.items():
        tab.on(name, listener)
    tab.set_default_timeout(4000)
    tab.set_viewport_size(WIDE)
    tab.goto(tiny.url)
    tab.evaluate("sessionStorage.clear()")
    tab.wait_for_function("document.fonts.status === 'loaded' && document.querySelector('#quota-figure').textContent")
    yield tab
    for name, listener in listeners.items():
        tab.remove_listener(name, listener)
    assert errors == []


def say(page: Any, text: str) -> None:
    page.fill("#text", text)
    page.press("#text", "Enter")


def expect_bot(page: Any, text: str) -> None:
    page.locator(".line:not(.own)").last.get_by_text(text).wait_for()


def choose(page: Any, label: str) -> None:
    page.locator("#sheet").get_by_text(label, exact=True).click()


def until(page: Any, what: Callable[[], bool]) -> None:
    """Wait until the other side of the page has seen it."""
    for _ in range(200):
        if what():
            return
        page.wait_for_timeout(20)
    pytest.fail("it did not happen in time")


def test_a_typed_message_is_answered_with_a_card_that_shows_its_figures_bar_and_buttons(page: Any, tiny: TinyBot) -> None:
    say(page, "KPI เท่าไหร่")
    expect_bot(page, "88 %")
    assert tiny.events[0]["message"]["text"] == "KPI เท่าไหร่"
    assert tiny.events[0]["source"] == {"type": "user", "userId": OFFICER}
    page.locator(".line.own .meta").get_by_text("อ่านแล้ว").wait_for()
    bar, done = page.locator(".flex-shaped").nth(0).bounding_box(), page.locator(".flex-shaped .flex-shaped").nth(0).bounding_box()
    assert done["width"] / bar["width"] == pytest.approx(0.88, abs=0.01)
    assert page.locator(".flex-primary").evaluate("one => getComputedStyle(one).backgroundColor") == "rgb(11, 122, 75)"


def test_an_answer_longer_than_the_screen_is_shown_from_the_question_on(page: Any) -> None:
    page.set_viewport_size({"width": 390, "height": 560})
    for text in ("สวัสดี", "KPI เท่าไหร่"):
        say(page, text)
    expect_bot(page, "88 %")
    until(page, lambda: page.locator("#quick").is_visible())
    chat, asked = page.locator("#chat").bounding_box(), page.locator(".line.own").last.bounding_box()
    assert 0 <= asked["y"] - chat["y"] < 20
    page.locator("#people button").first.click()
    assert page.evaluate("(one => one.scrollHeight - one.scrollTop - one.clientHeight)(document.querySelector('#chat'))") < 2


def test_a_card_s_button_presses_and_its_words_appear_as_one_s_own(page: Any, tiny: TinyBot) -> None:
    say(page, "ประชุมแล้ว")
    page.get_by_role("button", name="แก้ไข").click()
    expect_bot(page, "กด v1|fix|12")
    assert page.locator(".line.own .bubble").last.inner_text() == "แก้ไข"
    assert tiny.events[-1]["postback"] == {"data": "v1|fix|12"}


def test_a_quick_reply_says_its_text_and_the_chips_go(page: Any, tiny: TinyBot) -> None:
    say(page, "สวัสดี")
    page.locator("#quick").get_by_text("ดู KPI").click()
    expect_bot(page, "88 %")
    assert tiny.events[-1]["message"]["text"] == "KPI เท่าไหร่"
    assert page.locator("#quick button").all_inner_texts() == ["เดือนก่อน", "เขตของฉัน", "เลือกวันที่"]


def test_the_date_picker_shows_thai_months_and_buddhist_years_and_sends_the_day(page: Any, tiny: TinyBot) -> None:
    say(page, "KPI")
    page.locator("#quick").get_by_text("เลือกวันที่").click()
    assert page.locator(".month span").inner_text() == "กันยายน 2563"
    page.locator(".month button").last.click()
    page.locator("[data-day='2020-10-01']").click()
    assert page.locator(".sheet-picked").inner_text() == "พฤ. 1 ต.ค. 2563"
    choose(page, "ยกเลิก")
    assert page.locator("#quick").is_visible(), "a picker that was closed leaves the chips"
    tiny.mute = True
    page.locator("#quick").get_by_text("เลือกวันที่").click()
    page.locator(".month button").last.click()
    page.locator("[data-day='2020-10-01']").click()
    choose(page, "ตกลง")
    page.locator("#quick").wait_for(state="hidden")
    assert tiny.events[-1]["postback"] == {"data": "v1|asof|0", "params": {"date": "2020-10-01"}}


def test_each_person_has_a_chat_of_their_own_and_unread_answers_are_counted(page: Any, tiny: TinyBot) -> None:
    say(page, "สวัสดี")
    expect_bot(page, "ได้รับ text: สวัสดี")
    page.locator("#people button").nth(2).click()
    assert page.locator(".line").count() == 0
    say(page, "ของ สยป.")
    until(page, lambda: tiny.events[-1]["source"].get("userId") == HQ)
    page.locator("#people button").nth(1).click()
    tiny.push(HQ, "เตือน")
    tiny.push(HQ, "เตือนอีกครั้ง")
    badge = page.locator(f"[data-lane='{HQ}'] .badge")
    until(page, lambda: badge.count() == 1 and badge.inner_text() == "2")
    assert page.locator("#quota-figure").inner_text() == "2 / 300"
    page.locator("#people button").nth(2).click()
    expect_bot(page, "เตือนอีกครั้ง")
    assert badge.count() == 0


def test_in_the_group_one_speaks_as_anyone_and_a_mention_calls_the_bot(page: Any, tiny: TinyBot) -> None:
    page.locator("#groups button").click()
    page.locator("#speakers button").nth(1).click()
    say(page, "@น้องเขต KPI")
    expect_bot(page, "88 %")
    assert tiny.events[-1]["source"] == {"type": "group", "groupId": GROUP, "userId": OTHER}
    assert tiny.events[-1]["message"]["mention"]["mentionees"][0]["isSelf"] is True
    page.locator("#speakers button").nth(0).click()
    assert page.locator(".line-name").first.inner_text() == "ธนพล"


def test_the_clock_moves_on_and_never_back_and_messages_carry_its_time(page: Any, tiny: TinyBot) -> None:
    assert page.locator("#clock-day").inner_text() == "อ. 15 ก.ย. 2563"
    page.click("#clock-hour")
    page.locator("#clock-time").get_by_text("10:0").wait_for()
    page.click("#clock-day-on")
    page.locator("#clock-day").get_by_text("พ. 16 ก.ย. 2563").wait_for()
    page.click("#clock-date")
    assert page.locator("[data-day='2020-09-15']").is_disabled()
    page.locator("[data-day='2020-09-30']").click()
    page.get_by_label("นาฬิกา", exact=True).select_option("13")
    choose(page, "ตกลง")
    page.locator("#clock-day").get_by_text("พ. 30 ก.ย. 2563").wait_for()
    assert page.request.post(f"{tiny.url}/simulator/clock", data={"hours": -1}).status == 409
    say(page, "สวัสดี")
    expect_bot(page, "ได้รับ text: สวัสดี")
    assert page.locator(".meta").last.inner_text() == "13:00"
    assert tiny.events[-1]["timestamp"] // 60000 == int(tiny.clock.now().timestamp()) // 60


def test_a_photo_reaches_the_bot_byte_for_byte_and_a_file_by_its_thai_name(page: Any, tiny: TinyBot) -> None:
    photo = png(64, 48)
    for label, name, kind, data in (("รูปภาพ", "ภาพ.png", "image/png", photo), ("ไฟล์", "แบบรายงาน 2.docx", "application/zip", b"x" * 2048)):
        page.click("#attach")
        with page.expect_file_chooser() as chooser:
            choose(page, label)
        chooser.value.set_files({"name": name, "mimeType": kind, "buffer": data})
    expect_bot(page, "ได้รับ file")
    until(page, lambda: tiny.contents == [photo])
    assert page.locator(".media img").evaluate("one => one.naturalWidth") == 64
    assert tiny.events[-1]["message"]["fileName"] == "แบบรายงาน 2.docx"
    assert page.locator(".doc").inner_text().splitlines() == ["แบบรายงาน 2.docx", "2 KB"]


def test_stickers_places_the_menu_and_hints_send_what_they_show(page: Any, tiny: TinyBot) -> None:
    page.click("#sticker")
    page.locator(".stickers button").first.click()
    expect_bot(page, "ได้รับ sticker")
    page.click("#attach")
    choose(page, "ตำแหน่ง")
    expect_bot(page, "ได้รับ location")
    page.click("#menu-toggle")
    page.locator("#richmenu").get_by_text("ช่วยเหลือ").click()
    expect_bot(page, "ได้รับ text: ใช้งานยังไง")
    page.locator("#hints button").first.click()
    assert page.input_value("#text") == "บรรจุ 3 โครงการ ปี 64"
    assert len(tiny.events) == 3, "a hint is proposed, not sent"


def test_a_message_is_quoted_and_taken_back(page: Any, tiny: TinyBot) -> None:
    say(page, "ประชุม 45 คน")
    expect_bot(page, "ประชุมชี้แจง")
    page.locator(".line.own .bubble").click()
    choose(page, "ตอบกลับ")
    say(page, "แก้เป็น 46")
    expect_bot(page, "ได้รับ text: แก้เป็น 46")
    assert tiny.events[-1]["message"]["quotedMessageId"] == tiny.events[0]["message"]["id"]
    assert "ประชุม 45 คน" in page.locator(".line.own .quote").inner_text()
    page.locator(".line.own .bubble").first.click()
    choose(page, "ยกเลิกข้อความ")
    page.locator(".pill").get_by_text("คุณยกเลิกข้อความ").wait_for()
    assert tiny.events[-1]["unsend"] == {"messageId": tiny.events[0]["message"]["id"]}
    assert "ประชุม 45 คน" not in page.content()


def test_the_newcomer_adds_the_bot_first_and_may_block_it(page: Any, tiny: TinyBot) -> None:
    page.locator("#people button").nth(3).click()
    assert not page.locator("#composer").is_visible()
    page.get_by_role("button", name="เพิ่มเพื่อน").click()
    expect_bot(page, "ยินดีต้อนรับ")
    page.click("#more")
    choose(page, "บล็อก")
    page.get_by_role("button", name="เลิกบล็อก").click()
    until(page, lambda: [event["type"] for event in tiny.events] == ["follow", "unfollow", "follow"])
    assert page.locator("#hints").get_by_text("ลงทะเบียน เขตดุสิต รหัส 482913").count() == 1


def test_while_a_past_is_told_one_watches_and_nothing_of_it_is_unread(page: Any, tiny: TinyBot) -> None:
    tiny.standin.tell_story(True)
    page.locator("#telling").wait_for()
    tiny.push(HQ, "เมื่อปีก่อน")
    assert not page.locator("#composer").is_visible()
    assert page.locator("#clock-hour").is_disabled()
    tiny.standin.tell_story(False)
    page.locator("#composer").wait_for()
    assert page.locator(".badge").count() == 0
    assert not page.locator("#telling").is_visible()


def test_a_message_that_the_bot_did_not_take_says_so(page: Any, tiny: TinyBot) -> None:
    tiny.broken, tiny.standin.webhook.redeliveries = True, (0.05,)
    say(page, "สวัสดี")
    page.locator(".meta .failed").wait_for()


def test_thai_is_drawn_in_our_own_font_with_every_mark_inside_its_line(page: Any) -> None:
    say(page, "ประชุม ที่นี่ ปู่ย่า น้ำท่วม กตัญญู")
    expect_bot(page, "ประชุมชี้แจง")
    assert page.evaluate("document.fonts.check('16px Sarabun', 'ที่ปู่น้ำ')")
    clipped = """[...document.querySelectorAll('.flex-text, .bubble, .person-words span, .line-name')].filter(one => {
        const style = getComputedStyle(one);
        return style.overflowY !== 'visible' || parseFloat(style.lineHeight) < 1.25 * parseFloat(style.fontSize);
    }).length"""
    assert page.evaluate(clipped) == 0


def test_it_fits_a_desk_a_tablet_and_a_phone(page: Any) -> None:
    say(page, "KPI เท่าไหร่")
    expect_bot(page, "88 %")
    for size in (WIDE, {"width": 1100, "height": 700}, {"width": 800, "height": 1000}, NARROW):
        page.set_viewport_size(size)
        assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]
        for part in ("#composer", ".flex-bubble", "#quick", "#people button >> nth=3"):
            box = page.locator(part).bounding_box()
            assert box["x"] >= 0, (part, size)
            assert box["x"] + box["width"] <= size["width"] + 1, (part, size)
            assert part == ".flex-bubble" or box["y"] + box["height"] <= size["height"] + 1, (part, size)
    page.click("#tools-open")
    page.locator("#side.open #hints button").first.click()
    assert page.input_value("#text"), "on a phone the hints rise from below and close when one is taken"


def test_another_page_shows_the_same_chat_live(page: Any, browser: Any, tiny: TinyBot) -> None:
    other = browser.new_page()
    other.goto(tiny.url)
    say(page, "สวัสดี")
    other.locator(".line:not(.own)").get_by_text("ได้รับ text: สวัสดี").wait_for()
    other.close()
