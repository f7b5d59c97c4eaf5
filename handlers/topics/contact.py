"""Who is responsible: headquarters' contact for everybody, officers' names and telephones for those who may see them."""

from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import Card, Reply, Row, Text
from bot.texts import Texts
from handlers import show
from models.store import Store
from models.values import Plan, Post

say = Texts(__file__)


def answer(message: Message, reading: Reading, store: Store) -> list[Reply]:
    """The contact of the project, and of the district that the question names."""
    plan = store.project or store.any_project()
    if plan is None:
        return [Text(say("none"))]
    people = tuple(row for name in reading.district[:5] for row in _officers(name, store))
    return [Card(title=say("title"), subtitle=plan.name, blocks=(*people, *_headquarters(plan)))]


def _officers(name: str, store: Store) -> list[Row]:
    posts = store.posts(name, ("officer", "head"))
    if not posts:
        return [Row(show.who(name), say("nobody"))]
    if not store.may_see_words(name):
        return [Row(show.who(name), say("registered", count=len(posts)))]
    return [Row(show.who(name), _person(post)) for post in posts]


def _person(post: Post) -> str:
    return " · ".join(part for part in (post.official_name or say("unnamed"), say(post.role), post.telephone) if part)


def _headquarters(plan: Plan) -> list[Row]:
    head = plan.header
    rows = [Row(say("unit"), " ".join(str(head[name]) for name in ("bureau", "division") if name in head))]
    named = [name for name in ("owner", "coordinator") if name in head]
    return [*rows, *(Row(say(name), say("person", name=head[name], telephone=head.get(f"{name}_telephone", "-"))) for name in named)]
