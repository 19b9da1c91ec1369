"""Units of measure and money."""

import pytest

from tests.extract.quantities.reading import read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3 percent", "3 %"),
        ("3%", "3 %"),
        ("3 per cent", "3 %"),
        ("0.2 percentage points", "0.2 percentage point"),
        ("25 basis points", "25 basis point"),
        ("50km", "50 km"),
        ("50 kilometres", "50 km"),
        ("50 kilometers", "50 km"),
        ("a 100m race", "100 m"),
        ("a 12-metre wall", "12 m"),
        ("20 mm", "20 mm"),
        ("155-mm", "155 mm"),
        ("40 miles", "40 mi"),
        ("6 feet", "6 ft"),
        ("6ft 2in", "6 ft|2 in"),
        ("10 square miles", "10 mi²"),
        ("10 sq km", "10 km²"),
        ("30 cubic metres", "30 m³"),
        ("5 hectares", "5 ha"),
        ("6,200kg", "6200 kg"),
        ("2.5 tonnes", "2.5 t"),
        ("12 metric tons", "12 t"),
        ("80 km/h", "80 km/h"),
        ("80 kilometers per hour", "80 km/h"),
        ("40 mph", "40 mph"),
        ("12°C", "12 °C"),
        ("90 degrees Fahrenheit", "90 °F"),
        ("500MW", "500 MW"),
        ("2GB", "2 GB"),
        ("5g of salt", "5 g"),
        ("410 parts per million", "410 ppm"),
        ("1.2 billion litres", "1200000000 L"),
        ("138 lb-ft", "138 lb-ft"),
        ("126g/km", "126 g/km"),
        ("a wall of 5 m.", "5 m"),
        ("40 light-years", "40 ly"),
    ],
)
def test_measure(text: str, expected: str) -> None:
    assert "|".join(read(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("$20", "20 USD"),
        ("US$20", "20 USD"),
        ("A$20m", "20000000 AUD"),
        ("C$5bn", "5000000000 CAD"),
        ("€3.5 million", "3500000 EUR"),
        ("£1.2bn", "1200000000 GBP"),
        ("¥500", "500 JPY"),
        ("Rs 500 crore", "5000000000 INR"),
        ("USD 5m", "5000000 USD"),
        ("5m USD", "5000000 USD"),
        ("20€", "20 EUR"),
        ("50 euros", "50 EUR"),
        ("50 dollars", "50 USD"),
        ("50 rubles", "50 RUB"),
        ("10 million Syrian pounds", "10000000 SYP"),
        ("50 Swiss francs", "50 CHF"),
        ("3 million pounds", "3000000 GBP"),
        ("fined 300 pounds", "300 GBP"),
        ("a baby of 7 pounds", "7 lb"),
        ("5 pounds of sugar", "5 lb"),
        ("a 1,000-pound bomb", "1000 lb"),
        ("£5 m", "5000000 GBP"),
        ("2,500 pounds were stolen", "2500 GBP"),
        ("a 20-million-dollar yacht", "20000000 USD"),
        ("nearly $2.5 billion-dollar", "~2500000000 USD"),
        ("U.S. $5 billion", "5000000000 USD"),
    ],
)
def test_money(text: str, expected: str) -> None:
    assert read(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [("in the 200m and", "200 m"), ("5m people", "5000000 person"), ("$5m", "5000000 USD"), ("a 5m-high wall", "5 m")],
)
def test_metres_or_millions(text: str, expected: str) -> None:
    assert read(text) == [expected]
