"""The best path, against trying every way there is."""

from itertools import combinations, pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from digitpad.ink import Box
from digitpad.segmentation.candidates import Candidate
from digitpad.segmentation.path import Choice, best_path


def run(start: int, stop: int, cost: float) -> Choice:
    return Choice(Candidate(start, stop, (), Box(0, 0, 0, 0), 0.0), "digit", cost)


def between(left: Choice, right: Choice) -> float:
    return abs(left.cost - right.cost) / 2


def every_way(length: int, choices: dict[tuple[int, int], Choice]):
    for count in range(length):
        for cuts in combinations(range(1, length), count):
            ends = (0, *cuts, length)
            spans = list(pairwise(ends))
            if all(span in choices for span in spans):
                yield [choices[span] for span in spans]


@given(st.integers(1, 6), st.data())
@settings(max_examples=60)
def test_it_is_the_cheapest_of_all(length, data):
    spans = [(a, b) for a in range(length) for b in range(a + 1, min(a + 4, length) + 1)]
    costs = data.draw(st.lists(st.floats(0, 10), min_size=len(spans), max_size=len(spans)))
    choices = {span: run(*span, cost) for span, cost in zip(spans, costs, strict=True)}
    cheapest = min(
        sum(c.cost for c in way) + sum(between(a, b) for a, b in pairwise(way))
        for way in every_way(length, choices)
    )
    found = best_path(list(choices.values()), length, between)
    assert abs(found.cost - cheapest) < 1e-9
    assert [found.choices[0].candidate.start, found.choices[-1].candidate.stop] == [0, length]
