"""Attacks made by hand, each a process: `python -m tests.doors.by_hand`.

A line for each: its status, seconds and most memory, and what it says. Not handled is a
traceback, a death by a signal, more than 10 seconds of the processor, more than 500 MB, or
more than a minute.
"""

from __future__ import annotations

import gzip
import io
import json
import os
import resource
import shlex
import shutil
import struct
import subprocess
import sys
import time
import zipfile
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from digitpad.network.network import Network
from digitpad.weights.store import Weights, packed_weights
from tests.doors.doors import DOORS
from tests.small_data import write_mnist, write_unipen

LONGEST, LARGEST = 10.0, 500  # seconds of the processor, MB
ENDLESS = 60.0  # seconds on the clock, however busy the machine is
Attack = tuple[Callable[[Path], None], str]
"""What makes its files in a folder, and a command of the shell."""


def _nothing(folder: Path) -> None:
    pass


def _npz(**changes: object) -> Callable[[Path], None]:
    """Write the pen's architecture, some of its arrays changed."""

    def make(folder: Path) -> None:
        network = Network.random(rng=np.random.default_rng(0))
        with np.load(io.BytesIO(packed_weights(Weights(network)))) as arrays:
            content = {**arrays, **{n: c(arrays) for n, c in changes.items() if callable(c)}}
        np.savez(folder / "w.npz", **content)
        shutil.copy("resources/examples/amount.inkml", folder / "a.inkml")

    return make


def _member(name: str, content: bytes) -> Callable[[Path], None]:
    def make(folder: Path) -> None:
        _npz()(folder)
        with zipfile.ZipFile(folder / "w.npz", "a", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(name, content)

    return make


def _bomb(folder: Path) -> None:
    piece = gzip.compress(bytes(2**26))
    (folder / "b-images-idx3-ubyte.gz").write_bytes(piece * 60)  # 4 GB
    (folder / "b-labels-idx1-ubyte").write_bytes(b"")


def _lists(folder: Path) -> None:
    (folder / "l.json").write_text("[" + "[]," * 40_000_000 + "[]]")


def _zip_of_lists(folder: Path) -> None:
    with zipfile.ZipFile(folder / "c.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("manifest.json", "[" + "[]," * 40_000_000 + "[]]")


def _ladder(folder: Path) -> None:
    write_unipen(folder / "u")
    for rung in range(7):
        (folder / "u/include/our" / f"{rung}.dat").write_text(f".INCLUDE our/{rung + 1}.dat\n" * 30)
    (folder / "u/include/our/7.dat").write_text(".PEN_DOWN\n1 1\n")
    (folder / "u/data/1a/our/0.dat").write_text(".INCLUDE our/0.dat\n")


def _segments(folder: Path) -> None:
    write_unipen(folder / "u")
    points = "1 1\n" * 20_000
    many = '.SEGMENT CHARACTER 0 ? "4"\n' * 50_000
    (folder / "u/data/1a/our/0.dat").write_text(f".PEN_DOWN\n{points}{many}")


def _lesson(label: object) -> Callable[[Path], None]:
    def make(folder: Path) -> None:
        path = DOORS["lesson"].make(folder)
        lesson = json.loads(path.read_text())
        for step in lesson["steps"]:
            step["label"], step["kind"] = label, "one step"
        pen = np.load("weights/pen.npz")["theta"]
        from digitpad.journal.vectors import digest

        lesson["weights"] = {"name": "pen", "theta_sha256": digest(pen)}
        path.write_text(json.dumps(lesson))

    return make


def _mnist(folder: Path) -> None:
    (folder / "m").mkdir()
    write_mnist(folder / "m")


def _lock(folder: Path) -> None:
    (folder / "home").mkdir()
    (folder / "home/opening.lock").write_bytes(b"no lock" * 1000)


def _ink(text: str) -> Callable[[Path], None]:
    def make(folder: Path) -> None:
        (folder / "i.inkml").write_text(text)

    return make


def _traces(count: int, points: int) -> str:
    """Return ink of so many strokes of so many points each."""
    lines = (",".join(f"{30 * i + j % 20} {j % 17}" for j in range(points)) for i in range(count))
    return "<ink>" + "".join(f"<trace>{line}</trace>" for line in lines) + "</ink>"


def _picture(pixels: NDArray[np.uint8]) -> Callable[[Path], None]:
    return lambda folder: Image.fromarray(pixels).save(folder / "p.png")


def _noise(height: int, width: int, block: int = 1) -> NDArray[np.uint8]:
    """Return black and white at random, in blocks of some pixels."""
    rough = np.random.default_rng(0).integers(0, 2, (height // block, width // block))
    return (255 * rough.repeat(block, 0).repeat(block, 1)).astype(np.uint8)


def _dithered(folder: Path) -> None:
    ramp = np.tile(np.linspace(0, 255, 765), (299, 1)).astype(np.uint8)
    Image.fromarray(ramp).convert("1").save(folder / "p.png")


def _line(folder: Path) -> None:
    """Write a picture one pixel high, 89 million wide; it has 90 kB."""
    width = 89_000_000
    chunks = (
        (b"IHDR", struct.pack(">IIBBBBB", width, 1, 8, 0, 0, 0, 0)),
        (b"IDAT", zlib.compress(bytes(width + 1))),
        (b"IEND", b""),
    )
    content = b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )
    (folder / "p.png").write_bytes(b"\x89PNG\r\n\x1a\n" + content)


_DECLARED = f"<!DOCTYPE ink [<!ATTLIST trace a CDATA '{'x' * 100_000}'>]>"
_INK, _PICTURE = "digitpad read i.inkml", "digitpad read p.png"
_READ = "digitpad read a.inkml --weights w.npz"
_UNIPEN = (
    '$PYTHON -c "from pathlib import Path; from digitpad.datasets.unipen import read_category; '
    "read_category(Path('u'), '1a')\""
)
ATTACKS: Mapping[str, Attack] = {
    "weights: θ of 1e30": (_npz(theta=lambda a: a["theta"] * np.float32(1e30)), f"{_READ} --json"),
    "weights: θ of 1e12": (_npz(theta=lambda a: a["theta"] * np.float32(1e12)), f"{_READ} --json"),
    "weights: outputs relu": (
        *(_npz(activations=lambda a: np.array(["relu", "relu", "relu"])), _READ),
    ),
    "weights: labels no text": (
        *(_npz(labels=lambda a: np.full(10, 0xFFFFFFFF, np.uint32).view("<U1")), _READ),
    ),
    "weights: 1.5 GB nobody needs": (_member("x.npy", bytes(1_500_000_000)), _READ),
    "weights: header unclosed": (
        *(_member("meta.npy", b"\x93NUMPY\1\0\x10\0{'descr': '<f8'\n"), _READ),
    ),
    "weights: /dev/zero": (_npz(), "digitpad read a.inkml --weights /dev/zero"),
    "weights: a pipe": (_npz(), "mkfifo p; digitpad read a.inkml --weights p"),
    "training diverged": (
        _mnist,
        "cp $PEN g.npz; "
        "digitpad train essay --mnist m --learning-rate 1e10 --out g.npz --epochs 2 --force; "
        "cmp $PEN g.npz",
    ),
    "two starts at once": (
        _nothing,
        'for i in 1 2 3; do digitpad corrections list & p="$p $!"; done; '
        "for q in $p; do wait $q || exit 1; done",
    ),
    "gz bomb of 4 GB": (_bomb, "digitpad corrections import b-images-idx3-ubyte.gz"),
    "lesson: 120 MB of lists": (_lists, "digitpad corrections replay l.json"),
    "zip: 120 MB of lists": (_zip_of_lists, "digitpad corrections import c.zip"),
    "zip: /dev/zero": (_nothing, "ln -s /dev/zero z.zip; digitpad corrections import z.zip"),
    "csv: a pipe": (_nothing, "mkfifo p.csv; digitpad corrections import p.csv"),
    "pair: a pipe": (
        _nothing,
        "mkfifo p-images-idx3-ubyte; digitpad corrections import p-images-idx3-ubyte",
    ),
    "lesson: label a": (_lesson("a"), "digitpad corrections replay l.json"),
    "lesson: label 12": (_lesson(12), "digitpad corrections replay l.json"),
    "lesson: label true": (_lesson(True), "digitpad corrections replay l.json"),
    "lesson: label 3.5": (_lesson(3.5), "digitpad corrections replay l.json"),
    "UNIPEN: a ladder": (_ladder, _UNIPEN),
    "UNIPEN: 50,000 segments": (_segments, _UNIPEN),
    "redo 9223372036854775808": (_nothing, "digitpad corrections redo 9223372036854775808"),
    "redo 9223372036854775807": (_nothing, "digitpad corrections redo 9223372036854775807"),
    "profile no text": (_nothing, "digitpad corrections list --profile $(printf '\\377')"),
    "new profile no text": (_nothing, "digitpad corrections profiles --new $(printf '\\377')"),
    "seed -1": (_mnist, "digitpad train essay --mnist m --seed -1"),
    "read >&-": (_npz(), "digitpad read a.inkml >&-"),
    "no home": (
        *(_nothing, "unset DIGITPAD_HOME; HOME=x XDG_STATE_HOME=/dev/null digitpad data fetch x"),
    ),
    "ink: an attribute for all": (
        *(_ink(f"{_DECLARED}<ink>{'<trace>1 2</trace>' * 90_000}</ink>"), _INK),
    ),
    "ink: a number of 300 digits": (*(_ink(f"<ink><trace>{'9' * 300} 1,2 3</trace></ink>"), _INK),),
    "ink: 200,000 blanks": (_ink(f"<ink><trace>1 2{' ' * 200_000},3 4</trace></ink>"), _INK),
    "ink: 20,000 strokes": (_ink(_traces(20_000, 2)), _INK),
    "ink: 900,000 points": (_ink(_traces(300, 3000)), _INK),
    "ink: 600,000 points": (_ink(_traces(300, 2000)), _INK),
    "picture: noise": (_picture(_noise(18, 18)), _PICTURE),
    "picture: more noise": (_picture(_noise(1200, 1600)), _PICTURE),
    "picture: blocks": (_picture(_noise(1200, 1600, 4)), _PICTURE),
    "picture: dithered": (_dithered, _PICTURE),
    "picture: 89,000,000 pixels wide": (_line, _PICTURE),
    "over its own input": (
        *(_npz(), "digitpad explain a.inkml --out a.inkml --force; test -s a.inkml"),
    ),
    "a garbage lock": (_lock, "digitpad corrections list && digitpad corrections list"),
}

_MUST_SUCCEED = ("training diverged", "two starts at once", "a garbage lock")


def main() -> int:
    """Run them all, print a line each, and return how many were not handled."""
    wanted = sys.argv[1:] or list(ATTACKS)
    return sum(_run(name, *ATTACKS[name]) for name in wanted)


def _run(name: str, make: Callable[[Path], None], command: str) -> bool:
    with TemporaryDirectory() as where:
        folder = Path(where)
        make(folder)
        environment = {
            **os.environ,
            "PYTHONPATH": os.getcwd(),
            "DIGITPAD_HOME": str(folder / "home"),
            "PYTHON": sys.executable,
            "PEN": os.path.abspath("weights/pen.npz"),
        }
        words = f'digitpad() {{ {shlex.quote(sys.executable)} -m digitpad "$@"; }}; {command}'
        began = _processor()
        process = subprocess.Popen(
            ["bash", "-c", words],
            cwd=folder,
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            process_group=0,
        )
        memory, err = _watched(process)
        seconds = _processor() - began
    said = err.decode(errors="replace").splitlines()
    harmless = name not in _MUST_SUCCEED or process.returncode == 0
    quick = seconds <= LONGEST and memory <= LARGEST
    bad = not (harmless and quick and process.returncode >= 0) or b"Traceback" in err
    line = said[-1][-110:] if said else ""
    verdict = "NOT HANDLED" if bad else "handled"
    print(
        f"{verdict}\t{name}\t{process.returncode}\t{seconds:.1f} s\t{memory} MB\t{line}", flush=True
    )
    return bad


def _processor() -> float:
    """Return the processor's seconds that ended processes took."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _watched(process: subprocess.Popen) -> tuple[int, bytes]:
    """Wait for a process, end it where it takes too long or too much; return MB and stderr."""
    most, began = 0, time.monotonic()
    while process.poll() is None:
        most = max(most, _memory(process.pid))
        if time.monotonic() - began > ENDLESS or most > 4 * LARGEST:
            os.killpg(process.pid, 9)
        time.sleep(0.02)
    assert process.stderr is not None
    return most, process.stderr.read()


def _memory(group: int) -> int:
    """Return the memory of a group's largest process, MB."""
    most = 0
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = status.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[2]) == group:
            most = max(most, int(fields[21]) * 4 >> 10)
    return most


if __name__ == "__main__":
    sys.exit(main())
