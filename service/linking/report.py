"""A cluster as it is written: what its documents agree on, and what they differ on. Nothing is averaged."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from typing import Any

import orjson

from service.linking.clusters import LIKENESS
from service.linking.item import Item


def _as_is(value: Any) -> Any:
    return value


def _day(value: dict[str, Any] | None) -> Any:
    return value and value["value"]


def _named(value: dict[str, Any] | None) -> Any:
    return value and value["name"]


def _coded(value: dict[str, Any] | None) -> Any:
    return value and value["code"]


def _each(part: str) -> Callable[[list[dict[str, Any]]], Any]:
    return lambda values: sorted({str(value[part]) for value in values if value[part]})


def _people(values: list[dict[str, Any]]) -> Any:
    return sorted({value["name"] or value["role"] or value["country"] or "" for value in values})


def _rate(value: dict[str, Any] | None) -> Any:
    return value and {part: value[part] for part in ("minimum", "maximum", "unit")}


def _percent(value: dict[str, Any] | None) -> Any:
    return value and value["percent"]


def _results(values: list[dict[str, Any]]) -> Any:
    figures = ("name", "percent", "votes", "seats")
    return sorted(([value[part] for part in figures] for value in values), key=str)


# What is compared of each type's fields; places in the text and codes of status are left out.
FIELDS: dict[str, dict[str, Callable[[Any], Any]]] = {
    "call": {
        "status": _as_is,
        "date": _day,
        "participants": _people,
        "initiator": _named,
        "medium": _as_is,
    },
    "tariff": {
        "status": _as_is,
        "date": _day,
        "announced": _day,
        "action": _as_is,
        "measure": _as_is,
        "imposers": _each("code"),
        "targets": _each("code"),
        "goods": _each("text"),
        "rate": _rate,
        "previous_rate": _as_is,
        "retaliatory": _as_is,
    },
    "election": {
        "status": _as_is,
        "date": _day,
        "country": _coded,
        "region": _named,
        "kind": _as_is,
        "runoff": _as_is,
        "candidates": _each("name"),
        "winners": _each("name"),
        "results": _results,
        "turnout": _percent,
    },
}


def report(cluster: Sequence[Item]) -> dict[str, Any]:
    """A cluster for the wire.

    `agreed` has each field that all who say something say alike; `differing` has the others, each value with
    the documents that have it. A field that nobody fills is in neither.
    """
    kind = cluster[0].event["type"]
    agreed: dict[str, Any] = {}
    differing: dict[str, list[dict[str, Any]]] = {}
    for field, read in FIELDS[kind].items():
        told = _told(cluster, field, read)
        if len(told) == 1:
            agreed[field] = orjson.loads(next(iter(told)))
        elif told:
            differing[field] = [
                {"value": orjson.loads(value), "documents": documents} for value, documents in told.items()
            ]
    return {
        "id": _id(cluster),
        "type": kind,
        "documents": _in_order(item.document for item in cluster),
        "events": [{"document": item.document, "id": item.event["id"]} for item in cluster],
        "agreed": agreed,
        "differing": differing,
    }


def _told(cluster: Sequence[Item], field: str, read: Callable[[Any], Any]) -> dict[bytes, list[str]]:
    """Each value of a field with the documents that tell it."""
    told: dict[bytes, list[str]] = defaultdict(list)
    for item in cluster:
        value = read(item.event[field])
        if value is not None and value != []:
            told[orjson.dumps(value)].append(item.document)
    return {value: _in_order(documents) for value, documents in sorted(told.items())}


def _in_order(documents: Any) -> list[str]:
    return list(dict.fromkeys(documents))


def _id(cluster: Sequence[Item]) -> str:
    """A digest of what most of its reports know the happening by: further reports seldom change it."""
    likeness = LIKENESS[cluster[0].event["type"]]
    whole = [item for item in cluster if likeness.is_whole(item)] or list(cluster)
    counted = Counter((cluster[0].event["type"], *likeness.core(item)) for item in whole)
    core = min(counted, key=lambda one: (-counted[one], one))
    return hashlib.sha256("\n".join(core).encode("utf-8", "surrogatepass")).hexdigest()[:16]
