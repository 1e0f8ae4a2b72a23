"""Opening hours of the centre, by channel, special days, and the last number of the day."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

_COLUMNS = ("opening", "telephone_opening", "booking_opening", "last_ticket")


def upgrade() -> None:
    op.add_column('site_content', sa.Column('hours', postgresql.JSONB(astext_type=sa.Text()), server_default=sa.text("'{}'"), nullable=False))
    for name in _COLUMNS:
        op.add_column('service', sa.Column(name, postgresql.JSONB(astext_type=sa.Text()), nullable=True))
    # A service that had no periods never opened, and does not come to follow the centre by this.
    op.execute("""
update service v set opening = coalesce((
  select jsonb_agg(jsonb_build_object('weekday', o.weekday, 'opens', o.opens, 'closes', o.closes) order by o.weekday, o.opens)
  from opening_period o where o.service_id = v.id), '[]')""")
    op.drop_table('opening_period')


def downgrade() -> None:
    op.create_table('opening_period',
    sa.Column('service_id', sa.Text(), nullable=False),
    sa.Column('weekday', sa.SmallInteger(), nullable=False),
    sa.Column('opens', sa.Time(), nullable=False),
    sa.Column('closes', sa.Time(), nullable=False),
    sa.CheckConstraint("opens < closes or closes = '00:00'", name=op.f('opening_period_order_check')),
    sa.CheckConstraint('weekday between 0 and 6', name=op.f('opening_period_weekday_check')),
    sa.ForeignKeyConstraint(['service_id'], ['service.id'], name=op.f('opening_period_service_id_fkey'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('service_id', 'weekday', 'opens', name=op.f('opening_period_pkey'))
    )
    op.execute("""
insert into opening_period (service_id, weekday, opens, closes)
select v.id, (o->>'weekday')::smallint, (o->>'opens')::time, (o->>'closes')::time
from service v left join site_content c on c.site_id = v.site_id,
  jsonb_array_elements(coalesce(v.opening, c.hours->'opening', '[]')) o
where (o->>'opens')::time < (o->>'closes')::time or (o->>'closes')::time = '00:00'
on conflict do nothing""")
    for name in reversed(_COLUMNS):
        op.drop_column('service', name)
    op.drop_column('site_content', 'hours')
