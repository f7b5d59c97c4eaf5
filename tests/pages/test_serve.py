"""Nothing of the demo is reachable under `serve`."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest
from fastapi import FastAPI

from bot.line.standin import Standin
from bot.pages.simulator import demo_routes
from bot.settings import Settings
from bot.work.clock import DemoClock
from bot.work.daily import Daily
from main import create_app

DOORS = (
    ("GET", "/simulator/static/app.js"),
    ("GET", "/simulator/fonts/Sarabun-Regular.ttf"),
    ("POST", "/simulator/say"),
    ("POST", "/simulator/clock"),
    ("POST", "/simulator/friend"),
    ("GET", "/line/v2/bot/info"),
    ("POST", "/line/v2/bot/message/push"),
)


def status(app: FastAPI, method: str, path: str) -> tuple[int, str]:
    """What this application answers, its lifespan not begun."""

    async def go() -> httpx.Response:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://bot") as client:
            return await client.request(method, path)

    answer = asyncio.run(go())
    return answer.status_code, answer.text


def demo_app() -> FastAPI:
    app, clock = FastAPI(), DemoClock(datetime(2020, 9, 15, 2, tzinfo=UTC))
    for router in demo_routes(Standin("a-secret", "a-token", clock, "http://127.0.0.1:9/webhook"), clock):
        app.include_router(router)
    return app


@pytest.fixture
def served(tmp_path: Path) -> FastAPI:
    line = "https://api.line.me"
    return create_app(Settings(("s3cr3t",), "t0k3n", line, line, f"sqlite:///{tmp_path / 'bot.db'}", "https://bot.test", tmp_path, "bot"))


def test_a_start_that_fails_half_way_gives_the_database_back(
    served: FastAPI, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def away(_: Daily) -> None:
        raise ConnectionError

    async def start() -> None:
        async with served.router.lifespan_context(served):
            pass

    with monkeypatch.context() as broken:
        broken.setattr(Daily, "start", away)
        with pytest.raises(ConnectionError):
            asyncio.run(start())
    assert not (tmp_path / "bot.db-wal").exists()
    asyncio.run(start())


@pytest.mark.parametrize(("method", "path"), DOORS)
def test_the_demo_s_doors_are_shut_under_serve(served: FastAPI, method: str, path: str) -> None:
    assert status(demo_app(), method, path)[0] != 404, "the same door is open in the demo"
    assert status(served, method, path)[0] in (404, 405)


def test_the_first_page_of_serve_is_no_simulator(served: FastAPI) -> None:
    assert "/simulator/static/app.js" in status(demo_app(), "GET", "/")[1]
    assert "simulator" not in status(served, "GET", "/")[1]
    assert not [route for route in served.routes if str(getattr(route, "path", "")).startswith(("/simulator", "/line"))]


@pytest.mark.parametrize(
    "path",
    ["/simulator/static/%2e%2e/simulator.py", "/simulator/fonts/Sarabun-Thin.ttf", "/simulator/content/1"],
)
def test_the_demo_serves_its_own_files_only(path: str) -> None:
    assert status(demo_app(), "GET", path)[0] == 404
