"""find_segments: learn on a sample, check that the groups hold up, label everyone in one pass."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from segpersona.model import Customers, JsonObject, Segment, Segmentation, Solved
from segpersona.problems import Problem
from segpersona.segmentation.assigning import lettered, model_json, scored
from segpersona.segmentation.choosing import MOST, Candidate, choose, numbers_to_try
from segpersona.segmentation.clouds import standing_out
from segpersona.segmentation.mixture import Design, design
from segpersona.segmentation.naming import name_segments
from segpersona.segmentation.noticing import findings_on, stayed_empty
from segpersona.segmentation.preparation import Preparation, as_numbers, learn, places
from segpersona.segmentation.sampling import SAMPLE, canonical_rows
from segpersona.segmentation.searches import SEARCHES, Search
from segpersona.segmentation.stability import Labels, agreement, by_segment, origins, redraw
from segpersona.segmentation.traits import traits_of
from segpersona.segmentation.turning import Shape, learn_shape
from segpersona.segmentation.verdict import offered, verdict_of

Progress = Callable[[float, str], None]

TOO_FEW = Problem(
    "There are only {rows} customers; at least 30 are needed to find groups. Use a file with more of them."
)
NO_BASIS = Problem("No column is left to form groups with. Check the meanings of the columns on the Data page.")
NOT_SO_MANY = Problem("Choose a number of groups from 2 to {most}; more would leave too few customers in each.")

FEWEST_ROWS = 30
_STARTS, _REDRAW_STARTS = 6, 2
_SURE = 0.8


def find_segments(
    customers: Customers, *, method: str = "natural", k: int | None = None, seed: int = 0,
    progress: Progress | None = None,
) -> Segmentation:  # fmt: skip
    """Split customers into groups and say how far to trust them.

    ``method``: key of a row of SEARCHES. ``k``: how many groups (2 to 10); None = as many as hold up. ``progress``:
    told the share done and what is being done; what it raises stops the work. Groups come from the content of the data
    alone: they are the same for any order of rows or columns, any units and any seed. ``seed`` draws the copies that
    the verdict compares with. Raises TOO_FEW, NO_BASIS, NOT_SO_MANY.
    """
    rows = len(customers.table)
    if rows < FEWEST_ROWS:
        raise TOO_FEW.with_(rows=rows)
    if k is not None and not 2 <= k <= min(MOST, rows // 5):
        raise NOT_SO_MANY.with_(most=min(MOST, rows // 5))
    search = next(row for row in SEARCHES if row.key == method)
    with threadpool_limits(1):
        work = _Work(customers=customers, search=search, seed=seed, progress=progress or _silent)
        return work.run(k)


def _silent(share: float, doing: str) -> None:
    """Nobody is listening."""


@dataclass
class _Work:
    """One run of the recipe; its steps share the sample, the prepared rows and the progress."""

    customers: Customers
    search: Search
    seed: int
    progress: Progress
    done: int = 0
    total: int = 1
    doing: str = ""
    rows: NDArray[np.int64] = field(init=False)
    preparation: Preparation = field(init=False)
    shape: Shape = field(init=False)
    data: Design = field(init=False)

    def run(self, k: int | None) -> Segmentation:
        self.progress(0.0, "Preparing the columns")
        keys = [row.key for row in self.customers.columns if row.basis]
        self.rows = canonical_rows(self.customers.table, keys, SAMPLE)
        sample = self.customers.table.iloc[self.rows]
        self.preparation = learn(self.customers, sample)
        if not (self.preparation.numbers or self.preparation.kinds):
            raise NO_BASIS
        encoded = self.preparation.apply(sample)
        self.shape = learn_shape(encoded)
        self.data = design(self.shape.turn.apply(encoded) if self.shape.turn else encoded)
        tried = numbers_to_try(len(sample)) if k is None else range(k, k + 1)
        self.total = len(tried) * 20 + 12
        candidates = {number: self._candidate(number) for number in tried}
        self.doing = "Checking whether the groups are real"
        z = standing_out(encoded, self.shape.groups, seed=self.seed, tick=self._tick)
        best = choose(candidates, self.search.fit(self.data, 1, 0, 1), len(sample))
        self.progress(0.97, "Sorting everyone into the groups")
        found = self._result(best, {number: one.stability for number, one in candidates.items()}, z)
        return replace(
            found, others={number: self._solved(one) for number, one in candidates.items() if one is not best}
        )

    def _solved(self, one: Candidate) -> Solved:
        model = self._model_json(one.model.theta, one.model.base)
        return Solved(model=model, holds=tuple(float(x) for x in by_segment(one.labels, one.k, list(one.solutions))))

    def _candidate(self, k: int) -> Candidate:
        self.doing = f"Trying {k} groups"
        model = self.search.fit(self.data, k, 0, _STARTS)
        start = self.done
        solutions = redraw(self.data, self._fitter(k), seed=0, tick=self._tick)
        self.done = start + 20
        return Candidate(
            k=k, model=model, labels=model.labels(self.data), solutions=solutions, stability=agreement(solutions)
        )

    def _fitter(self, k: int) -> Callable[[Design, int], Callable[[Design], Labels]]:
        return lambda data, seed: self.search.fit(data, k, seed, _REDRAW_STARTS).labels

    def _tick(self) -> None:
        self.done += 1
        self.progress(min(0.95 * self.done / self.total, 0.95), self.doing)

    def _result(self, best: Candidate, stability: Mapping[int, float], z: float) -> Segmentation:
        codes, found = scored(self._model_json(best.model.theta, best.model.base), self.customers)
        order = self._order(codes, best.k)
        labels, membership = lettered(np.argsort(order)[codes], found[order], self.customers.table.index)
        model = self._model_json(best.model.theta[:, order], best.model.base[order])
        holds = by_segment(best.labels, best.k, list(best.solutions))[order]
        coarser = self.search.fit(self.data, best.k - 1, 0, _REDRAW_STARTS).labels(self.data)
        origin = dict(zip(membership.columns, origins(best.labels, coarser, best.k)[order], strict=True))
        segments = tuple(
            replace(segment, origin=round(float(origin[segment.letter]), 4))
            for segment in segments_of(self.customers, labels, membership, holds, self.rows)
        )
        verdict = verdict_of(z, best.stability, segments)
        return Segmentation(
            method=self.search.key, k=best.k, labels=labels, membership=membership, segments=segments,
            verdict=verdict, stability=stability, model=model, basis=self.preparation.keys,
            findings=(*stayed_empty(best.k, segments), *findings_on(self.data, best.labels, len(labels), segments)),
            offered=offered(verdict, list(stability)),
        )  # fmt: skip

    def _model_json(self, theta: NDArray[np.float64], base: NDArray[np.float64]) -> JsonObject:
        return model_json(self.preparation, self.shape.turn, theta, base, soft=self.search.soft)

    def _order(self, codes: NDArray[np.int64], k: int) -> NDArray[np.int64]:
        """Segments by what they bring (else by how many they are), the most first."""
        revenue = self.customers.revenue
        weights = np.nan_to_num(as_numbers(self.customers.table[revenue])) if revenue else None
        sizes = np.bincount(codes, minlength=k)
        sums = np.where(sizes > 0, np.bincount(codes, weights=weights, minlength=k), -np.inf)
        return np.argsort(-sums, kind="stable")


def segments_of(
    customers: Customers,
    labels: pd.Series,
    membership: pd.DataFrame,
    holds: np.ndarray[tuple[int], np.dtype[np.float64]],
    rows: NDArray[np.int64] | None = None,
) -> tuple[Segment, ...]:
    """The segments of these labels that hold anybody: sizes, names, how clearly people belong. ``holds``: stability of
    each letter; ``rows``: places of the customers whose traits give the names, None = a sample."""
    letters = list(membership.columns)
    names = _names(customers, labels, rows)
    codes = places(labels, letters)
    values = membership.to_numpy()
    segments = []
    for place, letter in enumerate(letters):
        own = values[codes == place]
        if not len(own):
            continue
        second = own.copy()
        second[:, place] = 0
        sure = float((own[:, place] > _SURE).mean())
        neighbour = letters[int(second.sum(0).argmax())] if second.sum() > 0 else ""
        segments.append(Segment(
            letter=letter, name=names[letter], size=len(own), share=len(own) / len(labels),
            stability=round(float(holds[place]), 4), sure=sure, neighbour=neighbour,
        ))  # fmt: skip
    return tuple(segments)


def _names(customers: Customers, labels: pd.Series, rows: NDArray[np.int64] | None) -> dict[str, str]:
    """Names from the traits of a sample: they need no more."""
    if rows is None:
        rows = canonical_rows(customers.table, [row.key for row in customers.columns if row.basis], SAMPLE)
    part = replace(customers, table=customers.table.iloc[rows])
    return name_segments(traits_of(part, labels.iloc[rows]), part, labels.iloc[rows])
