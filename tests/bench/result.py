# SPDX-License-Identifier: GPL-3.0-or-later
"""One figure of a row, with its bound."""
import dataclasses

from measure import median


@dataclasses.dataclass
class Result:
    row: str
    what: str
    values: list      # one a round
    bound: float
    unit: str = "x"
    detail: str = ""

    @property
    def value(self):
        return median(self.values)

    @property
    def holds(self):
        return self.value <= self.bound
