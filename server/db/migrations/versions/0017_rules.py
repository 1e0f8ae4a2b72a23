"""Rules that were constants before: who is called first, what is kept, what papers and screens say."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

RULES = ("call_order", "retention", "messages", "ticket", "display")


def upgrade() -> None:
    for rule in RULES:
        op.add_column('site', sa.Column(rule, postgresql.JSONB(), server_default=sa.text("'{}'"), nullable=False))
    # To the minute, within a superuser's bounds.
    op.execute("""
update site set call_order = jsonb_build_object('walk_in_minutes', least(round(walk_in_due_seconds / 60.0), 240)::int)
where walk_in_due_seconds <> 600""")
    op.drop_column('site', 'walk_in_due_seconds')
    op.create_index('booking_personal', 'booking', ['site_id', 'ends_at'], unique=False,
    postgresql_where=sa.text('visitor_id is not null or card_hash is not null'))


def downgrade() -> None:
    op.drop_index('booking_personal', table_name='booking',
    postgresql_where=sa.text('visitor_id is not null or card_hash is not null'))
    op.add_column('site', sa.Column('walk_in_due_seconds', sa.Integer(), server_default=sa.text('600'), nullable=False))
    op.create_check_constraint(op.f('site_walk_in_due_check'), 'site', 'walk_in_due_seconds between 0 and 86400')
    op.execute("""
update site set walk_in_due_seconds = (call_order->>'walk_in_minutes')::int * 60
where call_order ? 'walk_in_minutes'""")
    for rule in reversed(RULES):
        op.drop_column('site', rule)
