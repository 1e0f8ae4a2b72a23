"""What the page that takes from another centre says, and what stands above a shared thing."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from shared.protocol.drafts import CopyPart
from staff_tray.superuser.take_props import Here, TakeProps, TakeRow, TakeState
from staff_tray.words import trouble_sentence

translate = QCoreApplication.translate


def part_words(what: CopyPart) -> str:
    """What can be taken."""
    return {
        CopyPart.SERVICES: translate("Take", "Services, with what they need"),
        CopyPart.DOCUMENTS: translate("Take", "Documents of a service"),
        CopyPart.INFORMATION: translate("Take", "Pages to read"),
        CopyPart.REFERRALS: translate("Take", "Other places"),
        CopyPart.MENU: translate("Take", "The whole stand menu"),
    }.get(what, "")


def state_sentence(props: TakeProps) -> str:
    """What stands instead of a list; "" when there is one."""
    return {
        TakeState.LOADING: translate("Take", "Looking for other centres …"),
        TakeState.ALONE: translate(
            "Take", "This is the only centre here so far. Once there is another one, you can take from it."
        ),
        TakeState.FETCHING: translate("Take", "Fetching what {centre} has …").format(centre=props.centre_name),
    }.get(props.state) or _nothing_sentence(props)


def _nothing_sentence(props: TakeProps) -> str:
    if props.state not in (TakeState.CHOOSING, TakeState.TAKING) or props.anything:
        return ""
    return translate("Take", "{centre} has nothing of this kind.").format(centre=props.centre_name)


def trouble_words(props: TakeProps) -> str:
    """What is in the way; "" when all is well."""
    return trouble_sentence(props.trouble) if props.trouble is not None else ""


def row_words(row: TakeRow) -> str:
    """What one brings along, and what of it is here."""
    here = {
        Here.NOTHING: "",
        Here.NAMESAKE: translate("Take", "you have one of this name"),
        Here.OURS: translate("Take", "your own stays"),
        Here.SHARED: translate("Take", "you share this already"),
    }[row.here]
    return " · ".join(filter(None, (_documents(row.documents), _questions(row.questions), here)))


def shared_words(centre: str) -> str:
    """The choice to share."""
    return translate("Take", "Shared with {centre}").format(centre=centre)


def how_sentence(props: TakeProps) -> str:
    """What comes of the chosen way."""
    if not props.shared:
        return translate("Take", "It is yours from the start. What {centre} changes later stays there.").format(
            centre=props.centre_name
        )
    return translate(
        "Take",
        "When {centre} publishes changes, they come into your draft, and you publish them. "
        "Desks, hours, letter and documents that you add stay yours.",
    ).format(centre=props.centre_name)


def coming_sentence(props: TakeProps) -> str:
    """What will come; "" as long as nothing is chosen."""
    if props.state is not TakeState.CHOOSING:
        return ""
    coming = props.coming
    if props.what is CopyPart.MENU:
        replaced = translate("Take", "Your menu becomes as {centre} has it.").format(centre=props.centre_name)
        return " ".join(filter(None, (replaced, _with_services(props))))
    if not coming.count:
        return translate("Take", "Tick what you want.")
    count = QLocale().toString(coming.count)
    one, many = {
        CopyPart.SERVICES: (translate("Take", "1 service comes"), translate("Take", "{count} services come")),
        CopyPart.DOCUMENTS: (translate("Take", "1 document comes"), translate("Take", "{count} documents come")),
        CopyPart.INFORMATION: (translate("Take", "1 page comes"), translate("Take", "{count} pages come")),
    }.get(props.what, (translate("Take", "1 place comes"), translate("Take", "{count} places come")))
    said = [f"{(one if coming.count == 1 else many).format(count=count)}{_with(props)}."]
    if coming.shared_already:
        names = _quoted(coming.shared_already)
        said.append(translate("Take", "You share {names} already.").format(names=names))
    if coming.namesakes:
        names = _quoted(coming.namesakes)
        said.append(
            translate("Take", "You have {names} by name already: what comes stands beside it.").format(names=names)
        )
    return " ".join(said)


def shared_sentence(centre: str, kind: str, around: str) -> str:
    """What stands above the form of a shared thing; `around` is the service that has brought it."""
    if around:
        return translate("Take", "This comes with “{service}”, which you share with {centre}.").format(
            service=around, centre=centre
        )
    if kind == "services":
        return translate(
            "Take",
            "Shared with {centre}. Name, picture, questions and their documents follow {centre}. "
            "The line below the name, desks, hours and documents that you add are yours.",
        ).format(centre=centre)
    return translate("Take", "Shared with {centre}. What it says follows {centre}.").format(centre=centre)


def _with_services(props: TakeProps) -> str:
    if not props.coming.count:
        return translate("Take", "You have all of its services already.")
    one, many = translate("Take", "1 service comes along"), translate("Take", "{count} services come along")
    words = (one if props.coming.count == 1 else many).format(count=QLocale().toString(props.coming.count))
    return f"{words}{_with(props)}."


def _with(props: TakeProps) -> str:
    """What else comes with them, with a comma before it."""
    coming = props.coming
    parts = [_documents(coming.documents), _questions(coming.questions), _places(coming.places)]
    said = ", ".join(filter(None, parts))
    return translate("Take", ", with {parts}").format(parts=said) if said else ""


def _documents(count: int) -> str:
    return _counted(count, translate("Take", "1 document"), translate("Take", "{count} documents"))


def _questions(count: int) -> str:
    return _counted(count, translate("Take", "1 question"), translate("Take", "{count} questions"))


def _places(count: int) -> str:
    return _counted(count, translate("Take", "1 other place"), translate("Take", "{count} other places"))


def _counted(count: int, one: str, many: str) -> str:
    return "" if not count else (one if count == 1 else many).format(count=QLocale().toString(count))


def _quoted(names: tuple[str, ...]) -> str:
    return ", ".join(f"“{name}”" for name in names[:3]) + (" …" if len(names) > 3 else "")  # noqa: PLR2004 - enough to know
