"""Runs that are begun, let go on and rewound in any order stand at the bits of a straight one."""

from dataclasses import replace

import hypothesis.strategies as st
from hypothesis import HealthCheck, settings
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    invariant,
    rule,
    run_state_machine_as_test,
)

from digitpad.lab.data import TrainingData
from digitpad.lab.run import Run
from digitpad.lab.settings import RunSettings

RATES = (0.001, 0.01)
LAST = 40  # steps that the straight runs were let go


class Machine(RuleBasedStateMachine):
    data: TrainingData
    small: RunSettings
    straight: dict[int, list[bytes]]

    runs = Bundle("runs")

    def __init__(self) -> None:
        super().__init__()
        self.begun: list[list] = []  # the run, its seed, the step where it stands, the last ever

    @rule(target=runs, seed=st.integers(0, 1))
    def begin(self, seed: int) -> int:
        self.begun.append([Run(seeded(self.small, seed), self.data), seed, 0, 0])
        return len(self.begun) - 1

    @rule(which=runs, steps=st.integers(1, 12))
    def advance(self, which: int, steps: int) -> None:
        run = self.begun[which]
        for _ in range(min(steps, LAST - run[2])):
            run[0].advance()
            run[2] += 1
        run[3] = max(run[2:])

    @rule(which=runs, back=st.integers(0, LAST))
    def rewind(self, which: int, back: int) -> None:
        """Go back to the checkpoint before a step, and on to it."""
        run, to = self.begun[which], min(back, self.begun[which][2])
        run[0].rewind(to)
        assert run[0].step <= to
        while run[0].step < to:
            run[0].advance()
        run[2] = to

    @invariant()
    def every_run_is_where_a_straight_one_was(self) -> None:
        for run, seed, step, last in self.begun:
            shot = run.snapshot()
            assert run.step == step
            assert shot.network.theta.tobytes() == self.straight[seed][step]
            assert len(shot.curves.training) == last  # what was measured stays


def seeded(small: RunSettings, seed: int) -> RunSettings:
    return replace(small, seed=seed)


def straight(run: Run) -> list[bytes]:
    found = [run.snapshot().network.theta.tobytes()]
    for _ in range(LAST):
        run.advance()
        found.append(run.snapshot().network.theta.tobytes())
    return found


def test_runs_stand_where_straight_ones_do(data, small):
    Machine.data, Machine.small = data, small
    Machine.straight = {seed: straight(Run(seeded(small, seed), data)) for seed in (0, 1)}
    assert len(set(Machine.straight[0])) == LAST + 1
    run_state_machine_as_test(
        Machine,
        settings=settings(
            max_examples=30,
            stateful_step_count=20,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
