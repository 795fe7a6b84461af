"""Forms for the tests: plain digits in frames and combs, on lines, cut out badly."""

import numpy as np
from PIL import Image, ImageDraw

from digitpad import Reader
from digitpad.pictures.sheet import sheet_of_pixels
from tests.writing import amount

PEN, LINE, HEIGHT = 7, 3, 100


class Page:
    """A white page that is drawn on twice as large as it is."""

    def __init__(self, width: int, height: int) -> None:
        self.image = Image.new("L", (2 * width, 2 * height), 255)
        self.draw = ImageDraw.Draw(self.image)

    def write(self, text: str, x: float, y: float, size: float = 1.0) -> None:
        """Write from (x, y), the top left corner, on."""
        for stroke in amount(text, size).strokes:
            points = [(2 * (x + a), 2 * (y + b)) for a, b in stroke.points.tolist()]
            self.draw.line(points, fill=20, width=2 * PEN, joint="curve")
            for a, b in (points[0], points[-1]):
                self.draw.ellipse([a - PEN, b - PEN, a + PEN, b + PEN], fill=20)

    def line(self, *ends: float, grey: int = 60) -> None:
        """Draw a printed line from x, y to x, y."""
        self.draw.line([2 * end for end in ends], fill=grey, width=2 * LINE)

    def box(self, left: float, top: float, right: float, bottom: float) -> None:
        """Draw a frame."""
        self.line(left, top, right, top)
        self.line(left, bottom, right, bottom)
        self.line(left, top, left, bottom)
        self.line(right, top, right, bottom)

    def pixels(self) -> np.ndarray:
        """Return the page, shape (h, w, 3)."""
        return np.asarray(self.image.reduce(2).convert("RGB"))


def framed(text: str) -> Page:
    """Return a number in a printed frame."""
    page = Page(86 * len(text) + 80, 180)
    page.write(text, 50, 40)
    page.box(20, 16, 86 * len(text) + 50, 162)
    return page


def read(reader: Reader, page: Page | np.ndarray) -> list[str]:
    """Return what each region of a page is likeliest to say."""
    pixels = page.pixels() if isinstance(page, Page) else page
    return [r.reading.likeliest for r in reader.read_sheet(sheet_of_pixels(pixels)).regions]
