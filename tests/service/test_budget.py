from __future__ import annotations

import signal
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from service import metrics
from service.budget import Budget, OverBudgetError
from service.problems import Refused
from service.settings import Settings
from service.turns import Turns

BUDGET = 0.2


def spin(seconds: float) -> str:
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        pass
    return "done"


def stubborn() -> None:
    """Takes the first exception for its own."""
    try:
        spin(10)
    except BaseException:
        spin(10)


@pytest.fixture
def run() -> Callable[[Callable[[], Any]], Any]:
    budget, reader = Budget(BUDGET, hang_seconds=60), ThreadPoolExecutor(1)
    return lambda work: reader.submit(budget.run, work).result()


@pytest.mark.parametrize("work", [lambda: spin(10), stubborn])
def test_what_goes_over_is_stopped(run: Any, work: Any) -> None:
    started = time.process_time()
    with pytest.raises(OverBudgetError):
        run(work)
    assert time.process_time() - started < BUDGET + 1
    assert run(lambda: spin(BUDGET / 2)) == "done"  # and the thread goes on


def test_what_stays_under_is_not(run: Any) -> None:
    assert [run(lambda: spin(BUDGET / 2)) for _ in range(5)] == ["done"] * 5


def test_only_the_readers_own_cpu_counts(run: Any) -> None:
    other = threading.Thread(target=spin, args=(2 * BUDGET,))
    other.start()

    def work() -> str:
        time.sleep(2 * BUDGET)
        other.join()
        return "done"

    assert run(work) == "done"


def test_its_own_exceptions_pass(run: Any) -> None:
    with pytest.raises(ZeroDivisionError):
        run(lambda: 1 / 0)


@pytest.fixture
def turns() -> Turns:
    return Turns(Settings(time_budget=BUDGET, queue_seconds=1))


def test_turns_are_taken_in_order_and_one_at_a_time(turns: Turns) -> None:
    running: list[int] = []
    order: list[int] = []

    def work(number: int) -> None:
        running.append(number)
        time.sleep(0.01)
        assert running == [number]
        running.remove(number)
        order.append(number)

    clients = [threading.Thread(target=turns.take, args=(lambda n=n: work(n),)) for n in range(10)]
    for client in clients:
        client.start()
        time.sleep(0.002)
    for client in clients:
        client.join()
    assert order == list(range(10))


def test_too_long_a_wait_is_refused(turns: Turns) -> None:
    first = threading.Thread(target=turns.take, args=(lambda: time.sleep(1.5),))
    first.start()
    time.sleep(0.1)
    with pytest.raises(Refused) as refused:
        turns.take(lambda: None)
    first.join()
    assert refused.value.code == 503
    assert ("Retry-After", "1") in refused.value.get_headers()
    assert turns.take(lambda: "again") == "again"


def test_what_is_over_budget_is_refused_and_counted(turns: Turns) -> None:
    before = metrics.FUSES._value.get()
    with pytest.raises(Refused) as refused:
        turns.take(lambda: spin(10))
    assert refused.value.code == 504
    assert refused.value.description == f"The text takes over {BUDGET:g} seconds to read."
    assert metrics.FUSES._value.get() == before + 1
    assert metrics.QUEUE._value.get() == 0


def test_what_comes_as_the_work_ends_goes_no_further(monkeypatch: pytest.MonkeyPatch) -> None:
    """The exception may arrive as the clean-up is entered: then that begins again."""
    budget = Budget(60, 60)
    disarm = budget._disarm
    entered: list[int] = []

    def interrupted() -> None:
        entered.append(1)
        if len(entered) == 1:
            raise OverBudgetError
        disarm()

    monkeypatch.setattr(budget, "_disarm", interrupted)
    with pytest.raises(OverBudgetError):
        budget.run(lambda: None)
    assert len(entered) == 2
    assert budget._reader == 0
    assert signal.getitimer(signal.ITIMER_REAL) == (0, 0)
