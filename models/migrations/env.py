"""What Alembic runs: the migrations on the connection that `models.db` hands over, inside its transaction."""

from typing import Any, Literal

from alembic import context
from sqlalchemy import Connection, String, TypeDecorator


def render(kind: str, item: Any, _: Any) -> str | Literal[False]:
    """How a migration names a type: text as sa.String, our own from models.columns, the rest as Alembic does."""
    if kind != "type" or not isinstance(item, TypeDecorator):
        return False
    return "sa.String()" if isinstance(item.impl, String) else f"columns.{type(item).__name__}()"


connection: Connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=context.config.attributes["metadata"](),
    render_as_batch=connection.dialect.name == "sqlite",
    render_item=render,
    compare_type=True,
)
context.run_migrations()
