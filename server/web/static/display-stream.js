// The display's line to the server: server-sent events read with fetch, since EventSource hides heartbeats and gives up
// for good when the server answers with an error.

const SILENCE_MS = 40_000; // the server says something at least every 15 s
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;

/** Cuts a stream of text into messages, however it is split: `{event, data}` each, comments left out. */
export class Messages {
  #rest = "";
  #event = "message";
  #data = [];

  /** @param {string} text @returns {{event: string, data: string}[]} */
  push(text) {
    const lines = (this.#rest + text).split(/\r\n|\n|\r(?!$)/);
    this.#rest = lines.pop();
    return lines.map((line) => this.#line(line)).filter((message) => message !== null);
  }

  #line(line) {
    if (line === "") return this.#finish();
    const [, field, value] = /^([^:]*):? ?(.*)$/.exec(line);
    if (field === "data") this.#data.push(value);
    if (field === "event") this.#event = value;
    return null;
  }

  #finish() {
    const message = this.#data.length ? { event: this.#event, data: this.#data.join("\n") } : null;
    this.#event = "message";
    this.#data = [];
    return message;
  }
}

/**
 * Stays connected for as long as the page lives.
 * @param {string} url
 * @param {{message: (event: string, data: string) => void, lost: () => void, refused?: () => void}} on `lost` is called
 *   whenever the line breaks, `refused` when the server lets this display in no more
 */
export function keepConnected(url, on) {
  let pause = FIRST_PAUSE_MS;
  let waiting = null;

  async function connect() {
    waiting = null;
    const line = new AbortController();
    let watchdog = setTimeout(() => line.abort(), SILENCE_MS);
    try {
      const answer = await fetch(url, {
        headers: { Accept: "text/event-stream" },
        cache: "no-store",
        signal: line.signal,
      });
      if (answer.status === 401) on.refused?.();
      if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
      const messages = new Messages();
      const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
      for (;;) {
        const { done, value } = await reader.read();
        if (done) break;
        clearTimeout(watchdog);
        watchdog = setTimeout(() => line.abort(), SILENCE_MS);
        for (const { event, data } of messages.push(value)) {
          pause = FIRST_PAUSE_MS;
          on.message(event, data);
        }
      }
    } catch (error) {
      console.info("display: the line is broken:", error.message);
    } finally {
      clearTimeout(watchdog);
      line.abort();
    }
    on.lost();
    waiting = setTimeout(connect, pause * (0.75 + Math.random() / 2));
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
  }

  addEventListener("online", () => {
    if (waiting === null) return;
    clearTimeout(waiting);
    connect();
  });
  connect();
}
