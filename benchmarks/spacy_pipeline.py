"""CPU of spaCy's small English pipeline alone on the same article, run by a Python of its own.

Reads the text from standard input, prints the median seconds of CPU a call.
"""

from __future__ import annotations

import sys
import time
from statistics import median

import spacy


def main() -> None:
    text = sys.stdin.read()
    pipeline = spacy.load("en_core_web_sm")
    pipeline(text)
    taken = []
    for _ in range(5):
        started = time.process_time()
        pipeline(text)
        taken.append(time.process_time() - started)
    print(median(taken))


if __name__ == "__main__":
    main()
