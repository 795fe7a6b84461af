"""``digitpad demo``: an amount that writes itself, and one training step on one of its digits."""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from typing import TYPE_CHECKING

from digitpad.cli.common.interrupt import ctrl_c_ends_at_once
from digitpad.cli.common.overwriting import add_force, require_free
from digitpad.files import require_writable

if TYPE_CHECKING:
    from digitpad.gui.app.demo import DemoResult

DEFAULT_SCREENSHOT = Path("digitpad-demo.png")
SMALLEST_WINDOW = 800, 560  # pixels, width and height
LARGEST_SIDE = 8192  # pixels; a picture of this width and height takes 256 MB


def add_parser(subparsers: argparse._SubParsersAction) -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser(
        "demo",
        help="see an amount written, read and corrected",
        description="Write a recorded amount on the pad, read it, correct one digit by one "
        f"training step, and hand the pad over. Without a display: the same into "
        f"{DEFAULT_SCREENSHOT}.",
    )
    parser.add_argument(
        "--screenshot", type=_png, metavar="FILE.png", help="show nothing, save a picture instead"
    )
    parser.add_argument(
        "--size", type=_size, default=(1280, 800), metavar="WxH", help="pixels; default: 1280x800"
    )
    parser.add_argument(
        "--theme", choices=["light", "dark"], default="light", help="default: light"
    )
    add_force(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Play the demo and say what happened."""
    from digitpad.gui.app.starting import entry_point

    screenshot = args.screenshot or (None if entry_point.has_display() else DEFAULT_SCREENSHOT)
    if screenshot:
        require_free(screenshot, force=args.force)
        require_writable(screenshot)  # before the demo is played for nothing
    with ctrl_c_ends_at_once():
        result = entry_point.demo(theme=args.theme, size=args.size, screenshot=screenshot)
    if result is not None:  # None: the window was closed before the demo was over
        print(_described(result))
    return 0


def _described(result: DemoResult) -> str:
    before, after = result.before[result.label], result.after[result.label]
    lines = [
        f"read {result.text} (written {result.expected})",
        f"one training step on a {result.label}: loss {result.loss_before:.4f} -> "
        f"{result.loss_after:.4f}, probability {before:.2%} -> {after:.2%}",
    ]
    if result.screenshot:
        lines.append(f"saved {result.screenshot}")
    return "\n".join(lines)


def _size(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"(\d+)[xX×](\d+)", text)
    size = (int(found[1]), int(found[2])) if found else (0, 0)
    pairs = zip(size, SMALLEST_WINDOW, strict=True)
    if not all(least <= side <= LARGEST_SIDE for side, least in pairs):
        least = "x".join(map(str, SMALLEST_WINDOW))
        raise argparse.ArgumentTypeError(
            f"{text} is no size such as 1280x800, {least} at least and {LARGEST_SIDE} at most "
            "each way"
        )
    return size


def _png(text: str) -> Path:
    path = Path(text)
    if path.suffix.lower() != ".png":
        raise argparse.ArgumentTypeError(f"{text} does not end in .png")
    return path
