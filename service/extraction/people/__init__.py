"""Who is named in a text, in which office, for which country: people by name, and by office alone."""

from service.extraction.people.actors import Actor, Mention, People, place_of
from service.extraction.people.find import find_people

__all__ = ["Actor", "Mention", "People", "find_people", "place_of"]
