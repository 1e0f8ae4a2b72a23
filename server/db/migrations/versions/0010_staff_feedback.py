"""What staff say of the program itself."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('staff_feedback',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('site_id', sa.Text(), nullable=False),
    sa.Column('given_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('version', sa.Text(), nullable=False),
    sa.Column('language', sa.Text(), nullable=False),
    sa.Column('score', sa.SmallInteger(), nullable=False),
    sa.Column('words', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('staff_feedback_pkey'))
    )
    # A token holds what it allowed when it was given.
    op.execute("""
update access_token set scopes = array(select distinct unnest(scopes || '{feedback:give}'::text[]) order by 1)
where staff_id is not null""")


def downgrade() -> None:
    op.drop_table('staff_feedback')
    op.execute("update access_token set scopes = array_remove(scopes, 'feedback:give')")
