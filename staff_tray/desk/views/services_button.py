"""The button beside the desk that says which of its services are taken today, and changes that."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QMenu

from staff_tray.desk.services_today import ServicesToday
from staff_tray.desk.views.parts import Button
from staff_tray.words import translate


class ServicesButton(Button):
    """Shows `ServicesToday`; not there while there is nothing to choose."""

    def __init__(self, services: ServicesToday) -> None:
        super().__init__()
        self._services = services
        self.setObjectName("services-today")
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        services.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        props = self._services.props
        self.setVisible(bool(props.options))
        every = translate("Desk", "All your services") if props.limited else translate("Desk", "All services")
        one = props.options[0].name if props.limited and len(props.options) == 1 else ""
        some = translate("Desk", "{taken} of {all} services").format(taken=props.taken, all=len(props.options))
        words = one or (every if props.taken == len(props.options) else some)
        self.setText(words)
        self.setAccessibleName(translate("Desk", "Services today: {services}").format(services=words))
        self._menu.clear()
        if len(props.options) > 1:
            whole = self._menu.addAction(every)
            whole.setObjectName("services-all")
            whole.triggered.connect(self._services.take_all)
            self._menu.addSeparator()
        for option in props.options:
            action = self._menu.addAction(option.name)
            action.setObjectName(f"service-{option.service_id}")
            action.setCheckable(True)
            action.setChecked(option.taken)
            action.triggered.connect(partial(self._services.take, option.service_id))
        if props.limited:
            self._menu.addSeparator()
            why = self._menu.addAction(translate("Desk", "Your superuser decides which services are yours"))
            why.setObjectName("services-limited")
            why.setEnabled(False)
