"""The Store: everything known, as one person in one chat may see and change it, within one transaction it neither opens nor commits."""

from models.store.documents import Documents
from models.store.drafts import Drafts
from models.store.people import People
from models.store.reminders import Reminders
from models.store.timers import Timers
from models.store.told import Reminded


class Store(Documents, People, Drafts, Reminders, Reminded, Timers):
    """All queries of all nouns; see the mixins. Built for one message: `Store(connection, person, lane, said_at, now)`."""


__all__ = ["Store"]
