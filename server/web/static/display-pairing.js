// A browser that is to become a display: asks for a code, shows it, and waits until somebody has typed it.

const AGAIN_MS = 5_000;
const MANY_MS = 30_000;
const PATIENCE_MS = 15_000; // the server answers after some seconds at the latest
const HALF = 3;

const words = JSON.parse(document.getElementById("page").textContent).words;
const element = (id) => document.getElementById(id);

let waiting = null;
let pairing = null;

function show(step, said) {
  document.body.dataset.step = step;
  element("below").textContent = said;
}

function showCode(code) {
  element("code").textContent = `${code.slice(0, HALF)}\u00a0${code.slice(HALF)}`;
  element("code").setAttribute("aria-label", words.code.replace("{code}", [...code].join(" ")));
  show("code", words.holds);
}

/** The answer, or null when there is none for now: then it is asked again by and by. */
async function ask(method, path) {
  const line = new AbortController();
  const patience = setTimeout(() => line.abort(), PATIENCE_MS);
  try {
    const answer = await fetch(path, { method, cache: "no-store", credentials: "same-origin", signal: line.signal });
    if (answer.ok) return await answer.json();
    if (answer.status === 409) {
      pairing = null; // the code does not hold any more
      again(0);
    } else {
      again(answer.status === 429 ? MANY_MS : AGAIN_MS);
      show("away", words.away);
    }
  } catch {
    again(AGAIN_MS);
    show("away", words.away);
  } finally {
    clearTimeout(patience);
  }
  return null;
}

function again(pause) {
  waiting = setTimeout(goOn, pause);
}

async function goOn() {
  waiting = null;
  const path = pairing === null ? "/display/-/pairing" : `/display/-/pairing/${pairing.id}`;
  const answer = await ask(pairing === null ? "POST" : "GET", path);
  if (answer === null) return;
  if (answer.paired) {
    show("paired", words.paired);
    location.reload();
    return;
  }
  if (pairing === null) pairing = answer;
  showCode(pairing.code);
  again(0);
}

addEventListener("online", () => {
  if (waiting === null) return;
  clearTimeout(waiting);
  goOn();
});
goOn();
