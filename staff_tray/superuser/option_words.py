"""What can be chosen of the configuration's own things: desks, services, referrals, drawings. Pure."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shared.protocol.tree import Tree
from staff_tray.superuser.form import Option, name_of
from staff_tray.superuser.places import things

translate = QCoreApplication.translate


def desk_options(tree: Tree, language: str) -> tuple[Option, ...]:
    """The centre's desks."""
    return tuple(Option(each["id"], name_of(each, language)) for each in things(tree, ("desks",)))


def service_options(tree: Tree, language: str) -> tuple[Option, ...]:
    """The centre's services."""
    return tuple(Option(each["id"], name_of(each, language)) for each in things(tree, ("services",)))


def referral_options(tree: Tree, language: str) -> tuple[Option, ...]:
    """Where an answer can lead; the first is nowhere."""
    goes_on = Option(None, translate("Settings", "goes on to the documents"))
    leads = translate("Settings", "has to go to {place}")
    found = (Option(each["id"], leads.format(place=name_of(each, language))) for each in things(tree, ("referrals",)))
    return (goes_on, *found)


def document_pictures(_tree: Tree, _language: str) -> tuple[Option, ...]:
    """The stand's drawings of documents, those for many first."""
    told = {
        "other": translate("Settings", "A sheet of paper"),
        "photo": translate("Settings", "Photo"),
        "passport": translate("Settings", "Passport"),
        "id-card": translate("Settings", "Identity card"),
        "driving-licence": translate("Settings", "Driving licence"),
        "health-card": translate("Settings", "Health card"),
        "bank-card": translate("Settings", "Bank card"),
        "birth-certificate": translate("Settings", "Birth certificate"),
        "marriage-certificate": translate("Settings", "Marriage certificate"),
        "residence-permit": translate("Settings", "Residence permit"),
        "tenancy": translate("Settings", "Lease"),
        "payslip": translate("Settings", "Payslip"),
        "consent": translate("Settings", "Consent"),
        "letter": translate("Settings", "A letter"),
        "drawing": translate("Settings", "Drawing"),
        "keys": translate("Settings", "Keys"),
        "glasses": translate("Settings", "Glasses"),
        "phone": translate("Settings", "Telephone"),
    }
    return tuple(Option("" if key == "other" else key, words) for key, words in told.items())
