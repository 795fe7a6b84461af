"""``digitpad export`` and ``digitpad import``: networks for other programs, and theirs here."""

from __future__ import annotations

import argparse
from pathlib import Path

from digitpad.cli.common.output import remark
from digitpad.cli.common.overwriting import add_force, require_free
from digitpad.cli.common.paths import named_path
from digitpad.exchange.comparison import Comparison
from digitpad.exchange.formats import (
    FILE_FORMATS,
    FOLDER,
    KEEP_TEMPERATURE,
    export_weights,
    files_of_folder,
    import_weights,
)
from digitpad.files import require_writable
from digitpad.network.functions import ACTIVATIONS
from digitpad.network.network import Network
from digitpad.weights.store import load_weights, save_weights


def add_export_parser(subparsers: argparse._SubParsersAction) -> None:
    """Add ``export`` to the command line."""
    parser = subparsers.add_parser(
        "export",
        help="write a network for other programs",
        description="Write a network for other programs, and print FILE, its layers and how far "
        "that program's probabilities are from ours, where it is installed (else -).",
    )
    parser.add_argument(
        "format", choices=[*FILE_FORMATS, FOLDER], help=f"{FOLDER}: a folder of W1.csv, b1.csv, ..."
    )
    parser.add_argument("weights", metavar="W", help="essay, pen or a file")
    parser.add_argument(
        "--out",
        type=named_path,
        required=True,
        metavar="FILE",
        help="for keras FILE.keras or FILE.weights.h5; for csv a folder",
    )
    add_force(parser)
    parser.set_defaults(run=run_export)


def add_import_parser(subparsers: argparse._SubParsersAction) -> None:
    """Add ``import`` to the command line."""
    parser = subparsers.add_parser(
        "import",
        help="take the network that another program trained",
        description="Read a chain of dense layers from 784 inputs to 10 outputs, and write it as "
        "weights. Print FILE, its layers and how far the other program's probabilities are from "
        "ours, where it is installed (else -).",
    )
    parser.add_argument(
        "file",
        type=named_path,
        metavar="FILE",
        help="ONNX, Keras (.keras, .weights.h5), safetensors, or a folder of W1.csv, b1.csv, ...",
    )
    parser.add_argument("--out", type=Path, required=True, metavar="OUT.npz", help="the weights")
    parser.add_argument(
        "--activations",
        type=_names,
        metavar="A,A,A",
        help=f"where FILE holds none: {', '.join(ACTIVATIONS)}, one a layer; "
        "default: relu, at last softmax",
    )
    add_force(parser)
    parser.set_defaults(run=run_import)


def run_export(args: argparse.Namespace) -> int:
    """Write a network for other programs."""
    weights = load_weights(args.weights)
    folder = args.format == FOLDER
    for path in files_of_folder(args.out, weights) if folder else [args.out]:
        require_free(path, Path(args.weights), force=args.force)
    comparison = export_weights(args.out, weights, args.format)
    print(_line(args.out, weights.network, comparison))
    if weights.temperature != 1 and args.format not in KEEP_TEMPERATURE:
        remark(f"{args.out}: the format does not hold the temperature {weights.temperature}")
    return 0


def run_import(args: argparse.Namespace) -> int:
    """Write another program's network as weights."""
    require_free(args.out, args.file, force=args.force)
    require_writable(args.out)
    found = import_weights(args.file, args.activations)
    save_weights(args.out, found.weights)
    print(_line(args.out, found.weights.network, found.comparison))
    if found.notice:
        remark(f"{args.file}: {found.notice}")
    return 0


def _line(path: Path, network: Network, comparison: Comparison | None) -> str:
    layers = "-".join(map(str, network.sizes)), " ".join(network.activations)
    said = f"{comparison.runtime}: {comparison.difference:.1e}" if comparison else "-"
    return "\t".join((str(path), *layers, said))


def _names(text: str) -> list[str]:
    names = text.split(",")
    for name in names:
        if name not in ACTIVATIONS:
            known = ", ".join(ACTIVATIONS)
            raise argparse.ArgumentTypeError(f"{name[:40]!r} is none of {known}")
    return names
