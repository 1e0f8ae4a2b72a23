"""Staff among themselves: calls for assistance, and messages to a role."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column('site', sa.Column('assistance', JSONB(), server_default=sa.text("'{}'"), nullable=False))
    op.create_table('assistance_call',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('site_id', sa.Text(), nullable=False),
    sa.Column('staff_id', sa.Uuid(), nullable=False),
    sa.Column('desk_id', sa.Text(), nullable=True),
    sa.Column('practice', sa.Boolean(), nullable=False),
    sa.Column('asked_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('called', sa.ARRAY(sa.Uuid()), nullable=False),
    sa.Column('coming', sa.ARRAY(sa.Uuid()), server_default=sa.text("'{}'"), nullable=False),
    sa.Column('cannot', sa.ARRAY(sa.Uuid()), server_default=sa.text("'{}'"), nullable=False),
    sa.Column('ended_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('assistance_call_staff_id_fkey'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('assistance_call_pkey'))
    )
    op.create_index('assistance_call_one_open', 'assistance_call', ['staff_id'], unique=True, postgresql_where=sa.text('ended_at is null'))
    op.create_table('staff_message',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('site_id', sa.Text(), nullable=False),
    sa.Column('staff_id', sa.Uuid(), nullable=False),
    sa.Column('to_role', sa.Text(), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('sent_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('read_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('staff_message_staff_id_fkey'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('staff_message_pkey'))
    )
    op.create_index('staff_message_site', 'staff_message', ['site_id', 'sent_at'])


def downgrade() -> None:
    op.drop_table('staff_message')
    op.drop_table('assistance_call')
    op.drop_column('site', 'assistance')
