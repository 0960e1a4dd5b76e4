"""The demo: from an empty folder to a published site, each step said in a line."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

from salname.desk.cli import main

pytestmark = pytest.mark.slow


@pytest.fixture
def call(django_db_blocker, monkeypatch):
    def run(*words):
        return CliRunner(env={"SALNAME_LANGUAGE": "en"}).invoke(main, [str(one) for one in words])

    from salname.desk.demo import texts

    monkeypatch.setattr(texts, "ARTICLE", texts.SAMPLES / "no article here")
    with django_db_blocker.unblock():
        yield run


def test_the_demo_goes_the_whole_way_and_can_be_made_again(call, tmp_path):
    demo = tmp_path / "demo"

    first = call("demo", demo, "--no-serve")
    again = call("demo", demo, "--no-serve")

    assert (0, 0) == (first.exit_code, again.exit_code), first.output
    for step in ("Made an encrypted vault", "Gathered and read en.txt", "The ledger holds"):
        assert step in first.stdout
    assert (demo / "site" / "index.html").is_file()
    assert 0o600 == (demo / "passphrase").stat().st_mode & 0o777
    told = call(
        *("case", "Rufat Safarov", "--json", "--on", "2025-03-01"),
        *("--vault", demo / "vault", "--passphrase-file", demo / "passphrase"),
    )
    case = json.loads(told.stdout)
    assert 3 <= len(case["charges"])
    assert "2025-04-04" in json.dumps(case["custody"])


def test_the_demo_touches_no_folder_that_is_not_its_own(call, tmp_path):
    (tmp_path / "papers.txt").write_text("mine", encoding="utf-8")

    told = call("demo", tmp_path, "--no-serve")

    assert 1 == told.exit_code
    assert "is not empty" in told.stderr
    assert ["papers.txt"] == [path.name for path in tmp_path.iterdir()]
