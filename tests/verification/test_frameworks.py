"""A framework compared: the same step and the same training, here and there."""

import importlib.util
import xml.etree.ElementTree as ET

import numpy as np
import pytest

from digitpad.errors import DigitpadError
from digitpad.ink.normalise import normalise, normalise_all
from digitpad.network.training import one_hot
from digitpad.verification import framework as frameworks
from digitpad.verification.comparison import compare
from digitpad.verification.finding import all_passed
from digitpad.verification.framework import MODULES, load_framework
from digitpad.verification.report import VerificationReport, figures, html, markdown, training_rows
from digitpad.verification.side_by_side import train_side_by_side
from tests.verification.conftest import OwnFramework
from tests.writing import amount


@pytest.fixture(scope="module")
def image():
    return normalise(amount("5"))


@pytest.fixture(scope="module")
def data():
    images = normalise_all([amount(d) for d in "0123456789"] * 13).reshape(130, -1)
    y = one_hot(np.tile(np.arange(10), 13))
    return (images, y), (images[:20], y[:20])


class TestCompare:
    def test_equals_are_equal(self, framework, image):
        found = compare(framework, image, 5)
        assert [f.difference for f in found.findings] == [0] * 6
        assert all_passed(found.findings)
        assert found.framework == "own 1.0"

    def test_the_issues_bounds(self, framework, image):
        bounds = [f.bound for f in compare(framework, image, 5).findings]
        assert bounds == [1e-6, 1e-6, 1e-7, 1e-12, 1e-12, 1e-12]

    @pytest.mark.parametrize("error", [2e-6, float("nan")])
    def test_one_wrong_gradient_of_all_is_found(self, image, error):
        found = compare(OwnFramework(error=error), image, 5).findings
        failed = [f.name for f in found if not f.passed]
        assert "109,386 gradients, float32" in failed
        assert "10 probabilities, float32" not in failed

    def test_a_framework_without_float64(self, image):
        found = compare(OwnFramework(precisions=("float32",)), image, 5)
        assert len(found.findings) == 3

    def test_table_3(self, framework, image):
        rows = compare(framework, image, 5).table_3
        assert [row[0] for row in rows] == list("0123456789")
        assert all(f"{float(there):.3f}" == here for _, here, there in rows)
        assert sum(float(there) for _, _, there in rows) == pytest.approx(1, abs=1e-6)

    def test_the_form_of_adam_is_said(self, framework, image):
        assert "uncorrected root" in compare(framework, image, 5).note
        paper = OwnFramework(epsilon_form="paper")
        assert "the corrected root" in compare(paper, image, 5).note


class TestSideBySide:
    def test_equals_stay_equal(self, framework, data):
        pairs = list(train_side_by_side(framework, *data, epochs=3))
        assert [pair.number for pair in pairs] == [1, 2, 3]
        assert all(pair.furthest < 1e-5 for pair in pairs)  # there the plain step, here the tight
        for pair in pairs:
            assert pair.train_here.loss == pytest.approx(pair.train_there.loss, rel=1e-4)
        assert pairs[-1].train_here.loss < pairs[0].train_here.loss

    def test_it_can_be_stopped(self, framework, data):
        def stop(batch):
            if batch == 2:
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            list(train_side_by_side(framework, *data, epochs=3, on_batch=stop))


@pytest.fixture(scope="module")
def account(image, data) -> VerificationReport:
    framework = OwnFramework(error=1e-9)
    pairs = tuple(train_side_by_side(framework, *data, epochs=2))
    against = compare(framework, image, 5)
    return VerificationReport(against.findings[:2], against, pairs)


class TestReport:
    def test_figures_are_well_formed_and_have_their_text(self, account):
        drawn = figures(account)
        assert set(drawn) == {"differences-float32", "differences-float64", "loss", "accuracy"}
        for figure in drawn.values():
            assert len(figure.said) > 30
            assert ET.fromstring(figure.svg).get("aria-label") == figure.said
        differences = drawn["differences-float64"]
        assert "109,385 are 0, 1 are not: 1 at 10⁻" in differences.said
        assert ">109,385 are 0, 1 are not<" in differences.svg

    def test_markdown(self, account):
        text = markdown(account, {name: f"report-{name}.svg" for name in figures(account)})
        assert "![Loss on the training images (Figure 11): here ends at " in text
        assert text.count("](report-") == 4
        assert "| 5 | 0." in text
        assert "## Training side by side" in text
        tables = [line for line in text.splitlines() if line.startswith("|")]
        assert {line.count("|") for line in tables} == {4, 6, 8}

    def test_html(self, account):
        page = html(account)
        assert page.count("<figure") == 4
        assert account.verdict in page
        for row in training_rows(account):
            assert all(cell in page for cell in row)

    def test_verdict(self, account):
        failed = sum(not finding.passed for finding in account.findings)
        assert failed
        assert account.verdict == f"{failed} of 8 checks FAILED."
        assert VerificationReport(account.alone).verdict == "All 2 checks passed."

    def test_a_flat_line_can_be_drawn(self):
        from digitpad.verification.chart import SvgLine, histogram, line_chart

        assert ET.fromstring(line_chart("flat", "epoch", [SvgLine("one", [0.5])]).svg) is not None
        assert ET.fromstring(histogram("none", "x", np.zeros(4)).svg) is not None


class TestLoading:
    def test_one_that_is_not_installed(self, monkeypatch):
        monkeypatch.setattr(frameworks, "find_spec", lambda name: None)
        with pytest.raises(DigitpadError, match=r"torch is not installed: .*\[frameworks\]"):
            load_framework("torch")

    def test_one_that_does_not_start(self, monkeypatch):
        def broken(name):
            raise ImportError("a library\nis missing")

        monkeypatch.setattr(frameworks, "find_spec", lambda name: object())
        monkeypatch.setattr(frameworks, "import_module", broken)
        with pytest.raises(DigitpadError, match=r"jax .* does not start \(a library is missing\)"):
            load_framework("jax")

    def test_one_that_nobody_knows(self):
        with pytest.raises(ValueError, match="caffe"):
            load_framework("caffe")


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(MODULES))
@pytest.mark.filterwarnings("ignore")  # theirs
def test_real_frameworks(name, image, data):
    """Runs where the extra is installed."""
    if importlib.util.find_spec(name) is None:
        pytest.skip(f"{name} is not installed")
    framework = load_framework(name)
    found = compare(framework, image, 5).findings
    assert all_passed(found), [(f.name, f.difference) for f in found]
    (pair,) = train_side_by_side(framework, *data, epochs=1)
    assert pair.furthest < 1e-3
