"""Roles that decide at all centres or only look; what a token allows stands in the table of rights and not with it."""

import sqlalchemy as sa
from alembic import op

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
    op.execute(_TELL)
    op.execute(
        "create trigger rights_changed after update on staff for each row"
        " when ((old.roles, old.site_id) is distinct from (new.roles, new.site_id))"
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
    op.drop_constraint("kind", "device", type_="check")
    op.create_check_constraint("kind", "device", "kind in ('kiosk', 'display', 'directory')")


def downgrade() -> None:
    op.execute("drop trigger rights_gone on access_token")
    op.execute("drop trigger rights_changed on access_token")
    op.execute("drop trigger rights_changed on staff")
    op.execute("drop function skranke_rights_changed()")
    op.execute("delete from device where kind = 'directory'")
    op.drop_constraint("kind", "device", type_="check")
    op.create_check_constraint("kind", "device", "kind in ('kiosk', 'display')")
    op.add_column("access_token", sa.Column("scopes", sa.ARRAY(sa.Text()), nullable=True))
    op.execute(
        f"""
update access_token t set scopes = case
  when t.staff_id is not null then '{{{_STAFF}}}'::text[]
  when exists (select from device d where d.id = t.device_id and d.kind = 'kiosk') then '{{{_KIOSK}}}'::text[]
  else '{{site:read}}' end"""
    )
    op.alter_column("access_token", "scopes", nullable=False)
    op.drop_constraint("roles", "staff", type_="check")
    op.execute("update staff set roles = array_remove(array_remove(roles, 'administrator'), 'reader')")
    op.create_check_constraint("roles", "staff", "roles <@ '{caseworker,host,superuser,guard}'")
