"""Which agency a text goes back to."""

import pytest

from app.ingest.reader import read_text

LEAD = "A dam broke on Monday and flooded three villages in the north, officials said."
MORE = "Rescue teams searched the houses for people until nightfall."


@pytest.mark.parametrize(
    ("text", "wire"),
    [
        (f"VALLEY TOWN (Reuters) - {LEAD}\n{MORE}", "Reuters"),
        (f"VALLEY TOWN, March 3 (Reuters) - {LEAD}\n{MORE}", "Reuters"),
        (f"REUTERS - {LEAD}\n{MORE}", "Reuters"),
        (f"VALLEY TOWN (AP) — {LEAD}\n{MORE}", "AP"),
        (f"Dam breaks in the north\nAFP Tuesday 5 Jul 2016\n{LEAD}\n{MORE}", "AFP"),
        (f"{LEAD}\n{MORE} --Reuters", "Reuters"),
        (f"{LEAD}\n{MORE}-AFP", "AFP"),
        (f"{LEAD}\n{MORE} (Xinhua)", "Xinhua"),
        (f"{LEAD}\n{MORE}\nSource: Anadolu Agency", "Anadolu"),
        (f"{LEAD}\n{MORE}\nSource: News Agencies, edited by the desk", "News Agencies"),
        (f"{LEAD}\n{MORE} Source Valley TV and agencies", "News Agencies"),
        (f"{LEAD}\n{MORE} (With AFP and Reuters)", "News Agencies"),
        (f"{LEAD}\n{MORE}\nAFP", "AFP"),
        (f"{LEAD}\nThe mayor told Agence France Presse that help was late.", "AFP"),
        (f"{LEAD}\nThe mayor told the Associated Press that help was late.", "AP"),
        (f"{LEAD}\nThe mayor told AFP that help was late. A farmer told Reuters the same.", None),
        (f"{LEAD}\nBodies lay in the street, an AFP correspondent said on Monday night.", "AFP"),
        (f"{LEAD}\nA military source told SANA that help was on its way.", None),
        (f"{LEAD}\nVillagers look at the broken dam, May 4, 2018. (Photo by AFP)\n{MORE}", None),
        (f"{LEAD}\nVillagers by the dam in this handout picture. REUTERS/Ann Lee/Handout via Reuters\n{MORE}", None),
        (f"{LEAD}\nReuters could not verify the figures on its own.", None),
        (f"{LEAD}\n{MORE}", None),
    ],
)
def test_the_wire_of_a_text(text: str, wire: str | None) -> None:
    article = read_text(text)
    assert article.wire == wire
    assert ("wire" in article.evidence) == (wire is not None)
