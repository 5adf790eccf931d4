/** Two texts side by side, for what the server cannot compare because it was never saved. */
import type { Row } from "../api/articles";

/** Put lines that both texts have into one row; those between stand beside each other. */
export function sideBySide(before: string, after: string): Row[] {
  const [old, young] = [before.split("\n"), after.split("\n")];
  const rows: Row[] = [];
  let [i, j] = [0, 0];
  for (const [nextOld, nextYoung] of [...common(old, young), [old.length, young.length] as const]) {
    while (i < nextOld || j < nextYoung) {
      rows.push({ before: i < nextOld ? (old[i++] ?? null) : null, after: j < nextYoung ? (young[j++] ?? null) : null });
    }
    if (nextOld < old.length) rows.push({ before: old[i++] ?? null, after: young[j++] ?? null });
  }
  return rows;
}

/** Find the longest sequence of lines that both have, as pairs of places. */
function common(old: string[], young: string[]): (readonly [number, number])[] {
  const width = young.length + 1;
  const longest = new Uint32Array((old.length + 1) * width);
  const at = (i: number, j: number): number => longest[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = young.length - 1; j >= 0; j--) {
      longest[i * width + j] = old[i] === young[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < old.length && j < young.length; ) {
    if (old[i] === young[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}
