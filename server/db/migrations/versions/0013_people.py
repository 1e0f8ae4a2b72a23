"""Accounts: invitations, leave, sign-ins that are renewed, wrong guesses, who changed what; and roles that decide at
all centres or only look. What a token allows stands in the table of rights, and not with it."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

_STAFF = (
    "booking:check-in,call-back:ask,day:keep,feedback:give,help:answer,help:end,site:read,stand:read,ticket:call,"
    "ticket:issue"
)
_KIOSK = (
    "booking:check-in,booking:make,call-back:ask,help:ask,help:end,message:send,site:read,stand:report,ticket:issue,"
    "visit:tell"
)


# Whoever changes it, and be it by hand: every server hears at once whose rights are others now.
_TELL = """
create function skranke_rights_changed() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'staff' then
    perform pg_notify('skranke_rights', old.id::text);
  else
    perform pg_notify('skranke_rights', coalesce(old.staff_id, old.device_id)::text);
  end if;
  return null;
end $$"""


def upgrade() -> None:
    op.alter_column("staff", "password_hash", nullable=True)
    op.add_column("staff", sa.Column("mail", sa.Text(), server_default=sa.text("''"), nullable=False))
    op.add_column("staff", sa.Column("services", sa.ARRAY(sa.Text()), server_default=sa.text("'{}'"), nullable=False))
    op.add_column("staff", sa.Column("leave_from", sa.Date(), nullable=True))
    op.add_column("staff", sa.Column("leave_until", sa.Date(), nullable=True))
    op.add_column("staff", sa.Column("deactivated_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("staff", sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False))
    op.create_check_constraint("leave", "staff", "leave_from <= leave_until")
    op.create_table(
        "sign_in",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("begun_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("sign_in_staff_id_fkey"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("sign_in_pkey")),
    )
    op.create_index("sign_in_staff", "sign_in", ["staff_id"])
    op.create_table(
        "refresh_token",
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("sign_in_id", sa.Uuid(), nullable=False),
        sa.Column("next_hash", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(
            ["sign_in_id"], ["sign_in.id"], name=op.f("refresh_token_sign_in_id_fkey"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("hash", name=op.f("refresh_token_pkey")),
    )
    op.create_index("refresh_token_sign_in", "refresh_token", ["sign_in_id"])
    op.create_table(
        "wrong_guess",
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("last_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("hash", name=op.f("wrong_guess_pkey")),
    )
    op.create_table(
        "invitation",
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("invitation_staff_id_fkey"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("hash", name=op.f("invitation_pkey")),
    )
    op.create_index("invitation_staff", "invitation", ["staff_id"])
    op.create_table(
        "audit",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("actor_id", sa.Uuid(), nullable=True),
        sa.Column("site_id", sa.Text(), nullable=False),
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("detail", JSONB(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("audit_pkey")),
    )
    op.create_index("audit_site", "audit", ["site_id", "at"])
    op.add_column("access_token", sa.Column("sign_in_id", sa.Uuid(), nullable=True))
    op.create_foreign_key(
        op.f("access_token_sign_in_id_fkey"), "access_token", "sign_in", ["sign_in_id"], ["id"], ondelete="CASCADE"
    )
    op.execute(_TELL)
    op.execute(
        "create trigger rights_changed after update on staff for each row"
        " when ((old.roles, old.site_id, old.deactivated_at) is distinct from"
        " (new.roles, new.site_id, new.deactivated_at))"
        " execute function skranke_rights_changed()"
    )
    op.execute(
        "create trigger rights_changed after update on access_token for each row"
        " when (old.revoked_at is distinct from new.revoked_at) execute function skranke_rights_changed()"
    )
    op.execute(
        "create trigger rights_gone after delete on access_token for each row"
        " execute function skranke_rights_changed()"
    )
    op.drop_constraint("roles", "staff", type_="check")
    op.create_check_constraint("roles", "staff", "roles <@ '{caseworker,host,superuser,guard,administrator,reader}'")
    op.drop_column("access_token", "scopes")


def downgrade() -> None:
    op.execute("drop trigger rights_gone on access_token")
    op.execute("drop trigger rights_changed on access_token")
    op.execute("drop trigger rights_changed on staff")
    op.execute("drop function skranke_rights_changed()")
    op.add_column("access_token", sa.Column("scopes", sa.ARRAY(sa.Text()), nullable=True))
    op.execute(
        f"""
update access_token t set scopes = case
  when t.staff_id is not null then '{{{_STAFF}}}'::text[]
  when exists (select from device d where d.id = t.device_id and d.kind = 'kiosk') then '{{{_KIOSK}}}'::text[]
  else '{{site:read}}' end"""
    )
    op.alter_column("access_token", "scopes", nullable=False)
    op.drop_column("access_token", "sign_in_id")
    for table in ("audit", "invitation", "wrong_guess", "refresh_token", "sign_in"):
        op.drop_table(table)
    op.drop_constraint("leave", "staff", type_="check")
    # Nobody's password has this hash: who had none still has none.
    op.execute("update staff set password_hash = '' where password_hash is null")
    op.alter_column("staff", "password_hash", nullable=False)
    for column in ("mail", "services", "leave_from", "leave_until", "deactivated_at", "version"):
        op.drop_column("staff", column)
    op.drop_constraint("roles", "staff", type_="check")
    op.execute("update staff set roles = array_remove(array_remove(roles, 'administrator'), 'reader')")
    op.create_check_constraint("roles", "staff", "roles <@ '{caseworker,host,superuser,guard}'")
