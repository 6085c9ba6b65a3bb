"""The same happening is one cluster; near twins are two; contradictions are kept."""

from __future__ import annotations

import json
import random
import time
from pathlib import Path
from typing import Any

import pytest

from service.answers import answer_to
from service.documents import checked
from service.linking.link import link

LINKED = Path(__file__).parents[2] / "seeds" / "linked"
EXPECTED = json.loads((LINKED / "clusters.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def reports() -> list[dict[str, Any]]:
    """The answers to the texts in `seeds/linked`."""
    fields = [
        {"id": name, "text": (LINKED / f"{name}.txt").read_text(encoding="utf-8"), "published": published}
        for name, published in EXPECTED["published"].items()
    ]
    return [answer_to(checked(one, 10_000)).payload for one in fields]


def test_every_text_has_its_day() -> None:
    assert {path.stem for path in LINKED.glob("*.txt")} == set(EXPECTED["published"])


def test_the_clusters_of_the_seeds(reports: list[dict[str, Any]]) -> None:
    found = link(reports)
    assert [(one["type"], one["documents"]) for one in found] == [
        (one["type"], one["documents"]) for one in EXPECTED["clusters"]
    ]
    for cluster, expected in zip(found, EXPECTED["clusters"], strict=True):
        assert expected["agreed"].items() <= cluster["agreed"].items()
        assert sorted(map(json.dumps, cluster["differing"].get("goods", []))) == sorted(
            map(json.dumps, expected["differing"].get("goods", []))
        )
        assert set(cluster["differing"]) - {"action"} == set(expected["differing"])


def test_the_order_of_the_answers_is_nothing(reports: list[dict[str, Any]]) -> None:
    found = link(reports)
    for seed in range(5):
        mixed = random.Random(seed).sample(reports, len(reports))
        assert link(mixed) == found


def test_ids_stay_when_more_comes_in(reports: list[dict[str, Any]]) -> None:
    later = ("call-other-side", "tariff-second-round-again")
    first = [answer for answer in reports if answer["document"]["id"] not in later]
    before = {cluster["documents"][-1]: cluster["id"] for cluster in link(first)}
    after = {document: cluster["id"] for cluster in link(reports) for document in cluster["documents"]}
    assert before == {document: after[document] for document in before}
    assert len(set(after.values())) == len(EXPECTED["clusters"])


def day(value: str | None) -> dict[str, Any] | None:
    return value and {"value": value, "earliest": value, "latest": value}  # type: ignore[return-value]


def call(document: str, date: str | None, published: str | None, *sides: str) -> dict[str, Any]:
    event = {
        "id": document,
        "type": "call",
        "status": "occurred",
        "date": day(date),
        "mentions": [{"start": 0}],
        "participants": [{"name": None, "role": "president", "country": side} for side in sides],
        "initiator": None,
        "medium": "phone",
    }
    return {"document": {"id": document, "published": published}, "events": [event]}


def together(*answers: dict[str, Any]) -> list[list[str]]:
    return [cluster["documents"] for cluster in link(answers)]


def test_a_report_without_a_day_joins_the_one_call_that_fits() -> None:
    monday, tuesday = call("a", "2026-03-02", None, "FR", "DE"), call("b", "2026-03-03", None, "FR", "DE")
    loose = call("c", None, "2026-03-04", "FR", "DE")
    assert together(monday, loose) == [["a", "c"]]
    assert together(monday, tuesday, loose) == [["a"], ["b"], ["c"]]
    assert together(loose, call("d", None, "2026-03-04", "FR", "DE")) == [["c", "d"]]
    assert together(loose, call("d", None, "2026-04-04", "FR", "DE")) == [["c"], ["d"]]


def test_a_report_that_names_fewer_sides_is_of_the_same_call() -> None:
    three = call("a", "2026-03-02", None, "FR", "DE", "GB")
    assert together(three, call("b", "2026-03-02", None, "FR", "GB")) == [["a", "b"]]
    assert together(three, call("b", "2026-03-02", None, "FR", "US")) == [["a"], ["b"]]


def tariff(document: str, date: str | None, rate: float | None, goods: str, *targets: str) -> dict[str, Any]:
    event = {
        "id": document,
        "type": "tariff",
        "status": "planned",
        "date": day(date),
        "announced": None,
        "mentions": [{"start": 0}],
        "action": "impose",
        "measure": "import_tariff",
        "imposers": [{"code": "US"}],
        "targets": [{"code": target} for target in targets],
        "goods": [{"text": one} for one in goods.split(", ") if one],
        "rate": rate and {"minimum": rate, "maximum": rate, "unit": "percent"},
        "previous_rate": None,
        "retaliatory": False,
    }
    return {"document": {"id": document, "published": "2026-03-02"}, "events": [event]}


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (("2026-04-01", 25, "steel", "CA"), ("2026-04-01", 25, "imports of steel", "CA"), True),
        (("2026-04-01", 25, "steel", "CA"), (None, None, "Canadian steel", "CA"), True),
        (("2026-04-01", 25, "steel", "CA"), ("2026-04-01", 10, "steel", "CA"), False),
        (("2026-04-01", 25, "steel", "CA"), ("2026-05-01", 25, "steel", "CA"), False),
        (("2026-04-01", 25, "steel", "CA"), ("2026-04-01", 25, "timber", "CA"), False),
        (("2026-04-01", 25, "steel", "CA"), ("2026-04-01", 25, "steel", "MX"), False),
        (("2026-04-01", 25, "", "CA", "MX"), ("2026-04-01", 25, "", "CA"), True),
        (("2026-04-01", 25, "", "CA"), ("2026-04-01", 25, "steel", "MX"), False),
    ],
)
def test_measures(one: tuple[Any, ...], other: tuple[Any, ...], same: bool) -> None:
    assert together(tariff("a", *one), tariff("b", *other)) == ([["a", "b"]] if same else [["a"], ["b"]])


def test_ten_times_the_answers_take_little_more_than_ten_times_as_long() -> None:
    chosen = random.Random(7)

    def taken(number: int) -> float:
        answers = []
        for place in range(number):
            month, date = 1 + place % 12, 1 + chosen.randrange(28)
            sides = chosen.sample(["US", "CN", "FR", "DE", "GB", "IN", "JP"], 2)
            answers.append(call(f"d{place}", f"2026-{month:02}-{date:02}", None, *sides))
        started = time.process_time()
        assert sum(len(cluster["documents"]) for cluster in link(answers)) == number
        return time.process_time() - started

    taken(500)
    assert taken(10_000) < 30 * taken(1000)
