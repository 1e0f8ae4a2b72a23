"""`python -m staff_tray.gallery --out DIR`: a picture of every window, in each language, palette and scaling."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

LANGUAGES = ("da", "nb", "en")
THEMES = ("light", "dark", "contrast")
SCALES = (100, 200)


def main(argv: list[str] | None = None) -> int:
    """Take the pictures and look each window over; the exit status is 1 when something is not as it should be."""
    options = _parser().parse_args(argv)
    options.out.mkdir(parents=True, exist_ok=True)
    if len(options.scales) > 1:
        return _apart(options)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_SCALE_FACTOR"] = str(options.scales[0] / 100)
    from staff_tray.gallery.index import write_index  # noqa: PLC0415 - Qt reads the environment when it is loaded
    from staff_tray.gallery.shots import Shot, make_application, take  # noqa: PLC0415 - as above

    _application = make_application(sys.argv[:1])
    faults = 0
    for language in options.languages:
        for theme in options.themes:
            shot = Shot(language, theme, options.scales[0], real_stand=options.real_stand)
            for fault in take(shot, options.out, names=options.scenes):
                faults += 1
                sys.stderr.write(f"{fault}\n")
    pictures = write_index(options.out)
    sys.stdout.write(f"{pictures} pictures are in {options.out}; {faults} faults at {options.scales[0]} %\n")
    return 1 if faults else 0


def _apart(options: argparse.Namespace) -> int:
    """Each scaling in a process of its own: a program has one."""
    found = 0
    for scale in options.scales:
        words = ["--out", str(options.out), "--scales", str(scale)]
        for name in ("languages", "themes", "scenes"):
            given = getattr(options, name)
            words += [f"--{name}", *given] if given else []
        words += ["--real-stand"] if options.real_stand else []
        found |= subprocess.run([sys.executable, "-m", "staff_tray.gallery", *words], check=False).returncode  # noqa: S603 - ourselves
    return found


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m staff_tray.gallery", description=__doc__)
    parser.add_argument("--out", type=Path, required=True, help="where the pictures go")
    parser.add_argument("--languages", nargs="+", default=list(LANGUAGES), choices=LANGUAGES)
    parser.add_argument("--themes", nargs="+", default=list(THEMES), choices=THEMES)
    parser.add_argument("--scales", nargs="+", default=list(SCALES), type=int, metavar="PERCENT")
    parser.add_argument("--scenes", nargs="+", metavar="NAME", help="only the scenes that begin so")
    parser.add_argument("--real-stand", action="store_true", help="run the stand's program for the previews")
    return parser


if __name__ == "__main__":
    sys.exit(main())
