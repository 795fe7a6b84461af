"""InkML: what is written comes back, what others write is understood, and bad files are named."""

from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from digitpad.errors import InkError
from digitpad.ink.annotations import Annotation
from digitpad.ink.inkml import inkml, read_annotated, read_inkml, write_inkml
from digitpad.ink.strokes import Ink, Stroke
from digitpad.limits import MOST_INK_POINTS, MOST_INK_STROKES

FINITE = st.floats(allow_nan=False, allow_infinity=False, width=64)
STROKES = arrays(np.float64, st.tuples(st.integers(1, 5), st.just(2)), elements=FINITE)
INKS = st.lists(STROKES.map(Stroke), max_size=4).map(lambda strokes: Ink(tuple(strokes)))
# All characters that XML can hold.
LABELS = st.none() | st.text(st.characters(exclude_categories=["C"]), max_size=8)
CHANNELS = "<traceFormat><channel name='F'/><channel name='Y'/><channel name='X'/></traceFormat>"


@given(ink=INKS, label=LABELS)
def test_ink_comes_back_exactly(tmp_path_factory: pytest.TempPathFactory, ink: Ink, label: str):
    path = tmp_path_factory.getbasetemp() / "ink.inkml"
    write_inkml(path, ink, label=label)
    assert read_inkml(path) == ink
    written = [stroke.points.tobytes() for stroke in ink.strokes]
    assert [stroke.points.tobytes() for stroke in read_inkml(path).strokes] == written  # -0.0, too
    truth = ElementTree.parse(path).find("{http://www.w3.org/2003/InkML}annotation")
    assert (truth is None) == (label is None)
    assert truth is None or (truth.text or "") == label


def read(tmp_path: Path, content: str, namespace: str = "xmlns='http://www.w3.org/2003/InkML'"):
    path = tmp_path / "given.inkml"
    path.write_text(f"<?xml version='1.0'?>\n<ink {namespace}>{content}</ink>")
    return read_inkml(path)


def points(tmp_path: Path, trace: str, before: str = "") -> list[list[float]]:
    (stroke,) = read(tmp_path, f"{before}<trace>{trace}</trace>").strokes
    return stroke.points.tolist()


def test_no_trace_is_empty_ink(tmp_path):
    assert read(tmp_path, "") == Ink()


@pytest.mark.parametrize("namespace", ["", "xmlns='http://www.w3.org/2003/InkML'"])
def test_traces_are_found_in_groups_at_any_depth(tmp_path, namespace):
    content = (
        "<traceGroup><traceGroup><trace>1 2</trace></traceGroup><trace>3 4, 5 6</trace>"
        "</traceGroup><trace>7 8</trace>"
    )
    assert read(tmp_path, content, namespace) == Ink.of([[1, 2]], [[3, 4], [5, 6]], [[7, 8]])


def test_pen_in_the_air_leaves_no_ink(tmp_path):
    content = "<trace>1 2</trace><trace type='penUp'>3 4</trace><trace type='penDown'>5 6</trace>"
    assert read(tmp_path, content) == Ink.of([[1, 2]], [[5, 6]])


def test_channels_are_taken_by_name(tmp_path):
    assert points(tmp_path, "9 2 1, 9 4 3", CHANNELS) == [[1, 2], [3, 4]]


def test_channels_of_a_context_count_too(tmp_path):
    context = f"<definitions><context><inkSource>{CHANNELS}</inkSource></context></definitions>"
    assert points(tmp_path, "9 2 1", context) == [[1, 2]]


def test_an_upward_channel_is_turned_down(tmp_path):
    upward = "<traceFormat><channel name='X'/><channel name='Y' orientation='-ve'/></traceFormat>"
    assert points(tmp_path, "1 2, 3 4", upward) == [[1, -2], [3, -4]]


def test_differences_as_in_the_recommendation(tmp_path):
    trace = """1125 18432,'23'43,"7"-8,3-5,7 -3,6 2,6 8"""
    velocities = [[23, 43], [30, 35], [33, 30], [40, 27], [46, 29], [52, 37]]
    expected = np.cumsum([[1125, 18432], *velocities], axis=0)
    assert points(tmp_path, trace) == expected.tolist()


def test_star_repeats_what_was_given_and_a_bang_ends_differences(tmp_path):
    assert points(tmp_path, "5 1, * 2, '3 '*, * 1, !7 !8") == [
        [5, 1],
        [5, 2],
        [8, 4],
        [11, 5],
        [7, 8],
    ]


def test_second_difference_continues_an_explicit_motion(tmp_path):
    assert points(tmp_path, '0 0, 2 1, "1 "0') == [[0, 0], [2, 1], [5, 2]]


@pytest.mark.parametrize(
    ("trace", "expected"),
    [
        ("#FF #a", [255, 10]),
        (".5-.25", [0.5, -0.25]),
        ("1e3 +2E-1", [1000, 0.2]),
        ("1 2 T ?", [1, 2]),
    ],
)
def test_every_kind_of_number(tmp_path, trace, expected):
    assert points(tmp_path, trace) == [expected]


@pytest.mark.parametrize(
    ("trace", "problem"),
    [
        (",", "lacks its x or its y"),
        ("1", "lacks its x or its y"),
        ("1 2, 3", "lacks its x or its y"),
        ("1 2,,3 4", "lacks its x or its y"),
        ("nan 1", "'nan' in a trace is no number"),
        ("1 inf", "'inf' in a trace is no number"),
        ("1 1e999", "finite"),
        ("1e308 0, '1e308 '0", "finite"),
        ("* 1", "no place"),
        ("T 1", "no place"),
        ("1 2, 3 - ", "'-' in a trace is no number"),
        ("1 ' ' 2", "in a trace is no number"),
        ("1 #" + "F" * 400, "a number in it is too large"),
        ("1 " * 65, "more than 64 values"),
    ],
)
def test_bad_points_are_named(tmp_path, trace, problem):
    with pytest.raises(InkError, match=rf"given\.inkml: .*{problem}"):
        points(tmp_path, trace)


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", "it is empty"),
        (b"<ink><trace>1 2, 3 4", "damaged or no InkML"),
        (b"\x89PNG\r\n\x1a\n\0\0", "damaged or no InkML"),
        (b"<?xml version='1.0' encoding='klingon'?><ink/>", "damaged or no InkML"),
        (b"<?xml version='1.0' encoding='utf-7'?><ink/>", "damaged or no InkML"),
        (b"<svg><trace>1 2</trace></svg>", "no InkML: it begins with <svg>"),
        (b"<!DOCTYPE ink [<!ENTITY a 'b'>]><ink>&a;</ink>", "XML entities"),
        (b"<ink><traceFormat><channel name='X'/></traceFormat></ink>", "lacks an X or a Y"),
    ],
)
def test_bad_files_are_named(tmp_path, content, problem):
    path = tmp_path / "bad.inkml"
    path.write_bytes(content)
    with pytest.raises(InkError, match=rf"bad\.inkml: .*{problem}") as caught:
        read_inkml(path)
    assert "\n" not in str(caught.value)


def test_a_format_holds_until_the_next_one(tmp_path):
    other = "<traceFormat><channel name='X'/><channel name='Y'/></traceFormat>"
    content = f"{CHANNELS}<trace>9 2 1</trace>{other}<trace>3 4</trace>"
    assert read(tmp_path, content) == Ink.of([[1, 2]], [[3, 4]])


def test_missing_file_and_folder(tmp_path):
    with pytest.raises(InkError, match=r"no\.inkml: there is no such file"):
        read_inkml(tmp_path / "no.inkml")
    with pytest.raises(InkError, match="cannot be read"):
        read_inkml(tmp_path)


def test_an_absurdly_large_file_is_not_even_read(tmp_path):
    path = tmp_path / "large.inkml"
    with path.open("wb") as file:
        file.truncate(1 << 30)  # sparse: it takes no room
    with pytest.raises(InkError, match=r"large\.inkml: it is larger than 32 MB"):
        read_inkml(path)


def test_what_cannot_be_written_leaves_nothing(tmp_path):
    with pytest.raises(InkError, match="cannot be written"):
        write_inkml(tmp_path / "missing" / "ink.inkml", Ink())
    (tmp_path / "taken").mkdir()
    with pytest.raises(InkError, match=r"taken: it cannot be written"):
        write_inkml(tmp_path / "taken", Ink())
    assert [path.name for path in tmp_path.iterdir()] == ["taken"]


@pytest.mark.parametrize(
    ("strokes", "points"), [(MOST_INK_STROKES + 1, 1), (1, MOST_INK_POINTS + 1)]
)
def test_what_could_not_be_read_again_is_not_written(tmp_path, strokes, points):
    ink = Ink((Stroke(np.zeros((points, 2))),) * strokes)
    with pytest.raises(InkError, match=r"large\.inkml: it has more than"):
        write_inkml(tmp_path / "large.inkml", ink)
    assert not list(tmp_path.iterdir())


class TestAnnotations:
    def test_views_of_traces_come_back(self, tmp_path):
        ink = Ink.of([(0, 0), (1, 1)], [(5, 0), (5, 9)], [(9, 0), (9, 9)])
        said = (Annotation("truth", "7", (0, 2)), Annotation("truth", "1", (1,), 1, 2))
        path = tmp_path / "said.inkml"
        write_inkml(path, ink, annotations=said)
        assert path.read_text().count('type="part"') == 1
        assert read_annotated(path) == (ink, said)
        assert read_inkml(path) == ink

    def test_ink_without_a_word_needs_no_ids(self):
        assert b"xml:id" not in inkml(Ink.of([(0, 0), (1, 1)]))

    @pytest.mark.parametrize("ref", ["#nowhere", "", "other.inkml#t0"])
    def test_a_view_of_nothing_here_says_nothing(self, tmp_path, ref):
        path = tmp_path / "view.inkml"
        path.write_text(
            '<ink xmlns="http://www.w3.org/2003/InkML"><trace xml:id="t0">0 0, 1 1</trace>'
            '<traceView><annotation type="truth">7</annotation>'
            f'<traceView traceDataRef="{ref}"/></traceView></ink>'
        )
        assert read_annotated(path)[1] == ()

    def test_a_pen_in_the_air_does_not_count(self, tmp_path):
        path = tmp_path / "view.inkml"
        path.write_text(
            '<ink><trace type="penUp">0 0</trace><trace xml:id="a">0 0, 1 1</trace>'
            '<traceView><annotation type="truth"> 7 </annotation>'
            '<annotation type="part">9 of 2</annotation><traceView traceDataRef="#a"/>'
            "</traceView></ink>"
        )
        assert read_annotated(path)[1] == (Annotation("truth", "7", (0,)),)
