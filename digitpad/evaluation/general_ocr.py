"""A general OCR, to say how well forms are read beside it: RapidOCR, if it is installed."""

from __future__ import annotations

from typing import Any

from digitpad.datasets.forms.drawing import Pixels
from digitpad.errors import DigitpadError

NEEDED_FOR_OCR = "rapidocr-onnxruntime"


class RapidOcr:
    """RapidOCR's usual models, which read printed and written text of any kind.

    Raises
    ------
    DigitpadError
        If it is not installed.
    """

    def __init__(self) -> None:
        try:
            from rapidocr_onnxruntime import (  # pyright: ignore[reportMissingImports]
                RapidOCR,
            )
        except ImportError as error:
            raise DigitpadError(f"RapidOCR needs {NEEDED_FOR_OCR}: pip install it") from error
        self._engine: Any = RapidOCR()

    def read(self, pixels: Pixels) -> str:
        """Return all text that is found in a picture, red first, in order, without blanks."""
        found, _ = self._engine(pixels[:, :, ::-1])
        return "".join(text for _, text, _ in found or ()).replace(" ", "")
