"""Bookings: who comes when, checking in to it, and what a citizen has said to be without."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_KIOSK = "{booking:check-in,booking:make}"


def upgrade() -> None:
    op.add_column('ticket', sa.Column('booked_for', sa.DateTime(timezone=True), nullable=True))
    op.add_column('ticket', sa.Column('missing', postgresql.ARRAY(sa.Text()), server_default=sa.text("'{}'"), nullable=False))
    op.create_table('visitor',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('given_name', sa.Text(), nullable=True),
    sa.Column('birth_day', sa.SmallInteger(), nullable=True),
    sa.Column('birth_month', sa.SmallInteger(), nullable=True),
    sa.Column('phone', sa.Text(), nullable=True),
    sa.CheckConstraint('birth_day between 1 and 31 and birth_month between 1 and 12', name=op.f('visitor_birth_check')),
    sa.CheckConstraint(r"phone ~ '^\+?[0-9]{4,15}$'", name=op.f('visitor_phone_check')),
    sa.PrimaryKeyConstraint('id', name=op.f('visitor_pkey'))
    )
    op.create_index('visitor_birth', 'visitor', ['birth_month', 'birth_day'], unique=False)
    op.create_index('visitor_phone_end', 'visitor', [sa.literal_column('right(phone, 4)')], unique=False, postgresql_where=sa.text('phone is not null'))
    op.create_table('booking',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('site_id', sa.Text(), nullable=False),
    sa.Column('service_id', sa.Text(), nullable=False),
    sa.Column('starts_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('ends_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('code', sa.Text(), nullable=False),
    sa.Column('state', sa.Text(), nullable=False),
    sa.Column('origin', sa.Text(), nullable=False),
    sa.Column('language', sa.Text(), nullable=False),
    sa.Column('desk_id', sa.Text(), nullable=True),
    sa.Column('staff_id', sa.Uuid(), nullable=True),
    sa.Column('visitor_id', sa.Uuid(), nullable=True),
    sa.Column('ticket_id', sa.Uuid(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint("code ~ '^[0-9A-HJ-NP-Z]{4,16}$'", name=op.f('booking_code_check')),
    sa.CheckConstraint("state in ('booked', 'arrived', 'cancelled')", name=op.f('booking_state_check')),
    sa.CheckConstraint("origin in ('office', 'stand')", name=op.f('booking_origin_check')),
    sa.CheckConstraint('starts_at < ends_at', name=op.f('booking_order_check')),
    sa.CheckConstraint("(state = 'arrived') = (ticket_id is not null)", name=op.f('booking_arrived_check')),
    sa.ForeignKeyConstraint(['desk_id'], ['desk.id'], name=op.f('booking_desk_id_fkey')),
    sa.ForeignKeyConstraint(['service_id'], ['service.id'], name=op.f('booking_service_id_fkey')),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('booking_staff_id_fkey')),
    sa.ForeignKeyConstraint(['ticket_id'], ['ticket.id'], name=op.f('booking_ticket_id_fkey')),
    sa.ForeignKeyConstraint(['visitor_id'], ['visitor.id'], name=op.f('booking_visitor_id_fkey'), ondelete='SET NULL'),
    sa.PrimaryKeyConstraint('id', name=op.f('booking_pkey')),
    sa.UniqueConstraint('code', name=op.f('booking_code_key')),
    sa.UniqueConstraint('ticket_id', name=op.f('booking_ticket_id_key'))
    )
    op.create_index('booking_time', 'booking', ['service_id', 'starts_at'], unique=False, postgresql_where=sa.text("state <> 'cancelled'"))
    op.create_index('booking_visitor', 'booking', ['visitor_id'], unique=False)
    op.create_index('booking_one_at_a_time', 'booking', ['service_id', 'starts_at'], unique=True, postgresql_where=sa.text("origin = 'stand' and state <> 'cancelled'"))

    # A token holds what it allowed when it was given.
    op.execute(f"""
update access_token set scopes = array(select distinct unnest(scopes || '{_KIOSK}'::text[]) order by 1)
where device_id in (select id from device where kind = 'kiosk')""")


def downgrade() -> None:
    op.drop_table('booking')
    op.drop_table('visitor')
    op.drop_column('ticket', 'missing')
    op.drop_column('ticket', 'booked_for')
