"""SVG drawings: what a pen would have drawn of them, as strokes.

Paths, lines, polylines and polygons are strokes, a filled circle is a tap, and what begins
where the last shape ended goes on with its stroke: pads that vary the pen's width write each
piece of a stroke as a path of its own. Styles are looked at only for what is not shown.

Source: Scalable Vector Graphics (SVG) 2, W3C.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from math import cos, pi, radians, sin, tan

import numpy as np
from numpy.typing import NDArray

from digitpad.ink.annotations import id_of
from digitpad.ink.formats.bounds import check_elements, check_levels, check_points
from digitpad.ink.formats.ink_file import InkFile, ink_of
from digitpad.ink.formats.svg_path import numbers_in, subpaths
from digitpad.ink.formats.xml_tree import Element, name_of

_TRANSFORM = re.compile(r"(matrix|translate|scale|rotate|skewX|skewY)\s*\(([^()]*)\)")
_HREF = "{http://www.w3.org/1999/xlink}href"
_CONTAINERS = frozenset({"svg", "g", "a", "switch"})
_UNREAD = frozenset({"text", "image", "foreignObject"})

Line = NDArray[np.float64]
Style = Mapping[str, str]


def read_svg(root: Element) -> InkFile:
    """Return the strokes of an SVG document.

    Raises
    ------
    ValueError
        If it is damaged, too large, or there is nothing to draw.
    """
    drawing = _Drawing(root)
    drawing.add(root, np.eye(3), {}, 0)
    if not drawing.lines:
        raise ValueError("it is SVG, no InkML, and has no strokes")
    return InkFile(ink_of(_joined(drawing.lines)), notices=tuple(drawing.notices))


class _Drawing:
    """The shapes met so far."""

    def __init__(self, root: Element) -> None:
        self.lines: list[Line] = []
        self.notices: dict[str, None] = {}
        self._named = {name: each for each in root.iter() if (name := id_of(each))}
        # What is used often is parsed once.
        self._style, self._matrix, self._outline = cache(_style), cache(_matrix), cache(_outline)
        self._met, self._points = 0, 0

    def add(self, element: Element, around: Line, inherited: Style, level: int) -> None:
        """Draw an element and what is in it; `around` is the matrix it stands in, (3, 3)."""
        self._met += 1
        check_elements(self._met)
        check_levels(level)
        style = {**inherited, **self._style(element)}
        name = name_of(element)
        if style.get("display") == "none":
            return
        matrix = around @ self._matrix(element)
        if name in _CONTAINERS or (name == "symbol" and level):
            for child in element:
                if name_of(child) != "symbol":  # seen only where it is used
                    self.add(child, matrix, style, level + 1)
        elif name == "use":
            self._use(element, matrix, style, level)
        elif name in _UNREAD:
            self.notices["its typed text and its images are not read"] = None
        elif style.get("visibility") != "hidden":
            self._draw(element, matrix, style)

    def _use(self, use: Element, matrix: Line, style: Style, level: int) -> None:
        ref = use.get("href") or use.get(_HREF) or ""
        found = self._named.get(ref.strip().removeprefix("#"))
        if found is None:
            self.notices[f"it uses {ref[:40]!r}, which is not in it"] = None
            return
        self.add(found, matrix, style, level + 1)

    def _draw(self, shape: Element, matrix: Line, style: Style) -> None:
        lines = self._lines(shape, style)
        if name_of(shape) in ("path", "polygon") and _is_filled(style):
            self.notices["shapes are filled, not drawn: their outlines are read"] = None
        for line in lines:
            self._points += len(line)
            check_points(self._points)
            self.lines.append(line @ matrix[:2, :2].T + matrix[:2, 2])

    def _lines(self, shape: Element, style: Style) -> list[Line]:
        """Return what a shape draws in its own coordinates; a circle that is filled is a tap."""
        lines = self._outline(shape)
        if name_of(shape) in ("circle", "ellipse") and style.get("stroke", "none") == "none":
            return [(line.min(axis=0, keepdims=True) + line.max(axis=0)) / 2 for line in lines]
        return lines


def _outline(shape: Element) -> list[Line]:
    match name_of(shape):
        case "path":
            return subpaths(shape.get("d", ""))
        case "line":
            x1, y1, x2, y2 = _lengths(shape, "x1", "y1", "x2", "y2")
            return [np.array([[x1, y1], [x2, y2]])]
        case "polyline":
            return _polyline(shape)
        case "polygon":
            return [np.concatenate([line, line[:1]]) for line in _polyline(shape)]
        case "circle":
            return [_ellipse(*_lengths(shape, "cx", "cy", "r", "r"))]
        case "ellipse":
            return [_ellipse(*_lengths(shape, "cx", "cy", "rx", "ry"))]
        case _:
            return []


def _polyline(shape: Element) -> list[Line]:
    numbers = numbers_in(shape.get("points", ""))
    if len(numbers) % 2:
        raise ValueError("a polyline lacks its last y")
    return [np.array(numbers).reshape(-1, 2)] if numbers else []


def _ellipse(x: float, y: float, rx: float, ry: float) -> Line:
    angle = np.linspace(0, 2 * pi, 33)
    return np.stack([x + rx * np.cos(angle), y + ry * np.sin(angle)], axis=1)


def _joined(lines: list[Line]) -> list[Line]:
    """Return the lines with those in one that begin where the last one ended."""
    parts: list[list[Line]] = []
    for line in lines:
        goes_on = parts and len(line) > 1 and np.array_equal(parts[-1][-1][-1], line[0])
        if goes_on:
            parts[-1].append(line[1:])
        else:
            parts.append([line])
    return [np.concatenate(each) for each in parts]


def _style(element: Element) -> Style:
    """Return an element's own attributes of appearance; its style counts before them."""
    names = ("display", "visibility", "fill", "stroke")
    own = {name: value.strip() for name in names if (value := element.get(name))}
    for declaration in element.get("style", "").split(";"):
        name, _, value = declaration.partition(":")
        if name.strip() in names:
            own[name.strip()] = value.strip()
    return own


def _is_filled(style: Style) -> bool:
    """Return whether a shape is said to be filled, without a pen around it."""
    return style.get("fill", "none") != "none" and style.get("stroke", "none") == "none"


def _lengths(element: Element, *names: str) -> list[float]:
    """Return attributes in user units, 0 where they are missing."""
    texts = (element.get(name, "").strip().removesuffix("px") for name in names)
    return [float(text or 0) for text in texts]


def _matrix(element: Element) -> Line:
    """Return where an element puts what is in it, (3, 3)."""
    matrix = np.eye(3)
    for name, arguments in _TRANSFORM.findall(element.get("transform", "")):
        matrix = matrix @ _transform(name, numbers_in(arguments))
    if name_of(element) == "use":
        matrix = matrix @ _translation(*_lengths(element, "x", "y"))
    return matrix


def _transform(name: str, n: list[float]) -> Line:
    match name, n:
        case "matrix", [a, b, c, d, e, f]:
            return np.array([[a, c, e], [b, d, f], [0, 0, 1]])
        case "translate", [x, *y]:
            return _translation(x, y[0] if y else 0.0)
        case "scale", [x, *y]:
            return np.diag([x, y[0] if y else x, 1.0])
        case "rotate", [angle]:
            c, s = cos(radians(angle)), sin(radians(angle))
            return np.array([[c, -s, 0], [s, c, 0], [0, 0, 1]])
        case "rotate", [angle, x, y]:
            turned = _transform("rotate", [angle])
            return _translation(x, y) @ turned @ _translation(-x, -y)
        case "skewX", [angle]:
            return np.array([[1, tan(radians(angle)), 0], [0, 1, 0], [0, 0, 1]])
        case "skewY", [angle]:
            return np.array([[1, 0, 0], [tan(radians(angle)), 1, 0], [0, 0, 1]])
        case _:
            raise ValueError(f"a transform {name} has {len(n)} numbers")


def _translation(x: float, y: float) -> Line:
    return np.array([[1, 0, x], [0, 1, y], [0, 0, 1]], dtype=np.float64)
