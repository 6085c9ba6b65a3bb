"""One JSON line a request, by its id. No part of a text is ever in it."""

from __future__ import annotations

import logging
import logging.config
import re
import time
import traceback
import uuid
from typing import Any

import orjson
import structlog
from flask import Flask, Response, g, request

from service.lanes import is_inside

REQUEST_ID_HEADER = "X-Request-ID"
_MALFORMED = re.compile(r"(Invalid request from ip=[0-9a-fA-F.:]*).*|(Error handling request ).*", re.DOTALL)
_TALKATIVE = ("trafilatura", "htmldate", "courlan", "justext")
QUIET = frozenset({"/healthz", "/readyz", "/metrics"})
_SAFE_ID = re.compile(r"[A-Za-z0-9._-]{1,64}", re.ASCII)

log = structlog.get_logger("dateline")


def _frames(_: Any, __: str, event: dict[str, Any]) -> dict[str, Any]:
    """Say where an exception came from, not what it says: its words may quote the text."""
    error = event.pop("exc_info", None)
    if isinstance(error, tuple):
        error = error[1]
    if isinstance(error, BaseException):
        event["exception"] = type(error).__name__
        event["frames"] = [
            f"{frame.filename}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(error.__traceback__)
        ]
    return event


def _unquoted(_: Any, __: str, event: dict[str, Any]) -> dict[str, Any]:
    """Cut what gunicorn quotes of a malformed request: it may be a text that came in the wrong place."""
    event["event"] = _MALFORMED.sub(r"\1\2", str(event["event"]))
    return event


_SHARED: list[Any] = [
    structlog.contextvars.merge_contextvars,
    structlog.stdlib.add_log_level,
    structlog.processors.TimeStamper(fmt="iso", utc=True),
    _frames,
    _unquoted,
]


def _dumps(event: dict[str, Any], **_: Any) -> str:
    return orjson.dumps(event, default=str, option=orjson.OPT_NON_STR_KEYS).decode()


def logging_config(level: str) -> dict[str, Any]:
    """For `logging.config`: our lines and gunicorn's as JSON on standard error."""
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {
            "json": {
                "()": structlog.stdlib.ProcessorFormatter,
                "foreign_pre_chain": _SHARED,
                "processors": [
                    structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                    structlog.processors.JSONRenderer(serializer=_dumps),
                ],
            }
        },
        "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "json"}},
        "root": {"level": level.upper(), "handlers": ["stderr"]},
        "loggers": {
            "gunicorn.error": {"level": level.upper(), "handlers": [], "propagate": True},
            # what reads pages tells of their words, and what it cannot read is the client's to know
            **{name: {"level": "CRITICAL"} for name in _TALKATIVE},
        },
    }


def set_up_logs(level: str) -> None:
    logging.config.dictConfig(logging_config(level))
    structlog.configure(
        processors=[*_SHARED, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.make_filtering_bound_logger(getattr(logging, level.upper())),
        cache_logger_on_first_use=True,
    )


def request_id() -> str:
    """The id of the request that is being answered."""
    return str(g.request_id)


def _begin() -> None:
    sent = request.headers.get(REQUEST_ID_HEADER, "")
    g.request_id = sent if _SAFE_ID.fullmatch(sent) else str(uuid.uuid4())
    g.started = time.perf_counter()
    structlog.contextvars.clear_contextvars()
    structlog.contextvars.bind_contextvars(request_id=g.request_id)


def _finish(response: Response) -> Response:
    response.headers[REQUEST_ID_HEADER] = g.request_id
    fields = {
        "method": request.method,
        "route": request.url_rule.rule if request.url_rule else None,
        "status": response.status_code,
    }
    quiet = fields["route"] in QUIET and response.status_code < 400 or is_inside()
    started, told = g.started, g.get("told", {})

    def tell() -> None:
        # at the close, so that a streamed answer is counted whole
        milliseconds = round((time.perf_counter() - started) * 1000, 2)
        (log.debug if quiet else log.info)("request", **fields, milliseconds=milliseconds, **told)
        structlog.contextvars.clear_contextvars()

    response.call_on_close(tell)
    return response


def tell(**fields: Any) -> None:
    """Add fields to the line of the request that is being answered: counts, never words of the text."""
    g.setdefault("told", {}).update(fields)


def observe(app: Flask) -> None:
    app.before_request(_begin)
    app.after_request(_finish)
