"""What is deployed fits the schemas of those who read it, and the settings and figures that it speaks of."""

from __future__ import annotations

import dataclasses
import json
import re
from pathlib import Path
from typing import Any

import kubernetes_validate
import pytest
import yaml
from prometheus_client.metrics import MetricWrapperBase

from service import metrics
from service.settings import Settings

DEPLOY = Path(__file__).parents[2] / "deploy"
COMPOSE = yaml.safe_load((DEPLOY.parent / "docker-compose.yml").read_text("utf-8"))
DOCUMENTS: list[dict[str, Any]] = list(yaml.safe_load_all((DEPLOY / "kubernetes.yml").read_text("utf-8")))
BY_KIND = {document["kind"]: document for document in DOCUMENTS}
SPARK = [name for name in COMPOSE["services"] if name.startswith("spark-")]
SETTINGS = {f"DATELINE_{field.name.upper()}" for field in dataclasses.fields(Settings)} | {"HOST", "PORT"}


@pytest.mark.parametrize("kind", BY_KIND)
def test_kubernetes_takes_it(kind: str) -> None:
    kubernetes_validate.validate(BY_KIND[kind], "1.34", strict=True)


def test_the_check_sees_a_fault() -> None:
    deployment = json.loads(json.dumps(BY_KIND["Deployment"]))
    deployment["spec"]["template"]["spec"]["containers"][0]["ports"] = "8000"
    with pytest.raises(kubernetes_validate.ValidationError):
        kubernetes_validate.validate(deployment, "1.34", strict=True)


def test_nothing_is_left_out() -> None:
    assert set(BY_KIND) == {
        *("Deployment", "Service", "HorizontalPodAutoscaler", "PodDisruptionBudget", "NetworkPolicy")
    }
    pod = BY_KIND["Deployment"]["spec"]["template"]
    for kind, path in (("PodDisruptionBudget", "selector"), ("NetworkPolicy", "podSelector")):
        assert BY_KIND[kind]["spec"][path]["matchLabels"] == pod["metadata"]["labels"]
    assert BY_KIND["Service"]["spec"]["selector"] == pod["metadata"]["labels"]
    (container,) = pod["spec"]["containers"]
    assert container["securityContext"]["readOnlyRootFilesystem"] is True
    assert {"startupProbe", "readinessProbe", "livenessProbe", "resources"} <= set(container)
    drain = next(int(one["value"]) for one in container["env"] if one["name"] == "DATELINE_DRAIN_SECONDS")
    assert pod["spec"]["terminationGracePeriodSeconds"] > drain + Settings().grace_seconds


@pytest.mark.parametrize("name", COMPOSE["services"])
def test_every_container_is_confined(name: str) -> None:
    service = COMPOSE["services"][name]
    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert service["mem_limit"]
    assert all(port.startswith("127.0.0.1:") for port in service.get("ports", []))
    assert name == "dateline" or service["profiles"]


@pytest.mark.parametrize("name", SPARK)
def test_spark_may_load_the_libraries_that_it_unpacks(name: str) -> None:
    assert "/tmp:exec" in COMPOSE["services"][name]["tmpfs"]  # Docker's own is noexec


def test_only_settings_that_there_are_are_set() -> None:
    assert set(COMPOSE["services"]["dateline"]["environment"]) <= SETTINGS
    env = BY_KIND["Deployment"]["spec"]["template"]["spec"]["containers"][0]["env"]
    assert {one["name"] for one in env} <= SETTINGS


def test_the_proxy_has_the_services_limits() -> None:
    text = (DEPLOY / "nginx.conf").read_text("utf-8")
    value = dict(re.findall(r"^ +(\w+) (\d+)s?;", text, re.MULTILINE))
    default = Settings()
    assert f"client_max_body_size {default.max_body_bytes};" in text
    assert int(value["client_body_timeout"]) == default.client_seconds
    assert int(value["keepalive_timeout"]) < default.keep_alive_seconds
    assert int(value["proxy_read_timeout"]) > default.queue_seconds + default.time_budget


def families() -> set[str]:
    collectors = [one for one in vars(metrics).values() if isinstance(one, MetricWrapperBase)]
    return {sample for one in collectors for sample in names_of(one)}


def names_of(collector: Any) -> set[str]:
    name = collector._name
    if collector._type == "counter":
        return {f"{name}_total"}
    return {name, f"{name}_bucket"} if collector._type == "histogram" else {name}


def expressions() -> list[str]:
    dashboard = json.loads((DEPLOY / "grafana/dashboards/dateline.json").read_text("utf-8"))
    rules = yaml.safe_load((DEPLOY / "prometheus/alerts.yml").read_text("utf-8"))
    return [target["expr"] for panel in dashboard["panels"] for target in panel["targets"]] + [
        rule["expr"] for group in rules["groups"] for rule in group["rules"]
    ]


def test_only_figures_that_there_are_are_drawn() -> None:
    asked = {name for expression in expressions() for name in re.findall(r"dateline_\w+", expression)}
    assert asked <= families()
    assert {name for name in families() if not name.endswith(("_seconds", "_documents_total"))} <= asked


def test_the_readme_has_every_figure_with_its_labels() -> None:
    collectors = [one for one in vars(metrics).values() if isinstance(one, MetricWrapperBase)]
    named = {min(names_of(one), key=len): list(one._labelnames) for one in collectors}
    readme = (DEPLOY.parent / "README.md").read_text("utf-8")
    rows = re.findall(r"^\| `(dateline_\w+)` \| (.*?) ?\| \w.* \|$", readme, re.MULTILINE)
    assert {name: re.findall(r"`(\w+)`", labels) for name, labels in rows} == named


def test_the_dashboard_has_the_shape_that_grafana_reads() -> None:
    dashboard = json.loads((DEPLOY / "grafana/dashboards/dateline.json").read_text("utf-8"))
    assert {"uid", "title", "schemaVersion", "panels", "time"} <= set(dashboard)
    ids = [panel["id"] for panel in dashboard["panels"]]
    assert len(set(ids)) == len(ids)
    taken: set[tuple[int, int]] = set()
    for panel in dashboard["panels"]:
        place = panel["gridPos"]
        across, down = range(place["x"], place["x"] + place["w"]), range(place["y"], place["y"] + place["h"])
        cells = {(x, y) for x in across for y in down}
        assert not cells & taken
        assert place["x"] + place["w"] <= 24
        taken |= cells
        for target in panel["targets"]:
            assert target["expr"].count("(") == target["expr"].count(")")
    provider = yaml.safe_load((DEPLOY / "grafana/provisioning/dashboards/dateline.yml").read_text("utf-8"))
    assert provider["providers"][0]["options"]["path"] == "/etc/grafana/dashboards"
