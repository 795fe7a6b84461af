"""What each optimizer computes on the way to a new weight, in one table.

Every optimizer's terms stand in the order in which they are computed, each with its
name, its rule in the optimizer's own letters, and where its value comes from. The
terms that all share, from the gradient to the new weight, stand around them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from digitpad.explanation.formulas.formula import EQUALS, Formula, number, plain
from digitpad.explanation.formulas.numerals import figures_of
from digitpad.explanation.parameter import Parameter
from digitpad.explanation.update import Update
from digitpad.network.functions import Array
from digitpad.network.optimizers import SGD, AdaGrad, Adam, Momentum, Optimizer, RMSProp


@dataclass(frozen=True)
class OptimizerTerm:
    """One quantity of an optimizer step.

    Parameters
    ----------
    name, rule : Formula
        Its letter, and how it is computed; an empty rule for what is given.
    said : str
        What it is, in words.
    vector : callable
        Update -> its values, laid out like θ; t is one number for all.
    """

    name: Formula
    rule: Formula
    said: str
    vector: Callable[[Update], Array | int]


@dataclass(frozen=True)
class TermRow:
    """A term with its value for one parameter."""

    term: OptimizerTerm
    value: float

    @property
    def formula(self) -> Formula:
        """Such as m = β₁ m + (1 − β₁) g = 0.00312."""
        rule = self.term.rule
        start = self.term.name + EQUALS + (rule + EQUALS if rule.latex else plain(""))
        return start + number(self.value)


@dataclass(frozen=True)
class OptimizerMethod:
    """An optimizer's terms before the step, and the rule of the step itself."""

    terms: tuple[OptimizerTerm, ...]
    step: Formula


def rows(update: Update, parameter: Parameter) -> tuple[TermRow, ...]:
    """Return the step of one weight or bias, from the old value to the new, term by term.

    Raises
    ------
    ValueError
        If the network has no such parameter.
    """
    index = parameter.index(update.example.network.sizes)

    def value(term: OptimizerTerm) -> float:
        found = term.vector(update)
        return found if isinstance(found, int) else found[index]

    return tuple(TermRow(term, value(term)) for term in terms(update.optimizer))


def terms(optimizer: Optimizer) -> tuple[OptimizerTerm, ...]:
    """Return all terms of an optimizer's step, in the order in which they are computed."""
    method = METHODS[type(optimizer)]
    framework = isinstance(optimizer, Adam) and optimizer.epsilon_form == "framework"
    step = OptimizerTerm(
        _delta, FRAMEWORK_STEP if framework else method.step, "the step", lambda u: u.delta
    )
    return (*_FIRST, *method.terms, step, *_LAST)


def settings(optimizer: Optimizer) -> tuple[Formula, ...]:
    """Return an optimizer's settings, such as α = 0.001."""
    values = {name: getattr(optimizer, name) for name in _SETTINGS if hasattr(optimizer, name)}
    return tuple(
        _SETTINGS[name] + EQUALS + number(value, figures=figures_of(value))
        for name, value in values.items()
    )


def _slot(name: str) -> Callable[[Update], Array]:
    return lambda update: update.new_state.slots[name]


_GIVEN = plain("")
_delta = plain(r"\Delta w", "Δw")

_FIRST = (
    OptimizerTerm(plain("t"), _GIVEN, "the number of this step", lambda u: u.new_state.t),
    OptimizerTerm(plain("w"), _GIVEN, "the value as it was", lambda u: u.theta),
    OptimizerTerm(
        plain("g_t", "gₜ"),
        plain(r"\frac{\partial C}{\partial w}", "∂C/∂w"),
        "its gradient",
        lambda u: u.g,
    ),
)
_LAST = (
    OptimizerTerm(
        plain(r"\eta", "η"),
        plain(r"-\frac{\Delta w}{g_t}", "−Δw / gₜ"),
        "the learning rate that it came to have",
        lambda u: u.eta,
    ),
    OptimizerTerm(
        plain(r"w_{\text{new}}", "w new"),
        plain(r"w + \Delta w", "w + Δw"),
        "the value as it is now",
        lambda u: u.new_theta,
    ),
)
_VELOCITY = OptimizerTerm(
    plain("v_t", "vₜ"),
    plain(r"\mu v_{t-1} - \alpha g_t", "μ vₜ₋₁ − α gₜ"),
    "the velocity",
    _slot("v"),
)
_SUM_OF_SQUARES = OptimizerTerm(
    plain("v_t", "vₜ"),
    plain("v_{t-1} + g_t^2", "vₜ₋₁ + gₜ²"),
    "the sum of all g²",
    _slot("v"),
)
_MEAN_OF_SQUARES = OptimizerTerm(
    plain("v_t", "vₜ"),
    plain(r"\rho v_{t-1} + (1 - \rho) g_t^2", "ρ vₜ₋₁ + (1 − ρ) gₜ²"),
    "the running mean of g²",
    _slot("v"),
)
_MOMENTS = (
    OptimizerTerm(
        plain("m_t", "mₜ"),
        plain(r"\beta_1 m_{t-1} + (1 - \beta_1) g_t", "β₁ mₜ₋₁ + (1 − β₁) gₜ"),
        "the first moment, a running mean of g",
        lambda u: u.moments.m,
    ),
    OptimizerTerm(
        plain("v_t", "vₜ"),
        plain(r"\beta_2 v_{t-1} + (1 - \beta_2) g_t^2", "β₂ vₜ₋₁ + (1 − β₂) gₜ²"),
        "the second moment, a running mean of g²",
        lambda u: u.moments.v,
    ),
    OptimizerTerm(
        plain(r"\hat{m}_t", "m̂ₜ"),
        plain(r"\frac{m_t}{1 - \beta_1^t}", "mₜ / (1 − β₁ᵗ)"),
        "m, corrected for having begun at 0",
        lambda u: u.moments.m_hat,
    ),
    OptimizerTerm(
        plain(r"\hat{v}_t", "v̂ₜ"),
        plain(r"\frac{v_t}{1 - \beta_2^t}", "vₜ / (1 − β₂ᵗ)"),
        "v, corrected for having begun at 0",
        lambda u: u.moments.v_hat,
    ),
)
_BY_ROOT = plain(r"-\alpha \frac{g_t}{\sqrt{v_t} + \varepsilon}", "−α gₜ / (√vₜ + ε)")
_BY_MOMENTS = plain(
    r"-\alpha \frac{\hat{m}_t}{\sqrt{\hat{v}_t} + \varepsilon}", "−α m̂ₜ / (√v̂ₜ + ε)"
)
FRAMEWORK_STEP = plain(
    r"-\alpha \frac{\sqrt{1 - \beta_2^t}\; \hat{m}_t}{\sqrt{v_t} + \varepsilon}",
    "−α √(1 − β₂ᵗ) m̂ₜ / (√vₜ + ε)",
)

METHODS: Mapping[type[Optimizer], OptimizerMethod] = MappingProxyType(
    {
        SGD: OptimizerMethod((), plain(r"-\alpha g_t", "−α gₜ")),
        Momentum: OptimizerMethod((_VELOCITY,), plain("v_t", "vₜ")),
        AdaGrad: OptimizerMethod((_SUM_OF_SQUARES,), _BY_ROOT),
        RMSProp: OptimizerMethod((_MEAN_OF_SQUARES,), _BY_ROOT),
        Adam: OptimizerMethod(_MOMENTS, _BY_MOMENTS),
    }
)
_SETTINGS = {
    "learning_rate": plain(r"\alpha", "α"),
    "momentum": plain(r"\mu", "μ"),
    "rho": plain(r"\rho", "ρ"),
    "beta1": plain(r"\beta_1", "β₁"),
    "beta2": plain(r"\beta_2", "β₂"),
    "epsilon": plain(r"\varepsilon", "ε"),
}
