"""Over a real connection: a call whose connection breaks off, and one that hangs, were taken all the same."""

from uuid import uuid4

import httpx
import pytest

from bot.line.standin import Fault, line_id
from bot.pages.simulator import LINE_PATH
from tests.pages.tiny_bot import TOKEN, running


@pytest.mark.parametrize("fault", [Fault(drop=True, accepted=True), Fault(500, hang=1, accepted=True)])
def test_an_answer_that_never_came_leaves_the_retry_to_tell(fault: Fault) -> None:
    body = {"to": line_id("hq"), "messages": [{"type": "text", "text": "เตือน"}]}
    headers = {"authorization": f"Bearer {TOKEN}", "x-line-retry-key": str(uuid4())}
    with running() as tiny, httpx.Client(base_url=f"{tiny.url}{LINE_PATH}", headers=headers, trust_env=False, timeout=0.5) as client:
        tiny.standin.faults.append(fault)
        with pytest.raises(httpx.TransportError):
            client.post("/v2/bot/message/push", json=body)
        assert client.post("/v2/bot/message/push", json=body).status_code == 409
        assert [said.message["text"] for said in tiny.standin.chats.of(line_id("hq"))] == ["เตือน"]
