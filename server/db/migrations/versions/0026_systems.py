"""Other systems, with tokens of their own, and the webhooks that tell them what happens."""

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None

_MOMENT = sa.DateTime(timezone=True)

_TELL = """
create or replace function skranke_rights_changed() returns trigger language plpgsql as $$
begin
  if tg_table_name in ({tables}) then
    perform pg_notify('skranke_rights', old.id::text);
  else
    perform pg_notify('skranke_rights', coalesce({owners})::text);
  end if;
  return null;
end $$"""


def upgrade() -> None:
    op.create_table(
        "api_client",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("site_ids", sa.ARRAY(sa.Text()), nullable=False),
        sa.Column("rights", sa.ARRAY(sa.Text()), nullable=False),
        sa.Column("made_at", _MOMENT, nullable=False),
        sa.Column("made_by", sa.Uuid(), nullable=True),
        sa.Column("seen_at", _MOMENT, nullable=True),
        sa.Column("revoked_at", _MOMENT, nullable=True),
        sa.Column("revoked_by", sa.Uuid(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("api_client_pkey")),
    )
    op.create_table(
        "api_secret",
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("made_at", _MOMENT, nullable=False),
        sa.Column("expires_at", _MOMENT, nullable=True),
        sa.ForeignKeyConstraint(
            ["client_id"], ["api_client.id"], name=op.f("api_secret_client_id_fkey"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("hash", name=op.f("api_secret_pkey")),
    )
    op.create_index("api_secret_client", "api_secret", ["client_id"])
    op.create_table(
        "webhook",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("topics", sa.ARRAY(sa.Text()), nullable=False),
        sa.Column("secret", sa.Text(), nullable=False),
        sa.Column("old_secret", sa.Text(), nullable=True),
        sa.Column("old_until", _MOMENT, nullable=True),
        sa.Column("made_at", _MOMENT, nullable=False),
        sa.Column("last_at", _MOMENT, nullable=True),
        sa.Column("last_status", sa.Integer(), nullable=True),
        sa.Column("last_fault", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["api_client.id"], name=op.f("webhook_client_id_fkey"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("webhook_pkey")),
    )
    op.create_index("webhook_client", "webhook", ["client_id"])
    op.create_table(
        "webhook_cursor",
        sa.Column("webhook_id", sa.Uuid(), nullable=False),
        sa.Column("site_id", sa.Text(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("tries", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("due_at", _MOMENT, nullable=True),
        sa.Column("lease", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(
            ["webhook_id"], ["webhook.id"], name=op.f("webhook_cursor_webhook_id_fkey"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("webhook_id", "site_id", name=op.f("webhook_cursor_pkey")),
    )
    op.create_table(
        "dead_letter",
        sa.Column("webhook_id", sa.Uuid(), nullable=False),
        sa.Column("site_id", sa.Text(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("at", _MOMENT, nullable=False),
        sa.Column("given_up_at", _MOMENT, nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("fault", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["webhook_id"], ["webhook.id"], name=op.f("dead_letter_webhook_id_fkey"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("webhook_id", "site_id", "seq", name=op.f("dead_letter_pkey")),
    )
    op.add_column("access_token", sa.Column("client_id", sa.Uuid(), nullable=True))
    op.add_column("access_token", sa.Column("rights", sa.ARRAY(sa.Text()), nullable=True))
    op.create_foreign_key(
        op.f("access_token_client_id_fkey"), "access_token", "api_client", ["client_id"], ["id"], ondelete="CASCADE"
    )
    op.create_index(
        "access_token_client", "access_token", ["client_id"], postgresql_where=sa.text("client_id is not null")
    )
    op.drop_constraint("one_owner", "access_token", type_="check")
    op.create_check_constraint("one_owner", "access_token", "num_nonnulls(staff_id, device_id, client_id) = 1")
    op.execute(_TELL.format(tables="'staff', 'api_client'", owners="old.staff_id, old.device_id, old.client_id"))
    op.execute(
        "create trigger rights_changed after update on api_client for each row"
        " when ((old.rights, old.site_ids, old.revoked_at) is distinct from"
        " (new.rights, new.site_ids, new.revoked_at))"
        " execute function skranke_rights_changed()"
    )


def downgrade() -> None:
    op.execute("delete from access_token where client_id is not null")
    op.execute("drop trigger rights_changed on api_client")
    op.execute(_TELL.format(tables="'staff'", owners="old.staff_id, old.device_id"))
    op.drop_constraint("one_owner", "access_token", type_="check")
    op.create_check_constraint("one_owner", "access_token", "num_nonnulls(staff_id, device_id) = 1")
    op.drop_index("access_token_client", "access_token")
    op.drop_column("access_token", "rights")
    op.drop_column("access_token", "client_id")
    for table in ("dead_letter", "webhook_cursor", "webhook", "api_secret", "api_client"):
        op.drop_table(table)
