"""The caseworker's day: telephone meetings, call-backs, and what is agreed on difficult meetings."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column('booking', sa.Column('kind', sa.Text(), server_default=sa.text("'visit'"), nullable=False))
    op.add_column('booking', sa.Column('tries', sa.SmallInteger(), server_default=sa.text("0"), nullable=False))
    for moment in ('next_try_at', 'started_at', 'ended_at'):
        op.add_column('booking', sa.Column(moment, sa.DateTime(timezone=True), nullable=True))
    op.add_column('booking', sa.Column('outcome', sa.Text(), nullable=True))
    op.alter_column('booking', 'code', nullable=True)
    op.drop_constraint(op.f('booking_state_check'), 'booking')
    op.create_check_constraint(op.f('booking_state_check'), 'booking', "state in ('booked', 'arrived', 'started', 'no-answer', 'done', 'cancelled')")
    op.create_check_constraint(op.f('booking_kind_check'), 'booking', "kind in ('visit', 'telephone', 'callback')")
    op.create_check_constraint(op.f('booking_has_code_check'), 'booking', "code is not null or kind = 'callback'")
    op.create_check_constraint(op.f('booking_outcome_check'), 'booking', "outcome in ('solved', 'follow-up', 'referred', 'lacked-documents')")
    op.drop_index('booking_one_at_a_time', 'booking')
    op.create_index('booking_one_at_a_time', 'booking', ['service_id', 'starts_at'], unique=True, postgresql_where=sa.text("origin = 'stand' and kind = 'visit' and state <> 'cancelled'"))
    op.create_index('booking_day', 'booking', ['site_id', 'starts_at'])
    op.create_table('booking_agreement',
    sa.Column('booking_id', sa.Uuid(), nullable=False),
    sa.Column('points', sa.ARRAY(sa.Text()), server_default=sa.text("'{}'"), nullable=False),
    sa.Column('note', sa.Text(), server_default=sa.text("''"), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['booking_id'], ['booking.id'], name=op.f('booking_agreement_booking_id_fkey'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('booking_id', name=op.f('booking_agreement_pkey'))
    )

    # A token holds what it allowed when it was given.
    op.execute(_allow("{call-back:ask}", "device_id in (select id from device where kind = 'kiosk')"))
    op.execute(_allow("{call-back:ask,day:keep}", "staff_id is not null"))


def downgrade() -> None:
    op.drop_table('booking_agreement')
    op.drop_index('booking_day', 'booking')
    op.execute("delete from booking where kind <> 'visit'")
    op.drop_index('booking_one_at_a_time', 'booking')
    op.create_index('booking_one_at_a_time', 'booking', ['service_id', 'starts_at'], unique=True, postgresql_where=sa.text("origin = 'stand' and state <> 'cancelled'"))
    for check in ('has_code', 'kind', 'outcome', 'state'):
        op.drop_constraint(op.f(f'booking_{check}_check'), 'booking')
    op.create_check_constraint(op.f('booking_state_check'), 'booking', "state in ('booked', 'arrived', 'cancelled')")
    op.alter_column('booking', 'code', nullable=False)
    for column in ('outcome', 'ended_at', 'started_at', 'next_try_at', 'tries', 'kind'):
        op.drop_column('booking', column)


def _allow(scopes: str, whose: str) -> str:
    return f"""
update access_token set scopes = array(select distinct unnest(scopes || '{scopes}'::text[]) order by 1)
where {whose}"""
