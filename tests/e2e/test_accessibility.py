"""No page breaks a rule of axe-core (WCAG 2.2 AA and its best practices), in either theme, with all folds open."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser
from pytest_django.live_server_helper import LiveServer

from app.actions import annotations
from app.domain.terms import RelationKind, Verdict
from app.models import Article, Claim, Judgement, Outlet, Source, User
from tests.e2e.signing_in import sign_in
from tests.queries import make


@pytest.fixture
def addresses(analyst: User) -> list[str]:
    asked = make.ferry()
    claims = list(Claim.objects.all())
    annotations.write(question=asked, text="They count different days.", claims=claims[:1], by=analyst)
    decided = Judgement.objects.create(by=analyst, verdict=Verdict.UNSURE, question=asked, note="Perhaps.")
    decided.left.set(claims[:1])
    decided.right.set(claims[1:])
    said = make.article("The army said that the village was taken. The militia denied it.", "Northern Wire")
    sides = [make.statement(said, "the village was taken"), make.statement(said, "denied it", polarity="denied")]
    held = make.question("Who held the village?", [[side] for side in sides], disagreement=None, width=2.0)
    make.relation(held, RelationKind.CONFLICT)
    named = [asked, held, Article.objects.all()[0], claims[0]]
    listed = ["/", "/articles/", "/outlets/", "/sources/", "/look-up/", "/about/", "/articles/add/", "/nothing-here/"]
    people = [f"/outlets/{Outlet.objects.all()[0].pk}/", f"/sources/{Source.objects.all()[0].pk}/"]
    return [*listed, *people, f"/notes/{asked.annotations.get().pk}/edit/", *(row.get_absolute_url() for row in named)]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_rule_is_broken(
    browser: Browser, live_server: LiveServer, analyst: User, addresses: list[str], scheme: str
) -> None:
    context = browser.new_context(base_url=live_server.url, color_scheme=scheme)  # type: ignore[arg-type]
    page = context.new_page()
    sign_in(page, analyst)
    broken = {}
    for address in addresses:
        page.goto(address)
        page.evaluate("document.querySelectorAll('details').forEach(fold => fold.open = true)")
        found = Axe().run(page).response["violations"]
        broken |= {f"{address} {rule['id']}": [node["html"] for node in rule["nodes"][:2]] for rule in found}
    context.close()
    assert not broken
