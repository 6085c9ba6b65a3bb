"""Whether a text is really the source of a page."""

from __future__ import annotations

import re

_SAMPLE = 4000
_ENOUGH = 5
_PAGE = re.compile(r"\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype\s+html|html)\b", re.IGNORECASE)
_NAMES = "a|b|br|div|em|h[1-6]|i|img|li|meta|p|script|section|span|strong|ul"
_TAG = re.compile(rf"</?(?:{_NAMES})\b[^<>]{{0,300}}>", re.IGNORECASE)


def looks_like_html(text: str) -> bool:
    """True where it opens as a page does, or its beginning has several tags."""
    if "<" not in text[:_SAMPLE]:
        return False
    return _PAGE.match(text) is not None or len(_TAG.findall(text[:_SAMPLE])) >= _ENOUGH
