"""The menu: what a stand shows besides services, questions and ways, and finding by plain words."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_NAMED = """(
  select coalesce(jsonb_agg(
    case when d.document ? 'id' then d.document
         else d.document || jsonb_build_object('id', 'document-' || d.place) end order by d.place), '[]')
  from jsonb_array_elements({documents}) with ordinality d(document, place))"""
"""A list of documents in which each has an id."""


def upgrade() -> None:
    op.add_column('site', sa.Column('address', sa.Text(), server_default=sa.text("''"), nullable=False))
    op.add_column('site', sa.Column('phone', sa.Text(), server_default=sa.text("''"), nullable=False))
    op.add_column('site', sa.Column('check_in', postgresql.JSONB(), server_default=sa.text("'{}'"), nullable=False))
    op.add_column('site', sa.Column('sms', sa.Boolean(), server_default=sa.text('false'), nullable=False))
    op.create_table('site_content',
    sa.Column('site_id', sa.Text(), nullable=False),
    sa.Column('menu', postgresql.JSONB(), server_default=sa.text("'[]'"), nullable=False),
    sa.Column('information', postgresql.JSONB(), server_default=sa.text("'[]'"), nullable=False),
    sa.Column('referrals', postgresql.JSONB(), server_default=sa.text("'[]'"), nullable=False),
    sa.Column('stands', postgresql.JSONB(), server_default=sa.text("'[]'"), nullable=False),
    sa.Column('brand', postgresql.JSONB(), server_default=sa.text("'{}'"), nullable=False),
    sa.Column('seeded', sa.Text(), nullable=True),
    sa.ForeignKeyConstraint(['site_id'], ['site.id'], name=op.f('site_content_site_id_fkey')),
    sa.PrimaryKeyConstraint('site_id', name=op.f('site_content_pkey'))
    )
    op.add_column('service', sa.Column('questions', postgresql.JSONB(), server_default=sa.text("'[]'"), nullable=False))
    op.add_column('service', sa.Column('keywords', postgresql.JSONB(), server_default=sa.text("'{}'"), nullable=False))
    op.add_column('service', sa.Column('walk_in', sa.Boolean(), server_default=sa.text('true'), nullable=False))
    op.add_column('service', sa.Column('ticket_when_missing', sa.Boolean(), server_default=sa.text('true'), nullable=False))
    op.add_column('service', sa.Column('booking_url', sa.Text(), server_default=sa.text("''"), nullable=False))
    op.add_column('service', sa.Column('slot_minutes', sa.SmallInteger(), nullable=True))
    op.add_column('service', sa.Column('when_closed', sa.Text(), server_default=sa.text("'grey'"), nullable=False))
    op.create_check_constraint(op.f('service_slot_minutes_check'), 'service', 'slot_minutes between 5 and 240')
    op.create_check_constraint(op.f('service_when_closed_check'), 'service', "when_closed in ('grey', 'hide')")
    op.drop_constraint(op.f('service_site_id_letter_key'), 'service', type_='unique')
    op.create_index('service_letter', 'service', ['site_id', 'letter'], unique=True, postgresql_where=sa.text('active'))
    op.add_column('desk', sa.Column('room', postgresql.JSONB(), server_default=sa.text("'{}'"), nullable=False))
    op.add_column('desk', sa.Column('way', postgresql.JSONB(), server_default=sa.text("'[]'"), nullable=False))
    op.add_column('desk', sa.Column('active', sa.Boolean(), server_default=sa.text('true'), nullable=False))
    op.create_table('search_entry',
    sa.Column('site_id', sa.Text(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('language', sa.Text(), nullable=False),
    sa.Column('position', sa.SmallInteger(), nullable=False),
    sa.Column('document', postgresql.TSVECTOR(), nullable=False),
    sa.CheckConstraint("kind in ('service', 'information', 'referral')", name=op.f('search_entry_kind_check')),
    sa.ForeignKeyConstraint(['site_id'], ['site.id'], name=op.f('search_entry_site_id_fkey')),
    sa.PrimaryKeyConstraint('site_id', 'kind', 'id', 'language', name=op.f('search_entry_pkey'))
    )
    op.create_index('search_entry_document', 'search_entry', ['document'], unique=False, postgresql_using='gin')
    op.create_index('event_issues', 'event', ['site_id', sa.literal_column('seq DESC')], unique=False, postgresql_where=sa.text("kind = 'ticket.issued'"))

    # Documents had no id. In the log, too: a client that has been away reads it from where it was.
    op.execute(f"update service set documents = {_NAMED.format(documents='documents')} where documents <> '[]'")
    op.execute(f"""
update event set body = jsonb_set(body, '{{configuration,services}}', (
  select coalesce(jsonb_agg(
    s.service || jsonb_build_object('documents', {_NAMED.format(documents="s.service->'documents'")})
    order by s.place), '[]')
  from jsonb_array_elements(body->'configuration'->'services') with ordinality s(service, place)))
where kind = 'site.configured'""")


def downgrade() -> None:
    op.drop_index('event_issues', table_name='event')
    op.drop_table('search_entry')
    op.drop_column('desk', 'active')
    op.drop_column('desk', 'way')
    op.drop_column('desk', 'room')
    op.drop_constraint(op.f('service_when_closed_check'), 'service', type_='check')
    op.drop_constraint(op.f('service_slot_minutes_check'), 'service', type_='check')
    op.drop_index('service_letter', table_name='service')
    op.create_unique_constraint(op.f('service_site_id_letter_key'), 'service', ['site_id', 'letter'])
    for column in ('when_closed', 'slot_minutes', 'booking_url', 'ticket_when_missing', 'walk_in', 'keywords', 'questions'):
        op.drop_column('service', column)
    op.drop_table('site_content')
    for column in ('sms', 'check_in', 'phone', 'address'):
        op.drop_column('site', column)
