"""Answers into clusters."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain
from typing import Any

from service.linking.clusters import clusters
from service.linking.item import items_of
from service.linking.report import report


def link(answers: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """The happenings that the events of answers tell of, each with its documents.

    They and their order are the same whatever the order of the answers, of which only the events are kept.
    """
    return [report(cluster) for cluster in clusters(chain.from_iterable(map(items_of, answers)))]
