"""The wire: what a client sends and gets, as marshmallow schemas. Imports nothing of the service's."""
