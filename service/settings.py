"""The environment, read once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from environs import Env, EnvValidationError
from marshmallow import ValidationError, validate

from service.keys import read_keys

LOG_LEVELS = ("debug", "info", "warning", "error")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Every limit by its name. Sizes in bytes or characters, times in seconds, as the names say."""

    host: str = "127.0.0.1"
    port: int = 8000
    threads: int = 256
    workers: int = 0  # 0: as many as the CPU quota has cores
    keep_alive_seconds: int = 5
    client_seconds: int = 20
    drain_seconds: int = 2
    grace_seconds: int = 25
    worker_timeout_seconds: int = 60
    recycle_after_requests: int = 0  # 0: never
    time_budget: float = 1.7  # of CPU; with what is around it a text is answered or refused in 2
    queue_seconds: int = 30
    keys_file: Path | None = None
    rate_limit: str = ""
    rate_store: str = "memory://"
    trusted_proxies: int = 0
    max_text_characters: int = 2_000_000
    max_body_bytes: int = 4 * 1024 * 1024
    max_batch_lines: int = 0  # 0: as many as are sent
    max_linked_documents: int = 10_000
    validate_responses: bool = False
    log_level: str = "info"


def _keys(path: Path | None) -> None:
    try:
        read_keys(path) if path else None
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) else error
        raise ValidationError(f"The file cannot be used: {why}.") from None


def _rate(limits_: str) -> None:
    if not limits_:
        return
    from limits import parse_many  # a slow import, for who sets a limit

    try:
        parse_many(limits_)
    except ValueError:
        raise ValidationError("Not a rate such as '600 per minute'.") from None


def _store(uri: str) -> None:
    if not uri.startswith(("memory://", "redis://", "rediss://")):
        raise ValidationError("Not memory:// or a redis:// address.")


def read_settings() -> Settings:
    """The settings that the environment gives. Raises `SystemExit` with one line that names what is wrong."""
    default = Settings()
    env = Env(eager=False)
    at_least = validate.Range
    settings = Settings(
        host=env.str("HOST", default.host),
        port=env.int("PORT", default.port, validate=at_least(min=1, max=65535)),
        workers=env.int("DATELINE_WORKERS", default.workers, validate=at_least(min=0, max=256)),
        keep_alive_seconds=env.int(
            "DATELINE_KEEP_ALIVE_SECONDS", default.keep_alive_seconds, validate=at_least(min=0)
        ),
        threads=env.int("DATELINE_THREADS", default.threads, validate=at_least(min=2, max=900)),
        client_seconds=env.int("DATELINE_CLIENT_SECONDS", default.client_seconds, validate=at_least(min=1)),
        time_budget=env.float(
            "DATELINE_TIME_BUDGET", default.time_budget, validate=at_least(min=0, min_inclusive=False)
        ),
        queue_seconds=env.int("DATELINE_QUEUE_SECONDS", default.queue_seconds, validate=at_least(min=1)),
        drain_seconds=env.int("DATELINE_DRAIN_SECONDS", default.drain_seconds, validate=at_least(min=0)),
        grace_seconds=env.int("DATELINE_GRACE_SECONDS", default.grace_seconds, validate=at_least(min=1)),
        worker_timeout_seconds=env.int(
            "DATELINE_WORKER_TIMEOUT_SECONDS", default.worker_timeout_seconds, validate=at_least(min=1)
        ),
        recycle_after_requests=env.int(
            "DATELINE_RECYCLE_AFTER_REQUESTS", default.recycle_after_requests, validate=at_least(min=0)
        ),
        keys_file=env.path("DATELINE_KEYS_FILE", default.keys_file, validate=_keys),
        rate_limit=env.str("DATELINE_RATE_LIMIT", default.rate_limit, validate=_rate),
        rate_store=env.str("DATELINE_RATE_STORE", default.rate_store, validate=_store),
        trusted_proxies=env.int(
            "DATELINE_TRUSTED_PROXIES", default.trusted_proxies, validate=at_least(min=0, max=10)
        ),
        max_text_characters=env.int(
            "DATELINE_MAX_TEXT_CHARACTERS", default.max_text_characters, validate=at_least(min=1)
        ),
        max_body_bytes=env.int("DATELINE_MAX_BODY_BYTES", default.max_body_bytes, validate=at_least(min=1)),
        max_batch_lines=env.int(
            "DATELINE_MAX_BATCH_LINES", default.max_batch_lines, validate=at_least(min=0)
        ),
        max_linked_documents=env.int(
            "DATELINE_MAX_LINKED_DOCUMENTS", default.max_linked_documents, validate=at_least(min=1)
        ),
        validate_responses=env.bool("DATELINE_VALIDATE_RESPONSES", default.validate_responses),
        log_level=env.str("DATELINE_LOG_LEVEL", default.log_level, validate=validate.OneOf(LOG_LEVELS)),
    )
    try:
        env.seal()
    except EnvValidationError as error:
        messages = cast("Mapping[str, list[str]]", error.error_messages)
        wrong = "; ".join(f"{name}: {' '.join(why)}" for name, why in messages.items())
        raise SystemExit(f"dateline: a setting is wrong: {wrong}") from None
    return settings
