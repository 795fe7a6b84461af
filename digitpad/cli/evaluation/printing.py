"""How the figures are printed: a line each, or one JSON object."""

from __future__ import annotations

import json
from typing import Any


def print_figures(result: dict[str, Any], as_json: bool) -> int:
    """Print the figures; return the command's status."""
    if as_json:
        print(json.dumps(result))
        return 0
    for name, value in result.items():
        print(f"{name}: {_shown(name, value)}")
    return 0


def _shown(name: str, value: Any) -> str:
    if name == "confusion":
        return "(rows: what it was)\n" + "\n".join(
            "  ".join(f"{count:6d}" for count in row) for row in value
        )
    if name == "mistakes":
        return "".join(
            f"\n  {item['label']} read {item['text']} ({item['confidence']:.2f})" for item in value
        )
    if name == "risk_coverage":
        return "".join(
            f"\n  the surest {r['kept']:.0%}: {r['wrong']:.2%} wrong, {r['confidence']:.3f} sure"
            for r in value
        )
    if name == "worst_writers":
        return "".join(
            f"\n  {row['writer']} {row['accuracy']:.2%} of {row['samples']}" for row in value
        )
    if name == "kinds":
        return "".join(map(_kind, value))
    if name == "per_class":
        return "  ".join(f"{digit} {share:.2%}" for digit, share in enumerate(value))
    if name == "reliability":
        return "".join(
            f"\n  confidence {b['confidence']:.3f}  accuracy {b['accuracy']:.3f}  of {b['samples']}"
            for b in value
        )
    return f"{value:.4f}" if isinstance(value, float) else str(value)


def _kind(row: dict[str, Any]) -> str:
    """Return a line about one kind of form, in pictures: shares of twenty tell less."""
    samples = row["samples"]
    exact, silent, sure = (round(row[name] * samples) for name in ("exact", "silent", "sure"))
    return (
        f"\n  {row['kind']:<12}{exact:4d} of {samples:4d} exact"
        f"{silent:5d} silent{sure:5d} of these sure"
    )
