"""Where a number stands on an axis, and which numbers the axis names."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

LOG_FROM = 12.0  # times between the smallest and the largest value, from where a linear axis hides the small ones
PADDING = 0.06  # of the span, so that no mark sits on the frame
MANTISSAS = (1.0, 2.0, 2.5, 5.0, 10.0)


@dataclass(frozen=True, slots=True)
class Scale:
    """An axis from ``low`` to ``high``, linear or logarithmic."""

    low: float
    high: float
    log: bool

    def position(self, value: float) -> float:
        """Where ``value`` stands, in percent of the axis from the left, 0..100."""
        low, high, at = (self._of(self.low), self._of(self.high), self._of(value))
        return min(100.0, max(0.0, 100 * (at - low) / (high - low)))

    def _of(self, value: float) -> float:
        return math.log10(max(value, 1e-9)) if self.log else value

    def ticks(self) -> list[float]:
        """Two to six round numbers on the axis, ascending."""
        found = list(self._decades() if self.log else self._steps())
        while len(found) > 6:
            found = found[::2]
        return found

    def _steps(self) -> Iterator[float]:
        step = step_for(self.high - self.low)
        at = math.ceil(self.low / step - 1e-9) * step
        while at <= self.high + step * 1e-9:
            yield round(at, 9)
            at += step

    def _decades(self) -> Iterator[float]:
        narrow = self.high / self.low < 100
        for power in range(math.floor(math.log10(self.low)), math.ceil(math.log10(self.high)) + 1):
            for mantissa in (1, 2, 5) if narrow else (1,):
                value = mantissa * 10.0**power
                if self.low <= value <= self.high:
                    yield value


def step_for(span: float) -> float:
    """A round step that cuts ``span`` (positive) into about four."""
    rough = span / 4
    size = 10.0 ** math.floor(math.log10(rough))
    return next(mantissa * size for mantissa in MANTISSAS if mantissa * size >= rough * 0.999)


def scale_for(values: Sequence[float]) -> Scale:
    """The axis that shows all ``values`` (at least one, none negative).

    Linear, from zero where the values reach near it; logarithmic where the largest is more than ``LOG_FROM`` times
    the smallest, because a linear axis would then press the smaller ones into one point.
    """
    low, high = min(values), max(values)
    if low > 0 and high / low > LOG_FROM:
        return Scale(low / 1.5, high * 1.5, log=True)
    return _linear(low, high)


def _linear(low: float, high: float) -> Scale:
    if low == high:
        return Scale(0.0, high * 2 or 1.0, log=False)
    pad = (high - low) * PADDING
    return Scale(0.0 if low < high * 0.5 else low - pad * 4, high + pad * 2, log=False)
