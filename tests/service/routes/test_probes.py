from __future__ import annotations

import pytest
from flask.testing import FlaskClient
from prometheus_client.parser import text_string_to_metric_families

from service import answers
from service.readiness import READINESS


def figures(client: FlaskClient) -> dict[tuple[str, tuple[tuple[str, str], ...]], float]:
    families = text_string_to_metric_families(client.get("/metrics").text)
    return {
        (sample.name, tuple(sorted(sample.labels.items()))): sample.value
        for family in families
        for sample in family.samples
    }


def test_alive_and_ready(client: FlaskClient) -> None:
    assert client.get("/healthz").status_code == 200
    assert client.get("/readyz").status_code == 200


def test_not_ready_while_draining(client: FlaskClient) -> None:
    READINESS.clear()
    try:
        assert client.get("/readyz").status_code == 503
        assert client.get("/healthz").status_code == 200
    finally:
        READINESS.set()


def test_events_are_counted_by_type_status_and_rule(
    client: FlaskClient, monkeypatch: pytest.MonkeyPatch, sample: object, traps: str
) -> None:
    monkeypatch.setattr(answers, "extract", sample)
    names = [
        ("dateline_documents_total", ()),
        ("dateline_events_total", (("status", "threatened"), ("type", "tariff"))),
        ("dateline_rules_total", (("rule", "call.verb"),)),
        ("dateline_requests_total", (("method", "POST"), ("route", "/v1/events"), ("status", "200"))),
    ]
    before = figures(client)
    client.post("/v1/events", json={"text": traps})
    after = figures(client)
    assert [after[name] - before.get(name, 0) for name in names] == [1, 1, 1, 1]


def test_no_client_makes_the_labels_grow(client: FlaskClient) -> None:
    client.get("/a")
    client.open("/b", method="BREW")
    before = figures(client)
    for n in range(20):
        client.get(f"/{n}")
        client.open("/v1/events", method=f"BREW{n}")
    client.open("/b", method="BREW")
    after = set(figures(client))
    assert len(after - set(before)) <= 2 + 16  # one route's first 405: its counter and its histogram
    for n in range(20, 40):
        client.get(f"/{n}")
        client.open("/v1/events", method=f"BREW{n}")
    assert set(figures(client)) == after
