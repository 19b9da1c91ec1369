"""What a sentence does in its article."""

import pytest

from app.match.roles import Role, of


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("Meanwhile nine miners died at Pelmira.", Role.ASIDE),
        ("Elsewhere, a raid on a depot left two dead.", Role.ASIDE),
        ("The blast tore through a bakery.", Role.TAKES_UP),
        ("Monday's deadly attack was the worst this year.", Role.TAKES_UP),
        ("A blast tore through a bakery.", Role.NEW),
        ("Seven people died in an artillery strike.", Role.NEW),
        ("Nine miners died.", Role.PLAIN),
    ],
)
def test_behind_the_opening_the_words_decide(sentence: str, role: Role) -> None:
    assert of(sentence, 400, 300) is role


def test_what_opens_an_article_opens_it_whatever_it_says() -> None:
    assert of("Meanwhile nine miners died at Pelmira.", 20, 300) is Role.OPENS
