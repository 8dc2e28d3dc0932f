"""Run by Alembic with the connection that `warmline.store.migrate` opened."""

from alembic import context

from warmline.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    transactional_ddl=True,
)
context.run_migrations()
