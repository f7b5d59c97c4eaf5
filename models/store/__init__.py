"""The Store: everything known, as one person in one chat may see and change it, within one transaction it neither opens nor commits."""

from models.store.documents import Documents
from models.store.erasure import Erasure
from models.store.timers import Timers
from models.store.told import Reminded


class Store(Documents, Erasure, Reminded, Timers):
    """All queries of all nouns; see the mixins. Built for one message: `Store(connection, person, lane, said_at, now)`."""


__all__ = ["Store"]
