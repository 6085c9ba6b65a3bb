"""The page as it is served: what holds without a browser."""

from __future__ import annotations

import base64
import hashlib
import re
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from schemas.response import EVENT_TYPES
from service.page.examples import SEEDS, read_examples
from service.routes import page as route

STATIC = route.PAGE / "static"
BUDGET = 150_000  # bytes over the wire, with everything
FILES = [*sorted(STATIC.iterdir()), *sorted(route.PAGE.glob("*.js"))]


@pytest.fixture
def html(client: FlaskClient) -> str:
    answer = client.get("/")
    assert answer.status_code == 200
    assert answer.content_type == "text/html; charset=utf-8"
    return answer.text


def linked(html: str) -> set[str]:
    return {path for path in re.findall(r'(?:src|href)="(/[^"]+)"', html) if path != "/docs"}


def test_everything_it_needs_is_here_and_small(client: FlaskClient, html: str) -> None:
    weight = len(html.encode())
    needed = linked(html) | {f"/page/{path.name}" for path in STATIC.glob("*.js")}
    assert {"/page/main.js", "/page/icon.svg"} <= needed
    assert 'import("/page/main.js")' in html
    for path in needed:
        with client.get(path) as answer:
            assert answer.status_code == 200
            assert answer.headers["X-Content-Type-Options"] == "nosniff"
            weight += len(answer.data)
    assert weight < BUDGET


@pytest.mark.parametrize("path", [path for path in FILES if path.suffix == ".js"], ids=lambda path: path.name)
def test_every_module_imports_what_there_is(path: Path) -> None:
    for name in re.findall(r'from "\./([^"]+)"', path.read_text(encoding="utf-8")):
        assert (STATIC / name).is_file()


def test_the_policy_lets_nothing_else_in(client: FlaskClient) -> None:
    policy = dict(
        part.split(" ", 1) for part in client.get("/").headers["Content-Security-Policy"].split("; ")
    )
    assert policy["default-src"] == "'none'"
    for name in ("script-src", "style-src", "img-src", "connect-src"):
        source, *digests = policy[name].split()
        assert source == "'self'"
        assert all(digest.startswith("'sha256-") for digest in digests)
    assert policy["require-trusted-types-for"] == "'script'"
    assert not re.search("unsafe|http|data:|\\*", " ".join(policy.values()))


def test_no_script_or_style_is_in_the_markup_but_by_its_digest(client: FlaskClient, html: str) -> None:
    policy = client.get("/").headers["Content-Security-Policy"]
    inside = re.findall(r"<(?:style|script)>(.*?)</(?:style|script)>", html, re.S)
    assert inside == [route.STYLE, route.SCRIPT]
    for code in inside:
        assert base64.b64encode(hashlib.sha256(code.encode()).digest()).decode() in policy
    assert not re.search(r"\sstyle=|\son[a-z]+=|javascript:", html)
    assert len(re.findall(r"<style", html)) == 1
    assert re.findall(r"<script[^>]*>", html) == ["<script>"]


def test_nothing_is_waited_for_before_the_first_paint(html: str) -> None:
    assert "stylesheet" not in html
    assert "src=" not in html


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.name))
def test_no_other_host_is_named(path: Path) -> None:
    words = path.read_text(encoding="utf-8")
    assert not set(re.findall(r"https?://[^\"\s)]+", words)) - {
        "http://www.w3.org/2000/svg",
        "http://www.w3.org/ns/anno.jsonld",
    }
    assert not re.search(
        r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function", words
    )
    assert len(words.splitlines()) <= 200


def test_every_kind_of_event_has_its_colour_and_its_sign(html: str) -> None:
    colours = (STATIC / "colours.css").read_text(encoding="utf-8")
    for kind in EVENT_TYPES:
        assert re.search(rf"--{kind}: light-dark", colours)
        assert f"--stroke-{kind}:" in colours
        assert f'id="glyph-{kind}"' in html


def test_the_examples_are_the_seeds(client: FlaskClient, html: str) -> None:
    examples = read_examples()
    assert {example.name for example in examples} == {path.stem for path in SEEDS.glob("*.json")}
    assert set(re.findall(r'<option value="([^"]+)"', html)) == {example.name for example in examples}
    for example in examples:
        answer = client.get(f"/examples/{example.name}.txt")
        assert answer.mimetype == "text/plain"
        assert answer.data == (SEEDS / f"{example.name}.txt").read_bytes()
    most = max(len(example.shows) for example in examples)
    assert len(examples[0].shows) == most


@pytest.mark.parametrize("name", ["none", "..%2fREADME", "%2e%2e/README"])
def test_there_are_no_other_examples(client: FlaskClient, name: str) -> None:
    answer = client.get(f"/examples/{name}.txt")
    assert answer.status_code == 404
    assert answer.mimetype == "application/problem+json"


def test_without_seeds_there_is_no_menu(
    client: FlaskClient, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert read_examples(tmp_path / "none") == ()
    monkeypatch.setattr(route, "_EXAMPLES", ())
    html = client.get("/").text
    assert 'id="text"' in html
    assert 'id="example"' not in html


def test_the_style_is_all_of_it() -> None:
    sheets = [path.read_text("utf-8") for path in FILES if path.suffix == ".css"]
    assert len(sheets) > 5
    assert all(sheet in route.STYLE for sheet in sheets)


def test_the_pictures_of_the_readme_are_small() -> None:
    readme = (SEEDS.parent / "README.md").read_text(encoding="utf-8")
    pictures = re.findall(r'(?:src|srcset)="(docs/[^"]+)"', readme)
    assert len(pictures) == 2
    assert all((SEEDS.parent / picture).stat().st_size < 200_000 for picture in pictures)


def test_the_page_knows_the_limits(html: str) -> None:
    assert 'data-max-bytes="400000"' in html
