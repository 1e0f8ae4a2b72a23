"""Printers: how the printer of each stand is, and what people do at a site."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_STATES = "'ready', 'near_end', 'out', 'cover_open', 'error', 'offline', 'unknown', 'none', 'silent'"


def upgrade() -> None:
    op.add_column('staff', sa.Column('roles', sa.ARRAY(sa.Text()), server_default=sa.text("'{caseworker}'"), nullable=False))
    op.create_check_constraint(op.f('staff_roles_check'), 'staff', "roles <@ '{caseworker,host,superuser}'")
    op.create_table('stand_printer',
    sa.Column('site_id', sa.Text(), nullable=False),
    sa.Column('stand_id', sa.Text(), nullable=False),
    sa.Column('state', sa.Text(), nullable=False),
    sa.Column('since', sa.DateTime(timezone=True), nullable=False),
    sa.Column('tickets_left', sa.Integer(), nullable=True),
    sa.Column('speaks', sa.Boolean(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint(f"state in ({_STATES})", name=op.f('stand_printer_state_check')),
    sa.PrimaryKeyConstraint('site_id', 'stand_id', name=op.f('stand_printer_pkey'))
    )


def downgrade() -> None:
    op.drop_table('stand_printer')
    op.drop_constraint(op.f('staff_roles_check'), 'staff')
    op.drop_column('staff', 'roles')
