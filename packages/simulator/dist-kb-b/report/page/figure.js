import { html } from "@tierpolicy/engine/page";
import { hasInterval } from "../words/numbers.js";
/** A mean, and its interval, where there is one that is wider than a rounded figure; its place is there in any case, so that figures stand in line. */
export const band = (found, shown, { wording }) => {
    const [mean, low, high] = [found.mean, found.low, found.high].map(shown);
    const interval = !hasInterval(found) || low === high ? "" : wording.range(low, high);
    return html `${mean} <span class="interval">${interval}</span>`;
};
//# sourceMappingURL=figure.js.map