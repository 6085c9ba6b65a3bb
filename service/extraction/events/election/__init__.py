"""Elections: public votes for an office or an assembly, referendums, primaries, leadership races."""

from service.extraction.events.election.find import find_elections

__all__ = ["find_elections"]
