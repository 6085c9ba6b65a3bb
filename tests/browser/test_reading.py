"""From a text to marks and cards."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

YEARS = (2026, 2027, 2028)
WRITE = """(text) => {
  document.querySelector("#text").value = text;
  document.querySelector("#text").dispatchEvent(new Event("input", { bubbles: true }));
}"""
CALL = "President Ana Ruiz of Mexico spoke by phone with Prime Minister Mark Lee of Canada on Tuesday."
TRAPS = f"😀 Cafe\u0301 “talks”, 👩‍👩‍👧 and\u00a0more.\n\n{CALL}\n\nNothing else."
MARKED = "() => document.querySelector('#marked').textContent"


def paste(page: Any, text: str, published: str = "2025-03-27") -> None:
    page.fill("#published", published)
    page.evaluate("(text) => navigator.clipboard.writeText(text)", text)
    page.focus("#text")
    page.keyboard.press("Control+a")
    page.keyboard.press("Control+v")
    page.wait_for_function("(text) => document.querySelector('#marked').textContent === text", arg=text)


def test_the_example_is_read_at_once(page: Any) -> None:
    assert page.evaluate(MARKED) == page.input_value("#text")
    assert page.locator(".card").count() == page.locator("#timeline .event").count() + int(
        re.sub(r"\D", "", page.inner_text("#timeline-note")) or 0
    )
    assert page.locator(".seg").count() > 5
    expect(page.locator("#status")).to_have_text(re.compile(r"^\d+ events$"))


def test_paste_and_see(page: Any) -> None:
    paste(page, TRAPS)
    card = page.locator(".card")
    expect(card).to_have_count(1)
    expect(card.locator(".sentence")).to_have_text(
        "President Ana Ruiz of Mexico spoke by phone with Prime Minister Mark Lee of Canada on 25 March 2025."
    )
    expect(card.locator(".status")).to_have_text("occurred")
    for fact in ("Ana Ruiz", "Mark Lee", "25 March 2025", "Tuesday", "CAMEO 041"):
        assert fact in card.inner_text()
    assert {"Ana Ruiz", "Mark Lee", "Tuesday"} <= set(page.locator(".seg.part").all_inner_texts())
    # behind an emoji and a combining mark the strokes still stand where they should
    assert "".join(page.locator(".seg").all_inner_texts()) in CALL
    expect(page.locator("#example")).to_have_value("")
    expect(page.locator("#graph")).to_contain_text("Mexico")


def test_typing_is_waited_for(page: Any) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url) if "/v1/events" in request.url else None)
    page.fill("#text", "")
    page.wait_for_timeout(500)
    before = len(asked)
    page.locator("#text").press_sequentially("It rained in Lima.", delay=5)
    expect(page.locator("#cards")).to_contain_text("no call, tariff or election")
    assert len(asked) - before < 4


def test_control_and_enter_ask_at_once(page: Any) -> None:
    page.focus("#text")
    with page.expect_response("**/v1/events?offsets=utf16"):
        page.keyboard.press("Control+Enter")


def test_another_example(page: Any) -> None:
    was = page.input_value("#text")
    name, published = page.evaluate(
        """() => {
          const options = [...document.querySelectorAll("#example optgroup option")];
          const dated = options.find(({ dataset }) => dataset.published);
          return [dated.value, dated.dataset.published];
        }"""
    )
    page.select_option("#example", name)
    expect(page.locator("#text")).not_to_have_value(was)
    expect(page.locator("#published")).to_have_value(published)
    page.wait_for_function(
        "() => document.querySelector('#marked').textContent === document.querySelector('#text').value"
    )


def test_a_file(page: Any, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(CALL, encoding="utf-8")
    page.set_input_files("#file", file)
    expect(page.locator(".card")).to_have_count(1)
    expect(page.locator("#text")).to_have_value(CALL)


@pytest.mark.parametrize("onto", ["#text", ".results"])
def test_a_dropped_file(page: Any, onto: str) -> None:
    dropped = page.evaluate_handle(
        """(text) => {
          const data = new DataTransfer();
          data.items.add(new File([text], "a.txt", { type: "text/plain" }));
          return data;
        }""",
        CALL,
    )
    page.dispatch_event(onto, "drop", {"dataTransfer": dropped})
    expect(page.locator("#text")).to_have_value(CALL)
    expect(page.locator(".card")).to_have_count(1)


def test_it_says_that_it_works(page: Any) -> None:
    held: list[Any] = []
    page.route("**/v1/events*", lambda route: held.append(route))
    page.fill("#text", CALL)
    expect(page.locator("#status")).to_have_text("Reading…")
    expect(page.locator(".reading")).to_have_attribute("aria-busy", "true")
    held[0].continue_()
    page.unroute("**/v1/events*")
    expect(page.locator("#status")).to_have_text("1 event")
    expect(page.locator(".reading")).to_have_attribute("aria-busy", "false")


def test_an_event_lights_up_everywhere(page: Any) -> None:
    paste(page, TRAPS)
    page.mouse.move(5, 5)
    expect(page.locator(".lit")).to_have_count(0)
    page.hover(".card .sentence")
    expect(page.locator(".seg:not(.lit)")).to_have_count(0)
    expect(page.locator("#timeline .lit")).to_have_count(1)
    assert page.locator(".seg[data-role=who]").all_inner_texts() == ["Ana Ruiz", "Mark Lee"]
    page.mouse.move(5, 5)
    expect(page.locator(".lit")).to_have_count(0)
    for spot in (".seg >> text=Tuesday", "#timeline .event", ".marked .ref"):
        page.hover(spot)
        expect(page.locator(".card.lit")).to_have_count(1)
        page.mouse.move(5, 5)


def test_a_click_stays(page: Any) -> None:
    page.locator(".marked .ref").last.click()
    page.mouse.move(5, 5)
    expect(page.locator(".card.lit")).to_have_count(1)
    expect(page.locator(".card.lit")).to_be_in_viewport()
    page.keyboard.press("Escape")
    expect(page.locator(".card.lit")).to_have_count(0)


def test_kinds_can_be_switched_off(page: Any) -> None:
    count = page.locator(".card").count()
    calls = page.locator(".card[data-type=call]").count()
    assert count > calls > 0
    page.locator(".kind[data-type=call]").click()
    expect(page.locator(".card")).to_have_count(count - calls)
    expect(page.locator(".marked .ref[data-type=call]")).to_have_count(0)
    assert page.evaluate(MARKED) == page.input_value("#text")


def test_the_theme_is_kept(page: Any) -> None:
    paper = "() => getComputedStyle(document.querySelector('.pane')).backgroundColor"
    light = page.evaluate(paper)
    page.click("#theme")
    page.click("#theme")
    expect(page.locator("#theme")).to_have_text("Theme: dark")
    dark = page.evaluate(paper)
    assert dark != light
    page.reload()
    assert page.evaluate(paper) == dark


def test_it_fits_the_narrowest_window_that_readers_zoom_to(page: Any) -> None:
    # WCAG 2.2, 1.4.10: 320 pixels without a second scroll bar, with many cards and a word without an end
    countries = (
        "Spain France Italy Poland Norway Sweden Finland Kenya Ghana Chile Peru India Nepal Japan".split()
    )
    votes = [f"{name} holds a general election on May 5, {year}." for name in countries for year in YEARS]
    page.evaluate(WRITE, "\n\n".join([*votes, "x" * 300]))
    expect(page.locator("#cards.many .card").nth(len(votes) - 1)).to_be_attached(timeout=30_000)
    page.set_viewport_size({"width": 320, "height": 700})
    assert page.evaluate("() => document.documentElement.scrollWidth") == 320
