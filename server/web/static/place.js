// Keeps a ticket's page up to date by the server's stream, and the keyboard where it is.

const status = document.getElementById("status");
const rest = document.getElementById("rest");

const shown = new Map([status, rest].map((element) => [element, element.innerHTML.trim()]));

function show(element, html) {
  const holder = document.createElement("template");
  holder.innerHTML = html;
  if (holder.innerHTML === shown.get(element)) return;
  const focused = element.contains(document.activeElement) ? document.activeElement.id : "";
  element.replaceChildren(holder.content.cloneNode(true));
  shown.set(element, holder.innerHTML);
  if (focused) (document.getElementById(focused) ?? element.querySelector("button, a"))?.focus();
}

const stream = new EventSource(`${document.body.dataset.address}/events`);
stream.addEventListener("place", (event) => {
  const part = JSON.parse(event.data);
  document.title = part.title;
  const called = part.view === "called" && document.body.dataset.view !== "called";
  document.body.dataset.view = part.view;
  show(status, part.status);
  show(rest, part.rest);
  if (called) navigator.vibrate?.([300, 150, 300]);
});
stream.addEventListener("end", () => stream.close());
stream.addEventListener("error", () => {
  if (stream.readyState === EventSource.CLOSED) setTimeout(() => location.reload(), 15_000);
});
