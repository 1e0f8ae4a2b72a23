"""A whole citizen service for the gallery: long names, desks on three floors, and much that is not translated."""

from __future__ import annotations

from datetime import date, time
from typing import Final

from msgspec import structs

from shared.protocol.content import (
    Brand,
    Information,
    MenuGroup,
    MenuInformation,
    MenuReferral,
    MenuService,
    Referral,
    Stand,
    StandMode,
)
from shared.protocol.forms import ContactForm, FieldInput, FormField, FormOption
from shared.protocol.hours import CentreHours, SpecialDay
from shared.protocol.model import Desk, Document, OpeningPeriod, Question, Service, Texts
from shared.protocol.tree import Tree, tree_of
from staff_tray.gallery.site import CONFIGURATION

LOGO: Final = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 112">'
    '<path d="M6 6h84v54c0 25-17 38-42 48C23 98 6 85 6 60z" fill="#0B5351"/>'
    '<path d="M50 17c14 11 21 23 22 37H50z" fill="#FFFFFF"/><path d="M44 25v29H26c3-12 9-21 18-29z" fill="#F2C14E"/>'
    '<g fill="none" stroke="#FFFFFF" stroke-width="5" stroke-linecap="round">'
    '<path d="M19 65c5-5 10-5 14.5 0s9.5 5 14.5 0 10-5 14.5 0 9.5 5 14.5 0"/></g></svg>'
)
LANGUAGES: Final = ("da", "nb", "en", "pl", "uk")

_SERVICES: Final = (
    ("pas", "P", "Pas og nationalt identitetskort", "Pass og nasjonalt ID-kort", "Passport and identity card",
     "book-user", "teal", ("Foto taget inden for de seneste seks måneder", "Dit gamle pas, også hvis det er udløbet")),
    ("kort", "K", "Kørekort, fornyelse og ombytning", "Førerkort, fornyelse og bytte", "Driving licence",
     "car", "blue", ("Lægeattest, hvis du er fyldt 75 år", "Det kørekort, du vil bytte")),
    ("flyt", "F", "Flytning til Danmark og bopælsregistrering", "Flytting til Danmark", "Moving to Denmark",
     "plane", "rose", ("Lejekontrakt, skøde eller logiværterklæring", "Pas eller opholdskort for hele familien")),
    ("mitid", "M", "MitID og digital post", "MitID og digital post", "MitID and digital post", "key-round", "violet",
     ("Legitimation med billede",)),
    ("syge", "S", "Sundhedskort og valg af læge", "Helsekort og fastlege", "Health card and doctor",
     "heart", "green", ()),
    ("folke", "FP", "Folkepension og ældrecheck", "Alderspensjon", "State pension", "coins", "amber", ()),
    ("bolig", "B", "Boligstøtte og indskudslån", "Bostøtte", "Housing benefit", "house", "teal", ()),
    ("vielse", "V", "Vielse og prøvelse af ægteskabsbetingelser", "Vigsel", "Marriage", "heart", "rose", ()),
    ("folkereg", "R", "Attester fra folkeregisteret", "Attester fra folkeregisteret", "Certificates",
     "file-text", "blue", ()),
    ("hjaelp", "H", "Hjælp til selvbetjening ved computeren", "Hjelp til selvbetjening", "Help at the computer",
     "keyboard", "violet", ()),
    ("hitte", "HG", "Hittegods", "Hittegods", "Lost property", "briefcase", "amber", ()),
)  # fmt: skip
_DESKS: Final = (
    ("desk-1", "Skranke 1", 0, "Område A, til venstre for indgangen", ("pas", "kort", "flyt")),
    ("desk-2", "Skranke 2", 0, "Område A, til venstre for indgangen", ("pas", "kort", "syge", "hitte")),
    ("desk-3", "Skranke 3 · handicapvenlig", 0, "Område A, til venstre for indgangen", ("pas", "mitid", "hjaelp")),
    ("desk-4", "Samtalerum 204", 2, "Sofaerne ved elevatoren på 2. sal", ("folke", "bolig")),
    ("desk-5", "Samtalerum 205", 2, "Sofaerne ved elevatoren på 2. sal", ("folke", "bolig", "folkereg")),
    ("desk-6", "Rådhussalen", 1, "Foyeren på 1. sal", ("vielse",)),
)


def _texts(da: str, nb: str = "", en: str = "") -> Texts:
    return {code: words for code, words in (("da", da), ("nb", nb), ("en", en)) if words}


_FORM = ContactForm(
    intro=_texts("Spørg os, før du flytter.", "Spør oss før du flytter.", "Ask us before you move."),
    fields=(
        FormField(
            id="what", name=_texts("Hvad handler det om?", "Hva gjelder det?", "What is it about?"),
            input=FieldInput.CHOICE,
            options=tuple(
                FormOption(name=_texts(da, nb, en))
                for da, nb, en in (
                    ("Jeg flytter hertil", "Jeg flytter hit", "I am moving here"),
                    ("Jeg flytter herfra", "Jeg flytter herfra", "I am moving away"),
                    ("Noget andet", "Noe annet", "Something else"),
                )
            ),
        ),
        FormField(id="day", name=_texts("Hvornår?", "Når?", "When?"), input=FieldInput.DATE, needed=False),
        FormField(id="question", name=_texts("Dit spørgsmål", "Spørsmålet ditt", "Your question")),
    ),
)  # fmt: skip


def _service(row: tuple[str, str, str, str, str, str, str, tuple[str, ...]]) -> Service:
    key, letter, da, nb, en, icon, colour, documents = row
    asks = Question(id="resident", text=_texts("Har du boet i Danmark før?", "Har du bodd i Danmark før?"))
    return Service(
        id=key, letter=letter, name=_texts(da, nb, en), description={}, icon=icon, colour=colour,
        documents=tuple(Document(id=f"d{n}", name=_texts(words)) for n, words in enumerate(documents)),
        mean_service_seconds=900 if key in ("flyt", "vielse") else 480, opening=None,
        questions=(asks,) if key == "flyt" else (), walk_in=key != "vielse",
        slot_minutes=20 if key in ("pas", "flyt") else None, call_back=key == "bolig", card_check_in=key == "syge",
        contact_form=_FORM if key == "flyt" else None,
    )  # fmt: skip


def full_tree() -> Tree:
    """Its settings: some things are in the way, and Polish and Ukrainian have hardly been begun."""
    services = tuple(map(_service, _SERVICES))
    desks = tuple(
        Desk(id=key, name=_texts(name, name, name), floor=floor, waiting_area=_texts(area), services=served)
        for key, name, floor, area, served in _DESKS
    )
    money = MenuGroup(
        id="money", name=_texts("Penge og pension", "Penger og pensjon", "Money and pension"), icon="coins",
        colour="amber", items=tuple(map(_tile, ("folke", "bolig"))),
    )  # fmt: skip
    papers = MenuGroup(
        id="papers", name=_texts("Attester og vielse", "Attester og vigsel", "Certificates and marriage"),
        icon="file-text", colour="blue", items=tuple(map(_tile, ("folkereg", "vielse"))),
    )  # fmt: skip
    tax = Referral(
        id="skat", name=_texts("Skattestyrelsen", "Skatteetaten", "Tax agency"), icon="coins", colour="amber",
        address="Toldbodgade 12, 9999 Fjordby", phone="00 00 00 21",
        description=_texts("Forskudsopgørelse, årsopgørelse og restskat"),
    )  # fmt: skip
    police = Referral(
        id="politi", name=_texts("Fjordby Politigård", "Fjordby politistasjon", "Fjordby police"), icon="shield",
        colour="blue", address="Havnepladsen 1, 9999 Fjordby", phone="00 00 01 14",
    )  # fmt: skip
    wifi = Information(
        id="wifi", name=_texts("Toilet, vand og gratis wi-fi", "Toalett, vann og wi-fi", "Toilet, water and Wi-Fi"),
        icon="info", colour="green", text=_texts("Toilettet er til højre for trappen. Wi-fi hedder Fjordby-gæst."),
    )  # fmt: skip
    stands = (
        Stand(id="stand-1", name=_texts("Standeren ved hovedindgangen")),
        Stand(id="stand-2", name=_texts("Klokken på 2. sal"), mode=StandMode.BELL),
        Stand(id="stand-3", name=_texts("Ved udgangen"), mode=StandMode.FEEDBACK),
    )
    tiles = (*map(_tile, ("pas", "kort", "flyt", "mitid", "syge")), money, papers)
    menu = (*tiles, MenuInformation(information_id="wifi"), MenuReferral(referral_id="skat"))
    week = tuple(OpeningPeriod(weekday=day, opens=time(9), closes=time(15)) for day in range(5))
    outing = SpecialDay(id="tur", first=date(2026, 9, 4), last=date(2026, 9, 4), name=_texts("Personaleudflugt"))
    site = structs.replace(
        CONFIGURATION.site, languages=LANGUAGES, address="Rådhuspladsen 1, 9999 Fjordby", phone="00 00 00 00", sms=True,
        name=_texts("Borgerservice Fjordby", "Innbyggerservice", "Citizen Service"),
    )  # fmt: skip
    return tree_of(
        structs.replace(
            CONFIGURATION, site=site, services=services, desks=desks, stands=stands, menu=menu, referrals=(tax, police),
            information=(wifi,), brand=Brand(logo=LOGO, primary="#0B5351"),
            hours=CentreHours(opening=week, special_days=(outing,)),
        )
    )  # fmt: skip


def _tile(key: str) -> MenuService:
    return MenuService(service_id=key)
