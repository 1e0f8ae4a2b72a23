"""First light: sites, services, desks, staff, devices, tickets and the log of each site."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('event',
    sa.Column('site_id', sa.Text(), nullable=False),
    sa.Column('seq', sa.BigInteger(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('ticket_id', sa.Uuid(), nullable=True),
    sa.Column('command_id', sa.Uuid(), nullable=False),
    sa.Column('body', postgresql.JSONB(), nullable=False),
    sa.PrimaryKeyConstraint('site_id', 'seq', name=op.f('event_pkey')),
    sa.UniqueConstraint('command_id', name=op.f('event_command_id_key'))
    )
    op.create_index('event_calls', 'event', ['site_id', sa.literal_column('seq DESC')], unique=False, postgresql_where=sa.text("kind in ('ticket.called', 'ticket.recalled')"))
    op.create_table('site',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('municipality', sa.Text(), nullable=False),
    sa.Column('name', postgresql.JSONB(), nullable=False),
    sa.Column('time_zone', sa.Text(), nullable=False),
    sa.Column('languages', sa.ARRAY(sa.Text()), nullable=False),
    sa.Column('floor', sa.SmallInteger(), nullable=False),
    sa.Column('waiting_area', postgresql.JSONB(), nullable=False),
    sa.Column('walk_in_due_seconds', sa.Integer(), server_default=sa.text('600'), nullable=False),
    sa.Column('last_seq', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.CheckConstraint('walk_in_due_seconds between 0 and 86400', name=op.f('site_walk_in_due_check')),
    sa.PrimaryKeyConstraint('id', name=op.f('site_pkey')),
    postgresql_with={'fillfactor': '50'}
    )
    op.create_table('desk',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('site_id', sa.Text(), nullable=False),
    sa.Column('position', sa.SmallInteger(), nullable=False),
    sa.Column('name', postgresql.JSONB(), nullable=False),
    sa.Column('floor', sa.SmallInteger(), nullable=False),
    sa.Column('waiting_area', postgresql.JSONB(), nullable=False),
    sa.ForeignKeyConstraint(['site_id'], ['site.id'], name=op.f('desk_site_id_fkey')),
    sa.PrimaryKeyConstraint('id', name=op.f('desk_pkey'))
    )
    op.create_table('device',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('site_id', sa.Text(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.CheckConstraint("kind in ('kiosk', 'display')", name=op.f('device_kind_check')),
    sa.ForeignKeyConstraint(['site_id'], ['site.id'], name=op.f('device_site_id_fkey')),
    sa.PrimaryKeyConstraint('id', name=op.f('device_pkey'))
    )
    op.create_table('service',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('site_id', sa.Text(), nullable=False),
    sa.Column('position', sa.SmallInteger(), nullable=False),
    sa.Column('letter', sa.Text(), nullable=False),
    sa.Column('name', postgresql.JSONB(), nullable=False),
    sa.Column('description', postgresql.JSONB(), nullable=False),
    sa.Column('icon', sa.Text(), nullable=False),
    sa.Column('colour', sa.Text(), nullable=False),
    sa.Column('documents', postgresql.JSONB(), server_default=sa.text("'[]'"), nullable=False),
    sa.Column('mean_service_seconds', sa.Integer(), nullable=False),
    sa.Column('active', sa.Boolean(), server_default=sa.text('true'), nullable=False),
    sa.CheckConstraint("letter ~ '^[A-ZÆØÅ]{1,2}$'", name=op.f('service_letter_check')),
    sa.ForeignKeyConstraint(['site_id'], ['site.id'], name=op.f('service_site_id_fkey')),
    sa.PrimaryKeyConstraint('id', name=op.f('service_pkey')),
    sa.UniqueConstraint('site_id', 'letter', name=op.f('service_site_id_letter_key'))
    )
    op.create_table('daily_number',
    sa.Column('service_id', sa.Text(), nullable=False),
    sa.Column('day', sa.Date(), nullable=False),
    sa.Column('last', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['service_id'], ['service.id'], name=op.f('daily_number_service_id_fkey'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('service_id', 'day', name=op.f('daily_number_pkey')),
    postgresql_with={'fillfactor': '50'}
    )
    op.create_table('desk_service',
    sa.Column('desk_id', sa.Text(), nullable=False),
    sa.Column('service_id', sa.Text(), nullable=False),
    sa.Column('position', sa.SmallInteger(), nullable=False),
    sa.ForeignKeyConstraint(['desk_id'], ['desk.id'], name=op.f('desk_service_desk_id_fkey'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['service_id'], ['service.id'], name=op.f('desk_service_service_id_fkey'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('desk_id', 'service_id', name=op.f('desk_service_pkey'))
    )
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
    op.create_table('staff',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('site_id', sa.Text(), nullable=False),
    sa.Column('username', sa.Text(), nullable=False),
    sa.Column('display_name', sa.Text(), nullable=False),
    sa.Column('password_hash', sa.Text(), nullable=False),
    sa.Column('desk_id', sa.Text(), nullable=True),
    sa.ForeignKeyConstraint(['desk_id'], ['desk.id'], name=op.f('staff_desk_id_fkey'), ondelete='SET NULL'),
    sa.ForeignKeyConstraint(['site_id'], ['site.id'], name=op.f('staff_site_id_fkey')),
    sa.PrimaryKeyConstraint('id', name=op.f('staff_pkey')),
    sa.UniqueConstraint('username', name=op.f('staff_username_key'))
    )
    op.create_table('access_token',
    sa.Column('hash', sa.LargeBinary(), nullable=False),
    sa.Column('site_id', sa.Text(), nullable=False),
    sa.Column('staff_id', sa.Uuid(), nullable=True),
    sa.Column('device_id', sa.Uuid(), nullable=True),
    sa.Column('scopes', sa.ARRAY(sa.Text()), nullable=False),
    sa.Column('expires_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('revoked_at', sa.DateTime(timezone=True), nullable=True),
    sa.CheckConstraint('num_nonnulls(staff_id, device_id) = 1', name=op.f('access_token_one_owner_check')),
    sa.ForeignKeyConstraint(['device_id'], ['device.id'], name=op.f('access_token_device_id_fkey'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['site_id'], ['site.id'], name=op.f('access_token_site_id_fkey')),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('access_token_staff_id_fkey'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('hash', name=op.f('access_token_pkey'))
    )
    op.create_table('ticket',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('site_id', sa.Text(), nullable=False),
    sa.Column('service_id', sa.Text(), nullable=False),
    sa.Column('day', sa.Date(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('label', sa.Text(), nullable=False),
    sa.Column('state', sa.Text(), nullable=False),
    sa.Column('language', sa.Text(), nullable=False),
    sa.Column('arrived_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('due_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('called_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('started_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('ended_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('desk_id', sa.Text(), nullable=True),
    sa.Column('staff_id', sa.Uuid(), nullable=True),
    sa.Column('device_id', sa.Uuid(), nullable=True),
    sa.Column('calls', sa.SmallInteger(), server_default=sa.text('0'), nullable=False),
    sa.CheckConstraint("(state in ('called', 'serving')) <= (desk_id is not null)", name=op.f('ticket_desk_check')),
    sa.CheckConstraint("state in ('waiting', 'called', 'serving', 'finished', 'no_show', 'cancelled')", name=op.f('ticket_state_check')),
    sa.ForeignKeyConstraint(['desk_id'], ['desk.id'], name=op.f('ticket_desk_id_fkey')),
    sa.ForeignKeyConstraint(['device_id'], ['device.id'], name=op.f('ticket_device_id_fkey')),
    sa.ForeignKeyConstraint(['service_id'], ['service.id'], name=op.f('ticket_service_id_fkey')),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('ticket_staff_id_fkey')),
    sa.PrimaryKeyConstraint('id', name=op.f('ticket_pkey')),
    sa.UniqueConstraint('service_id', 'day', 'number', name=op.f('ticket_service_id_day_number_key')),
    postgresql_with={'fillfactor': '80'}
    )
    op.create_index('ticket_calling_order', 'ticket', ['site_id', 'due_at', 'arrived_at', 'id'], unique=False, postgresql_where=sa.text("state = 'waiting'"))
    op.create_index('ticket_one_open_case_per_desk', 'ticket', ['desk_id'], unique=True, postgresql_where=sa.text("state in ('called', 'serving')"))


def downgrade() -> None:
    raise NotImplementedError("There is nothing before the first light: drop the database instead.")
