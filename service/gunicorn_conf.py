"""How gunicorn serves the application: read by `gunicorn --config`, out of the same settings."""

from __future__ import annotations

import gc
import itertools
import os
import shutil
import signal
import socket
import tempfile
import time
from pathlib import Path
from typing import Any

import gunicorn.util

from service import figures
from service.lanes import LANES
from service.observe import logging_config
from service.quota import cores
from service.readiness import READINESS
from service.refusals import write_problem
from service.settings import read_settings

_settings = read_settings()


def _stop_the_start(*_: object) -> None:
    raise SystemExit(0)


if signal.getsignal(signal.SIGTERM) is signal.SIG_DFL:
    # the first process of a container is not ended by a signal that it does not handle, and gunicorn
    # handles none until the application is loaded
    signal.signal(signal.SIGTERM, _stop_the_start)

_MEMORY = "/dev/shm"  # noqa: S108 - where it can be written, neither heartbeat nor figures touch a disk
_writable = _MEMORY if os.access(_MEMORY, os.W_OK) else None

# The figures of all workers lie in one folder, known before prometheus_client is imported. A reload keeps it.
if "PROMETHEUS_MULTIPROC_DIR" not in os.environ:
    os.environ["PROMETHEUS_MULTIPROC_DIR"] = tempfile.mkdtemp(prefix="dateline-metrics-", dir=_writable)

_address = f"{_settings.host}:{_settings.port}"
workers = _settings.workers or cores()
bind = [_address]
os.environ.pop(LANES, None)
if workers > 1:  # a way from worker to worker, for those of the same user only
    os.environ[LANES] = tempfile.mkdtemp(prefix="dateline-lanes-", dir=_writable) + "/socket"
    bind.append("unix:" + os.environ[LANES])
worker_class = "service.worker.Worker"
threads = _settings.threads  # one for each client that sends or reads; texts are read one at a time
worker_connections = 1000
preload_app = True
reuse_port = False  # with a socket for each worker, one that ends drops what waits in its own
keepalive = _settings.keep_alive_seconds
graceful_timeout = _settings.grace_seconds
timeout = _settings.worker_timeout_seconds
max_requests = _settings.recycle_after_requests
max_requests_jitter = _settings.recycle_after_requests // 10
worker_tmp_dir = _writable
control_socket_disable = True
accesslog = None
logconfig_dict = logging_config(_settings.log_level)
proc_name = "dateline"

gunicorn.util.write_error = write_problem


_COLLECT_AFTER = 20_000
"""Objects from one collection to the next: an article makes few circles, and looking for them costs."""


def on_starting(server: Any) -> None:
    """Refuse a port that is taken: sharing it with another process would go unnoticed."""
    family = socket.AF_INET6 if ":" in _settings.host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((_settings.host, _settings.port))
        except OSError as error:
            on_exit(server)
            raise SystemExit(f"dateline: cannot serve on {_address}: {error.strerror}") from None


def when_ready(server: Any) -> None:
    """On SIGTERM say that no more work is taken, and go on taking it until that has been heard."""

    def drain() -> None:
        READINESS.clear()
        time.sleep(_settings.drain_seconds)
        raise StopIteration

    server.handle_term = drain
    # what is loaded stays: a collection in a worker need not look at it, which would copy its pages
    gc.collect()
    gc.freeze()
    gc.set_threshold(_COLLECT_AFTER)


def pre_fork(server: Any, worker: Any) -> None:
    """Figures are kept by place, not by process: whoever replaces a worker counts on where it stopped."""
    taken = {other.place for other in server.WORKERS.values()}
    worker.place = next(place for place in itertools.count() if place not in taken)


def post_fork(server: Any, worker: Any) -> None:
    figures.take_place(worker.place)


def child_exit(server: Any, worker: Any) -> None:
    figures.leave_place(worker.place)


def on_exit(server: Any) -> None:
    shutil.rmtree(os.environ["PROMETHEUS_MULTIPROC_DIR"], ignore_errors=True)
    if LANES in os.environ:
        shutil.rmtree(Path(os.environ[LANES]).parent, ignore_errors=True)
