"""Sign-ins under way in a browser."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('sign_in_step',
    sa.Column('hash', sa.LargeBinary(), nullable=False),
    sa.Column('body', sa.Text(), nullable=False),
    sa.Column('expires_at', sa.DateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('hash', name=op.f('sign_in_step_pkey'))
    )


def downgrade() -> None:
    op.drop_table('sign_in_step')
