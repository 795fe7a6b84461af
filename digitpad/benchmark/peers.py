"""What digitpad can be measured against, as far as it is installed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib.util import find_spec
from types import MappingProxyType

from digitpad.verification.framework import MODULES

NEEDED: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "torch": ("torch",),
        "onnxruntime": ("onnxruntime", "onnx"),
        "sklearn": ("sklearn",),
        "jax": ("jax",),
        "keras": ("keras",),
    }
)
"""The packages that each peer is made of."""


def installed(names: Sequence[str]) -> tuple[list[str], list[str]]:
    """Return which of these peers are there, and a line for each that is not."""
    missing = {name: [p for p in NEEDED[name] if find_spec(p) is None] for name in names}
    there = [name for name in names if not missing[name]]
    skipped = [f"{n}: skipped, {' and '.join(p)} not installed" for n, p in missing.items() if p]
    return there, skipped


def training(names: Sequence[str]) -> list[str]:
    """Return those of `names` that train step by step."""
    return [name for name in names if name in MODULES]
