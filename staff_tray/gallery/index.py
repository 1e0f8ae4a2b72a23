"""The page that shows all pictures of a gallery, scene by scene."""

from __future__ import annotations

from collections import defaultdict
from html import escape
from pathlib import Path
from typing import Final

_HEAD: Final = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Skranke: every window of the tray</title>
<style>
  body { font: 16px/1.4 system-ui, sans-serif; margin: 2rem; background: #f5f3ee; color: #16213a }
  section { margin-bottom: 3rem }
  .row { display: flex; flex-wrap: wrap; gap: 1rem; align-items: flex-start }
  figure { margin: 0 }
  figcaption { font-size: 13px }
  img { max-width: 480px; display: block }
</style>
<h1>Every window of the tray</h1>
"""


def write_index(folder: Path) -> int:
    """Write `index.html` for the pictures in `folder`; answers how many there are."""
    scenes: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for path in sorted(folder.glob("*.png")):
        scene, language, theme, scale = path.stem.rsplit("-", 3)
        scenes[scene].append((path.name, f"{language}, {theme}, {scale} %"))
    parts = [_HEAD]
    for scene, pictures in scenes.items():
        parts.append(f'<section id="{escape(scene)}"><h2>{escape(scene)}</h2><div class="row">\n')
        parts += [
            f'<figure><a href="{escape(name)}"><img loading="lazy" src="{escape(name)}" alt="{escape(how)}"></a>'
            f"<figcaption>{escape(how)}</figcaption></figure>\n"
            for name, how in pictures
        ]
        parts.append("</div></section>\n")
    (folder / "index.html").write_text("".join(parts), encoding="utf-8")
    return sum(map(len, scenes.values()))
