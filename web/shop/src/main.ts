import { h } from "./element";
import { GOODS, type Goods } from "./goods";
import { showOrders } from "./orders";
import { type Question, QUESTIONS } from "./questions";

function place(selector: string): HTMLElement {
  return document.querySelector(selector) as HTMLElement;
}

function question({ language, name, text }: Question): HTMLElement {
  const words = h("span", { class: "words", lang: language }, text);
  return h("li", {}, h("button", { type: "button", dir: "auto", "data-dragoman-ask": text }, h("span", { class: "language", lang: language }, name), words));
}

function goods({ title, price, picture }: Goods): HTMLElement {
  const image = h("img", { src: picture, alt: "", width: "240", height: "200", loading: "lazy" });
  const ask = h("button", { class: "ask", type: "button", "data-dragoman-ask": `Do you have this in stock: ${title}?` }, "In stock?");
  ask.setAttribute("aria-label", `In stock? ${title}`);
  return h("li", {}, image, h("h3", {}, title), h("p", { class: "price" }, price), ask);
}

place(".questions").append(...QUESTIONS.map(question));
place(".goods").append(...GOODS.map(goods));
void showOrders(place(".orders"));
