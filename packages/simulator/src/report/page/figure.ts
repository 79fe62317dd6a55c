import { html, type Markup } from "@tierpolicy/engine/page";
import type { Band } from "../../population/bands/band.js";
import { hasInterval } from "../words/numbers.js";
import type { Telling } from "../words/telling.js";

/** A mean, and below it its interval, where there is one and it is not as wide as a rounded figure. */
export const band = (found: Band, shown: (value: number) => string, { wording }: Telling): Markup => {
  const [mean, low, high] = [found.mean, found.low, found.high].map(shown) as [string, string, string];
  if (!hasInterval(found) || low === high) return html`${mean}`;
  return html`${mean} <span class="interval">${wording.range(low, high)}</span>`;
};
