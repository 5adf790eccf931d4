import type { Conversation } from "./conversation";
import { h } from "./element";
import type { TextId, Texts } from "./texts";

const STARTERS: TextId[] = ["widget-ask-order", "widget-ask-return", "widget-ask-person"];

/** The answers that one press gives: at first what most people come for, later what the bot offers. */
export class Replies {
  readonly element = h("div", { class: "replies", role: "group" });
  #shown = "";

  constructor(
    private readonly conversation: Conversation,
    private readonly texts: Texts,
    /** The pressed button is about to go: the focus must not go with it. */
    private readonly used: () => void,
  ) {}

  render(): void {
    const offers = this.conversation.entries.length
      ? this.conversation.buttons.map((button) => ({ label: button.label, use: () => this.conversation.press(button) }))
      : STARTERS.map((id) => ({ label: this.texts.say(id), use: () => this.conversation.say(this.texts.say(id)) }));
    const wanted = JSON.stringify([this.conversation.entries.length, offers]);
    if (wanted === this.#shown) return;
    this.#shown = wanted;
    this.element.replaceChildren(...offers.map(({ label, use }) => this.#button(label, use)));
    this.element.hidden = offers.length === 0;
  }

  #button(label: string, use: () => void): HTMLElement {
    const press = () => {
      this.used();
      use();
    };
    return h("button", { type: "button", dir: "auto", onclick: press }, label);
  }
}
