"""Where and when one is signed in, for one's own list; and sign-ins that are over go without a look at every token."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("sign_in", sa.Column("computer", sa.Text(), server_default=sa.text("''"), nullable=False))
    op.add_column("sign_in", sa.Column("seen_at", sa.DateTime(timezone=True)))
    op.create_index(
        "access_token_sign_in", "access_token", ["sign_in_id"], postgresql_where=sa.text("sign_in_id is not null")
    )


def downgrade() -> None:
    op.drop_index("access_token_sign_in", "access_token")
    op.drop_column("sign_in", "seen_at")
    op.drop_column("sign_in", "computer")
