"""The program, as ``digitpad`` and as ``python -m digitpad``."""

import signal
import sys


def main() -> int:
    """Run the command line; until it is there, and when it is done, Ctrl-C is quiet.

    Python would tell of it with a traceback through whatever is being imported.
    """
    heard = signal.getsignal(signal.SIGINT)
    if heard is not signal.default_int_handler:  # somebody has it ignored
        return _main()
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    from digitpad.cli import main as _  # noqa: F401

    try:
        signal.signal(signal.SIGINT, heard)
        return _main()
    except KeyboardInterrupt:
        return 130
    finally:
        signal.signal(signal.SIGINT, signal.SIG_DFL)


def _main() -> int:
    from digitpad.cli.main import main

    return main()


if __name__ == "__main__":
    if hasattr(sys, "frozen"):  # then this very program is started for its workers, too
        from multiprocessing import freeze_support

        freeze_support()
    sys.exit(main())
