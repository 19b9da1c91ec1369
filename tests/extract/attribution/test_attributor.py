"""Who says it, sentence by sentence and across sentences."""

import pytest

from app.domain.article import Block
from app.domain.terms import BlockKind, Hedge
from app.extract import names
from app.extract.analysis import analyse
from app.extract.attribution import Attributor


def attribution(text, words, kind=BlockKind.BODY):
    """The attribution of the claim at ``words`` of a text."""
    analysis = analyse(text, [Block(0, len(text), kind)])
    offset = text.index(words)
    parsed = next(p for p in analysis.sentences if p.sentence.end > offset)
    return Attributor(analysis, names.find(text), names.persons(text)).at(parsed, offset)


@pytest.mark.parametrize(
    ("text", "claim", "source"),
    [
        # before, behind and round what is said
        ("The governor said nine miners were dead.", "nine miners", "The governor"),
        ("Nine miners were dead, the governor said.", "Nine miners", "the governor"),
        ("Nine miners were dead the governor said on Monday.", "Nine miners", "the governor"),
        ("According to the coast guard, 40 people drowned.", "40 people", "the coast guard"),
        ("Forty people drowned, according to the coast guard.", "Forty people", "the coast guard"),
        ("“We counted 60 bodies,” said the hospital director.", "60 bodies", "the hospital director"),
        (
            "At least six died, an official at the ministry said, adding that 20 were hurt.",
            "20 were",
            "an official at the ministry",
        ),
        ("Police put the death toll at 16.", "16", "Police"),
        ("The ministry gave a toll of 31.", "31", "The ministry"),
        ("Doctors Without Borders counted 24 dead.", "24 dead", "Doctors Without Borders"),
        ("Figures released on Friday show 300 people fled.", "300 people", "Figures"),
        ("Two witnesses said 12 protesters were shot.", "12 protesters", "Two witnesses"),
        # the one who knows, not the messenger
        ("A rescue worker told Reuters that 12 were missing.", "12 were", "A rescue worker"),
        ("The paper quoted a dam engineer as saying 5 villages were lost.", "5 villages", "a dam engineer"),
        ("The council denied shelling the mill, but said that its men burned nine barns.", "shelling", "The council"),
        ("The council denied shelling the mill, but said that its men burned nine barns.", "nine barns", "The council"),
        ("Dabanga, a radio close to the rebels, said 12 were shot.", "12 were", "Dabanga, a radio"),
        # behind a relative clause, beside an apposition
        ("The charity, which runs three clinics, said 80 children died.", "80 children", "The charity"),
    ],
)
def test_source(text, claim, source):
    assert attribution(text, claim).words == source


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("The quake killed 80 people in the valley.", "80 people"),
        ("The storm claimed the lives of 14 fishermen.", "14 fishermen"),
        ("The charity, which lost three nurses in the raid, said it would stay.", "three nurses"),
        ("The flood killed two people and the mayor said more rain would come.", "two people"),
        ("The evacuation is set to see 30,000 people leave.", "30,000 people"),
    ],
)
def test_the_outlet_itself(text, claim):
    assert attribution(text, claim).source is None


@pytest.mark.parametrize(
    ("text", "claim", "source"),
    [
        ("The Red Crescent sent boats. The group said 12 people drowned.", "12 people", "Red Crescent"),
        (
            "The army said it was quiet. Amnesty International disputes that. It says 12 men were shot.",
            "12 men",
            "Amnesty",
        ),
        (
            "The army gave a toll. Airwars, a monitor in Britain, disputes it. It says 12 men were shot.",
            "12 men",
            "Airwars",
        ),
        ("Governor Amina Diallo came. She said six bridges fell.", "six bridges", "Amina Diallo"),
        (
            "“The camp is full. We have buried 15 children,” said Amina Diallo, a nurse. “Ten more are ill.”",
            "Ten more",
            "Amina Diallo",
        ),
        ("“The camp is full. We have buried 15 children,” said Amina Diallo, a nurse.", "15 children", "Amina Diallo"),
    ],
)
def test_across_sentences(text, claim, source):
    assert source in (attribution(text, claim).source or "")


def test_indefinite_monitor_is_the_one_named_later():
    text = "A raid killed 12, a monitor said. Airwars said it was at night."
    assert attribution(text, "12").source == "Airwars"


def test_messenger_is_kept():
    assert attribution("A rescue worker told Reuters that 12 were missing.", "12 were").via == "Reuters"


def test_headline_credit():
    assert attribution("Ferry sinks with 40 aboard: coast guard officials", "40", BlockKind.HEADLINE).words


@pytest.mark.parametrize(
    ("text", "claim", "hedge"),
    [
        ("The rebels claimed that they killed 50 soldiers.", "50 soldiers", Hedge.ALLEGED),
        ("The rebels said that they killed 50 soldiers.", "50 soldiers", Hedge.NONE),
    ],
)
def test_hedge(text, claim, hedge):
    assert attribution(text, claim).hedge is hedge
