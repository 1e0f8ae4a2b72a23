"""What the preview says of showing the draft on a stand, in the language of the desktop."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from shared.protocol.device_care import TaskWord
from shared.protocol.errors import ProblemType
from staff_tray.desk.clock_words import wall_day_time, wall_time
from staff_tray.superuser.show_props import ShowProps, Step, WhyNone
from staff_tray.words import trouble_sentence

translate = QCoreApplication.translate


def offer_sentence(props: ShowProps) -> str:
    """What stands above the stands, or why there are none."""
    match props.why:
        case None:
            return translate("DraftOnStand", "You can see the draft on a stand that is closed.")
        case WhyNone.NONE_CONNECTED:
            return translate(
                "DraftOnStand", "No stand is connected yet. Connect one under Devices, and you can see the draft there."
            )
        case WhyNone.SILENT:
            return translate("DraftOnStand", "The stands that are closed are switched off. Switch one on first.")
        case WhyNone.OPEN if props.closes is not None and props.now is not None:
            today = props.now.astimezone(ZoneInfo(props.time_zone)).date()
            return translate(
                "DraftOnStand", "All stands are open to citizens. After {time} you can see the draft there."
            ).format(time=wall_day_time(props.closes, props.time_zone, today))
        case WhyNone.OPEN:
            return translate("DraftOnStand", "All stands are open to citizens, so the draft cannot be seen there now.")
    return ""


def step_sentence(props: ShowProps) -> str:
    """How far it is with the stand that was asked last, or why it is over as it should be; "" for nothing to say."""
    match props.step:
        case Step.ASKING:
            return translate("DraftOnStand", "Asking {stand} …").format(stand=props.name)
        case Step.LATE:
            return translate("DraftOnStand", "{stand} has not answered yet. It may be switched off.").format(
                stand=props.name
            )
        case Step.WAITING:
            return translate("DraftOnStand", "{stand} has heard it. The draft comes in a moment.").format(
                stand=props.name
            )
        case Step.NONE if props.trouble is None:
            return _ended(props.ended).format(stand=props.name)
        case Step.SHOWING:
            return _showing(props.name, props.until, props.time_zone)
        case Step.ENDING:
            return translate("DraftOnStand", "Taking the draft off {stand} …").format(stand=props.name)
    return ""


def trouble_words(props: ShowProps) -> str:
    """What has gone wrong; "" when nothing has."""
    if props.trouble is ProblemType.NOT_OFFERED:
        return translate("DraftOnStand", "This stand is open to citizens now. Try again when it is closed.")
    if props.trouble is not None:
        return trouble_sentence(props.trouble)
    if props.over:
        return translate("DraftOnStand", "{stand} did not answer. Is it switched on?").format(stand=props.name)
    if not props.ended or _ended(props.ended):
        return ""
    said = {
        TaskWord.SCREEN.value: translate("DraftOnStand", "{stand} could not show the draft."),
        TaskWord.CUT_OFF.value: translate(
            "DraftOnStand", "{stand} was cut off from the server, and shows its own page again."
        ),
    }
    older = translate("DraftOnStand", "{stand} cannot do that. It may need a newer version.")
    return said.get(props.ended, older).format(stand=props.name)


def _ended(word: str) -> str:
    """Why the draft is gone where nothing has gone wrong; "" where something has."""
    return {
        TaskWord.OPEN.value: translate("DraftOnStand", "{stand} opens to citizens, so the draft is gone from it."),
        TaskWord.USED.value: translate("DraftOnStand", "Somebody needs {stand} itself, so the draft is gone from it."),
        TaskWord.ENDED_THERE.value: translate("DraftOnStand", "Somebody at {stand} has ended it."),
        TaskWord.TIME.value: translate("DraftOnStand", "The time is over: {stand} shows its own page again."),
        TaskWord.RESTARTED.value: translate("DraftOnStand", "{stand} has started anew, and shows its own page."),
        TaskWord.REPLACED.value: translate("DraftOnStand", "Somebody else shows the draft on {stand} now."),
    }.get(word, "")


def _showing(name: str, until: datetime | None, time_zone: str) -> str:
    if until is None:
        return translate("DraftOnStand", "{stand} shows the draft, and follows what you change.").format(stand=name)
    return translate("DraftOnStand", "{stand} shows the draft until {time}, and follows what you change.").format(
        stand=name, time=wall_time(until, time_zone)
    )
