"""Definitions that follow another centre's."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column('service', sa.Column('shared', sa.Text(), server_default=sa.text("''"), nullable=False))
    op.add_column('draft', sa.Column('followed', postgresql.JSONB(), server_default=sa.text("'{}'"), nullable=False))


def downgrade() -> None:
    op.drop_column('draft', 'followed')
    op.drop_column('service', 'shared')
