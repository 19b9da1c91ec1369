"""Who was counted, by the noun, the words round it, and the context."""

import pytest

from tests.extract.counts.reading import content, drafts

CLASSES = [
    ("The raid killed 12 rebel fighters.", ["fighters"]),
    ("The raid killed 12 pro-government fighters.", ["soldiers"]),
    ("The raid killed 12 Islamic State fighters.", ["fighters"]),
    ("The raid killed 12 members of the Taliban.", ["fighters"]),
    ("The raid killed 12 members of the security forces.", ["soldiers"]),
    ("The raid killed 12 Syrian army officers.", ["soldiers"]),
    ("The raid killed 12 soldiers and rebels.", ["people"]),
    ("The raid killed 12 medical staff.", ["medics"]),
    ("The raid killed 12 media workers.", ["journalists"]),
    ("The raid killed 12 schoolgirls and 3 teachers.", ["children", "people"]),
    ("The raid killed 12 civilians and wounded 30 others.", ["civilians", "civilians"]),
    ("The raid killed 12 rebels and wounded 30.", ["fighters", "fighters"]),
    ("The raid killed 12 civilians and wounded 30.", ["civilians", "people"]),
    ("Raid kills 12. The strike left 12 civilians dead.", ["civilians", "civilians"]),
    ("The raid killed 90 civilians, including 40 women and 50 men.", ["civilians", "women", "civilians"]),
]


@pytest.mark.parametrize(("text", "expected"), CLASSES)
def test_population(text: str, expected: list[str]) -> None:
    assert [content(draft).population for draft in drafts(text)] == expected
