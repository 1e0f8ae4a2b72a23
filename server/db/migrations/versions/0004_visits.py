"""Visits: calls for a person, feedback, the outbox of messages, and what stands say of themselves."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_KIOSK = "{help:ask,help:end,visit:tell,message:send,stand:report}"
_STAFF = "{help:answer,help:end,stand:read}"


def upgrade() -> None:
    op.add_column('device', sa.Column('stand_id', sa.Text(), nullable=True))
    op.add_column('device', sa.Column('report', postgresql.JSONB(), nullable=True))
    op.add_column('device', sa.Column('seen_at', sa.DateTime(timezone=True), nullable=True))
    op.create_table('help_call',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('site_id', sa.Text(), nullable=False),
    sa.Column('stand_id', sa.Text(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('state', sa.Text(), nullable=False),
    sa.Column('language', sa.Text(), nullable=False),
    sa.Column('asked_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('answered_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('ended_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('staff_id', sa.Uuid(), nullable=True),
    sa.Column('device_id', sa.Uuid(), nullable=True),
    sa.CheckConstraint("kind in ('help', 'bell')", name=op.f('help_call_kind_check')),
    sa.CheckConstraint("state in ('asked', 'answered', 'ended')", name=op.f('help_call_state_check')),
    sa.ForeignKeyConstraint(['device_id'], ['device.id'], name=op.f('help_call_device_id_fkey')),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('help_call_staff_id_fkey')),
    sa.PrimaryKeyConstraint('id', name=op.f('help_call_pkey'))
    )
    op.create_index('help_call_one_open', 'help_call', ['site_id', 'stand_id', 'kind'], unique=True, postgresql_where=sa.text("state <> 'ended'"))
    op.create_table('visit_feedback',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('site_id', sa.Text(), nullable=False),
    sa.Column('stand_id', sa.Text(), nullable=False),
    sa.Column('given_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('language', sa.Text(), nullable=False),
    sa.Column('score', sa.SmallInteger(), nullable=False),
    sa.Column('words', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('visit_feedback_pkey'))
    )
    op.create_table('message',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('site_id', sa.Text(), nullable=False),
    sa.Column('device_id', sa.Uuid(), nullable=True),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('language', sa.Text(), nullable=False),
    sa.Column('segments', sa.SmallInteger(), nullable=False),
    sa.Column('made_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('phone', sa.Text(), nullable=True),
    sa.Column('body', sa.Text(), nullable=True),
    sa.Column('tries', sa.SmallInteger(), server_default=sa.text('0'), nullable=False),
    sa.Column('due_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('sent_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('given_up_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['device_id'], ['device.id'], name=op.f('message_device_id_fkey')),
    sa.PrimaryKeyConstraint('id', name=op.f('message_pkey'))
    )
    op.create_index('message_due', 'message', ['due_at', 'id'], unique=False, postgresql_where=sa.text('due_at is not null'))

    # A token holds what it allowed when it was given.
    op.execute(_allow(_KIOSK, "device_id in (select id from device where kind = 'kiosk')"))
    op.execute(_allow(_STAFF, "staff_id is not null"))


def downgrade() -> None:
    op.drop_index('message_due', table_name='message')
    op.drop_table('message')
    op.drop_table('visit_feedback')
    op.drop_index('help_call_one_open', table_name='help_call')
    op.drop_table('help_call')
    for column in ('seen_at', 'report', 'stand_id'):
        op.drop_column('device', column)


def _allow(scopes: str, whose: str) -> str:
    return f"""
update access_token set scopes = array(select distinct unnest(scopes || '{scopes}'::text[]) order by 1)
where {whose}"""
