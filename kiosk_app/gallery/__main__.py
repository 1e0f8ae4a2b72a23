"""`python -m kiosk_app.gallery --out DIR`: a picture of every page, in Danish and Arabic, normal and accessible."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

SIZES = {"portrait": (1080, 1920), "landscape": (1920, 1080), "portrait-4k": (2160, 3840)}


def main(argv: list[str] | None = None) -> int:
    """Take the pictures and look each page over; the exit status is 1 when something is not as it should be."""
    options = _parser().parse_args(argv)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from kiosk_app.application import make_application  # noqa: PLC0415 - Qt reads the environment when it is loaded
    from kiosk_app.gallery.shots import Shot, take, take_pairing  # noqa: PLC0415 - as above

    _application = make_application(sys.argv[:1])
    options.out.mkdir(parents=True, exist_ok=True)
    faults = 0
    for size in options.sizes:
        for language in options.languages:
            for accessible in (False, True):
                for fault in take(
                    Shot(*SIZES[size], language=language, accessible=accessible),
                    options.out,
                    names=options.pages,
                ):
                    faults += 1
                    sys.stderr.write(f"{fault}\n")
            shot = Shot(*SIZES[size], language=language, accessible=False)
            for fault in take_pairing(shot, options.out, names=options.pages):
                faults += 1
                sys.stderr.write(f"{fault}\n")
    sys.stdout.write(f"{len(list(options.out.glob('*.png')))} pictures are in {options.out}; {faults} faults\n")
    return 1 if faults else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m kiosk_app.gallery", description=__doc__)
    parser.add_argument("--out", type=Path, required=True, help="where the pictures go")
    parser.add_argument("--languages", nargs="+", default=["da", "ar"], metavar="CODE")
    parser.add_argument("--sizes", nargs="+", default=["portrait"], choices=SIZES)
    parser.add_argument("--pages", nargs="+", metavar="NAME", help="only the scenes that begin so")
    return parser


if __name__ == "__main__":
    sys.exit(main())
