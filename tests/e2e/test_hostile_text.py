"""Text of articles is hostile: on no page does any of it run, become an element or a link that does harm."""

import json
from collections.abc import Iterator

import pytest
from django.urls import reverse
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Dialog, Page, Response, expect
from pytest_django.live_server_helper import LiveServer

from app.domain.terms import Verdict
from app.models import Annotation, Article, Claim, Outlet, Question, Role, Source, User
from app.pipeline import deciding, ingesting
from tests.e2e.signing_in import sign_in

SCRIPT = "<script>alert(1)</script>"
PICTURE = '"><img src=x onerror="alert(2)">'
TEMPLATE = "{{ 7*7 }}{% load x %}"
TURNED = "\u202egnp.exe\u202c"
TOLD = (
    "At least KILLED miners were killed in the flood of the mine at Orle on Monday, WHO said. "
    f"The union of {SCRIPT} {PICTURE} {TEMPLATE} denied that {TURNED} 12 miners were injured in Orle."
)
STORIES = (
    {"outlet": f"Post {SCRIPT}", "url": "javascript:alert(3)", "title": f"{SCRIPT}{PICTURE}", "who": "the union"},
    {"outlet": f"Echo {PICTURE}", "url": "https://echo.example/?a='\"><b>", "title": TEMPLATE, "who": "Amir Onerror"},
    {"outlet": TURNED, "url": f"data:text/html,{SCRIPT}", "title": f"{TURNED} {'w' * 50_000}", "who": "the mayor"},
    {"outlet": "JavaScript:alert(4)", "url": " javascript:alert(5)", "title": "", "who": f"the {SCRIPT} union"},
)
BAD_SCHEMES = "a[href^='javascript' i], a[href^=' '], a[href^='data:' i], a[href^='vbscript' i]"


def told(killed: int, who: str) -> str:
    return TOLD.replace("KILLED", str(killed)).replace("WHO", who)


def line(number: int, story: dict[str, str]) -> str:
    text = told(40 + 9 * number, story["who"])
    known = {key: story[key] for key in ("outlet", "url", "title")}
    return json.dumps({"id": f"{SCRIPT}{number}", "text": f"{text}\n\n{PICTURE}"} | known)


@pytest.fixture
def root(transactional_db: None) -> User:
    return User.objects.create_user(SCRIPT[:20], role=Role.ADMIN)


@pytest.fixture
def addresses(root: User) -> list[str]:
    """Every page that shows what came in, with a note and a decision on one question."""
    rows = "\n".join(line(number, story) for number, story in enumerate(STORIES))
    report = ingesting.ingest_files([(f"{SCRIPT}.jsonl", rows.encode())], by=None)
    assert len(report.new) == len(STORIES)
    question = Question.objects.standing().order_by("-claims_count")[0]
    Annotation.objects.create(question=question, by=root, text=f"{SCRIPT}\n{PICTURE}{TEMPLATE}\njavascript:alert(6)")
    left, right = Claim.objects.standing().filter(question=question)[:2]
    note = f"{SCRIPT}{PICTURE}{TEMPLATE}"
    deciding.decide(left=[left], right=[right], verdict=Verdict.TOGETHER, by=root, note=note, question=question)
    return [*_pages(), *_details()]


def _pages() -> Iterator[str]:
    for name in ("question-index", "article-index", "outlet-index", "source-index", "lookup-show", "article-add"):
        yield reverse(name)
    for name in ("question-index", "article-index", "outlet-index", "source-index"):
        yield f"{reverse(name)}?q=%3Cscript%3Ealert(7)%3C/script%3E%22%3E&all=on"
    yield reverse("question-index") + "?all=on"
    for model in ("article", "outlet", "source", "annotation", "judgement", "user"):
        yield reverse(f"admin:crossclaim_{model}_changelist")
    yield from ("/admin/", f"/nowhere/{SCRIPT}")


def _details() -> Iterator[str]:
    for question in Question.objects.standing():
        yield question.get_absolute_url()
    for article in Article.objects.all():
        yield article.get_absolute_url()
        yield reverse("admin:crossclaim_article_change", args=[article.pk])
    for claim in Claim.objects.standing()[:6]:
        yield claim.get_absolute_url()
    yield from (reverse("outlet-detail", args=[outlet.pk]) for outlet in Outlet.objects.all())
    yield from (reverse("source-detail", args=[source.pk]) for source in Source.objects.all())


class Watched:
    """A page, and what ran or was refused on it."""

    def __init__(self, context: BrowserContext) -> None:
        self.page = context.new_page()
        self.wrong: list[str] = []
        self.page.on("dialog", self._asked)
        self.page.on("pageerror", lambda error: self.wrong.append(str(error)))
        self.page.on("console", self._said)

    def _asked(self, dialog: Dialog) -> None:
        self.wrong.append(dialog.message)
        dialog.dismiss()

    def _said(self, message: ConsoleMessage) -> None:
        if message.type == "error" and "status of 40" not in message.text:
            self.wrong.append(message.text)

    def look(self, address: str) -> None:
        """Go there and note whatever should not be."""
        response = self.page.goto(address)
        assert response is not None
        self.wrong += [f"{address}: {words}" for words in [*_policy(response), *_elements(self.page)]]
        assert not self.wrong


def _policy(response: Response) -> Iterator[str]:
    policy = response.headers.get("content-security-policy", "")
    if "script-src 'self'" not in policy or "unsafe" in policy:
        yield f"content policy {policy!r}"


def _elements(page: Page) -> Iterator[str]:
    for selector in ("script:not([src])", "img[src='x']", "[onerror]", BAD_SCHEMES):
        if found := page.locator(selector).count():
            yield f"{found} of {selector}"
    for link in page.locator("a[href^='http']:not([href*='localhost'])").all():
        kept = set((link.get_attribute("rel") or "").split())
        if "echo.example" in (link.get_attribute("href") or "") and not kept >= {"noopener", "nofollow", "noreferrer"}:
            yield f"a link with rel {sorted(kept)}"


@pytest.fixture
def watched(browser: Browser, live_server: LiveServer) -> Iterator[Watched]:
    context = browser.new_context(base_url=live_server.url)
    yield Watched(context)
    context.close()


def test_nothing_of_it_runs_on_any_page(watched: Watched, addresses: list[str], root: User) -> None:
    sign_in(watched.page, root)
    for address in addresses:
        watched.look(address)


def test_nothing_of_it_runs_where_it_is_put_in_or_looked_up(watched: Watched, root: User) -> None:
    page = watched.page
    sign_in(page, root)
    watched.look(reverse("article-add"))
    page.get_by_label("Text", exact=True).fill(told(43, SCRIPT))
    page.get_by_label("Title").fill(SCRIPT + PICTURE)
    page.get_by_role("button", name="Read this text").click()
    expect(page.locator("#report")).to_contain_text(SCRIPT + PICTURE)
    assert [*watched.wrong, *_elements(page)] == []
    watched.look(reverse("lookup-show"))
    page.get_by_label("Sentence").fill(told(43, SCRIPT))
    page.get_by_role("main").get_by_role("button", name="Look it up").click()
    expect(page.get_by_role("main")).to_contain_text("At least 43")
    assert [*watched.wrong, *_elements(page)] == []
