"""The essay's figures and the derivatives: they pass, and they would fail."""

import copy

import numpy as np
import pytest

from digitpad.verification import derivatives
from digitpad.verification.derivatives import check_derivatives
from digitpad.verification.finding import Finding, absolute, all_passed, relative
from digitpad.verification.golden import check_figures, essay_figures


def test_the_essays_figures_come_out():
    findings = list(check_figures())
    assert len(findings) > 10
    assert all_passed(findings), [f.name for f in findings if not f.passed]


def test_figure_10b_to_twelve_figures():
    (finding,) = (f for f in check_figures() if "10b" in f.name)
    assert finding.bound == 1e-12
    assert finding.measure == "relative"


@pytest.mark.parametrize(
    ("table", "key", "name"),
    [
        ("architecture", "parameters", "2.2.2"),
        ("table_2_softmax", "a", "Table 2"),
        ("table_2_softmax", "a_1_decimal", "as printed"),
        ("table_3_first_prediction", "a3_by_hand", "Table 3: by hand"),
        ("table_3_first_prediction", "a3_tensorflow", "add up to 1"),
        ("figure_10b_bias_update", "new_b3_from_zero", "10b"),
        ("adam_defaults", "beta2", "Appendix A"),
        ("training", "updates", "3.3"),
        ("table_8_prediction", "a3", "Table 8"),
    ],
)
def test_a_wrong_figure_is_found(table, key, name):
    figures = copy.deepcopy(essay_figures())
    was = figures[table][key]
    figures[table][key] = (np.array(was) * 1.01).tolist()
    failed = [f.name for f in check_figures(figures) if not f.passed]
    assert any(name in f for f in failed)


def test_a_wrong_gradient_of_table_4_is_found():
    figures = copy.deepcopy(essay_figures())
    figures["table_4_w3_gradient"]["row_1"]["dC_dW3"][0] += 0.001
    assert [f.name for f in check_figures(figures) if not f.passed] == ["Table 4: ∇C, row 1"]


def test_derivatives_agree():
    findings = list(check_derivatives())
    assert len(findings) == 2 * (6 + 1)
    assert all_passed(findings), [f.name for f in findings if not f.passed]


def test_a_wrong_derivative_is_found(monkeypatch):
    right = derivatives.gradient

    def wrong(network, trace, y, loss):
        g = right(network, trace, y, loss)
        g.layers[1][0][:] *= 1.0001
        return g

    monkeypatch.setattr(derivatives, "gradient", wrong)
    failed = [f.name for f in check_derivatives() if not f.passed]
    assert any("∂C/∂W⁽²⁾" in name for name in failed)
    assert any("all 109,386" in name for name in failed)
    assert not any("∂C/∂W⁽¹⁾" in name for name in failed)


def test_what_is_no_number_fails():
    assert not absolute("g", "n", [1, np.nan], [1, 2], 1).passed
    assert not Finding("g", "n", float("nan"), 1).passed


def test_differences():
    assert absolute("g", "n", [1.0, 2.0], [1.5, 2.0], 1).difference == 0.5
    assert relative("g", "n", [2.0, 2.0], [4.0, 2.0], 1).difference == 0.5
    assert Finding("g", "n", 1, 1).verdict == "PASS"
    assert Finding("g", "n", 2, 1).verdict == "FAIL"
