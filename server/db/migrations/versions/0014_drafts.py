"""Drafts of what superusers change, and what was published before."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

CONFIGURATION = """jsonb_build_object(
  'site', jsonb_build_object(
    'id', s.id, 'municipality', s.municipality, 'name', s.name, 'time_zone', s.time_zone, 'languages', s.languages,
    'floor', s.floor, 'waiting_area', s.waiting_area, 'address', s.address, 'phone', s.phone, 'check_in', s.check_in,
    'sms', s.sms, 'notice', s.notice, 'assistance', s.assistance),
  'menu', coalesce(c.menu, '[]'), 'information', coalesce(c.information, '[]'),
  'referrals', coalesce(c.referrals, '[]'), 'stands', coalesce(c.stands, '[]'), 'brand', coalesce(c.brand, '{}'),
  'services', coalesce((
    select jsonb_agg(jsonb_build_object(
      'id', v.id, 'letter', v.letter, 'name', v.name, 'description', v.description, 'icon', v.icon,
      'colour', v.colour, 'documents', v.documents, 'mean_service_seconds', v.mean_service_seconds,
      'questions', v.questions, 'keywords', v.keywords, 'walk_in', v.walk_in,
      'ticket_when_missing', v.ticket_when_missing, 'booking_url', v.booking_url, 'slot_minutes', v.slot_minutes,
      'when_closed', v.when_closed, 'card_check_in', v.card_check_in, 'call_back', v.call_back,
      'opening', coalesce((
        select jsonb_agg(jsonb_build_object('weekday', o.weekday, 'opens', o.opens, 'closes', o.closes)
          order by o.weekday, o.opens)
        from opening_period o where o.service_id = v.id), '[]')) order by v.position, v.id)
    from service v where v.site_id = s.id and v.active), '[]'),
  'desks', coalesce((
    select jsonb_agg(jsonb_build_object(
      'id', d.id, 'name', d.name, 'floor', d.floor, 'waiting_area', d.waiting_area, 'room', d.room, 'way', d.way,
      'services', coalesce((
        select jsonb_agg(ds.service_id order by ds.position) from desk_service ds where ds.desk_id = d.id), '[]'))
      order by d.position, d.id)
    from desk d where d.site_id = s.id and d.active), '[]'))"""


def upgrade() -> None:
    op.create_table('draft',
    sa.Column('site_id', sa.Text(), nullable=False),
    sa.Column('version', sa.Integer(), server_default=sa.text('0'), nullable=False),
    sa.Column('tree', postgresql.JSONB(), nullable=True),
    sa.Column('changes', sa.Integer(), server_default=sa.text('0'), nullable=False),
    sa.Column('marks', postgresql.JSONB(), server_default=sa.text("'[]'"), nullable=False),
    sa.Column('publish_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('publish_by', sa.Uuid(), nullable=True),
    sa.Column('publish_note', sa.Text(), server_default=sa.text("''"), nullable=False),
    sa.Column('stopped_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['publish_by'], ['staff.id'], name=op.f('draft_publish_by_fkey'), ondelete='SET NULL'),
    sa.ForeignKeyConstraint(['site_id'], ['site.id'], name=op.f('draft_site_id_fkey')),
    sa.PrimaryKeyConstraint('site_id', name=op.f('draft_pkey'))
    )
    op.create_index('draft_publish_at', 'draft', ['publish_at'], unique=False,
    postgresql_where=sa.text('publish_at is not null'))
    op.create_table('revision',
    sa.Column('site_id', sa.Text(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('staff_id', sa.Uuid(), nullable=True),
    sa.Column('note', sa.Text(), nullable=False),
    sa.Column('changes', sa.Integer(), nullable=False),
    sa.Column('returned_to', sa.Integer(), nullable=True),
    sa.Column('configuration', postgresql.JSONB(), nullable=False),
    sa.ForeignKeyConstraint(['site_id'], ['site.id'], name=op.f('revision_site_id_fkey')),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('revision_staff_id_fkey'), ondelete='SET NULL'),
    sa.PrimaryKeyConstraint('site_id', 'number', name=op.f('revision_pkey'))
    )
    # What holds now is the first revision; the log says so too, so that whoever reads on from it knows its number.
    op.execute(f"""
insert into revision (site_id, number, at, note, changes, configuration)
select s.id, 1, coalesce((
  select max(e.at) from event e where e.site_id = s.id and e.kind = 'site.configured'), now()), '', 0, {CONFIGURATION}
from site s left join site_content c on c.site_id = s.id""")
    op.execute("""update event set body = body || '{"revision": 1}' where kind = 'site.configured'""")
    op.execute("insert into draft (site_id) select id from site")


def downgrade() -> None:
    op.execute("update event set body = body - 'revision' where kind = 'site.configured'")
    op.drop_table('revision')
    op.drop_index('draft_publish_at', table_name='draft', postgresql_where=sa.text('publish_at is not null'))
    op.drop_table('draft')
