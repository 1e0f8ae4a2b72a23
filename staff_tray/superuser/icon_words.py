"""What the stand's drawings show, in words: for screen readers, and for who looks for one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def colour_words(colour: str) -> str:
    """What a colour of the palette is called; its figures for one without a name."""
    return {
        "teal": translate("Icons", "Teal"),
        "blue": translate("Icons", "Blue"),
        "amber": translate("Icons", "Amber"),
        "rose": translate("Icons", "Rose"),
        "violet": translate("Icons", "Violet"),
        "green": translate("Icons", "Green"),
    }.get(colour, colour)


def icon_words(name: str) -> str:
    """What the drawing of that name shows; its name for one without words."""
    return {
        "angry": translate("Icons", "Angry face"),
        "armchair": translate("Icons", "Armchair"),
        "baby": translate("Icons", "Baby"),
        "banknote": translate("Icons", "Banknote"),
        "bell": translate("Icons", "Bell"),
        "bell-ring": translate("Icons", "Ringing bell"),
        "bike": translate("Icons", "Bicycle"),
        "book-user": translate("Icons", "Passport or book"),
        "briefcase": translate("Icons", "Briefcase"),
        "building-2": translate("Icons", "Building"),
        "bus": translate("Icons", "Bus"),
        "cake": translate("Icons", "Cake"),
        "calculator": translate("Icons", "Calculator"),
        "calendar-check": translate("Icons", "Calendar with a tick"),
        "calendar-clock": translate("Icons", "Calendar with a clock"),
        "calendar-days": translate("Icons", "Calendar"),
        "car": translate("Icons", "Car"),
        "coins": translate("Icons", "Coins"),
        "concierge-bell": translate("Icons", "Reception bell"),
        "dog": translate("Icons", "Dog"),
        "door-open": translate("Icons", "Open door"),
        "ear": translate("Icons", "Ear"),
        "file-pen": translate("Icons", "Sheet with a pen"),
        "file-text": translate("Icons", "Sheet of paper"),
        "flame": translate("Icons", "Flame"),
        "flower-2": translate("Icons", "Flower"),
        "frown": translate("Icons", "Sad face"),
        "gem": translate("Icons", "Ring or gem"),
        "glasses": translate("Icons", "Glasses"),
        "globe": translate("Icons", "Globe"),
        "graduation-cap": translate("Icons", "Education"),
        "hammer": translate("Icons", "Hammer"),
        "hand-coins": translate("Icons", "Hand with coins"),
        "hand-heart": translate("Icons", "Hand with a heart"),
        "heart": translate("Icons", "Heart"),
        "hourglass": translate("Icons", "Hourglass"),
        "house": translate("Icons", "House"),
        "id-card": translate("Icons", "Identity card"),
        "key-round": translate("Icons", "Key"),
        "landmark": translate("Icons", "Town hall"),
        "laugh": translate("Icons", "Laughing face"),
        "log-in": translate("Icons", "Going in"),
        "mail": translate("Icons", "Letter"),
        "meh": translate("Icons", "Indifferent face"),
        "message-circle": translate("Icons", "Speech bubble"),
        "phone": translate("Icons", "Telephone"),
        "piggy-bank": translate("Icons", "Savings"),
        "plane": translate("Icons", "Aeroplane"),
        "recycle": translate("Icons", "Recycling"),
        "scale": translate("Icons", "Scales"),
        "school": translate("Icons", "School"),
        "send": translate("Icons", "Paper plane"),
        "shield": translate("Icons", "Shield"),
        "smartphone": translate("Icons", "Mobile telephone"),
        "smile": translate("Icons", "Smiling face"),
        "sparkles": translate("Icons", "Sparkles"),
        "stamp": translate("Icons", "Stamp"),
        "stethoscope": translate("Icons", "Stethoscope"),
        "syringe": translate("Icons", "Syringe"),
        "trees": translate("Icons", "Trees"),
        "user-round": translate("Icons", "A person"),
        "users": translate("Icons", "Several people"),
        "wallet": translate("Icons", "Wallet"),
    }.get(name, name)
