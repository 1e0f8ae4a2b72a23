// <skranke-hours site="…">: a centre's opening hours on the municipality's own site. Nothing is fetched but our JSON.
//
// Attributes: site, lang (else the page's), server (else where this file came from). What stands inside the element is
// shown until the hours have come, and where they do not. To be looked at by custom properties, see docs/operations.md.

(() => {
  const WORDS = {
    da: ["Åben nu, til kl. {t}", "Åben nu", "Lukket nu. Åbner {d} kl. {t}", "Lukket nu", "Åbningstider", "Dag", "Personligt", "Telefon", "Lukket"],
    nb: ["Åpen nå, til kl. {t}", "Åpen nå", "Stengt nå. Åpner {d} kl. {t}", "Stengt nå", "Åpningstider", "Dag", "Oppmøte", "Telefon", "Stengt"],
    en: ["Open now, until {t}", "Open now", "Closed now. Opens {d} at {t}", "Closed now", "Opening hours", "Day", "In person", "Telephone", "Closed"],
    de: ["Jetzt geöffnet, bis {t} Uhr", "Jetzt geöffnet", "Jetzt geschlossen. Öffnet {d} um {t} Uhr", "Jetzt geschlossen", "Öffnungszeiten", "Tag", "Persönlich", "Telefon", "Geschlossen"],
    pl: ["Teraz otwarte, do {t}", "Teraz otwarte", "Teraz zamknięte. Otwarcie: {d}, {t}", "Teraz zamknięte", "Godziny otwarcia", "Dzień", "Osobiście", "Telefon", "Zamknięte"],
    uk: ["Зараз відчинено, до {t}", "Зараз відчинено", "Зараз зачинено. Відчиниться: {d}, {t}", "Зараз зачинено", "Години роботи", "День", "Особисто", "Телефон", "Зачинено"],
    ar: ["مفتوح الآن، حتى الساعة {t}", "مفتوح الآن", "مغلق الآن. يفتح {d} الساعة {t}", "مغلق الآن", "ساعات العمل", "اليوم", "حضوريًا", "الهاتف", "مغلق"],
  };
  const STYLE = `
    :host { display: block; color: var(--skranke-text, inherit); font: var(--skranke-font, inherit); }
    section { padding: var(--skranke-padding, 1rem); border-radius: var(--skranke-radius, 0.75rem);
      background: var(--skranke-ground, transparent); }
    h2 { margin: 0; font-size: 1.25em; }
    p { margin: 0.5em 0; font-weight: 600; }
    p::before { content: "●"; margin-inline-end: 0.5em; color: var(--skranke-closed, #a4262c); }
    p[data-open]::before { color: var(--skranke-open, #0b6b3a); }
    table { width: 100%; border-collapse: collapse; }
    th, td { padding: 0.375em 0; border-block-start: 1px solid var(--skranke-line, #d5d0c4); font-weight: 400;
      text-align: start; vertical-align: top; }
    th + td, td + td, thead th + th { padding-inline-start: 0.75em; }
    small { display: block; color: var(--skranke-muted, #4a5568); font-size: 0.875em; }
    tbody tr:first-child > * { font-weight: 600; }`;
  const STALE_MS = 300_000;
  const origin = new URL(document.currentScript?.src ?? location.href).origin;

  const made = (name, text, attributes = {}) => {
    const element = document.createElement(name);
    element.textContent = text;
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };

  class SkrankeHours extends HTMLElement {
    static observedAttributes = ["site", "lang", "server"];
    #root = this.attachShadow({ mode: "open" });
    #loaded = 0;
    #asked = 0;
    #again = () => {
      if (document.visibilityState === "visible" && Date.now() - this.#loaded > STALE_MS) this.#load();
    };

    constructor() {
      super();
      // A sheet that is made so passes a page's style-src.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(STYLE);
      this.#root.adoptedStyleSheets = [sheet];
      this.#root.append(document.createElement("slot"));
    }

    connectedCallback() {
      document.addEventListener("visibilitychange", this.#again);
      this.#load();
    }

    disconnectedCallback() {
      document.removeEventListener("visibilitychange", this.#again);
    }

    attributeChangedCallback() {
      if (this.isConnected) this.#load();
    }

    async #load() {
      const site = this.getAttribute("site");
      if (!site) return;
      const asked = ++this.#asked;
      const server = this.getAttribute("server") ?? origin;
      let told;
      try {
        const answer = await fetch(`${server}/api/v1/public/sites/${encodeURIComponent(site)}`, { credentials: "omit" });
        if (!answer.ok) return;
        told = await answer.json();
      } catch {
        return;
      }
      if (asked !== this.#asked) return;
      this.#loaded = Date.now();
      this.#show(told);
    }

    #show(site) {
      const wanted = (this.getAttribute("lang") || document.documentElement.lang || site.languages[0]).toLowerCase();
      const short = wanted.split("-")[0];
      const language = { no: "nb", nn: "nb" }[short] ?? (short in WORDS ? short : "da");
      const words = WORDS[language];
      const isolated = (text) => `\u2066${text}\u2069`;
      const pick = (texts) => texts?.[language] ?? texts?.[site.languages[0]] ?? Object.values(texts ?? {})[0] ?? "";
      const named = (day, timeZone) =>
        new Intl.DateTimeFormat(language, { weekday: "long", day: "numeric", month: "numeric", timeZone, numberingSystem: "latn" }).format(day);
      const clock = (moment) =>
        isolated(new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: site.time_zone }).format(new Date(moment)));
      const times = (periods) =>
        periods.map((each) => isolated(`${each.opens.slice(0, 5)}–${each.closes.slice(0, 5)}`)).join(", ") || words[8];

      let status = site.now.is_open ? words[1] : words[3];
      if (site.now.is_open && site.now.until) status = words[0].replace("{t}", clock(site.now.until));
      if (!site.now.is_open && site.now.opens) {
        const day = named(new Date(site.now.opens), site.time_zone);
        status = words[2].replace("{d}", day).replace("{t}", clock(site.now.opens));
      }

      const section = made("section", "", { lang: language, dir: language === "ar" ? "rtl" : "ltr", "aria-labelledby": "name", part: "box" });
      const open = made("p", status, { part: "status" });
      open.toggleAttribute("data-open", site.now.is_open);
      const table = made("table", "", { "aria-label": words[4], part: "hours" });
      const top = table.createTHead().insertRow();
      for (const word of words.slice(5, 8)) top.append(made("th", word, { scope: "col" }));
      const body = table.createTBody();
      for (const each of site.days) {
        const row = body.insertRow();
        const day = made("th", named(new Date(`${each.day}T12:00:00Z`), "UTC"), { scope: "row" });
        const reason = pick(each.reason);
        if (reason) day.append(made("small", reason));
        row.append(day, made("td", times(each.in_person)), made("td", times(each.telephone)));
      }
      section.append(made("h2", pick(site.name), { id: "name", part: "name" }), open, table);
      this.#root.replaceChildren(section);
      this.dispatchEvent(new CustomEvent("skranke-shown", { bubbles: true, composed: true }));
    }
  }

  if (!customElements.get("skranke-hours")) customElements.define("skranke-hours", SkrankeHours);
})();
