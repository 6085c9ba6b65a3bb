"""The constructions, in the order in which they are tried at one place of the text: long before short.

Repeats are bounded or possessive, and no pattern can match the empty string, so a text is read in
linear time.
"""

from __future__ import annotations

from service.extraction.dates.patterns_absolute import ABSOLUTE
from service.extraction.dates.patterns_relative import RELATIVE

RULES = ABSOLUTE + RELATIVE
