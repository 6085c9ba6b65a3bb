"""Everything that is compiled or loaded on first use, used once before work is taken."""

from __future__ import annotations

from datetime import date

from schemas.response import EXTRACTION
from service import kept_patterns
from service.extraction import extract
from service.page.examples import read_examples

EXAMPLES = 8

TEXT = (
    "The two presidents spoke by phone on Tuesday about trade, their offices said. "
    "Canada will impose a 25% tariff on steel imports from the United States from April 2. "
    "Voters in Germany go to the polls on Sunday in a parliamentary election."
)


def warm_up() -> None:
    for text in (TEXT, *(example.text for example in read_examples()[:EXAMPLES])):
        EXTRACTION.dump(extract(text, date(2025, 3, 29)))
    kept_patterns.leave()
