"""Exit with 0 when the service beside it is alive: what the container's health check runs.

A bare socket, as the libraries for HTTP take longer to import than the answer takes to come.
"""

from __future__ import annotations

import os
import socket
import sys

TIMEOUT_SECONDS = 3


def main() -> int:
    port = int(os.environ.get("PORT", "8000"))
    try:
        with socket.create_connection(("127.0.0.1", port), TIMEOUT_SECONDS) as connection:
            connection.sendall(b"GET /healthz HTTP/1.0\r\nHost: localhost\r\n\r\n")
            return 0 if connection.recv(12).endswith(b" 200") else 1
    except OSError:
        return 1


if __name__ == "__main__":
    sys.exit(main())
