"""Every page at every width in both themes: nothing scrolls sideways, no policy is broken, keys reach everything."""

import pytest
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from app.models import Article, Claim, Outlet, Question, Source
from tests.queries import make

WIDTHS = (360, 768, 1440)


@pytest.fixture
def addresses(transactional_db: None) -> list[str]:
    asked = make.ferry()
    long = make.article("A" * 400 + " at least 12 men died.", "An outlet with a very long name " * 4, "Title" * 60)
    make.question(
        "Word" * 60 + "?", [[make.quantity(long, "at least 12 men died", "at least 12", 12, None, source="S" * 90)]]
    )
    rows = (asked, *Article.objects.all(), *Claim.objects.all())
    listed = ["/", "/?all=on", "/articles/", "/outlets/", "/sources/", "/look-up/", "/about/", "/sign-in/"]
    named = [f"/outlets/{row.pk}/" for row in Outlet.objects.all()] + [
        f"/sources/{row.pk}/" for row in Source.objects.all()
    ]
    return [
        *listed,
        *(row.get_absolute_url() for row in rows),
        *named,
        Question.objects.latest("id").get_absolute_url(),
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_page_scrolls_sideways(browser: Browser, live_server: LiveServer, addresses: list[str], scheme: str) -> None:
    for width in WIDTHS:
        context = browser.new_context(
            base_url=live_server.url,
            viewport={"width": width, "height": 900},
            color_scheme=scheme,  # type: ignore[arg-type]
        )
        page = context.new_page()
        for address in addresses:
            page.goto(address)
            wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
            assert wide <= 0, f"{address} at {width} px is {wide} px too wide"
        context.close()


def test_keys_reach_the_content_and_the_answers(page: Page, addresses: list[str]) -> None:
    page.goto(addresses[8])
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the content")).to_be_focused()
    page.keyboard.press("Enter")
    for _ in range(6):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.className") == "answers":
            break
    assert page.evaluate("document.activeElement.className") == "answers"


def test_a_filter_is_kept_in_the_address_and_back_undoes_it(page: Page, addresses: list[str]) -> None:
    page.goto("/")
    before = page.evaluate("history.length")
    page.get_by_label("Words in the title").fill("nothing like this")
    page.keyboard.press("Enter")
    expect(page.locator("#questions")).to_contain_text("No question fits.")
    page.wait_for_load_state("networkidle")
    assert page.evaluate("history.length") == before + 1  # sent once, so that one step back undoes it
    assert "q=nothing" in page.url
    page.go_back()
    expect(page.locator("#questions .row")).to_have_count(1)
