from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import jsonschema
import pytest
from flask.testing import FlaskClient
from openapi_spec_validator import validate

from schemas.problem import ProblemSchema
from schemas.response import EVENT_TYPES
from service import __version__, answers
from service.page.examples import SEEDS


@pytest.fixture
def spec(client: FlaskClient) -> dict[str, Any]:
    found: dict[str, Any] = client.get("/openapi.json").json
    return found


def test_the_description_is_openapi(spec: dict[str, Any]) -> None:
    validate(spec)
    assert spec["openapi"].startswith("3.1")
    assert spec["info"]["version"] == __version__


def test_every_path_of_the_contract_is_described(spec: dict[str, Any]) -> None:
    assert {
        *("/v1/events", "/v1/events/batch", "/v1/schema", "/openapi.json", "/healthz", "/readyz", "/metrics"),
    } <= set(spec["paths"])


def test_events_are_told_apart_by_type(spec: dict[str, Any]) -> None:
    schemas = spec["components"]["schemas"]
    event = schemas["AnyEvent"]
    assert event["discriminator"]["propertyName"] == "type"
    assert tuple(event["discriminator"]["mapping"]) == EVENT_TYPES
    for name, reference in event["discriminator"]["mapping"].items():
        member = schemas[reference.rpartition("/")[2]]
        assert member["properties"]["type"]["const"] == name
        assert "type" in member["required"]


def objects(node: Any) -> Iterator[dict[str, Any]]:
    if isinstance(node, dict):
        if node.get("type") == "object":
            yield node
        for value in node.values():
            yield from objects(value)
    elif isinstance(node, list):
        for value in node:
            yield from objects(value)


def test_no_schema_is_an_empty_object(spec: dict[str, Any]) -> None:
    described = list(objects(spec["components"]["schemas"]))
    assert len(described) > 10
    assert all(one["properties"] for one in described)


def test_errors_are_problems(spec: dict[str, Any]) -> None:
    responses = spec["paths"]["/v1/events"]["post"]["responses"]
    assert {"200", "400", "413", "415", "422", "500", "503"} <= set(responses)
    for status in set(responses) - {"200"}:
        name = responses[status]["$ref"].rpartition("/")[2]
        ((media_type, content),) = spec["components"]["responses"][name]["content"].items()
        assert media_type == "application/problem+json"
        assert content["schema"] == {"$ref": "#/components/schemas/Problem"}
        assert content["example"]["status"] == int(status)
        assert ProblemSchema().validate(content["example"]) == {}


def test_every_shape_says_what_it_is(spec: dict[str, Any]) -> None:
    schemas = spec["components"]["schemas"]
    assert all(schema["description"].endswith(".") for schema in schemas.values())
    events = {f"{kind}.{name}" for kind in EVENT_TYPES for name in schemas[kind.capitalize()]["properties"]}
    silent = {
        name
        for name in events
        if not schemas[name.partition(".")[0].capitalize()]["properties"][name.partition(".")[2]].get(
            "description"
        )
    }
    assert not {name for name in silent if not name.endswith((".type", ".id"))}


def test_its_examples_are_true(client: FlaskClient, spec: dict[str, Any]) -> None:
    told = spec["paths"]["/v1/events"]["post"]
    body, answers = told["requestBody"]["content"], told["responses"]["200"]["content"]
    first, *others = (one["value"] for one in body["application/json"]["examples"].values())
    assert len(others) == len(EVENT_TYPES)
    assert (
        (SEEDS / f"{first['id']}.txt").read_bytes().decode() == first["text"] == body["text/plain"]["example"]
    )
    for media_type, content in answers.items():
        answer = client.post("/v1/events", json=first, headers={"Accept": media_type})
        assert answer.content_type.startswith(media_type)
        assert content["example"] == (
            answer.text if isinstance(content["example"], str) else answer.get_json(force=True)
        )
    batch = spec["paths"]["/v1/events/batch"]["post"]
    lines = batch["requestBody"]["content"]["application/x-ndjson"]["example"]
    answer = client.post("/v1/events/batch", data=lines, content_type="application/x-ndjson")
    assert answer.text == batch["responses"]["200"]["content"]["application/x-ndjson"]["example"]


def test_only_what_needs_a_key_says_so(spec: dict[str, Any]) -> None:
    for path, methods in spec["paths"].items():
        for told in methods.values():
            is_open = told.get("security") == []
            assert is_open == (path in {"/healthz", "/readyz", "/openapi.json"})
            assert is_open != ("401" in told["responses"])


@pytest.fixture
def validator(client: FlaskClient) -> jsonschema.Draft202012Validator:
    schema = client.get("/v1/schema").json
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def test_a_real_answer_fits_the_json_schema(
    client: FlaskClient,
    validator: jsonschema.Draft202012Validator,
    monkeypatch: pytest.MonkeyPatch,
    sample: Any,
    traps: str,
) -> None:
    monkeypatch.setattr(answers, "extract", sample)
    answer = client.post("/v1/events", json={"text": traps}).json
    validator.validate(answer)
    for change in ({"status": "over"}, {"type": "war"}, {"mentions": []}, {"more": 1}):
        broken = answer | {"events": [answer["events"][0] | change]}
        assert not validator.is_valid(broken), change


def test_the_reference_asks_no_other_host(client: FlaskClient) -> None:
    page = client.get("/docs")
    assert page.mimetype == "text/html"
    assert "://" not in page.text
    linked = re.findall(r'(?:src|href)="([^"]+)"', page.text)
    assert len(linked) >= 4
    for path in linked:
        with client.get(path) as linked_file:
            assert linked_file.status_code == 200
    with client.get("/docs/own/start.js") as start:
        assert "validatorUrl: null" in start.text


@pytest.mark.parametrize("name", ["index.html", "swagger-initializer.js", "own/swagger.html", "none.css"])
def test_the_reference_has_no_other_files(client: FlaskClient, name: str) -> None:
    assert client.get(f"/docs/{name}").status_code == 404
