"""Small data sets for the tests, in the real formats, made of our own ink."""

from pathlib import Path

import numpy as np

from digitpad.datasets.idx import write_idx
from digitpad.ink.normalise import normalise_all
from tests.writing import amount, digit, line


def write_mnist(folder: Path) -> Path:
    """Write 130 training and 20 test images as MNIST's four files, each copy a little paler."""
    for prefix, copies in (("train", 13), ("t10k", 2)):
        images = normalise_all([amount(d) for d in "0123456789"] * copies)
        labels = np.tile(np.arange(10, dtype=np.uint8), copies)
        darkest = 255 - np.arange(copies).repeat(10)[:, None, None]
        write_idx(folder / f"{prefix}-images-idx3-ubyte", (images * darkest).astype(np.uint8))
        write_idx(folder / f"{prefix}-labels-idx1-ubyte", labels)
    return folder


def write_unipen(folder: Path, times: int = 1, lean: float = 0.0) -> Path:
    """Write a UNIPEN tree: ten digits, `times` over, some letters, two numbers, by one writer.

    The digits may lean to the left.
    """
    shear = np.array([[1.0, 0.0], [lean, 1.0]])
    digits = [(d, [points @ shear for points in digit(d)]) for d in "0123456789"] * times
    letters = [
        ("E", [line((40, 0), (0, 0), (0, 100), (40, 100)), line((0, 50), (30, 50))]),
        ("x", [line((0, 0), (50, 60)), line((50, 0), (0, 60))]),
    ]
    numbers = [(text, [stroke.points for stroke in amount(text).strokes]) for text in ("10", "3.5")]
    _write(folder, "1a", "CHARACTER", digits)
    for category in ("1b", "1c", "1d"):
        _write(folder, category, "CHARACTER", letters)
    _write(folder, "7", "WORD", numbers)
    return folder


def write_data(folder: Path) -> Path:
    """Write both, as the tests' data folder has them."""
    (folder / "mnist").mkdir()
    write_mnist(folder / "mnist")
    write_unipen(folder / "unipen")
    return folder


def _write(
    root: Path, category: str, level: str, labelled: list[tuple[str, list[np.ndarray]]]
) -> None:
    ink, segments, number = [".WRITER_ID somebody"], [], 0
    for label, strokes in labelled:
        last = number + len(strokes) - 1
        segments.append(f'.SEGMENT {level} {number}-{last} ? "{label}"')
        number = last + 1
        for stroke in strokes:
            ink += [".PEN_DOWN", *(f"{round(10 * x)} {round(-10 * y)}" for x, y in stroke)]
    _save(root / "include" / "our" / f"{category}.dat", ink)
    _save(root / "data" / category / "our" / "0.dat", [f".INCLUDE our/{category}.dat", *segments])


def _save(path: Path, lines: list[str]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines) + "\n", encoding="ascii")
