"""Cards: the services whose bookings a health card finds, and the keyed hash it finds them by."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column('service', sa.Column('card_check_in', sa.Boolean(), server_default=sa.text('false'), nullable=False))
    op.add_column('booking', sa.Column('card_hash', sa.LargeBinary(), nullable=True))
    op.create_check_constraint(op.f('booking_card_hash_check'), 'booking', 'length(card_hash) = 32')
    op.create_index('booking_card', 'booking', ['card_hash'], unique=False, postgresql_where=sa.text('card_hash is not null'))
    op.create_table('card_key',
    sa.Column('municipality', sa.Text(), nullable=False),
    sa.Column('key', sa.LargeBinary(), nullable=False),
    sa.CheckConstraint('length(key) = 32', name=op.f('card_key_key_check')),
    sa.PrimaryKeyConstraint('municipality', name=op.f('card_key_pkey'))
    )


def downgrade() -> None:
    op.drop_table('card_key')
    op.drop_index('booking_card', table_name='booking')
    op.drop_column('booking', 'card_hash')
    op.drop_column('service', 'card_check_in')
