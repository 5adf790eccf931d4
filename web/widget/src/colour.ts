/** How light a colour is to the eye, from 0 (black) to 1 (white); null where the browser writes it in a way not known here. */
function lightness(colour: string): number | null {
  const [red, green, blue] = (/^rgba?\(([^)]+)/.exec(colour)?.[1] ?? "").split(/[ ,/]+/).map((part) => Number(part) / 255);
  if (red === undefined || green === undefined || blue === undefined) return null;
  const [r, g, b] = [red, green, blue].map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

/** Give an element the shop's accent colour, and letters upon it that stand out. */
export function paint(element: HTMLElement, accent: string): void {
  element.style.setProperty("--accent", accent);
  element.style.color = "var(--accent)";
  const light = lightness(getComputedStyle(element).color);
  element.style.removeProperty("color");
  // At this lightness black and white letters have the same contrast.
  element.style.setProperty("--on-accent", light !== null && light > 0.179 ? "#16130f" : "#fff");
}
