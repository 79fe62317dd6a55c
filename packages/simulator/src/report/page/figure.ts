import { html, type Markup } from "@tierpolicy/engine/page";
import type { Band } from "../../population/bands/band.js";
import { hasInterval } from "../words/numbers.js";
import type { Telling } from "../words/telling.js";

/** A mean, and its interval, where there is one that is wider than a rounded figure; its place is there in any case, so that figures stand in line. */
export const band = (found: Band, shown: (value: number) => string, { wording }: Telling): Markup => {
  const [mean, low, high] = [found.mean, found.low, found.high].map(shown) as [string, string, string];
  const interval = !hasInterval(found) || low === high ? "" : wording.range(low, high);
  return html`${mean} <span class="interval">${interval}</span>`;
};
