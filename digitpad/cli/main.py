"""The command line: which commands there are, and how every one of them ends.

====== ==================================================
status meaning
====== ==================================================
0      done
1      something outside the program is not as it must be
2      wrong arguments, or no display to open a window on
130    Ctrl-C
141    whoever read the output went away
====== ==================================================
"""

from __future__ import annotations

import argparse
import codecs
import errno
import io
import os
import sys
from collections.abc import Sequence
from importlib import import_module

from digitpad import __version__
from digitpad.cli.common.interrupt import ctrl_c_ends_at_once
from digitpad.cli.common.output import remark
from digitpad.errors import DigitpadError, DisplayError, FileError
from digitpad.log import logged

COMMANDS = (
    *("draw", "read", "corrections", "demo", "export", "import"),
    *("explain", "verify", "benchmark", "train", "evaluate", "data", "selftest", "doctor"),
)

_MODULES = {"export": "exchange", "import": "exchange", "evaluate": "evaluation.evaluate"}
"""Of commands whose module has another name: import is Python's, and evaluate is a folder."""
_COMMON = ("--help", "--version", "--verbose")
_OF_OUTPUT = (errno.ENOSPC, errno.EIO, errno.EBADF, errno.EFBIG)


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command.

    Parameters
    ----------
    argv : sequence of str, optional
        The arguments, the process's own unless given. None at all, or a file instead of a
        command, open the window.

    Returns
    -------
    int
        The exit status.

    Raises
    ------
    SystemExit
        If the arguments are wrong or ask for help, as argparse has it.
    """
    try:
        return _run(_with_command(list(sys.argv[1:] if argv is None else argv)))
    except DigitpadError as error:
        remark(str(error))
        return 2 if isinstance(error, DisplayError) else 1
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        _drop_output()
        return 141
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG:  # said by whatever asks if it is there
            remark(str(FileError(error.filename, "no file can have so long a name")))
            return 1
        remark(_said(error))
        return 1
    except MemoryError:
        remark("there is not enough memory for it")
        return 1


def _said(error: OSError) -> str:
    """Say what cannot be used; only what is open already fails without its name."""
    said = error.strerror or str(error)
    if error.filename is not None:
        return str(FileError(os.fsdecode(error.filename), f"it cannot be used ({said})"))
    if error.errno not in _OF_OUTPUT:
        return f"it cannot be done ({said})"
    _drop_output()
    return f"the output cannot be written ({said})"


def _with_command(arguments: list[str]) -> list[str]:
    """Return the arguments with the window's command, where a file or nothing stands for it.

    So do the window's own options.
    """
    plain = [each for each in arguments if each not in ("-v", "--verbose")]
    if not plain or _is_of_window(plain[0]):
        at = arguments.index(plain[0]) if plain else len(arguments)
        return [*arguments[:at], "draw", *arguments[at:]]
    first = next((i for i, each in enumerate(arguments) if not each.startswith("-")), None)
    if first is None or arguments[first] in COMMANDS or not _names_file(arguments[first]):
        return arguments
    return [*arguments[:first], "draw", *arguments[first:]]


def _is_of_window(word: str) -> bool:
    """Return whether a word is an option, and none that every command has."""
    return word.startswith("--") and not any(each.startswith(word) for each in _COMMON)


def _names_file(word: str) -> bool:
    """Return whether a word is a file's name and no misspelt command, the file there or not."""
    return os.path.splitext(word)[1] != "" or os.path.dirname(word) != "" or os.path.isfile(word)


def _drop_output() -> None:
    """Let go what is still buffered: it would fail again when Python flushes it at its end."""
    if sys.stdout is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _as_it_came(error: UnicodeError) -> tuple[str | bytes, int]:
    """Encode what a terminal cannot show: bytes of a file's name as they came, others escaped."""
    try:
        return codecs.lookup_error("surrogateescape")(error)
    except UnicodeError:
        return codecs.lookup_error("backslashreplace")(error)


def _run(arguments: list[str]) -> int:
    if isinstance(sys.stdout, io.TextIOWrapper):
        codecs.register_error("digitpad.name", _as_it_came)
        sys.stdout.reconfigure(errors="digitpad.name")
    command = next((each for each in arguments if not each.startswith("-")), "")
    if sys.stdout is None and command != "draw":
        raise DigitpadError("the output cannot be written (it is closed)")
    args = make_parser(command).parse_args(arguments)
    with logged(command, __version__, verbose=args.verbose):
        status = args.run(args)
        if sys.stdout is not None:
            sys.stdout.flush()
    return status


def make_parser(first: str) -> argparse.ArgumentParser:
    """Return the parser; where `first` is a command, one that knows no other.

    Importing them all would have `digitpad read` wait for what only others need.
    """
    parser = argparse.ArgumentParser(
        prog="digitpad",
        description="Read handwritten amounts, and see the network think that reads them.",
        epilog="Without a command the window opens, with FILE if one is named instead.",
    )
    parser.add_argument("--version", action="version", version=f"digitpad {__version__}")
    parser.add_argument(
        "-v", "--verbose", action="store_true", help="say on stderr what is kept in the log"
    )
    subparsers = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for name in [first] if first in COMMANDS else COMMANDS:
        with ctrl_c_ends_at_once():
            module = import_module(f"digitpad.cli.{_MODULES.get(name, name)}")
        getattr(module, f"add_{name}_parser" if name in _MODULES else "add_parser")(subparsers)
    return parser
