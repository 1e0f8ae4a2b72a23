"""The draft on a stand that is closed: how it is shown, and two more states of what a stand is asked to do."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

_STATE = "device_task_state_check"


def upgrade() -> None:
    op.add_column("device_task", sa.Column("show", postgresql.JSONB(), nullable=True))
    op.drop_constraint(op.f(_STATE), "device_task")
    op.create_check_constraint(
        op.f(_STATE), "device_task", "state in ('asked', 'waiting', 'showing', 'done', 'failed', 'over')"
    )


def downgrade() -> None:
    op.execute("update device_task set state = 'failed' where state in ('showing', 'over')")
    op.drop_constraint(op.f(_STATE), "device_task")
    op.create_check_constraint(op.f(_STATE), "device_task", "state in ('asked', 'waiting', 'done', 'failed')")
    op.drop_column("device_task", "show")
