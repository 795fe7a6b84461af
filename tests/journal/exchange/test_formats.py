"""Corrections carried elsewhere and back; files that are not what they say are refused."""

import io
import json
import os
import zipfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from digitpad.errors import DigitpadError, ExchangeError
from digitpad.ink.inkml import parse_inkml
from digitpad.ink.normalise import normalise
from digitpad.ink.strokes import Ink
from digitpad.journal import Correction
from digitpad.journal.exchange import ink_zip
from digitpad.journal.exchange.formats import export, read_corrections
from digitpad.journal.exchange.ink_zip import read_zip, write_zip
from digitpad.weights.store import load_weights
from tests.journal.conftest import problem
from tests.writing import amount


@st.composite
def corrections(draw: st.DrawFn) -> Correction:
    number = st.floats(-1e6, 1e6, allow_nan=False)
    stroke = st.lists(st.tuples(number, number), min_size=1, max_size=5)
    strokes = draw(st.none() | st.lists(stroke, max_size=3))
    rng = np.random.default_rng(draw(st.integers(0, 2**32)))
    p = rng.dirichlet(np.ones(10)).astype(np.float32)
    return Correction(
        rng.random((28, 28), np.float32),
        draw(st.none() | st.integers(0, 9)),
        None if strokes is None else Ink.of(*strokes),
        draw(st.none() | st.integers(0, 9)),
        p if draw(st.booleans()) else None,
        draw(st.sampled_from(["one step", "learn it", "imported"])),
    )


def same(a: Correction, b: Correction) -> bool:
    """Say whether two corrections are equal in everything, to the bit."""
    p, q = a.probabilities, b.probabilities
    return (
        a.image.tobytes() == b.image.tobytes()
        and (a.label, a.ink, a.read_as, a.kind, a.made)
        == (b.label, b.ink, b.read_as, b.kind, b.made)
        and (p is q is None or p.tobytes() == q.tobytes())
    )


class TestZip:
    @settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(some=st.lists(corrections(), max_size=4))
    def test_what_is_written_comes_back(self, tmp_path, some):
        write_zip(tmp_path / "c.zip", some)
        back = read_zip(tmp_path / "c.zip")
        assert len(back) == len(some)
        assert all(map(same, some, back))
        content = (tmp_path / "c.zip").read_bytes()
        write_zip(tmp_path / "c.zip", some)
        assert (tmp_path / "c.zip").read_bytes() == content

    def test_import_is_the_inverse(self, taught, journal, weights, tmp_path):
        assert export(tmp_path / "c.zip", taught).count == 3
        found = read_corrections(tmp_path / "c.zip")
        ben = journal.create("Ben", weights)
        assert ben.add(found) == 3
        pairs = zip(taught.corrections(), ben.corrections(), strict=True)
        assert all(same(a.correction, b.correction) for a, b in pairs)
        assert {e.status for e in ben.corrections()} == {"waiting"}
        assert ben.add(found) == 0

    def test_what_was_taken_back_stays(self, taught, tmp_path):
        taught.undo()
        assert export(tmp_path / "c.zip", taught).count == 2
        assert export(tmp_path / "all.zip", taught, everything=True).count == 3

    def test_others_can_read_it(self, taught, tmp_path):
        export(tmp_path / "c.zip", taught)
        with zipfile.ZipFile(tmp_path / "c.zip") as archive:
            manifest = json.loads(archive.read("manifest.json"))
            first = manifest["corrections"][0]
            assert first["label"] == 7
            ink = parse_inkml(archive.read(first["ink"]), "ink")
            assert ink == taught.corrections()[0].correction.ink
            assert b'<annotation type="truth">7</annotation>' in archive.read(first["ink"])

    def test_one_made_by_hand(self, tmp_path):
        told = [{"ink": "seven.inkml", "label": 7}]
        make_zip(tmp_path / "c.zip", told, ink=amount("7"))
        (found,) = read_zip(tmp_path / "c.zip")
        assert (found.label, found.ink, found.kind) == (7, amount("7"), "imported")
        np.testing.assert_array_equal(found.image, normalise(amount("7")))


def make_zip(path: Path, told: object, *, ink: Ink | None = None, **members: bytes) -> None:
    manifest = {"format": ink_zip.FORMAT, "version": 1, "corrections": told}
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("manifest.json", json.dumps(manifest))
        if ink is not None:
            archive.writestr("seven.inkml", ink_zip.inkml(ink))
        for name, content in members.items():
            archive.writestr(name.replace("_", "."), content)


class TestBadZips:
    @pytest.fixture
    def path(self, tmp_path):
        return tmp_path / "bad.zip"

    def test_no_zip(self, path):
        assert problem(path) == "there is no such file"
        path.write_bytes(b"no zip")
        assert "no zip archive, or one that is cut off" in problem(path)

    @pytest.mark.parametrize(
        ("told", "said"),
        [
            ([{"ink": None, "label": 7}], "neither ink nor an image"),
            ([{"ink": "../../etc/passwd", "label": 7}], "lacks '../../etc/passwd'"),
            ([{"ink": "seven.inkml", "label": 10}], "10 is no digit"),
            ([{"ink": "seven.inkml", "label": "7"}], "'7' is no digit"),
            ([{"ink": "seven.inkml", "label": True}], "True is no digit"),
            ([{"ink": "seven.inkml"}], "'label'"),
            ([{"ink": "seven.inkml", "label": 7, "probabilities": [2] * 10}], "probabilities"),
            ([{"ink": "seven.inkml", "label": 7, "kind": "x" * 99}], "no kind"),
            ([{"ink": ["seven.inkml"], "label": 7}], "no corrections that can be used"),
            ([7], "no corrections that can be used"),
            ("many", "must list"),
        ],
    )
    def test_a_bad_manifest(self, path, told, said):
        make_zip(path, told, ink=amount("7"))
        assert said in problem(path)

    def test_another_format(self, path):
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("manifest.json", '{"format": "other"}')
        assert "its format is 'other'" in problem(path)
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("manifest.json", json.dumps({"format": ink_zip.FORMAT, "version": 2}))
        assert "its version is 2" in problem(path)
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("other.txt", "")
        assert "lacks 'manifest.json'" in problem(path)

    @pytest.mark.parametrize(
        "images", [np.zeros((2, 28, 28), np.float32), np.zeros((1, 28, 28)), np.array([None])]
    )
    def test_other_images(self, path, images):
        file = io.BytesIO()
        np.save(file, images)
        make_zip(path, [{"ink": None, "label": 7}], images_npy=file.getvalue())
        assert "it holds no corrections that can be used" in problem(path)

    @pytest.mark.parametrize("value", [np.nan, np.inf, -0.5, 2])
    def test_images_of_no_colour(self, path, value):
        file = io.BytesIO()
        np.save(file, np.full((1, 28, 28), value, np.float32))
        make_zip(path, [{"ink": None, "label": 7}], images_npy=file.getvalue())
        assert "numbers from 0 to 1" in problem(path)

    def test_bad_ink(self, path):
        told = [{"ink": "bad.inkml", "label": 7}]
        make_zip(path, told, bad_inkml=b"<html/>")
        assert problem(path) == "bad.inkml in it: it is no InkML: it begins with <html>"
        make_zip(path, told, bad_inkml=b'<!DOCTYPE x [<!ENTITY e "e">]><ink>&e;</ink>')
        assert "XML entities" in problem(path)

    def test_a_bomb(self, path, monkeypatch):
        monkeypatch.setattr(ink_zip, "MOST_ZIP_UNPACKED", 100_000)
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("manifest.json", b" " * 1_000_000)
        assert "unpacked it is larger than" in problem(path)

    def test_nothing_of_a_bad_file_is_imported(self, path, history):
        make_zip(path, [{"ink": "seven.inkml", "label": n} for n in (7, 10)], ink=amount("7"))
        with pytest.raises(ExchangeError):
            history.add(read_corrections(path))
        assert history.corrections() == ()

    @settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(data=st.data())
    def test_whatever_the_damage_it_is_one_line(self, tmp_path, data):
        path = tmp_path / "c.zip"
        write_zip(path, [Correction(normalise(amount("7")), 7, amount("7"), made="today")])
        content = bytearray(path.read_bytes())
        for _ in range(data.draw(st.integers(1, 5))):
            place = data.draw(st.integers(0, len(content) - 1))
            content[place] = data.draw(st.integers(0, 255))
        path.write_bytes(content[: data.draw(st.integers(0, len(content)))])
        try:
            read_zip(path)
        except ExchangeError as error:
            said = str(error)
        else:
            said = ""
        assert len(said.splitlines()) <= 1


def test_a_profile_as_weights(taught, tmp_path):
    assert export(tmp_path / "anna.npz", taught).count == 2
    back = load_weights(tmp_path / "anna.npz")
    assert back.network.theta.tobytes() == taught.learner.network.theta.tobytes()


@pytest.mark.parametrize("name", ["mine", "mine.txt", "mine.idx"])
def test_names_that_say_nothing(history, tmp_path, name):
    with pytest.raises(ExchangeError, match=r"its name must end in \.zip"):
        export(tmp_path / name, history)
    assert "its name must end in .zip" in problem(tmp_path / name)


@pytest.mark.parametrize(
    "name", ["mine-images-idx3-ubyte", "mine.csv", "mine.zip", "mine.npz", "mine.json"]
)
def test_where_nothing_can_be_written(taught, tmp_path, name):
    with pytest.raises(DigitpadError, match="it cannot be written"):
        export(tmp_path / "nowhere" / name, taught)
    assert os.listdir(tmp_path) == ["home"]
