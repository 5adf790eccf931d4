import type { Conversation, Entry } from "./conversation";
import { BOOK, h, icon } from "./element";
import type { TextId, Texts } from "./texts";

const AUTHORS: Record<Entry["author"], TextId> = { buyer: "widget-you", bot: "widget-bot", agent: "widget-agent" };
/** Two messages of one author further apart than this do not stand together. */
const PAUSE_MS = 5 * 60_000;

/** The messages, oldest first. Each keeps its element, so that a screen reader hears only what is new. */
export class Log {
  readonly element = h("div", { class: "log", role: "log", tabindex: "0" });
  readonly #lines = new Map<string, HTMLElement>();

  constructor(
    private readonly conversation: Conversation,
    private readonly texts: Texts,
  ) {}

  render(): void {
    this.element.setAttribute("aria-label", this.texts.say("widget-log"));
    // What was said before this page was opened is there to be read, not to be read out.
    this.element.setAttribute("aria-live", this.conversation.isCatchingUp ? "off" : "polite");
    const entries = this.conversation.entries;
    const wanted: HTMLElement[] = [];
    let voice: Entry["author"] = "bot";
    entries.forEach((entry, place) => {
      const before = entries[place - 1];
      if (!before || dayOf(before) !== dayOf(entry)) wanted.push(this.#day(entry));
      if (entry.author !== "buyer") {
        if (entry.author !== voice) wanted.push(this.#change(entry));
        voice = entry.author;
      }
      wanted.push(this.#message(entry, before, entries[place + 1]));
    });
    this.#place(wanted);
  }

  /** Begin anew, in other words. */
  clear(): void {
    this.#lines.clear();
    this.element.replaceChildren();
  }

  /** Put the wanted lines in order, moving none that already stands right. */
  #place(wanted: HTMLElement[]): void {
    const kept = new Set(wanted);
    for (const [key, line] of this.#lines) {
      if (kept.has(line)) continue;
      line.remove();
      this.#lines.delete(key);
    }
    wanted.forEach((line, place) => {
      const standing = this.element.children[place] ?? null;
      if (standing !== line) this.element.insertBefore(line, standing);
    });
  }

  #line(key: string, make: () => HTMLElement): HTMLElement {
    const line = this.#lines.get(key) ?? make();
    this.#lines.set(key, line);
    return line;
  }

  #day(entry: Entry): HTMLElement {
    return this.#line(`day ${entry.key}`, () => {
      const words = new Intl.DateTimeFormat(this.texts.locale, { weekday: "long", day: "numeric", month: "long" });
      return h("p", { class: "notice day" }, words.format(entry.at));
    });
  }

  /** Who speaks for the shop now. */
  #change(entry: Entry): HTMLElement {
    const words = entry.author === "agent" ? "widget-person-joined" : "widget-bot-back";
    return this.#line(`${words} ${entry.key}`, () => h("p", { class: "notice" }, this.texts.say(words)));
  }

  #message(entry: Entry, before: Entry | undefined, after: Entry | undefined): HTMLElement {
    const line = this.#line(entry.key, () => this.#bubble(entry));
    line.classList.toggle("first", !belongTogether(before, entry));
    line.classList.toggle("last", !belongTogether(entry, after));
    line.dataset["delivery"] = entry.delivery;
    const foot = line.querySelector(".foot");
    const words = this.#foot(entry, !after);
    // An unchanged foot is left alone, or its button would lose the focus.
    if (foot?.textContent !== words.textContent) foot?.replaceWith(words);
    return line;
  }

  #bubble(entry: Entry): HTMLElement {
    // Some replies name their source in their own words, as other channels need it.
    const unnamed = entry.sources.filter((source) => !entry.text.includes(source.title));
    const titles = unnamed.map((source) => source.title).join(" · ");
    return h(
      "div",
      { class: `message ${entry.author}` },
      h("p", { class: "author" }, this.texts.say(AUTHORS[entry.author])),
      h("p", { class: "bubble", dir: "auto" }, ...withWholeNumbers(entry.text)),
      titles ? this.#source(titles) : null,
      h("p", { class: "foot" }),
    );
  }

  #source(titles: string): HTMLElement {
    const words = h("span", {}, `${this.texts.say("widget-source")}: `, h("bdi", {}, titles));
    return h("p", { class: "source" }, icon(...BOOK), words);
  }

  #foot(entry: Entry, isNewest: boolean): HTMLElement {
    const time = new Intl.DateTimeFormat(this.texts.locale, { hour: "numeric", minute: "2-digit" }).format(entry.at);
    const state: Record<Entry["delivery"], string> = {
      sent: isNewest && entry.author === "buyer" ? `${this.texts.say("widget-sent")} · ${time}` : time,
      sending: this.texts.say("widget-sending"),
      waiting: this.texts.say("widget-waiting"),
      failed: this.texts.say("widget-failed"),
    };
    const again = h("button", { type: "button", onclick: () => this.conversation.retry(entry.key) }, this.texts.say("widget-retry"));
    return h("p", { class: "foot" }, state[entry.delivery], entry.delivery === "failed" ? again : null);
  }
}

/** Keep numbers like 302-7718234-5520917 whole: among Arabic words their parts would change places. */
function withWholeNumbers(text: string): (Node | string)[] {
  const parts = text.split(/(\p{N}[\p{N}-]{3,22}\p{N})/u);
  return parts.map((part, place) => (place % 2 ? h("bdi", { class: "number" }, part) : part));
}

function dayOf(entry: Entry): string {
  return new Date(entry.at).toDateString();
}

function belongTogether(one: Entry | undefined, other: Entry | undefined): boolean {
  if (!one || !other) return false;
  return one.author === other.author && dayOf(one) === dayOf(other) && other.at - one.at < PAUSE_MS;
}
