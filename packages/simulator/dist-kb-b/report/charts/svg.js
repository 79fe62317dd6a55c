import { plot } from "@observablehq/plot";
import { trusted } from "@tierpolicy/engine/page";
import { DOMImplementation, XMLSerializer } from "@xmldom/xmldom";
const NAMESPACE = "http://www.w3.org/1999/xhtml";
/** What a chart is called in style sheets. */
const CHART = "chart";
/** A picture has one text alternative: its parts have none. */
const HEARD = ["aria-label", "aria-hidden", "aria-description"];
/**
 * A chart as SVG that stands in a page, drawn without a browser. Its colours are names of the page's style sheet; the writer escapes its texts.
 *
 * @param label what somebody hears who does not see it
 */
export const svgOf = (label, options) => {
    const document = new DOMImplementation().createDocument(NAMESPACE, "html");
    const drawn = plot({ ...options, className: CHART, document });
    // Its own style sheet would be there once for each chart; the page's says the same for all.
    for (const style of [...drawn.getElementsByTagName("style")])
        style.parentNode?.removeChild(style);
    for (const element of drawn.getElementsByTagName("*"))
        for (const name of HEARD)
            element.removeAttribute(name);
    drawn.setAttribute("role", "img");
    drawn.setAttribute("aria-label", label);
    return trusted(new XMLSerializer().serializeToString(drawn));
};
//# sourceMappingURL=svg.js.map