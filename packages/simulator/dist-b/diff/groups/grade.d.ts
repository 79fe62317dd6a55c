import type { Service, TermScale } from "@tierpolicy/schema";
import type { Loss, Widening } from "../report.js";
import type { Facet, FacetValue } from "./facet.js";
/** The scale of a term in each of the policies. */
export interface Scales {
    readonly before?: TermScale;
    readonly after?: TermScale;
}
/** The scales of a term of a service, as the two policies have it. */
export declare const scalesIn: (before: Service | undefined, after: Service | undefined, term: string) => Scales;
/** What a change in one respect is, beside a change: something that was promised is lost, or something is told more widely. */
export declare const gradeOf: (facet: Facet, before: FacetValue, after: FacetValue, scales: Scales) => Loss | Widening | undefined;
//# sourceMappingURL=grade.d.ts.map