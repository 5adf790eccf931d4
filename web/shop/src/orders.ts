import { h } from "./element";

/** An order that a newcomer may play with, as the server names it. */
interface DemoOrder {
  number: string;
  email: string;
  /** What makes this order worth asking about. */
  shows: string;
}

/** Fetch the demo orders and lay them out as parcel labels, or say why there are none. */
export async function showOrders(list: HTMLElement): Promise<void> {
  try {
    const response = await fetch("demo-orders.json");
    if (!response.ok) throw new Error(`demo orders: ${response.status}`);
    const orders = (await response.json()) as DemoOrder[];
    list.replaceChildren(...orders.map(label));
  } catch {
    const hint = "This server has no demo orders. They are made by the command ";
    list.replaceChildren(h("li", { class: "none" }, hint, h("code", {}, "dragoman demo"), "."));
  }
}

function label(order: DemoOrder): HTMLElement {
  const where = `Where is order ${order.number}? My e-mail is ${order.email}`;
  const cancel = `Please cancel order ${order.number}. My e-mail is ${order.email}`;
  const back = `I want to return something from order ${order.number}. My e-mail is ${order.email}`;
  return h(
    "li",
    { class: "order" },
    h("p", { class: "shows" }, order.shows),
    h("dl", {}, ...pair("Order", order.number), ...pair("E-mail", order.email)),
    h("p", { class: "asks" }, ask("Where is it?", where), ask("Send it back", back), ask("Cancel it", cancel)),
  );
}

function pair(name: string, value: string): HTMLElement[] {
  const copy = h("button", { class: "copy", type: "button", "aria-label": `Copy ${value}` }, "Copy");
  copy.addEventListener("click", () => void copyFrom(copy, value));
  return [h("dt", {}, name), h("dd", {}, h("code", {}, value), copy)];
}

function ask(words: string, question: string): HTMLElement {
  return h("button", { class: "ask", type: "button", "data-dragoman-ask": question }, words);
}

const SHOWN_MS = 1600;

async function copyFrom(button: HTMLElement, value: string): Promise<void> {
  // Without TLS a browser has no clipboard for pages; the text can still be selected by hand.
  const isCopied = await navigator.clipboard?.writeText(value).then(() => true, () => false);
  button.textContent = isCopied ? "Copied" : "Select it";
  setTimeout(() => (button.textContent = "Copy"), SHOWN_MS);
}
