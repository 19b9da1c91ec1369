"""The whole job in a browser: from the list to a note on a disagreement, adding and looking up."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from app.models import Annotation, Article, Claim, Judgement, User
from app.pipeline.ingesting import Report
from tests.e2e.signing_in import sign_in

pytestmark = pytest.mark.usefixtures("samples")
KILLED = re.compile("How many (civilians|people) .*killed")


def open_question(page: Page) -> None:
    page.goto("/")
    page.locator("#questions .row", has_text="4,350").first.get_by_role("link").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text(KILLED)


def test_the_list_leads_with_what_is_furthest_apart(page: Page) -> None:
    page.goto("/")
    first = page.locator("#questions .row").first
    expect(first).to_contain_text("624")
    expect(first).to_contain_text("4,350")
    expect(first).to_contain_text("7.0x apart")


def test_a_reader_sees_the_answers_side_by_side_and_follows_one_to_its_words(page: Page) -> None:
    open_question(page)
    figures = page.locator(".answer__figure")
    assert sorted(figure.strip() for figure in figures.all_inner_texts()) == ["624", "more than 4,350"]
    expect(page.locator(".answer", has_text="Airwars").first).to_be_visible()
    expect(page.locator(".relation--conflict").first).to_be_visible()
    expect(page.locator(".passage mark", has_text="624").first).to_be_visible()
    expect(page.get_by_text("and a copy by").first).to_be_visible()
    page.get_by_role("link", name="Read it in the article").first.click()
    claim = page.url.partition("#")[2]
    assert re.fullmatch(r"claim-\d+", claim)
    expect(page.locator(f"#{claim} + .claimed")).to_be_in_viewport()


def test_the_reasons_for_a_link_unfold(page: Page) -> None:
    open_question(page)
    page.locator(".evidence summary").first.click()
    expect(page.locator(".waterfall tbody tr").first).to_be_visible()


def test_who_is_not_signed_in_is_offered_nothing_to_change(page: Page) -> None:
    open_question(page)
    expect(page.locator("main form")).to_have_count(0)
    expect(page.get_by_role("link", name="Add articles")).to_have_count(0)


def test_an_analyst_writes_a_note_without_a_reload(page: Page, analyst: User) -> None:
    sign_in(page, analyst)
    open_question(page)
    page.evaluate("window.stayed = true")
    page.get_by_label("Why do the answers differ?").fill("One counts what it confirmed itself.")
    page.locator("#notes input[type=checkbox]").first.check()
    page.get_by_role("button", name="Write the note").click()
    expect(page.locator("#notes .note__text")).to_have_text("One counts what it confirmed itself.")
    assert page.evaluate("window.stayed")
    assert Annotation.objects.get().claims.count() == 1


def test_an_analyst_judges_a_link(page: Page, analyst: User) -> None:
    sign_in(page, analyst)
    open_question(page)
    page.get_by_text("Is this link right?").first.click()
    page.get_by_label("Reason").locator("visible=true").fill("Both speak of the whole campaign.")
    page.get_by_role("button", name="Same question").locator("visible=true").click()
    expect(page.locator("#messages")).to_contain_text("Your decision is kept")
    expect(page.locator(".note__text", has_text="Both speak of the whole campaign.")).to_be_visible()
    page.get_by_role("button", name="Withdraw this decision").click()
    expect(page.locator("#messages")).to_contain_text("withdrawn")
    assert Judgement.objects.in_force().count() == 0


def test_an_analyst_takes_a_claim_out_of_its_question(page: Page, analyst: User) -> None:
    sign_in(page, analyst)
    open_question(page)
    page.get_by_text("Does it belong here?").locator("visible=true").last.click()
    page.get_by_role("button", name="Not the same").locator("visible=true").click()
    expect(page.locator("#messages")).to_contain_text("now answers")
    assert Judgement.objects.get().verdict == "apart"


def test_an_analyst_pastes_a_text_and_uploads_files(page: Page, analyst: User, tmp_path: Path, samples: Report) -> None:
    sign_in(page, analyst)
    page.get_by_role("link", name="Add articles").click()
    page.get_by_label("Text", exact=True).fill(
        "A mine flooded near Orle on Monday. At least 12 miners died, the union said."
    )
    page.get_by_label("Outlet").fill("Orle Post")
    page.get_by_role("button", name="Read this text").click()
    expect(page.locator("#report")).to_contain_text("1 article went in")
    (tmp_path / "one.txt").write_text("A bus left the road at Tarn on Sunday. Six people were killed, police said.")
    (tmp_path / "two.jsonl").write_text(
        '{"id": "a", "text": "A dyke broke at Kell. Nine people died, police said."}\nbroken\n'
    )
    (tmp_path / "empty.txt").write_text("")
    page.get_by_label("Files", exact=True).set_input_files(sorted(tmp_path.iterdir()))
    page.get_by_role("button", name="Read these files").click()
    expect(page.locator("#report")).to_contain_text("2 articles went in")
    expect(page.locator("#report .message--error")).to_have_count(2)
    assert Article.objects.count() == len(samples.taken) + 3


@pytest.mark.usefixtures("analyst")
def test_anybody_looks_a_sentence_up_and_nothing_is_stored(page: Page) -> None:
    before = (Article.objects.count(), Claim.objects.count())
    page.goto("/look-up/")
    page.get_by_label("Sentence").fill(
        "Airwars says that more than 4,000 civilians were killed by the US-led coalition in Iraq and Syria since 2014."
    )
    page.get_by_role("button", name="Look it up").click()
    expect(page.locator("#found h2").first).to_contain_text("more than 4,000 civilians")
    expect(page.locator("#found .row", has_text="624").first).to_be_visible()
    assert (Article.objects.count(), Claim.objects.count()) == before


def test_reading_and_annotating_work_without_javascript(plain: BrowserContext, analyst: User) -> None:
    page = plain.new_page()
    open_question(page)
    expect(page.locator(".answer__figure")).to_have_count(2)
    page.get_by_role("link", name="Read it in the article").first.click()
    expect(page.locator(".article__text mark").first).to_be_visible()
    sign_in(page, analyst)
    open_question(page)
    page.get_by_label("Why do the answers differ?").fill("Written without a script.")
    page.get_by_role("button", name="Write the note").click()
    expect(page.locator("#notes .note__text")).to_have_text("Written without a script.")
    page.get_by_text("Is this link right?").first.click()
    page.get_by_role("button", name="Unsure").locator("visible=true").click()
    expect(page.locator("#messages")).to_contain_text("Your decision is kept")
