import type { Conversation, Entry, Source } from "./conversation";
import { BOOK, h, icon, THUMB } from "./element";
import type { Rating } from "./server";
import type { TextId, Texts } from "./texts";

const AUTHORS: Record<Entry["author"], TextId> = { buyer: "widget-you", bot: "widget-bot", agent: "widget-agent" };
/** Two messages of one author further apart than this do not stand together. */
const PAUSE_MS = 5 * 60_000;
/** "Source: " in any language. */
const LONGEST_SOURCE_WORD = 20;

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
    return h(
      "div",
      { class: `message ${entry.author}` },
      h("p", { class: "author" }, this.texts.say(AUTHORS[entry.author])),
      h("p", { class: "bubble", dir: "auto" }, ...withWholeNumbers(withoutSourceLine(entry))),
      entry.sources.length ? this.#source(entry.sources) : null,
      entry.sources.length && entry.seq !== null ? this.#thumbs(entry.seq) : null,
      h("p", { class: "foot" }),
    );
  }

  #source(sources: Source[]): HTMLElement {
    const links = sources.flatMap(({ title, href }, place) => [
      place ? " · " : "",
      h("a", { href, target: "_blank", rel: "noopener" }, h("bdi", {}, title)),
    ]);
    return h("p", { class: "source" }, icon(...BOOK), h("span", {}, `${this.texts.say("widget-source")}: `, ...links));
  }

  /** Whether the answer has helped. */
  #thumbs(seq: number): HTMLElement {
    const line = h("p", { class: "thumbs" });
    const thumb = (value: Rating, words: TextId): HTMLElement =>
      h(
        "button",
        {
          type: "button",
          class: value,
          "aria-label": this.texts.say(words),
          "aria-pressed": "false",
          title: this.texts.say(words),
          onclick: () => void this.#rate(line, seq, value),
        },
        icon(...THUMB),
      );
    line.append(thumb("up", "widget-helpful"), thumb("down", "widget-not-helpful"));
    return line;
  }

  async #rate(line: HTMLElement, seq: number, value: Rating): Promise<void> {
    if (!(await this.conversation.rate(seq, value))) return;
    for (const button of line.querySelectorAll("button")) {
      button.setAttribute("aria-pressed", String(button.classList.contains(value)));
    }
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

/** Some replies name their source in words of their own, as other channels need it; here it is a link. */
function withoutSourceLine(entry: Entry): string {
  const isSource = (paragraph: string): boolean =>
    entry.sources.some(({ title }) => paragraph.endsWith(title) && paragraph.length < title.length + LONGEST_SOURCE_WORD);
  const [first, ...rest] = entry.text.split("\n\n");
  return [first, ...rest.filter((paragraph) => !isSource(paragraph))].join("\n\n");
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
