"""Takes the pictures of the documentation from a running installation with the sample articles.

usage: python -m tests.e2e.pictures ADDRESS FOLDER    (ADDRESS such as http://127.0.0.1:8000)
"""

import shutil
import sys
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

WIDE, TALL = 1200, 1010
FIGURE = "4,350"  # worded in the question that the README speaks of


def take(page: Page, address: str, folder: Path) -> None:
    """The list of questions, and the question that leads it."""
    page.goto(address)
    page.screenshot(path=folder / "questions.png")
    page.locator("#questions .row", has_text=FIGURE).first.get_by_role("link").first.click()
    page.locator(".answers").wait_for()
    page.screenshot(path=folder / "question.png")


def main(address: str, folder: str) -> None:
    """Start a browser and take them all."""
    Path(folder).mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page(viewport={"width": WIDE, "height": TALL}, device_scale_factor=1.5)
        take(page, address, Path(folder))
        browser.close()


if __name__ == "__main__":
    main(*sys.argv[1:3])
