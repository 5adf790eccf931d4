import { Activity } from "./activity";
import { paint } from "./colour";
import { Composer } from "./composer";
import type { Configuration } from "./configuration";
import { Conversation } from "./conversation";
import { CLOSE, DOWN, h, icon, MARK } from "./element";
import { Log } from "./log";
import { Replies } from "./replies";
import { Server } from "./server";
import styles from "./style.css?inline";
import { Texts } from "./texts";

/** Said by everyone in her own language, whatever the widget's own is. */
const HELLO = ["Hello", "你好", "Hola", "Bonjour", "مرحبا", "नमस्ते"];
/** Nearer to the end than this, the log follows what is new. */
const NEAR_PX = 80;
/** A tab that nobody looks at for this long lets its stream go; a browser opens only a few to one server. */
const REST_MS = 60_000;

/** The launcher and the panel, in a shadow tree that the shop's page cannot reach by accident. */
export class Widget {
  readonly #texts = new Texts();
  readonly #conversation: Conversation;
  readonly #log: Log;
  readonly #replies: Replies;
  readonly #activity: Activity;
  readonly #composer: Composer;
  readonly #host = document.createElement("dragoman-chat");
  readonly #launcher = h("button", { class: "launcher", type: "button", "aria-controls": "panel", onclick: () => this.toggle() }, icon(...MARK), icon(...CLOSE), h("span", { class: "badge", hidden: "" }));
  readonly #title = h("h2", { id: "title" });
  readonly #subtitle = h("p", { class: "subtitle" });
  readonly #close = h("button", { class: "close", type: "button", onclick: () => this.close() }, icon(...CLOSE));
  readonly #banner = h("p", { class: "banner", role: "status" });
  readonly #greeting = h("p", { class: "greeting" });
  readonly #automated = h("p", { class: "small" });
  readonly #privacy = h("p", { class: "small" });
  readonly #newer = h("button", { class: "newer", type: "button", hidden: "", onclick: () => this.#scrollDown() }, icon(...DOWN), h("span"));
  readonly #scroll: HTMLElement;
  readonly #panel: HTMLElement;
  readonly #root: HTMLElement;
  #opener: HTMLElement | null = null;
  #restTimer = 0;

  constructor(private readonly configuration: Configuration) {
    this.#conversation = new Conversation(configuration, () => this.#render());
    this.#log = new Log(this.#conversation, this.#texts);
    this.#activity = new Activity(this.#conversation, this.#texts);
    this.#composer = new Composer(this.#texts, (text) => this.ask(text));
    this.#replies = new Replies(this.#conversation, this.#texts, () => this.#focus());
    this.#scroll = this.#makeScroll();
    this.#panel = this.#makePanel();
    this.#root = h("div", { class: "widget" }, this.#panel, this.#launcher);
    this.#attach();
    this.#listen();
    this.#renderWords();
    this.#conversation.resume();
    if (this.#conversation.isOpen) this.#show();
    else this.#render();
    void this.#learnWords();
  }

  toggle(): void {
    if (this.#conversation.isOpen) this.close();
    else this.open();
  }

  open(opener: HTMLElement | null = null): void {
    this.#opener = opener;
    this.#conversation.isOpen = true;
    this.#show();
    this.#focus();
  }

  close(): void {
    this.#conversation.isOpen = false;
    this.#panel.hidden = true;
    this.#render();
    (this.#opener?.isConnected ? this.#opener : this.#launcher).focus();
  }

  ask(text: string): void {
    this.#conversation.say(text);
    this.#scrollDown();
  }

  #makeScroll(): HTMLElement {
    const hello = h("p", { class: "hello", "aria-hidden": "true" }, ...HELLO.map((word) => h("span", {}, word)));
    const welcome = h("div", { class: "welcome" }, hello, this.#greeting, this.#automated, this.#privacy);
    const end = h("div", { class: "end" }, this.#activity.element, this.#replies.element);
    return h("div", { class: "scroll", onscroll: () => this.#scrolled() }, welcome, this.#log.element, end);
  }

  #makePanel(): HTMLElement {
    const names = h("div", { class: "names" }, this.#title, this.#subtitle);
    const header = h("header", {}, h("span", { class: "mark" }, icon(...MARK)), names, this.#close);
    const body = h("div", { class: "body" }, this.#scroll, this.#newer);
    const attributes = { class: "panel", id: "panel", role: "dialog", "aria-labelledby": "title", tabindex: "-1", hidden: "" };
    return h("section", attributes, header, this.#banner, body, this.#composer.element);
  }

  #attach(): void {
    const shadow = this.#host.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    shadow.adoptedStyleSheets = [sheet];
    shadow.append(this.#root);
    document.body.append(this.#host);
    if (this.configuration.color) paint(this.#root, this.configuration.color);
  }

  #listen(): void {
    addEventListener("online", () => this.#wake());
    addEventListener("offline", () => this.#render());
    addEventListener("pagehide", () => this.#conversation.rest());
    addEventListener("pageshow", () => this.#wake());
    document.addEventListener("visibilitychange", () => this.#seen());
    document.addEventListener("click", (event) => this.#pressedOnPage(event));
    for (const kind of ["keydown", "keyup", "keypress"] as const) {
      this.#root.addEventListener(kind, (event) => this.#typed(event));
    }
    visualViewport?.addEventListener("resize", () => this.#fit());
    visualViewport?.addEventListener("scroll", () => this.#fit());
  }

  #wake(): void {
    this.#conversation.hurry();
    void this.#learnWords();
    this.#render();
  }

  #seen(): void {
    clearTimeout(this.#restTimer);
    if (document.hidden) {
      this.#restTimer = window.setTimeout(() => this.#conversation.rest(), REST_MS);
      return;
    }
    if (this.#conversation.isOpen) this.#conversation.markRead();
    this.#wake();
  }

  /** Any element of the shop's page with this attribute opens the chat, and asks what the attribute says. */
  #pressedOnPage(event: MouseEvent): void {
    const pressed = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-dragoman-ask]") : null;
    if (!pressed) return;
    this.open(pressed);
    if (pressed.dataset["dragomanAsk"]) this.ask(pressed.dataset["dragomanAsk"]);
  }

  #typed(event: KeyboardEvent): void {
    // The page's own keyboard shortcuts must not fire while she writes.
    event.stopPropagation();
    if (event.type !== "keydown" || this.#panel.hidden || event.isComposing) return;
    if (event.key === "Escape") this.close();
    if (event.key === "Tab" && this.#isWholeScreen) this.#keepFocusInside(event);
  }

  get #isWholeScreen(): boolean {
    return matchMedia("(max-width: 480px)").matches;
  }

  /** What lies behind a panel that fills the screen cannot be seen, so Tab must not go there. */
  #keepFocusInside(event: KeyboardEvent): void {
    const stops = [...this.#panel.querySelectorAll<HTMLElement>("button, textarea, [tabindex='0']")].filter((stop) => stop.offsetParent);
    const [first, last] = [stops[0], stops.at(-1)];
    const focused = (this.#host.shadowRoot as ShadowRoot).activeElement;
    const leaves = event.shiftKey ? focused === first || focused === this.#panel : focused === last;
    if (!leaves) return;
    event.preventDefault();
    (event.shiftKey ? last : first)?.focus();
  }

  #show(): void {
    this.#panel.hidden = false;
    this.#fit();
    this.#render();
    this.#scrollDown();
  }

  /** On a touch screen the focus stays off the field, or the keyboard would cover the conversation. */
  #focus(): void {
    if (matchMedia("(pointer: coarse)").matches) this.#panel.focus();
    else this.#composer.focus();
  }

  /** Keep clear of the on-screen keyboard, which covers the page without making it smaller. */
  #fit(): void {
    if (!visualViewport) return;
    this.#root.style.setProperty("--seen-height", `${visualViewport.height}px`);
    this.#root.style.setProperty("--seen-top", `${visualViewport.offsetTop}px`);
  }

  get #isNearEnd(): boolean {
    const { scrollHeight, scrollTop, clientHeight } = this.#scroll;
    return scrollHeight - scrollTop - clientHeight < NEAR_PX;
  }

  #scrollDown(): void {
    this.#scroll.scrollTop = this.#scroll.scrollHeight;
  }

  #scrolled(): void {
    if (this.#isNearEnd) this.#newer.hidden = true;
  }

  #render(): void {
    const isOpen = this.#conversation.isOpen;
    const follows = this.#isNearEnd;
    const height = this.#scroll.scrollHeight;
    this.#renderFrame(isOpen);
    this.#log.render();
    this.#activity.render();
    this.#replies.render();
    if (!isOpen || this.#scroll.scrollHeight === height) return;
    if (follows) this.#scrollDown();
    else this.#newer.hidden = false;
  }

  #renderFrame(isOpen: boolean): void {
    const unread = this.#conversation.unread;
    const badge = this.#launcher.querySelector(".badge") as HTMLElement;
    badge.hidden = isOpen || unread === 0;
    badge.textContent = unread > 9 ? "9+" : String(unread);
    const label = this.#texts.say(isOpen ? "widget-close" : "widget-open");
    this.#launcher.setAttribute("aria-label", badge.hidden ? label : `${label} (${this.#texts.say("widget-new-messages")}: ${unread})`);
    this.#launcher.setAttribute("aria-expanded", String(isOpen));
    this.#root.classList.toggle("open", isOpen);
    this.#panel.setAttribute("aria-modal", String(this.#isWholeScreen));
    const trouble = navigator.onLine ? "widget-reconnecting" : "widget-offline";
    const words = this.#conversation.isCut || !navigator.onLine ? this.#texts.say(trouble) : "";
    if (this.#banner.textContent !== words) this.#banner.textContent = words;
  }

  /** Ask for the buyer's language; where the server is out of reach, ask again when it is back. */
  async #learnWords(): Promise<void> {
    if (this.#texts.isLearnt) return;
    const server = new Server(this.configuration.server);
    const words = await server.texts(this.configuration.language).catch(() => null);
    if (!words) return;
    this.#texts.learn(words);
    this.#renderWords();
    this.#log.clear();
    this.#render();
  }

  #renderWords(): void {
    this.#root.lang = this.#texts.language;
    this.#root.dir = this.#texts.direction;
    this.#title.textContent = this.#texts.say("widget-title");
    this.#subtitle.textContent = this.#texts.say("widget-subtitle");
    this.#greeting.textContent = this.#texts.say("widget-greeting");
    this.#automated.textContent = this.#texts.say("widget-automated");
    this.#privacy.textContent = this.#texts.say("widget-privacy");
    this.#close.setAttribute("aria-label", this.#texts.say("widget-close"));
    (this.#newer.querySelector("span") as HTMLElement).textContent = this.#texts.say("widget-new-messages");
    this.#composer.render();
  }
}
