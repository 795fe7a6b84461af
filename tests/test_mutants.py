import ast
from pathlib import Path

from tests.mutants import mutants

SOURCE = """
def f(x: int | None = 2, *, many: bool = False) -> int | None:
    if TYPE_CHECKING:
        import nothing
    while not x < 3:
        x += 1
        break
    print("said")
    return x * 4 if many and x else None
"""


def _changed() -> list[str]:
    """Return the line that each mutant changed, as it came to be."""
    whole = ast.unparse(ast.parse(SOURCE)).splitlines()
    every = [mutant.source.splitlines() for mutant in mutants(Path("f.py"), SOURCE)]
    return [next(b for a, b in zip(whole, one, strict=True) if a != b).strip() for one in every]


def test_each_changes_one_line_of_what_runs():
    assert sorted(_changed()) == sorted(
        [
            "def f(x: int | None=3, *, many: bool=False) -> int | None:",
            "def f(x: int | None=2, *, many: bool=True) -> int | None:",
            "while not not x < 3:",
            "while x < 3:",
            "while not x <= 3:",
            "while not x < 4:",
            "x -= 1",
            "x += 2",
            "pass",
            "continue",
            "pass",
            "return None",
            "return x * 4 if not (many and x) else None",
            "return x / 4 if many and x else None",
            "return x * 5 if many and x else None",
            "return x * 4 if many or x else None",
        ]
    )


def test_one_says_where_it_is_and_what_it_changed():
    said = [str(mutant) for mutant in mutants(Path("f.py"), "a = b\nb = a - 1\n")]
    assert said == ["f.py:2  a - 1  ->  a + 1", "f.py:2  1  ->  2"]
