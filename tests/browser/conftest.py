"""A real browser on the real service. Skips where none is installed: `make test-browser` installs one."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect, sync_playwright

from scripts.evaluate import free_port, wait_until_ready

ROOT = Path(__file__).parents[2]
BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
).split()
LIMIT = 120_000  # bytes of a request: small, so that a test can go over it
PATIENCE = 60_000  # milliseconds: a busy machine takes its time
DESK = {"width": 1440, "height": 900}

# whatever the policy stops is written down before any script of the page runs
WATCH = (
    "addEventListener('securitypolicyviolation', (e) => (window.stopped ??= []).push(e.violatedDirective));"
)

expect.set_options(timeout=PATIENCE)


@pytest.fixture(scope="session")
def service() -> Iterator[str]:
    port = free_port()
    process = subprocess.Popen(
        [
            str(Path(sys.executable).with_name("gunicorn")),
            *("--config", "service/gunicorn_conf.py", "service.app:create_app()"),
        ],
        cwd=ROOT,
        env={
            **os.environ,
            "HOST": "127.0.0.1",
            "PORT": str(port),
            "DATELINE_WORKERS": "1",
            "DATELINE_LOG_LEVEL": "error",
            "DATELINE_MAX_BODY_BYTES": str(LIMIT),
        },
        stderr=subprocess.DEVNULL,
    )
    try:
        wait_until_ready(f"http://127.0.0.1:{port}", process)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(30)


@pytest.fixture(scope="session")
def limit() -> int:
    """The largest request that the service takes, in bytes."""
    return LIMIT


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    if BROWSER is None:
        pytest.skip("no Chromium is installed: make test-browser")
    with sync_playwright() as started:
        launched = started.chromium.launch(executable_path=BROWSER, args=FLAGS)
        yield launched
        launched.close()


@pytest.fixture
def look() -> dict[str, Any]:
    """How the browser is set up; a test or a parameter changes it."""
    return {"viewport": DESK, "color_scheme": "light"}


@pytest.fixture
def page(browser: Any, service: str, look: dict[str, Any]) -> Iterator[Any]:
    """The page, its first answer shown.

    In the end: no other host was asked, nothing failed, the policy stopped nothing.
    """
    context = browser.new_context(
        base_url=service,
        accept_downloads=True,
        locale="en-GB",
        timezone_id="UTC",
        reduced_motion="reduce",
        **look,
    )
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    context.set_default_timeout(PATIENCE)
    context.add_init_script(WATCH)
    page = context.new_page()
    asked: list[str] = []
    failed: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("pageerror", lambda error: failed.append(str(error)))
    page.goto("/")
    page.wait_for_selector(".card")
    yield page
    stopped = page.evaluate("() => window.stopped ?? []")
    context.close()
    assert not [url for url in asked if not url.startswith((service, "blob:" + service))]
    assert not failed
    assert not stopped
