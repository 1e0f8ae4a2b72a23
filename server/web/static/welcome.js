// The page where who was invited chooses a password. The code is in the fragment, and leaves this page in bodies only.
const code = location.hash.slice(1);
const form = document.getElementById("choose");
const trouble = document.getElementById("trouble");
const password = document.getElementById("password");

async function ask(path, body) {
  const answer = await fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
    cache: "no-store",
  });
  return { ok: answer.ok, said: await answer.json() };
}

function show(id) {
  for (const part of document.querySelectorAll("form, section")) part.hidden = part.id !== id;
  const shown = document.getElementById(id);
  (shown.querySelector("input") ?? shown).focus();
}

function words(type) {
  if (type.endsWith("username-taken")) return form.dataset.taken;
  if (type.endsWith("weak-password")) return form.dataset.weak;
  return form.dataset.away;
}

let underWay = false;

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  if (underWay) return; // pressed twice: the second would find the link spent by the first
  underWay = true;
  trouble.textContent = "";
  const username = document.getElementById("username").value.trim();
  try {
    const { ok, said } = await ask("/api/v1/invitations/accept", { code, username, password: password.value });
    if (ok) show("done");
    else if (said.type.endsWith("link-spent")) show("spent");
    else trouble.textContent = words(said.type);
  } catch {
    trouble.textContent = form.dataset.away;
  }
  underWay = false;
  if (trouble.textContent) password.focus();
});

document.getElementById("show").addEventListener("change", (event) => {
  password.type = event.target.checked ? "text" : "password";
});

try {
  const { ok, said } = await ask("/api/v1/invitations/look", { code });
  if (ok) {
    document.getElementById("municipality").textContent = said.municipality;
    document.getElementById("hello").textContent = form.dataset.hello.replace("{name}", said.display_name);
    document.getElementById("username").value = said.username;
    show("choose");
    password.focus();
  } else {
    show("spent");
  }
} catch {
  show("choose");
  trouble.textContent = form.dataset.away;
}
