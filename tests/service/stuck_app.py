"""The service with an extraction that can be told to go wrong: what tests of a real server start."""

from __future__ import annotations

import re
import time
from typing import Any

from flask import Flask

from service import answers, app
from service.extraction import extract

CATASTROPHE = re.compile(r"(?:a+)+b")


def troubled(text: str, *rest: Any) -> Any:
    if text == "spin":
        while True:
            pass
    if text == "search":
        CATASTROPHE.search("a" * 60)
    if text == "hang":
        time.sleep(1000)
    if text == "slow":
        time.sleep(1)
    return extract("It rained.", *rest)


def create_app() -> Flask:
    answers.extract = troubled  # type: ignore[attr-defined]
    return app.create_app()
