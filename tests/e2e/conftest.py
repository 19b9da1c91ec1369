"""A real browser for the tests of this folder: a Chromium found on the path, or the one that Playwright installed."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings
from playwright.sync_api import Browser, BrowserContext, Error, Page, Playwright, sync_playwright
from pytest_django.live_server_helper import LiveServer

from app.pipeline import ingesting

# Playwright runs an event loop in the thread of the tests, where Django would not let them read the database.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")

ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Marks the tests of this folder."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One browser for all tests; without one they are skipped, with a reason."""
    with sync_playwright() as playwright:
        launched = _launch(playwright)
        yield launched
        launched.close()


def _launch(playwright: Playwright) -> Browser:
    path = next(filter(None, map(shutil.which, NAMES)), None)
    try:
        return playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
    except Error as error:
        pytest.skip(f"No Chromium: install it (Debian: apt-get install chromium). {str(error).splitlines()[0]}")


@pytest.fixture
def context(browser: Browser, live_server: LiveServer) -> Iterator[BrowserContext]:
    """A fresh profile on the site, with JavaScript on."""
    made = browser.new_context(base_url=live_server.url)
    yield made
    made.close()


@pytest.fixture
def plain(browser: Browser, live_server: LiveServer) -> Iterator[BrowserContext]:
    """A fresh profile on the site, with JavaScript off."""
    made = browser.new_context(base_url=live_server.url, java_script_enabled=False)
    yield made
    made.close()


@pytest.fixture
def page(context: BrowserContext) -> Iterator[Page]:
    """A page that fails its test where the console reports an error, such as a breach of the content policy."""
    made, said = context.new_page(), []
    made.on("console", lambda message: said.append(message.text) if message.type == "error" else None)
    made.on("pageerror", lambda error: said.append(str(error)))
    yield made
    assert not said


@pytest.fixture
def samples(transactional_db: None) -> ingesting.Report:
    """The sample articles, read and matched."""
    return ingesting.ingest_paths(sorted((settings.BASE_DIR / "seeds").glob("*.txt")), by=None)
