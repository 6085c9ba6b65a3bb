"""Who of the text holds an office that is named without its holder."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from service.extraction.people.actors import Actor

_LEADERS = frozenset(
    {"president", "prime minister", "premier", "taoiseach", "chancellor", "king", "emir", "sultan"}
)
_HEADS = _LEADERS | {"leader"}
_FAR = 60
"""An office points at nobody who was named longer ago than that many others."""


def _short(role: str) -> str | None:
    """What the holder of an office is called for short: "the Secretary", "the Minister"."""
    if role.startswith("secretary of ") or role.endswith(" secretary"):
        return "secretary"
    return "minister" if role.endswith(" minister") and role != "prime minister" else None


class Recent:
    """The actors told of so far, the last one first."""

    def __init__(self) -> None:
        self._by_id: dict[int, Actor] = {}

    def add(self, actors: tuple[Actor, ...]) -> None:
        for actor in actors:
            self._by_id.pop(id(actor), None)
            self._by_id[id(actor)] = actor

    def last(self, count: int = _FAR) -> Iterator[Actor]:
        return islice(reversed(self._by_id.values()), count)

    def role(self, but: str) -> str | None:
        """The office of the one whose counterpart is meant."""
        return next((actor.role for actor in self.last(6) if actor.role and actor.role != but), None)


class Roster:
    """The actors by what they are known to hold: a country's office, or nothing yet."""

    def __init__(self, actors: list[Actor]) -> None:
        self.actors = list(actors)
        self._listed = {id(actor) for actor in actors}
        self._held: dict[tuple[str, str], Actor] = {}
        self._free: dict[str | None, list[Actor]] = {}
        self._titled: dict[str, list[Actor]] = {}
        for actor in actors:
            self._file(actor)
            if actor.name and actor.role in _LEADERS and actor.country is None:
                self._titled.setdefault(actor.role, []).append(actor)
            if actor.name and actor.full and actor.role is None:
                self._free.setdefault(actor.country, []).append(actor)

    def add(self, actors: tuple[Actor, ...]) -> None:
        for actor in actors:
            if id(actor) not in self._listed:
                self._listed.add(id(actor))
                self.actors.append(actor)
                self._file(actor)

    def _file(self, actor: Actor) -> None:
        if actor.country and actor.role:
            self._held.setdefault((actor.country, actor.role), actor)
            if (short := _short(actor.role)) is not None:
                self._held.setdefault((actor.country, short), actor)
            if actor.role in _HEADS:
                self._held.setdefault((actor.country, "leader"), actor)

    def holder(
        self, recent: Recent, role: str, code: str | None, definite: bool, beside: frozenset[int]
    ) -> Actor:
        """The person of the text who holds this office, else a nameless one; none of those named `beside` it
        is taken for its holder only because nothing else is told of them."""
        if code is None:
            return self._of_home(recent, role)
        for actor in recent.last():
            if actor.country == code and (actor.role == role or role == "leader" and actor.role in _LEADERS):
                return actor
        known = self._held.get((code, role))
        if known is not None:
            return known
        if role in _LEADERS and (leader := self._held.get((code, "leader"))) and leader.role == "leader":
            return leader
        if role in _LEADERS and (titled := self._only_titled(role)) and id(titled) not in beside:
            titled.country = code
            self._file(titled)
            return titled
        if definite and role in _HEADS and (free := self._only_free(code)) and id(free) not in beside:
            free.country, free.role = code, role
            self._file(free)
            return free
        return Actor(None, role, code)

    def _of_home(self, recent: Recent, role: str) -> Actor:
        """ "the president": the last one told of who is one."""
        fitting = None
        for actor in recent.last():
            if actor.name is None and actor.country is None and actor.role == role:
                return actor
            if fitting is None and (
                actor.role == role
                or role == "leader"
                and actor.role
                and actor.name is not None
                or actor.role
                and _short(actor.role) == role
            ):
                fitting = actor
        return fitting or self._only_short(role) or Actor(None, role, None)

    def _only_short(self, role: str) -> Actor | None:
        """ "The Secretary's call with X", and further on: "Secretary of State Y"."""
        named = [one for one in self.actors[:_FAR] if one.name and one.role and _short(one.role) == role]
        return named[0] if len(named) == 1 else None

    def _only_titled(self, role: str) -> Actor | None:
        """The one name of the text that has this office, and no country yet."""
        titled = [actor for actor in self._titled.get(role, [])[:_FEW] if actor.country is None]
        return titled[0] if len(titled) == 1 else None

    def _only_free(self, code: str) -> Actor | None:
        """The one full name of the text that has no office yet, and no other country."""
        free = [*self._free.get(None, [])[:_FEW], *self._free.get(code, [])[:_FEW]]
        free = [actor for actor in free if actor.role is None]
        return free[0] if len(free) == 1 else None


_FEW = 8
