"""Everything without a pointer."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import expect

FOCUSED = """() => {
  const { id, className, textContent } = document.activeElement;
  return id || className.split(' ')[0] || textContent;
}"""


def test_the_order_of_focus(page: Any) -> None:
    seen = []
    for _ in range(16):
        page.keyboard.press("Tab")
        seen.append(page.evaluate(FOCUSED))
    wanted = ["skip", "API reference", "theme", "example", "published", "text", "primary", "file", "ref"]
    places = [seen.index(name) for name in wanted]
    assert places == sorted(places)


def test_focus_is_seen(page: Any) -> None:
    for _ in range(20):
        page.keyboard.press("Tab")
        outline = page.evaluate(
            """() => {
              const at = document.activeElement;
              const shown = at.matches('.unseen') ? at.nextElementSibling : at.closest('.kind') ?? at;
              return getComputedStyle(shown).outlineStyle;
            }"""
        )
        assert outline != "none", page.evaluate(FOCUSED)


def test_from_mark_to_card_and_back(page: Any) -> None:
    page.locator(".marked .ref").first.focus()
    expect(page.locator(".card.lit")).to_have_count(1)
    page.keyboard.press("ArrowRight")
    second = page.evaluate("() => document.activeElement.dataset.n")
    expect(page.locator(f".card[data-n='{second}']")).to_have_class("card lit")
    page.keyboard.press("Enter")
    assert page.evaluate("() => Boolean(document.activeElement.closest('.card'))")
    assert page.evaluate("() => document.activeElement.dataset.n") == second
    page.keyboard.press("Enter")
    assert page.evaluate("() => Boolean(document.activeElement.closest('.marked'))")
    page.keyboard.press("ArrowLeft")
    assert page.evaluate("() => document.activeElement === document.querySelector('.marked .ref')")


def test_a_card_is_opened_and_a_kind_switched_off(page: Any) -> None:
    page.locator(".card footer button").first.focus()
    page.keyboard.press("Space")
    expect(page.locator(".card .wire").first).to_be_visible()
    calls = page.locator(".card[data-type=call]").count()
    page.locator(".kind[data-type=call] input").focus()
    page.keyboard.press("Space")
    assert calls
    expect(page.locator(".card[data-type=call]")).to_have_count(0)


def test_the_skip_link(page: Any) -> None:
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.locator("#results")).to_be_focused()
