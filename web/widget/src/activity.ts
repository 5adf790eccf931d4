import type { Conversation } from "./conversation";
import { h } from "./element";
import type { Texts } from "./texts";

/** Shows that the bot is at work, and on what. */
export class Activity {
  readonly #words = h("span", { class: "words", dir: "auto" });
  readonly #dots = h("span", { class: "dots", "aria-hidden": "true" }, h("i"), h("i"), h("i"));
  readonly element = h("div", { class: "activity", role: "status" });

  constructor(
    private readonly conversation: Conversation,
    private readonly texts: Texts,
  ) {}

  render(): void {
    const activity = this.conversation.activity;
    if (activity === null) return this.element.replaceChildren();
    const words = activity || this.texts.say("widget-typing");
    if (this.#words.textContent !== words) this.#words.textContent = words;
    if (!this.#dots.isConnected) this.element.replaceChildren(this.#dots, this.#words);
  }
}
