"""``digitpad data fetch mnist``: where the files are, or why they are not."""

from pathlib import Path

import pytest

from digitpad.cli.main import main
from digitpad.datasets import mnist
from digitpad.errors import DownloadError


def test_it_says_where_the_files_are(monkeypatch, capsys):
    def fetch(progress):
        for name, total in (("one", 100), ("two", 0)):
            progress(name, 0, total)
            progress(name, 100, total)
        return Path("cache") / "mnist"

    monkeypatch.setattr(mnist, "fetch", fetch)
    assert main(["data", "fetch", "mnist"]) == 0
    assert capsys.readouterr() == (f"{Path('cache') / 'mnist'}\n", "")


def test_it_says_why_not(monkeypatch, capsys):
    def fetch(progress):
        progress("one", 0, 100)
        raise DownloadError("one could not be fetched (the server answered 404)")

    monkeypatch.setattr(mnist, "fetch", fetch)
    assert main(["data", "fetch", "mnist"]) == 1
    said = "digitpad: one could not be fetched (the server answered 404)\n"
    assert capsys.readouterr() == ("", said)


@pytest.mark.parametrize("arguments", [[], ["fetch"], ["fetch", "cifar"], ["sell", "mnist"]])
def test_wrong_arguments(arguments):
    with pytest.raises(SystemExit) as ended:
        main(["data", *arguments])
    assert ended.value.code == 2
