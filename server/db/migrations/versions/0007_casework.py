"""Casework: tickets are handed on, parked, taken back; who is at work; what staff write down of a citizen."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_STATES = "'waiting', 'called', 'serving', 'finished', 'no_show', 'cancelled'"


def upgrade() -> None:
    op.add_column('site', sa.Column('notice', JSONB(), server_default=sa.text("'{}'"), nullable=False))
    op.add_column('staff', sa.Column('deputies', sa.ARRAY(sa.Uuid()), server_default=sa.text("'{}'"), nullable=False))
    op.drop_constraint(op.f('staff_roles_check'), 'staff')
    op.create_check_constraint(op.f('staff_roles_check'), 'staff', "roles <@ '{caseworker,host,superuser,guard}'")
    op.add_column('ticket', sa.Column('number_service_id', sa.Text(), nullable=True))
    op.execute("update ticket set number_service_id = service_id")
    op.alter_column('ticket', 'number_service_id', nullable=False)
    op.create_foreign_key(op.f('ticket_number_service_id_fkey'), 'ticket', 'service', ['number_service_id'], ['id'])
    op.add_column('ticket', sa.Column('for_desk_id', sa.Text(), nullable=True))
    op.create_foreign_key(op.f('ticket_for_desk_id_fkey'), 'ticket', 'desk', ['for_desk_id'], ['id'])
    op.add_column('ticket', sa.Column('for_staff_id', sa.Uuid(), nullable=True))
    op.create_foreign_key(op.f('ticket_for_staff_id_fkey'), 'ticket', 'staff', ['for_staff_id'], ['id'], ondelete='SET NULL')
    op.add_column('ticket', sa.Column('parked_until', sa.DateTime(timezone=True), nullable=True))
    op.add_column('ticket', sa.Column('answer', JSONB(), nullable=True))
    op.add_column('ticket', sa.Column('told', JSONB(), server_default=sa.text("'{}'"), nullable=False))
    op.add_column('ticket', sa.Column('outcome', sa.Text(), nullable=True))
    op.add_column('ticket', sa.Column('follows', sa.Uuid(), nullable=True))
    op.add_column('ticket', sa.Column('undo', JSONB(), nullable=True))
    op.drop_constraint(op.f('ticket_service_id_day_number_key'), 'ticket')
    op.create_unique_constraint(op.f('ticket_number_service_id_day_number_key'), 'ticket', ['number_service_id', 'day', 'number'])
    op.drop_constraint(op.f('ticket_state_check'), 'ticket')
    op.create_check_constraint(op.f('ticket_state_check'), 'ticket', "state in ('waiting', 'parked', 'called', 'serving', 'finished', 'no_show', 'cancelled')")
    op.create_check_constraint(op.f('ticket_outcome_check'), 'ticket', "outcome in ('solved', 'follow-up', 'referred', 'lacked-documents')")
    op.create_index('ticket_parked', 'ticket', ['parked_until'], postgresql_where=sa.text("state = 'parked' and parked_until is not null"))
    op.create_index('ticket_personal', 'ticket', ['arrived_at'], postgresql_where=sa.text("state = 'waiting' and (for_staff_id is not null or for_desk_id is not null)"))
    op.create_table('presence',
    sa.Column('staff_id', sa.Uuid(), nullable=False),
    sa.Column('site_id', sa.Text(), nullable=False),
    sa.Column('desk_id', sa.Text(), nullable=True),
    sa.Column('services', sa.ARRAY(sa.Text()), server_default=sa.text("'{}'"), nullable=False),
    sa.Column('status', sa.Text(), nullable=False),
    sa.Column('since', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint("status in ('open', 'paused', 'away')", name=op.f('presence_status_check')),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('presence_staff_id_fkey'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['desk_id'], ['desk.id'], name=op.f('presence_desk_id_fkey'), ondelete='SET NULL'),
    sa.PrimaryKeyConstraint('staff_id', name=op.f('presence_pkey'))
    )
    op.create_table('ticket_note',
    sa.Column('ticket_id', sa.Uuid(), nullable=False),
    sa.Column('needs', sa.ARRAY(sa.Text()), server_default=sa.text("'{}'"), nullable=False),
    sa.Column('note', sa.Text(), server_default=sa.text("''"), nullable=False),
    sa.Column('documents_seen', sa.ARRAY(sa.Text()), server_default=sa.text("'{}'"), nullable=False),
    sa.Column('noted_at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['ticket_id'], ['ticket.id'], name=op.f('ticket_note_ticket_id_fkey'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('ticket_id', name=op.f('ticket_note_pkey'))
    )


def downgrade() -> None:
    op.drop_table('ticket_note')
    op.drop_table('presence')
    op.drop_index('ticket_personal', 'ticket')
    op.drop_index('ticket_parked', 'ticket')
    op.execute("update ticket set state = 'cancelled' where state = 'parked'")
    op.execute("update ticket set service_id = number_service_id")
    op.drop_constraint(op.f('ticket_outcome_check'), 'ticket')
    op.drop_constraint(op.f('ticket_state_check'), 'ticket')
    op.create_check_constraint(op.f('ticket_state_check'), 'ticket', f"state in ({_STATES})")
    op.drop_constraint(op.f('ticket_number_service_id_day_number_key'), 'ticket')
    op.create_unique_constraint(op.f('ticket_service_id_day_number_key'), 'ticket', ['service_id', 'day', 'number'])
    for column in ('undo', 'follows', 'outcome', 'told', 'answer', 'parked_until', 'for_staff_id', 'for_desk_id', 'number_service_id'):
        op.drop_column('ticket', column)
    op.drop_constraint(op.f('staff_roles_check'), 'staff')
    op.execute("update staff set roles = array_remove(roles, 'guard')")
    op.create_check_constraint(op.f('staff_roles_check'), 'staff', "roles <@ '{caseworker,host,superuser}'")
    op.drop_column('staff', 'deputies')
    op.drop_column('site', 'notice')
