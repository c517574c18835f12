"""What tests of training share: lists and corpora of a few entries each."""

import json
from pathlib import Path

import pytest

ROWS = {
    "cities.csv": "name,country,subcountry,geonameid\nVaasa,Finland,Ostrobothnia,1\n"
    "Puerto Montt,Chile,Los Lagos,2\nH̱ura 2,Israel,Southern,3\n",
    "places.csv": 'type,name\nriver,"Oulu"\nnationality,"Fijian"\n',
    "universities.csv": "name,country\nUniversity of Tartu,Estonia\n",
    "companies.txt": "Ashgrove Cement Inc.\nBroad Market Dividend ETF\n",
    "organisations.csv": 'type,name\nnewspapers,"Tulsa World"\nteams,"Durham Bulls"\n',
    "football_clubs.txt": "Hibernian\nSV 07 Elversberg\n",
    "first_names.txt": "Tuulia\nDonnacha\n",
    "surnames.txt": "Merikanto\nFarrelly\n",
    "words": "a\nof\nbridge\nstone\nriver\nthe\n",
}
COUNTRY = {
    "name": "Fiji",
    "official": "Republic of Fiji",
    "capital": ["Suva"],
    "demonyms": ["Fijian"],
}


@pytest.fixture(scope="session")
def gazetteers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of lists with a few entries each, some of them unfit to print."""
    folder = tmp_path_factory.mktemp("gazetteers")
    for name, text in ROWS.items():
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "countries.jsonl").write_text(json.dumps(COUNTRY) + "\n", encoding="utf-8")
    return folder
