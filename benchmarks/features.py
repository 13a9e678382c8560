"""Order rows to features of customers: our one expression beside the same query written by hand for DuckDB.

python -m benchmarks.features [rows]        default: 10000000; keep to 2 GiB
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.measuring import Found, in_process, report, table
from segpersona.model import Role

_ROWS = 10_000_000
_NOW = datetime(2026, 11, 24, tzinfo=UTC)
_ROLES: Mapping[str, Role] = {
    "Customer": "customer_id", "Order": "order_id", "Date": "date", "Amount": "money", "Quantity": "number",
    "Channel": "category", "Category": "category",
}  # fmt: skip

_GENERATED = """
copy (select
    'K' || lpad(cast(hash(i * 7) % {customers} as varchar), 7, '0') as "Customer",
    'O' || cast(i // 2 as varchar) as "Order",
    timestamp '2024-01-01' + to_seconds(cast(hash(i // 2 + 11) % (86400 * 900) as bigint)) as "Date",
    round((hash(i + 3) % 20000) / 100.0, 2) * case when hash(i + 17) % 20 = 0 then -1 else 1 end as "Amount",
    cast(1 + hash(i + 5) % 4 as integer) as "Quantity",
    ['Web', 'Shop', 'App'][1 + cast(hash(i + 9) % 3 as int)] as "Channel",
    'Kind ' || cast(hash(i + 13) % 12 as varchar) as "Category"
    from range({rows}) numbers(i)) to '{path}' (format parquet, compression zstd)
"""

_BY_HAND = """
with line as (
    select "Customer" as who, "Order" as number, cast("Date" as date) - date '1970-01-01' as day, "Amount" as amount,
        "Quantity" as quantity, "Channel" as channel, "Category" as category, amount >= 0 and quantity >= 0 as bought
    from read_parquet('{path}') where "Customer" is not null and "Date" is not null),
ends as (select max(day) + 1 as done, min(day) as begun from line),
purchase as (
    select who, number, max(bought) as bought, min(day) filter (bought) as day, min(day) as opened, max(day) as seen,
        sum(amount) filter (bought) as spent, coalesce(sum(-amount) filter (not bought), 0) as back,
        sum(quantity) filter (bought) as items, min(channel) filter (bought) as channel
    from line group by who, number),
summed as (
    select who, count(*) filter (bought) as orders, coalesce(max(day), max(seen)) as latest,
        coalesce(min(day), min(opened)) as earliest, count(*) filter (day >= done - (done - begun) // 4) as late,
        sum(coalesce(spent, 0) - back) as revenue, avg(spent) as average_order, sum(spent) as spent, sum(back) as back,
        sum(spent) filter (done - day <= 90) as late_paid, sum(spent) filter (done - day <= 180) as half_paid,
        sum(coalesce(spent, 0) - back) filter (done - coalesce(day, seen) <= 365) as after,
        sum(coalesce(spent, 0) - back) filter (done - coalesce(day, seen) between 366 and 730) as before,
        sum(items) as items, any_value(done) as done
    from purchase, ends group by who),
channels as (select who, channel, count(*) as times from line where bought group by who, channel),
main_channel as (
    select who, channel, times / sum(times) over (partition by who) as part from channels
    qualify row_number() over (partition by who order by times desc, channel) = 1),
categories as (select who, category, count(*) as times from line where bought group by who, category),
main_category as (
    select who, category, times / sum(times) over (partition by who) as part from categories
    qualify row_number() over (partition by who order by times desc, category) = 1),
first_channel as (
    select who, channel from purchase where bought
    qualify row_number() over (partition by who order by day, number) = 1)
select summed.who, orders, done - latest as recency, done - earliest as tenure, revenue, average_order, items / orders,
    (latest - earliest) / nullif(orders - 1, 0) as gap, (done - latest) / nullif(gap, 0) as overdue,
    back / nullif(spent, 0) as returned, late / nullif(orders, 0) as recent_share, late_paid / nullif(half_paid, 0),
    after, before, main_channel.channel, main_channel.part, main_category.category, main_category.part,
    first_channel.channel
from summed left join main_channel using (who) left join main_category using (who) left join first_channel using (who)
order by summed.who
"""


def _ours(path: Path) -> None:
    from segpersona.customers import build_customers

    kept: dict[str, float] = {}

    def work() -> None:
        built = build_customers(path, _ROLES)
        kept.update(customers=len(built.table), revenue=round(float(built.table["revenue"].sum())))

    report(work, lambda: kept)


def _by_hand(path: Path) -> None:
    import duckdb

    kept: dict[str, float] = {}

    def work() -> None:
        with duckdb.connect(config={"threads": 2, "memory_limit": "1200MB", "temp_directory": str(path.parent)}) as db:
            db.execute("set preserve_insertion_order = false")
            found = db.execute(_BY_HAND.format(path=path)).df().set_index("who")
        kept.update(customers=len(found), revenue=round(float(found["revenue"].sum())))

    report(work, lambda: kept)


def _again(path: Path) -> None:
    """A second look in another process: what was worked out is read back."""
    from segpersona.actions.data import customers_of
    from segpersona.store import open_store

    store = open_store(path.parent / "home")
    (project,) = store.projects()
    dataset = store.dataset(project.id)
    assert dataset is not None
    kept: dict[str, float] = {}

    def work() -> None:
        built = customers_of(store, dataset)
        kept.update(customers=len(built.table), revenue=round(float(built.table["revenue"].sum())))

    report(work, lambda: kept)
    store.close()


def _first(path: Path) -> Found:
    """The same in a project: the first look, which keeps what it finds."""
    import shutil

    import pandas as pd

    from segpersona.model import Upload
    from segpersona.store import open_store

    store = open_store(path.parent / "home")
    project = store.create_project("Many orders", now=_NOW)
    few = pd.read_parquet(path).head(10)
    dataset = store.add_dataset(project.id, Upload(name="orders", table=few, roles=_ROLES), now=_NOW)
    shutil.copy(path, store.table_path(dataset))
    store.close()
    return in_process("benchmarks.features", "again", str(path))


_WAYS = {"ours": _ours, "by hand": _by_hand, "again": _again}


def main(arguments: list[str]) -> None:
    """Measure every way on the same rows, each in a process of its own."""
    if arguments[:1] == ["--child"]:
        _WAYS[arguments[1]](Path(arguments[2]))
        return
    import duckdb

    rows = int(arguments[0]) if arguments else _ROWS
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "orders.parquet"
        duckdb.execute(_GENERATED.format(rows=rows, customers=max(rows // 20, 1), path=path))
        done: list[Mapping[str, object]] = [
            {"way": way, **in_process("benchmarks.features", way, str(path))} for way in ("ours", "by hand")
        ]
        done += [{"way": "in a project", **_first(path)}]
        done += [{"way": "from the cache", **in_process("benchmarks.features", "again", str(path))}]
        table(done)


if __name__ == "__main__":
    main(sys.argv[1:])
