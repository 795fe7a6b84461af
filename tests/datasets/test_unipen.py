"""The UNIPEN reader: every way of numbering, and of damage, on a tree of our own."""

import re
from pathlib import Path

import pytest

from digitpad.datasets.unipen import Sample, read_category
from digitpad.errors import DatasetError
from digitpad.ink.strokes import Ink
from digitpad.limits import MOST_SEGMENT_COMPONENTS

# Components: 0 ink, 1 pen in the air, 2 ink, 3 ink; an empty PEN_UP is none.
INK = """
.COMMENT documentation may say
    .PEN_DOWN
    in the middle of a line
.WRITER_ID someone
.PEN_DOWN
1 10
2 10
2 10
3 10
.PEN_UP
4 11
.PEN_DOWN
5\t20
.PEN_UP

.DT 100
.PEN_DOWN

6 30
7 31
8 32
.PEN_UP
"""
FIRST, SECOND = [[1, -10], [2, -10], [3, -10]], [[5, -20]]
THIRD = [[6, -30], [7, -31], [8, -32]]


class Tree:
    """A distribution with one donator, written file by file."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.damage: list[str] = []
        self.include("abc/data/one.dat", INK)

    def include(self, name: str, text: str) -> None:
        self._write(self.root / "include" / name, text)

    def page(self, *lines: str, name: str = "abc/one.dat", category: str = "1a") -> None:
        self._write(self.root / "data" / category / name, "\n".join((".VERSION 1.0", *lines, "")))

    def read(self, category: str = "1a") -> list[Sample]:
        return read_category(self.root, category, on_damage=self.damage.append)

    def _write(self, path: Path, text: str) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "latin-1")


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    return Tree(tmp_path)


def ink_of(tree: Tree, parts: str) -> Ink:
    tree.page(".INCLUDE abc/data/one.dat", f'.SEGMENT CHARACTER {parts} OK "4"')
    (sample,) = tree.read()
    return sample.ink


@pytest.mark.parametrize(
    ("parts", "strokes"),
    [
        ("0", [FIRST]),
        ("2", [SECOND]),
        ("0-2", [FIRST, SECOND]),
        ("2-2", [SECOND]),
        ("0,3", [FIRST, THIRD]),
        ("2-3,0", [SECOND, THIRD, FIRST]),
        ("3:1-3:2", [THIRD[1:]]),
        ("3:0-3:1", [THIRD[:2]]),
        ("3:1", [THIRD[1:2]]),
        ("0:2-3:0", [FIRST[1:], SECOND, THIRD[:1]]),  # its repeated point counts before it goes
        ("0:3-2,3:2-3:2", [FIRST[2:], SECOND, THIRD[2:]]),
        ("1-2", [SECOND]),  # the pen in the air counts and leaves nothing
    ],
)
def test_segments_name_components_and_points(tree, parts, strokes):
    assert ink_of(tree, parts) == Ink.of(*strokes)


def test_a_segment_names_only_so_many_components(tree):
    many = ",".join(["2"] * MOST_SEGMENT_COMPONENTS)
    tree.page(
        ".INCLUDE abc/data/one.dat",
        f'.SEGMENT CHARACTER {many} ? "4"',
        f'.SEGMENT CHARACTER {many},2 ? "5"',
    )
    (sample,) = tree.read()
    assert len(sample.ink) == MOST_SEGMENT_COMPONENTS
    assert f"more than {MOST_SEGMENT_COMPONENTS:,} components" in tree.damage[0]


def test_a_sample_says_what_it_is_and_where_from(tree):
    tree.page(".INCLUDE abc/data/one.dat", '.SEGMENT CHARACTER 2 ? "4"', name="abc/x/one.dat")
    assert tree.read() == [Sample(Ink.of(SECOND), "4", "ab/someone", "1a/abc/x/one.dat")]


@pytest.mark.parametrize(
    ("quoted", "label"),
    [('"4"', "4"), (r'"\""', '"'), (r'"\\"', "\\"), ('"1,234.50" ', "1,234.50"), ('" "', " ")],
)
def test_labels_are_unquoted(tree, quoted, label):
    tree.page(".INCLUDE abc/data/one.dat", f".SEGMENT CHARACTER 2 ? {quoted}")
    assert [sample.label for sample in tree.read()] == [label]


def test_numbering_goes_on_through_all_includes(tree):
    tree.include("abc/abc.doc", ".COMMENT no ink\n.COORD X Y\n")
    tree.include("abc/data/two.dat", ".PEN_DOWN\n0 0\n9 9\n.PEN_UP\n")
    tree.page(
        ".INCLUDE abc/abc.doc",
        ".INCLUDE abc/data/one.dat",
        ".INCLUDE abc/data/two.dat",
        '.SEGMENT CHARACTER 3-4 ? "4"',
    )
    assert tree.read()[0].ink == Ink.of(THIRD, [[0, 0], [9, -9]])


def test_includes_may_include(tree):
    tree.include("abc/data/both.dat", ".INCLUDE abc/data/one.dat\n.PEN_DOWN\n7 7\n")
    tree.page(".INCLUDE abc/data/both.dat", '.SEGMENT CHARACTER 4 ? "4"')
    assert tree.read()[0].ink == Ink.of([[7, -7]])


def test_an_include_in_a_circle_is_damage(tree):
    tree.include("abc/data/loop.dat", ".INCLUDE abc/data/loop.dat\n")
    tree.page(".INCLUDE abc/data/loop.dat", '.SEGMENT CHARACTER 0 ? "4"')
    assert tree.read() == []
    assert tree.damage == ["1a/abc/one.dat: loop.dat includes itself"]


def test_case_of_file_names_does_not_matter(tree):
    tree.page(".INCLUDE ABC/Data/ONE.DAT", '.SEGMENT CHARACTER 2 ? "4"')
    assert tree.read()[0].ink == Ink.of(SECOND)


def test_columns_are_where_coord_says(tree):
    tree.include("abc/data/timed.dat", ".COORD T Y X P\n.PEN_DOWN\n0 10 1 99\n5 20 2 99\n")
    tree.page(".INCLUDE abc/data/timed.dat", '.SEGMENT CHARACTER 0 ? "4"')
    assert tree.read()[0].ink == Ink.of([[1, -10], [2, -20]])


def test_further_columns_are_ignored(tree):
    tree.include("abc/data/timed.dat", ".PEN_DOWN\n1 10 0 99\n2 20 5 98\n")
    tree.page(".INCLUDE abc/data/timed.dat", '.SEGMENT CHARACTER 0 ? "4"')
    assert tree.read()[0].ink == Ink.of([[1, -10], [2, -20]])


@pytest.mark.parametrize("unit", ["INCH", "MM"])
def test_dots_that_are_no_squares_become_squares(tree, unit):
    resolution = f".X_POINTS_PER_{unit} 200\n.Y_POINTS_PER_{unit} 100\n"
    tree.include("abc/abc.doc", resolution)
    tree.page(".INCLUDE abc/abc.doc", ".INCLUDE abc/data/one.dat", '.SEGMENT CHARACTER 2 ? "4"')
    assert tree.read()[0].ink == Ink.of([[5, -40]])


def test_a_writer_has_one_id_everywhere(tree):
    tree.include("abd/data/one.dat", INK)
    tree.include("xyz/data/one.dat", INK)
    tree.include("val/data/one.dat", INK)
    tree.include("abc/data/nobody.dat", ".PEN_DOWN\n1 1\n")
    for category, donator in [
        ("1a", "abc"),
        ("7", "abc"),
        ("7", "abd"),
        ("7", "xyz"),
        ("7", "val"),
    ]:
        lines = f".INCLUDE {donator}/data/one.dat", '.SEGMENT WORD 0 ? "4"'
        tree.page(*lines, name=f"{donator}/one.dat", category=category)
    tree.page(
        ".INCLUDE abc/data/nobody.dat", '.SEGMENT WORD 0 ? "4"', name="abc/no.dat", category="7"
    )
    assert [sample.writer for sample in tree.read("1a")] == ["ab/someone"]
    # One donator's deliveries share their people; in val a file is a person.
    writers = ["ab/no", "ab/someone", "ab/someone", "va/one", "xy/someone"]
    assert [sample.writer for sample in tree.read("7")] == writers


@pytest.mark.parametrize(
    ("segment", "problem"),
    [
        ('CHARACTER 4 ? "4"', "there is no component 4"),
        ('CHARACTER 2-999999999999 ? "4"', "there is no component 4"),
        ('CHARACTER 3:3 ? "4"', "fewer points"),
        ('CHARACTER 3:0-3:3 ? "4"', "fewer points"),
        ('CHARACTER 1 ? "4"', "the pen was never down"),
        ('CHARACTER 3-2 ? "4"', "the pen was never down"),
        ('CHARACTER ? "4"', "not written as a segment|invalid literal"),
        ('CHARACTER x ? "4"', "invalid literal"),
        ('CHARACTER 2 ? "4', "not written as a segment"),
        ("CHARACTER 2", "not written as a segment"),
    ],
)
def test_a_damaged_segment_is_skipped_and_told(tree, segment, problem):
    tree.page(".INCLUDE abc/data/one.dat", f".SEGMENT {segment}", '.SEGMENT CHARACTER 2 ? "5"')
    assert [sample.label for sample in tree.read()] == ["5"]
    (line,) = tree.damage
    assert re.match(rf"1a/abc/one\.dat: segment .*: .*({problem})", line)


@pytest.mark.parametrize("row", ["1", "a b", "nan 1", "1 inf", "1e999 2"])
def test_damaged_points_spoil_only_their_segment(tree, row):
    tree.include("abc/data/bad.dat", f".PEN_DOWN\n{row}\n.PEN_UP\n.PEN_DOWN\n1 1\n")
    tree.page(
        ".INCLUDE abc/data/bad.dat", '.SEGMENT CHARACTER 0 ? "4"', '.SEGMENT CHARACTER 1 ? "5"'
    )
    assert [sample.label for sample in tree.read()] == ["5"]
    assert len(tree.damage) == 1


def test_missing_ink_spoils_the_file_but_missing_documentation_does_not(tree):
    tree.page(".INCLUDE abc/abc.doc", ".INCLUDE abc/data/one.dat", '.SEGMENT CHARACTER 2 ? "5"')
    tree.page(
        ".INCLUDE abc/data/gone.dat", ".INCLUDE abc/data/one.dat", '.SEGMENT CHARACTER 2 ? "4"',
        name="abc/two.dat",
    )  # fmt: skip
    assert [sample.label for sample in tree.read()] == ["5"]
    problem = "the ink it includes is missing (include/abc/data/gone.dat)"
    assert tree.damage == [f"1a/abc/two.dat: {problem}"]


def test_damage_may_be_ignored(tree):
    tree.page(".INCLUDE abc/data/one.dat", '.SEGMENT CHARACTER 9 ? "4"')
    assert read_category(tree.root, "1a") == []


def test_a_missing_tree_is_an_error(tree):
    with pytest.raises(DatasetError, match="1b: no such folder; a UNIPEN tree has data/ and"):
        tree.read("1b")
    (tree.root / "data" / "1a").mkdir(parents=True)
    (tree.root / "include").rename(tree.root / "elsewhere")
    with pytest.raises(DatasetError, match="include: no such folder"):
        tree.read("1a")
