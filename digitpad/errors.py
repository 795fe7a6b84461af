"""What can go wrong in the world outside: files, downloads, displays.

A programmer's mistake is a ``ValueError``; these are the others. Each carries
one line that a person can act on.
"""

from pathlib import Path


class DigitpadError(Exception):
    """Something outside the program is not as it must be."""


class FileError(DigitpadError):
    """A file cannot be used.

    Parameters
    ----------
    path : Path or str
        The file.
    problem : str
        What is wrong with it, as the second half of a sentence.
    """

    def __init__(self, path: Path | str, problem: str) -> None:
        super().__init__(f"{path}: {problem}")
        self.path = Path(path)
        self.problem = problem

    def __reduce__(self) -> tuple:
        """Pickle what it was made of; an exception's own way is by its one line."""
        return type(self), (self.path, self.problem)


class InkError(FileError):
    """An ink file or a picture cannot be read."""


class WeightsError(FileError):
    """A weights file cannot be used."""


class JournalError(FileError):
    """The journal cannot be used."""


class JournalBusyError(JournalError):
    """Another process is writing to the journal; a moment later it may be done."""


class ExchangeError(FileError):
    """A file that corrections come from or go to cannot be used."""


class FineTuneError(DigitpadError):
    """A network cannot be taught any more of this."""


class DatasetError(FileError):
    """A data set is missing, damaged or not what it says."""


class DownloadError(DigitpadError):
    """Something could not be fetched."""


class DisplayError(DigitpadError):
    """There is no display to open a window on."""
