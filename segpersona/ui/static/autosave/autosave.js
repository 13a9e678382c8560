// One box: what stands in it is sent after a short pause, when it is left, and again until the server says it has it.
const boxes = new WeakMap();
const PAUSE = 500, AGAIN = 3000, NEARLY = .85;

class Box {
  constructor(root) {
    this.area = root.querySelector("textarea");
    this.label = root.querySelector("label");
    this.state = root.querySelector("#state");
    this.unsaved = false;
    this.refused = "";
    this.sentAt = 0;
    this.area.addEventListener("input", () => this.typed());
    this.area.addEventListener("blur", () => this.send());
    this.area.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && this.data.rows === 1) { event.preventDefault(); this.area.blur(); }
    });
    this.clock = setInterval(() => {
      if (this.unsaved && !this.refused && !this.timer && Date.now() - this.sentAt > AGAIN) this.send();
    }, 1000);
  }

  get draft() { return "segpersona:" + this.data.slot; }
  get length() { return [...this.area.value.trim().normalize("NFC")].length; }

  open(data, tell) {
    const first = !this.data;
    this.data = data; this.tell = tell;
    this.label.textContent = data.label;
    this.label.className = data.hide ? "hidden" : "";
    this.area.rows = data.rows; this.area.placeholder = data.placeholder; this.area.inputMode = data.keys;
    if (first) this.begin();
    this.compare();
  }

  // A draft left by a reload or a crash wins over the saved text, but stays marked with the version it was typed on.
  begin() {
    const kept = this.read();
    this.version = kept ? kept.version : this.data.version;
    this.area.value = kept ? kept.text : this.data.value;
    this.unsaved = Boolean(kept) && kept.text !== this.data.value;
    if (this.unsaved) this.send();
  }

  // Saved text that equals ours ends the wait; saved text that differs is shown only while nobody has typed here.
  compare() {
    const same = this.area.value.trim() === this.data.value.trim();
    if (same) {
      if (this.unsaved) this.say("Saved");
      this.unsaved = false; this.refused = ""; this.version = this.data.version; this.drop();
    } else if (!this.unsaved) {
      this.area.value = this.data.value; this.version = this.data.version;
    } else if (this.data.acked === this.sentAt) {
      this.version = this.data.version;
      if (this.data.refused) this.refuse(this.data.refused);
    }
  }

  typed() {
    this.unsaved = true; this.refused = "";
    this.keep();
    this.say(this.length > NEARLY * this.data.limit ? `${this.length} of ${this.data.limit}` : "Editing…");
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.send(), PAUSE);
  }

  // What is too long is said, and stays in the box: it is sent once it is short enough, never cut.
  send() {
    clearTimeout(this.timer); this.timer = null;
    if (!this.unsaved) return;
    const over = this.length - this.data.limit;
    if (over > 0) { this.refuse(`${over} too many: ${this.data.limit} characters fit. Shorten it, then it is saved.`); return; }
    this.sentAt = Date.now();
    this.say("Saving…");
    this.tell("draft", { text: this.area.value, base: this.version, n: this.sentAt });
  }

  refuse(words) { this.refused = words; this.say(words, true); }
  say(words, warn = false) { this.state.textContent = words; this.state.className = warn ? "warn" : ""; }
  keep() { localStorage.setItem(this.draft, JSON.stringify({ text: this.area.value, version: this.version })); }
  drop() { localStorage.removeItem(this.draft); }
  read() { try { return JSON.parse(localStorage.getItem(this.draft)); } catch { return null; } }
  close() { clearInterval(this.clock); clearTimeout(this.timer); }
}

export default function ({ parentElement, data, setStateValue }) {
  let box = boxes.get(parentElement);
  if (!box) boxes.set(parentElement, (box = new Box(parentElement)));
  box.open(data, setStateValue);
  return () => { box.close(); boxes.delete(parentElement); };
}
