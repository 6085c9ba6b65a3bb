"""A megabyte of each hostile kind over HTTP: answered or refused before long, in bounded memory.

python -m reliability.hostile [--limit 2]

The limit is of CPU, so that what else runs on the machine counts little.
"""

from __future__ import annotations

import argparse
import http.client
import json
import sys
import time

from reliability.serving import served
from reliability.texts import HOSTILE

LIMIT_SECONDS = 2.0
LIMIT_MEGABYTES = 512  # of the container in docker-compose.yml


def main() -> int:
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--limit", type=float, default=LIMIT_SECONDS)
    limit = options.parse_args().limit
    bad = 0
    with served(DATELINE_WORKERS="1") as service:
        for name, text in HOSTILE.items():
            escaped = name == "surrogates"
            body = json.dumps({"text": text, "published": "2025-03-29"}, ensure_ascii=escaped).encode()
            connection = http.client.HTTPConnection("127.0.0.1", service.port, timeout=120)
            started, before = time.monotonic(), service.cpu_seconds()
            try:
                connection.request("POST", "/v1/events", body, {"Content-Type": "application/json"})
                answer = connection.getresponse()
                status, size = str(answer.status), len(answer.read())
            except OSError as error:
                status, size = type(error).__name__, 0
            took, held = time.monotonic() - started, service.megabytes()
            used = service.cpu_seconds() - before
            fine = status in {"200", "400", "413", "504"} and used < limit and held < LIMIT_MEGABYTES
            bad += not fine
            told = f"{name:20} {status:>5} {used:5.2f} s of CPU {took:5.2f} s {size:8} bytes {held:5.0f} MB"
            print(told, "" if fine else "  <-- bad", flush=True)
            connection.close()
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
