// The display's chime: two soft tones, made here, so that no sound file is needed.

const TONES = [
  { hertz: 659.25, at: 0 },
  { hertz: 523.25, at: 0.34 },
];
const OVERTONES = [
  { times: 1, loud: 0.3 },
  { times: 2, loud: 0.07 },
  { times: 3, loud: 0.02 },
];
const RING_SECONDS = 1.6;

/** Plays the chime, and shows `button` while the browser wants a touch before it lets a page make a sound. */
export class Chime {
  #audio = new AudioContext();
  #button;

  /** @param {HTMLButtonElement} button */
  constructor(button) {
    this.#button = button;
    this.#audio.addEventListener("statechange", () => this.#show());
    for (const touch of ["pointerdown", "keydown"]) addEventListener(touch, () => this.#audio.resume());
    this.#audio.resume(); // says no by never answering, so nobody waits for it
    setTimeout(() => this.#show(), 1000);
  }

  /** @returns {boolean} whether it can be heard */
  play() {
    if (this.#audio.state !== "running") {
      this.#audio.resume();
      return false;
    }
    for (const tone of TONES) for (const overtone of OVERTONES) this.#strike(tone, overtone);
    return true;
  }

  #strike(tone, overtone) {
    const start = this.#audio.currentTime + 0.02 + tone.at;
    const end = start + RING_SECONDS / overtone.times;
    const source = new OscillatorNode(this.#audio, { frequency: tone.hertz * overtone.times });
    const volume = new GainNode(this.#audio, { gain: 0 });
    volume.gain.setValueAtTime(0, start);
    volume.gain.linearRampToValueAtTime(overtone.loud, start + 0.012);
    volume.gain.exponentialRampToValueAtTime(0.0001, end);
    source.connect(volume).connect(this.#audio.destination);
    source.start(start);
    source.stop(end);
  }

  #show() {
    this.#button.hidden = this.#audio.state === "running";
  }
}
