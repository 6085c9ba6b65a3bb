"""API keys: a file with a name and a hash a line. The keys themselves are kept nowhere.

python -m service.keys NAME     prints a new key, for the client, and its line, for the file
"""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
import sys
from collections.abc import Mapping
from pathlib import Path

_LINE = re.compile(r"([A-Za-z0-9._-]{1,64}) sha256:([0-9a-f]{64})", re.ASCII)


def digest(key: str) -> str:
    # a key is 256 random bits, so there is nothing that a slow hash would keep from being guessed
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()


def read_keys(path: Path) -> dict[str, str]:
    """Hashes by name. Raises `ValueError` that names the first line that is wrong, never what is in it."""
    keys: dict[str, str] = {}
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        found = _LINE.fullmatch(line.strip())
        if found is None or found[1] in keys:
            raise ValueError(f"line {number} is not 'NAME sha256:HEX' with a name of its own")
        keys[found[1]] = found[2]
    if not keys:
        raise ValueError("holds no key")
    return keys


def owner(key: str, keys: Mapping[str, str]) -> str | None:
    """The name that the key goes by. Takes as long for a wrong key as for a right one."""
    sent, found = digest(key), None
    for name, kept in keys.items():
        if hmac.compare_digest(sent, kept):
            found = name
    return found


def main() -> None:
    if len(sys.argv) != 2 or not _LINE.fullmatch(f"{sys.argv[1]} sha256:{'0' * 64}"):
        raise SystemExit(__doc__)
    key = secrets.token_urlsafe(32)
    print(f"key:  {key}\nline: {sys.argv[1]} sha256:{digest(key)}")


if __name__ == "__main__":
    main()
