import { h, icon, SEND } from "./element";
import { LONGEST_TEXT } from "./server";
import type { Texts } from "./texts";

/** From here on the buyer is told how much is left. */
const NEARLY_FULL = LONGEST_TEXT - 500;

/** Where the buyer writes. Enter sends, Shift+Enter begins a new line. */
export class Composer {
  readonly #field = h("textarea", { rows: "1", enterkeyhint: "send", oninput: () => this.#measure() });
  readonly #send = h("button", { class: "send", type: "submit" }, icon(...SEND));
  readonly #limit = h("p", { class: "limit", role: "status" });
  readonly element = h("form", { class: "composer" }, this.#limit, h("div", { class: "field" }, this.#field, this.#send));

  constructor(
    private readonly texts: Texts,
    private readonly say: (text: string) => void,
  ) {
    this.element.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.#field.addEventListener("keydown", (event) => {
      // Enter that ends a word of an input method (Chinese, Japanese, Korean) is not meant for us.
      if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
      event.preventDefault();
      this.#submit();
    });
  }

  focus(): void {
    this.#field.focus();
  }

  render(): void {
    this.#field.placeholder = this.texts.say("widget-placeholder");
    this.#field.setAttribute("aria-label", this.texts.say("widget-placeholder"));
    this.#send.setAttribute("aria-label", this.texts.say("widget-send"));
    this.#measure();
  }

  #submit(): void {
    const text = this.#field.value.trim();
    if (!text || lengthOf(text) > LONGEST_TEXT) return;
    this.#field.value = "";
    this.#measure();
    this.say(text);
  }

  #measure(): void {
    const text = this.#field.value.trim();
    const length = lengthOf(text);
    const isTooLong = length > LONGEST_TEXT;
    const numbers = new Intl.NumberFormat(this.texts.locale);
    const count = `${numbers.format(length)} / ${numbers.format(LONGEST_TEXT)}`;
    const words = isTooLong ? `${this.texts.say("widget-too-long")} · ${count}` : count;
    this.#limit.textContent = length > NEARLY_FULL ? words : "";
    this.#limit.classList.toggle("wrong", isTooLong);
    // Not the `disabled` attribute: a button that vanishes from the tab order under the fingers startles.
    this.#send.setAttribute("aria-disabled", String(!text || isTooLong));
    this.#field.setAttribute("aria-invalid", String(isTooLong));
    // An empty field runs as the panel does, or its placeholder would stand on the wrong side.
    this.#field.dir = text ? "auto" : "";
    this.#field.style.height = "auto";
    // A hidden field has no height to measure.
    if (this.#field.scrollHeight) this.#field.style.height = `${this.#field.scrollHeight}px`;
  }
}

/** Code points, as the server counts them; short texts need no exact count. */
function lengthOf(text: string): number {
  return text.length <= NEARLY_FULL ? text.length : [...text].length;
}
