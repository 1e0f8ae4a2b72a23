// The waiting-room display: takes the whole board from the server, shows new calls one after the other, and chimes.

import { Chime } from "./display-chime.js";
import { keepConnected } from "./display-stream.js";

const SHOWN_AT_LEAST_MS = 4_000;
const NEW_FOR_MS = 8_000;
const LOST_AFTER_MS = 5_000;

const page = JSON.parse(document.getElementById("page").textContent);
const words = page.words;
const element = (id) => document.getElementById(id);

const storageKey = `skranke.display.${page.site}.lastSeq`;
const lookKey = `skranke.display.${page.site}.look`;
const stored = sessionStorage.getItem(storageKey);

/** For the demo and the tests: the last call shown, when each was, and how often the chime has sounded. */
window.skranke = { lastSeq: stored === null ? null : Number(stored), shownAt: {}, chimes: 0 };
const skranke = window.skranke;

const chime = page.sound ? new Chime(element("sound")) : null;
let board = { seq: 0, calls: [], waiting: null };
let serverAhead = 0; // how far the server's clock is before ours, in ms
let turnEnds = 0;
let turnTimer = null;
let newTimer = null;
let lostTimer = null;

// -- calls, one after the other ------------------------------------------------------------------------------------

function takeBoard(next) {
  if (next.look !== page.look && sessionStorage.getItem(lookKey) !== next.look) {
    sessionStorage.setItem(lookKey, next.look); // once: an older server may answer with the page as it was
    location.reload();
    return;
  }
  board = next;
  serverAhead = Date.parse(next.now) - Date.now();
  const fresh = skranke.lastSeq === null || next.seq < skranke.lastSeq; // a first look, or a log begun anew
  if (fresh) remember(Math.max(0, ...next.calls.map((call) => call.seq)));
  connected();
  render();
  takeTurn();
}

function takeTurn() {
  const call = board.calls.findLast((other) => other.seq > skranke.lastSeq);
  if (call === undefined || turnTimer !== null) return;
  const wait = turnEnds - performance.now();
  if (wait > 0) {
    turnTimer = setTimeout(() => {
      turnTimer = null;
      takeTurn();
    }, wait);
    return;
  }
  show(call);
  turnEnds = performance.now() + SHOWN_AT_LEAST_MS; // from when it stands there: to fit the text takes its time
  takeTurn();
}

function show(call) {
  remember(call.seq);
  render();
  skranke.shownAt[call.seq] = Date.now();
  if (chime?.play()) skranke.chimes += 1;
  highlight();
  announce(call);
}

function remember(seq) {
  skranke.lastSeq = seq;
  document.body.dataset.lastSeq = seq;
  sessionStorage.setItem(storageKey, seq);
}

// -- the picture ---------------------------------------------------------------------------------------------------

function render() {
  const oldest = Date.now() + serverAhead - page.shownForMs;
  const shown = board.calls.filter((call) => call.seq <= skranke.lastSeq && Date.parse(call.at) > oldest);
  const [latest, ...earlier] = shown;
  const before = earlier.slice(0, page.rows);
  document.body.dataset.view = latest === undefined ? "empty" : before.length ? "many" : "one";
  element("number").textContent = latest?.label ?? "";
  element("desk").textContent = latest?.desk ?? "";
  element("area").textContent = latest?.waiting_area ?? "";
  element("before").replaceChildren(...before.map(row));
  element("waiting").textContent = waitingText(board.waiting);
  fitAll();
}

function row(call) {
  const item = document.createElement("li");
  for (const [name, text] of [["row-number", call.label], ["row-desk fit", call.desk]]) {
    const part = document.createElement("span");
    part.className = name;
    part.textContent = text;
    item.append(part);
  }
  return item;
}

function waitingText(count) {
  if (count === null) return "";
  if (count === 0) return words.waiting_none;
  return count === 1 ? words.waiting_one : words.waiting_many.replace("{n}", count);
}

function fitAll() {
  for (const text of document.querySelectorAll(".fit")) {
    let fit = 1;
    text.style.setProperty("--fit", fit);
    for (let tries = 0; tries < 4 && text.clientWidth < text.scrollWidth; tries += 1) {
      fit *= text.clientWidth / text.scrollWidth; // margins follow the size, so one step may not be enough
      text.style.setProperty("--fit", fit);
    }
  }
}

function highlight() {
  const call = element("call");
  call.dataset.new = "";
  clearTimeout(newTimer);
  newTimer = setTimeout(() => delete call.dataset.new, NEW_FOR_MS);
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  const curve = { duration: 240, easing: "ease-out" };
  call.querySelector(".place").animate([{ opacity: 0, translate: "0 4%" }, { opacity: 1, translate: "0 0" }], curve);
}

function announce(call) {
  const place = [call.desk, call.waiting_area].filter(Boolean).join(", ");
  const text = words.announcement.replace("{number}", call.label).replace("{desk}", place);
  element("announcement").textContent = ""; // the same words again are only read out when they are new
  requestAnimationFrame(() => {
    element("announcement").textContent = text;
  });
}

// -- the line to the server ----------------------------------------------------------------------------------------

function connected() {
  clearTimeout(lostTimer);
  lostTimer = null;
  document.body.dataset.connection = "live";
  element("lost").textContent = "";
}

function lost() {
  lostTimer ??= setTimeout(() => {
    document.body.dataset.connection = "lost";
    element("lost").textContent = words.disconnected;
  }, LOST_AFTER_MS);
}

// -- the clock -----------------------------------------------------------------------------------------------------

const clockFormat = new Intl.DateTimeFormat("da", { timeZone: page.timeZone, hour: "2-digit", minute: "2-digit" });
const dateFormat = new Intl.DateTimeFormat(page.language === "en" ? "en-GB" : page.language, {
  timeZone: page.timeZone,
  weekday: "long",
  day: "numeric",
  month: "long",
});

function tick() {
  const now = Date.now() + serverAhead;
  element("clock").textContent = clockFormat.format(now).replace(".", ":");
  element("date").textContent = dateFormat.format(now);
  render();
  setTimeout(tick, 60_000 - (now % 60_000) + 20);
}

addEventListener("resize", fitAll);
document.fonts.addEventListener("loadingdone", fitAll);
lost();
tick();
keepConnected(page.events, {
  message: (event, data) => event === "board" && takeBoard(JSON.parse(data)),
  lost,
  refused: () => location.reload(), // the page shows a code then
});
