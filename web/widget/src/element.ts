type Child = Node | string | null;

/**
 * Make an element. Text goes in as text nodes only: nothing that a buyer, a bot or an agent wrote
 * can become markup. An attribute that is null is left out; one that starts with "on" is a listener.
 */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | null | ((event: never) => void)> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name.slice(2), value as EventListener);
    else if (value !== null) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

const SVG = "http://www.w3.org/2000/svg";

/** An icon of one or more strokes on a field of 24 by 24, which screen readers skip. */
export function icon(...strokes: string[]): SVGSVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  for (const stroke of strokes) {
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("d", stroke);
    svg.append(path);
  }
  return svg;
}

export const CLOSE = ["M6 6l12 12M18 6L6 18"];
export const SEND = ["M5 12h13M12.5 6l6 6-6 6"];
export const DOWN = ["M12 5v13M6.5 13l5.5 5.5L17.5 13"];
export const THUMB = ["M7 11v8.5H4.5V11z", "M7 11l3.6-6.5c1.5 0 2.4 1.1 2.1 2.5L12 10h5.6a1.9 1.9 0 0 1 1.9 2.3l-1.2 5.7a1.9 1.9 0 0 1-1.9 1.5H7"];
export const BOOK = ["M12 7v12", "M12 7C10 5.3 7 5 4 5.2v12.3c3-.2 6 .1 8 1.7 2-1.6 5-1.9 8-1.7V5.2C17 5 14 5.3 12 7z"];
/** Two people talking, one bubble leaning on the other: the interpreter's mark. */
export const MARK = [
  "M14.5 9.2V7.4A2.9 2.9 0 0 0 11.6 4.5H6.4A2.9 2.9 0 0 0 3.5 7.4v3.8a2.9 2.9 0 0 0 1.6 2.6V16l2.2-1.9",
  "M12.4 9.2h5.2a2.9 2.9 0 0 1 2.9 2.9v3.2a2.9 2.9 0 0 1-1.6 2.6V20l-2.7-1.8h-3.8a2.9 2.9 0 0 1-2.9-2.9v-3.2a2.9 2.9 0 0 1 2.9-2.9z",
];
