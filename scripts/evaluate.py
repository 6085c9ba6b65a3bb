"""Start the service on a free port, have it scored on annotated texts, stop it.

    evaluate.py GOLD_DIR [words for the score command...]

The score command is the one beside GOLD_DIR. Its exit status is this one's.
"""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

START_SECONDS = 110  # on a machine that is busy with other things
GUNICORN = Path(sys.executable).with_name("gunicorn")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_until_ready(url: str, service: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and service.poll() is None:
        try:
            with urllib.request.urlopen(f"{url}/readyz", timeout=5):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
    raise SystemExit("evaluate: the service did not get ready")


def main() -> int:
    if len(sys.argv) < 2:
        raise SystemExit(__doc__)
    gold = Path(sys.argv[1])
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    environment = {**os.environ, "PORT": str(port), "HOST": "127.0.0.1", "DATELINE_LOG_LEVEL": "warning"}
    command = [GUNICORN, "--config", "service/gunicorn_conf.py", "service.app:create_app()"]
    service = subprocess.Popen(command, env=environment)
    try:
        wait_until_ready(url, service)
        return subprocess.run([gold.resolve().parent / "score", gold, "--url", url, *sys.argv[2:]]).returncode
    finally:
        service.terminate()
        service.wait(timeout=60)


if __name__ == "__main__":
    sys.exit(main())
