"""Progress bars of the commands, on stderr."""

from types import TracebackType
from typing import Never, Self

from tqdm import tqdm


class PhaseBar:
    """One bar a phase, on a terminal only; called with the phase, the articles done and all articles, of which
    ``articles`` keeps the number."""

    def __init__(self, *, shown: bool) -> None:
        self._shown = shown
        self._phase = ""
        self.articles = 0
        self._bar: tqdm[Never] | None = None

    def __call__(self, phase: str, done: int, total: int) -> None:
        self.articles = max(self.articles, total)
        if self._bar is None or phase != self._phase:
            self.close()
            self._phase = phase
            self._bar = tqdm(total=total, desc=phase, unit="article", disable=None if self._shown else True)
        self._bar.update(done - self._bar.n)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the bar of the present phase."""
        if self._bar is not None:
            self._bar.close()
