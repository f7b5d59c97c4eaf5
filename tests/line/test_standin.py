"""The local LINE behaves as LINE does towards the bot: reply tokens, retry keys, quota, errors, content, rich menus."""

from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import pytest

from bot.line.card import render
from bot.line.standin import ChatMessage, Content, Fault, line_id
from bot.reply import Bar, Card, Carousel, Choice, Row, Table, Text
from tests.line.standin_calls import ANN, BEN, EVE, HELLO, TEAM, Line


@pytest.fixture
def line() -> Line:
    return Line()


# ---- who may call


@pytest.mark.parametrize("token", ["", "wrong", "a-tokenx"])
def test_a_wrong_access_token_is_401_and_sends_nothing(line: Line, token: str) -> None:
    answer = line.call("POST", "/message/push", {"to": ANN, "messages": [HELLO]}, token=token)
    assert answer.status_code == 401
    assert answer.json()["message"].startswith("Authentication failed due to the following reason: ")
    assert line.chat(ANN) == []


# ---- replies


def test_a_reply_token_works_once(line: Line) -> None:
    token = line.standin.sending.new_token(ANN)
    first, second = line.reply(token), line.reply(token)
    assert first.status_code == 200
    assert len(first.json()["sentMessages"]) == 1
    assert (second.status_code, second.json()) == (400, {"message": "Invalid reply token"})
    assert line.chat(ANN) == ["สวัสดี"]


@pytest.mark.parametrize(
    ("received", "freshened", "replied", "status"),
    [
        (0, None, 59, 200),
        (0, None, 61, 400),
        (0, 100, 159, 200),
        (0, 100, 161, 400),
        (0, 1190, 1199, 200),
        (0, 1190, 1201, 400),
    ],
)
def test_a_reply_token_lives_a_minute_from_its_delivery_and_twenty_from_the_event(
    line: Line, received: float, freshened: float | None, replied: float, status: int
) -> None:
    line.seconds = received
    token = line.standin.sending.new_token(ANN)
    if freshened is not None:
        line.seconds = freshened
        line.standin.sending.freshen(token)
    line.seconds = replied
    assert line.reply(token).status_code == status


def test_an_unknown_reply_token_and_a_retry_key_on_a_reply_are_refused(line: Line) -> None:
    assert line.reply("nobody's").json() == {"message": "Invalid reply token"}
    token = line.standin.sending.new_token(ANN)
    assert line.reply(token, x_line_retry_key=str(uuid4())).status_code == 400
    assert line.reply(token).status_code == 200, "a refused call leaves the token unused"


def test_a_reply_costs_no_quota(line: Line) -> None:
    line.reply(line.standin.sending.new_token(ANN))
    assert line.call("GET", "/message/quota/consumption").json() == {"totalUsage": 0}


# ---- pushes


def test_a_retry_key_is_accepted_once_and_then_answered_409_with_the_first_request(line: Line) -> None:
    key = str(uuid4())
    first, second = line.push(ANN, x_line_retry_key=key), line.push(ANN, x_line_retry_key=key)
    assert (first.status_code, second.status_code) == (200, 409)
    assert second.headers["x-line-accepted-request-id"] == first.headers["x-line-request-id"]
    assert second.json()["sentMessages"] == first.json()["sentMessages"]
    assert line.chat(ANN) == ["สวัสดี"]
    assert line.call("GET", "/message/quota/consumption").json() == {"totalUsage": 1}
    line.seconds = 86401
    assert line.push(ANN, x_line_retry_key=key).status_code == 200, "a key is forgotten after a day"


def test_a_retry_key_must_be_a_uuid(line: Line) -> None:
    assert line.push(ANN, x_line_retry_key="again").status_code == 400


@pytest.mark.parametrize(("to", "status"), [(ANN, 200), (TEAM, 200), (EVE, 400), (line_id("nobody"), 400), ("ann", 400), (None, 400)])
def test_a_push_reaches_friends_and_groups_only(line: Line, to: str, status: int) -> None:
    assert line.push(to).status_code == status


def test_a_push_to_somebody_who_blocked_the_bot_is_200_and_reaches_nobody(line: Line) -> None:
    line.standin.chats.blocked.add(ANN)
    assert line.push(ANN).status_code == 200
    assert line.chat(ANN) == []
    assert line.call("GET", "/message/quota/consumption").json() == {"totalUsage": 0}


def test_pushes_count_by_heads_until_the_month_s_quota_and_begin_anew_with_the_next(line: Line) -> None:
    line.standin.sending.limit = 4
    assert line.push(TEAM).status_code == 200
    assert line.call("GET", "/message/quota/consumption").json() == {"totalUsage": 3}
    assert line.call("GET", "/message/quota").json() == {"type": "limited", "value": 4}
    refused = line.push(TEAM)
    assert (refused.status_code, refused.json()) == (429, {"message": "You have reached your monthly limit."})
    assert line.push(ANN).status_code == 200
    assert line.push(ANN).status_code == 429
    line.clock.put(datetime(2020, 9, 30, 17, 0, 1, tzinfo=UTC))
    assert line.push(ANN).status_code == 200, "in Bangkok it is October"


def test_a_multicast_reaches_the_friends_among_its_people_once_each(line: Line) -> None:
    answer = line.call("POST", "/message/multicast", {"to": [ANN, BEN, ANN, EVE], "messages": [HELLO]})
    assert (answer.status_code, answer.json()) == (200, {})
    assert [line.chat(lane) for lane in (ANN, BEN, EVE)] == [["สวัสดี"], ["สวัสดี"], []]
    assert line.call("GET", "/message/quota/consumption").json() == {"totalUsage": 2}


@pytest.mark.parametrize("to", [[], [TEAM], [ANN] * 501, ANN])
def test_a_multicast_to_nobody_a_group_or_too_many_is_refused(line: Line, to: Any) -> None:
    assert line.call("POST", "/message/multicast", {"to": to, "messages": [HELLO]}).status_code == 400


def test_an_error_has_line_s_body_with_a_line_for_each_fault(line: Line) -> None:
    answer = line.push(ANN, {"type": "text", "text": ""}, {"type": "hologram"})
    assert answer.status_code == 400
    body = answer.json()
    assert body["message"] == "The request body has 2 error(s)"
    assert body["details"][0] == {"message": "May not be empty", "property": "messages[0].text"}
    assert body["details"][1]["message"].startswith("Must be one of the following values: [text, ")


@pytest.mark.parametrize("kind", ["reply", "push", "multicast"])
def test_validation_says_the_same_and_sends_nothing(line: Line, kind: str) -> None:
    assert line.call("POST", f"/message/validate/{kind}", {"messages": [HELLO]}).status_code == 200
    assert line.call("POST", f"/message/validate/{kind}", {"messages": [{"type": "text"}]}).status_code == 400
    assert line.chat(ANN) == []


def test_what_the_bot_draws_is_taken(line: Line) -> None:
    card = Card(
        "ตัวชี้วัด",
        (Bar(0.88, "44/50", 0.8), Bar(0, "0/50"), Row("เป้าหมาย", "80 %", "good"), Row("หมายเหตุ"), Table(("เขต", "ผล"), (("บางรัก", "3"),))),
        subtitle="ปี 2563",
        figure="88 %",
        footer="ณ วันนี้",
        buttons=(Choice("แก้ไข", press="v1|fix|1"), Choice("เปิด", link="/file/1"), Choice("วันที่", press="v1|at|1", date=True)),
        choices=(Choice("ถามต่อ", say="KPI"),),
    )
    assert line.push(ANN, *render([Text("สวัสดี"), card, Carousel("เขต", (card, card))], "https://bot.test")).status_code == 200


@pytest.mark.parametrize(
    ("body", "kind", "status"), [(b"{", "application/json", 400), (b"[]", "application/json", 400), (b"x", "text/plain", 415)]
)
def test_a_body_that_is_not_json_is_refused(line: Line, body: bytes, kind: str, status: int) -> None:
    assert line.call("POST", "/message/push", body, content_type=kind).status_code == status


def test_a_body_above_two_megabytes_is_refused(line: Line) -> None:
    assert line.call("POST", "/message/push", b" " * (2 * 1024 * 1024 + 1), content_type="application/json").status_code == 413


# ---- people, content, rich menus


def test_profiles_are_those_of_friends_and_group_members(line: Line) -> None:
    assert line.call("GET", f"/profile/{ANN}").json()["displayName"] == "ann"
    assert line.call("GET", f"/profile/{EVE}").status_code == 404
    assert line.call("GET", f"/group/{TEAM}/member/{EVE}").json()["displayName"] == "eve"
    assert line.call("GET", f"/group/{TEAM}/members/count").json() == {"count": 3}
    assert line.call("GET", f"/group/{TEAM}/summary").json()["groupName"] == "team"
    assert line.call("GET", "/info").json()["displayName"] == "น้องเขต"


def test_content_is_202_until_it_is_ready_404_when_unknown_and_410_once_unsent(line: Line) -> None:
    photo = {"type": "image", "contentProvider": {"type": "line"}}
    line.standin.chats.add(ChatMessage("11", ANN, ANN, line.clock.now(), photo))
    line.standin.chats.contents["11"] = Content(b"jpeg", "image/jpeg", waits=1)
    path = "/message/11/content"
    assert line.call("GET", f"{path}/transcoding").json() == {"status": "processing"}
    assert line.call("GET", path).status_code == 202
    ready = line.call("GET", path)
    assert (ready.status_code, ready.content, ready.headers["content-type"]) == (200, b"jpeg", "image/jpeg")
    assert line.call("GET", "/message/1/content").status_code == 404
    line.standin.chats.mark("11", "unsent")
    assert line.call("GET", path).status_code == 410


@pytest.mark.parametrize(("chat", "seconds", "status"), [(ANN, 5, 202), (ANN, 60, 202), (ANN, 7, 400), (ANN, 65, 400), (TEAM, 5, 400)])
def test_the_loading_animation_is_for_one_person_in_steps_of_five_seconds(line: Line, chat: str, seconds: int, status: int) -> None:
    assert line.call("POST", "/chat/loading/start", {"chatId": chat, "loadingSeconds": seconds}).status_code == status


def test_a_rich_menu_is_made_pictured_shown_aliased_and_dropped(line: Line) -> None:
    area = {"bounds": {"x": 0, "y": 0, "width": 1250, "height": 843}, "action": {"type": "message", "label": "KPI", "text": "KPI"}}
    menu = {"size": {"width": 2500, "height": 843}, "selected": True, "name": "main", "chatBarText": "เมนู", "areas": [area]}
    assert line.call("POST", "/richmenu", {**menu, "size": {"width": 700, "height": 843}}).status_code == 400
    menu_id = line.call("POST", "/richmenu", menu).json()["richMenuId"]
    assert line.call("POST", f"/user/all/richmenu/{menu_id}").status_code == 400, "not before it has a picture"
    assert line.call("POST", f"/richmenu/{menu_id}/content", b"png", content_type="image/png").status_code == 200
    assert line.call("POST", f"/user/all/richmenu/{menu_id}").status_code == 200
    assert line.call("POST", f"/user/{ANN}/richmenu/{menu_id}").status_code == 200
    assert line.call("GET", "/user/all/richmenu").json() == {"richMenuId": menu_id}
    assert line.call("POST", "/richmenu/alias", {"richMenuAliasId": "main", "richMenuId": menu_id}).status_code == 200
    assert line.call("POST", "/richmenu/alias", {"richMenuAliasId": "main", "richMenuId": menu_id}).status_code == 400
    assert len(line.call("GET", "/richmenu/alias/list").json()["aliases"]) == 1
    assert [one["richMenuId"] for one in line.call("GET", "/richmenu/list").json()["richmenus"]] == [menu_id]
    assert line.call("DELETE", f"/richmenu/{menu_id}").status_code == 200
    assert line.call("GET", f"/user/{ANN}/richmenu").status_code == 404


# ---- faults for the engine's tests


def test_faults_strike_the_next_calls_one_after_the_other(line: Line) -> None:
    line.standin.faults += [Fault(500), Fault(429), Fault(503, hang=0.01)]
    assert [line.push(ANN).status_code for _ in range(4)] == [500, 429, 503, 200]
    assert line.chat(ANN) == ["สวัสดี"]


def test_a_call_whose_answer_is_lost_was_accepted_and_its_retry_says_so(line: Line) -> None:
    key = str(uuid4())
    line.standin.faults.append(Fault(500, accepted=True))
    assert line.push(ANN, x_line_retry_key=key).status_code == 500
    assert line.push(ANN, x_line_retry_key=key).status_code == 409
    assert line.chat(ANN) == ["สวัสดี"]
