import { type PlotOptions } from "@observablehq/plot";
import { type Markup } from "@tierpolicy/engine/page";
/**
 * A chart as SVG that stands in a page, drawn without a browser. Its colours are names of the page's style sheet; the writer escapes its texts.
 *
 * @param label what somebody hears who does not see it
 */
export declare const svgOf: (label: string, options: PlotOptions) => Markup;
//# sourceMappingURL=svg.d.ts.map