"""Files that are larger than they look, and lists that never end."""

import gzip
import json
import zipfile

import pytest

from digitpad.archives import Archive
from digitpad.datasets import mnist
from digitpad.datasets.idx import read_idx
from digitpad.datasets.unipen import read_category
from digitpad.errors import DatasetError, DigitpadError, DownloadError, ExchangeError
from digitpad.explanation.guide.tours import Tour, TourError
from digitpad.journal.exchange.formats import read_corrections
from digitpad.journal.exchange.recording_file import load_recording
from tests.doors.doors import DOORS
from tests.small_data import write_unipen


def test_a_gzip_bomb(tmp_path, monkeypatch):
    monkeypatch.setattr("digitpad.datasets.idx.MOST_IDX_BYTES", 2**20)
    path = tmp_path / "bomb-images-idx3-ubyte.gz"
    path.write_bytes(gzip.compress(bytes(2**20)) * 50)
    for read in (read_idx, read_corrections):
        with pytest.raises(DatasetError, match="unpacked it is larger than 1 MB"):
            read(path)


@pytest.mark.parametrize("ndim", [65, 255])
def test_more_dimensions_than_an_array_has(tmp_path, ndim):
    path = tmp_path / "odd-images-idx3-ubyte"
    path.write_bytes(bytes([0, 0, 8, ndim]) + bytes(4 * ndim))
    with pytest.raises(DatasetError, match="a shape that no array has"):
        read_idx(path)


def test_a_zip_of_many_members(tmp_path):
    with zipfile.ZipFile(tmp_path / "many.zip", "w") as archive:
        for number in range(2000):
            archive.writestr(str(number), "")
    content = (tmp_path / "many.zip").read_bytes()
    assert len(Archive(content, 2000, 100)) == 2000
    for most in (100, 1999):
        with pytest.raises(ValueError, match="more than"):
            Archive(content, most, 100)


def test_members_share_one_limit(tmp_path):
    with zipfile.ZipFile(tmp_path / "two.zip", "w") as archive:
        archive.writestr("a", bytes(60))
        archive.writestr("b", bytes(60))
    found = Archive((tmp_path / "two.zip").read_bytes(), 9, 100)
    assert len(found["a"]) == 60
    with pytest.raises(ValueError, match="unpacked it is larger"):
        found["b"]


def test_more_corrections_than_are_read(tmp_path, monkeypatch):
    monkeypatch.setattr("digitpad.journal.exchange.picture_files.MOST_CORRECTIONS", 1)
    for name in ("corrections.csv", "idx-pair"):
        path = DOORS[name].make(tmp_path)
        with pytest.raises(ExchangeError, match="it holds more than"):
            read_corrections(path)


def test_a_mirror_that_never_ends(tmp_path, mirrors, monkeypatch):
    monkeypatch.setattr(mnist, "MOST_MNIST_DOWNLOAD", 2**17)
    mirror = mirrors[0]
    mirror.files["one.gz"] = gzip.compress(bytes(1), 0) + bytes(2**20)
    with pytest.raises(DownloadError, match="sends more than the file has"):
        mnist.fetch(mirrors=[mirror.url], folder=tmp_path, expected={"one": "0"})
    assert list(tmp_path.iterdir()) == []


class TestUnipen:
    @pytest.fixture
    def tree(self, tmp_path):
        return write_unipen(tmp_path)

    def damage(self, tree) -> str:
        told = []
        assert read_category(tree, "1a", on_damage=told.append) == []
        assert len(told) == 1
        return told[0]

    def page(self, tree, *lines: str) -> None:
        (tree / "data" / "1a" / "our" / "0.dat").write_text("\n".join(lines) + "\n")

    def test_a_ladder_of_includes(self, tree):
        for rung in range(6):
            other = f".INCLUDE our/{rung + 1}.dat\n"
            (tree / "include" / "our" / f"{rung}.dat").write_text(other * 20)
        (tree / "include" / "our" / "6.dat").write_text(".PEN_DOWN\n1 1\n")
        self.page(tree, ".INCLUDE our/0.dat")
        assert "it includes more than 256 files" in self.damage(tree)

    def test_a_million_segments(self, tree):
        self.page(tree, *['.SEGMENT CHARACTER 0 ? "4"'] * 100_000)
        assert "it has more than 20,000 segments" in self.damage(tree)

    def test_a_million_statements(self, tree):
        self.page(tree, *[".A"] * 250_000)
        assert "it has more than 200,000 statements" in self.damage(tree)

    def test_segments_that_name_the_same_ink_again_and_again(self, tree, monkeypatch):
        monkeypatch.setattr("digitpad.datasets.unipen.MOST_PAGE_POINTS", 10)
        told = []
        assert len(read_category(tree, "1a", on_damage=told.append)) < 10
        assert told == ["1a/our/0.dat: its segments have more than 10 points"]

    @pytest.mark.parametrize(
        ("segment", "said"),
        [
            (f'.SEGMENT CHARACTER {",".join(["0"] * 1001)} ? "4"', "more than 1,000 components"),
            (f'.SEGMENT CHARACTER 0 ? "{"4" * 5000}"', "more than 4,000 characters"),
        ],
    )
    def test_a_segment_that_never_ends(self, tree, segment, said):
        self.page(tree, ".INCLUDE our/1a.dat", segment)
        assert said in self.damage(tree)

    def test_coordinates_that_are_none(self, tree):
        self.page(tree, ".PEN_DOWN", "1e999 1", "nan 2", '.SEGMENT CHARACTER 0 ? "4"')
        assert "a coordinate is not finite" in self.damage(tree)


@pytest.mark.parametrize("label", ["a", 12, True, 3.5, -1, [3], {}])
def test_labels_of_a_lesson_that_are_none(tmp_path, label):
    path = DOORS["lesson"].make(tmp_path)
    lesson = json.loads(path.read_text())
    lesson["steps"][0]["label"] = label
    path.write_text(json.dumps(lesson))
    with pytest.raises(ExchangeError, match="is no digit"):
        load_recording(path)


@pytest.mark.parametrize(
    ("changed", "said"),
    [({"seed": "x"}, "no seed"), ({"steps": {}}, "must list"), ({"steps": [{}] * 10_001}, "list")],
)
def test_a_lesson_that_makes_no_sense(tmp_path, changed, said):
    path = DOORS["lesson"].make(tmp_path)
    path.write_text(json.dumps({**json.loads(path.read_text()), **changed}))
    with pytest.raises(ExchangeError, match=said):
        load_recording(path)


@pytest.mark.parametrize("content", ["9" * 5000, "[" * 100_000, "{}", "\ufeff{}", ""])
def test_json_that_is_none(tmp_path, content):
    path = tmp_path / "odd.json"
    path.write_text(content, "utf-8")
    for read in (load_recording, Tour.read):
        with pytest.raises(DigitpadError):
            read(path)


def test_a_tour_without_end(tmp_path):
    path = DOORS["tour"].make(tmp_path)
    tour = json.loads(path.read_text("utf-8"))
    path.write_text(json.dumps({**tour, "steps": [{}] * 1001}))
    with pytest.raises(TourError, match="more than 1,000 steps"):
        Tour.read(path)
