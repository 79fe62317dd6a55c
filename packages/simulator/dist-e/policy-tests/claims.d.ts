import type { Bound, Commitment, Publicity, TermValue } from "@tierpolicy/schema";
/** Parts of a customer's agreement in which a service can stand. */
export declare const AGREEMENT_PARTS: readonly ["provided", "arrangeable", "notProvided"];
export type AgreementPart = (typeof AGREEMENT_PARTS)[number];
/** One thing that a test says of its customer: each is so or is not. */
export type Claim = {
    readonly kind: "offered";
    readonly service: string;
    readonly wanted: boolean;
} | {
    readonly kind: "commitment";
    readonly service: string;
    readonly bound: Bound<Commitment>;
} | {
    readonly kind: "publicity";
    readonly service: string;
    readonly bound: Bound<Publicity>;
} | {
    readonly kind: "term";
    readonly service: string;
    readonly term: string;
    readonly bound: Bound<TermValue>;
}
/** Exactly these channels. */
 | {
    readonly kind: "channels";
    readonly service: string;
    readonly channels: readonly string[];
} | {
    readonly kind: "told";
    readonly service: string;
    readonly channel: string;
    readonly wanted: boolean;
}
/** Exactly these, in any order. */
 | {
    readonly kind: "approval";
    readonly service: string;
    readonly names: readonly string[];
} | {
    readonly kind: "arranged";
    readonly service: string;
    readonly wanted: boolean;
} | {
    readonly kind: "arrangement";
    readonly service: string;
    readonly fee?: number;
    readonly by?: string;
} | {
    readonly kind: "hears";
    readonly service: string;
    readonly wanted: boolean;
}
/** Exactly these segments. */
 | {
    readonly kind: "segments";
    readonly segments: readonly string[];
} | {
    readonly kind: "member";
    readonly segment: string;
    readonly wanted: boolean;
}
/** Where the service stands in the agreement; nowhere, where `part` is absent. */
 | {
    readonly kind: "agreement";
    readonly service: string;
    readonly part?: AgreementPart;
};
/** A claim, and the JSON Pointer of the place in the test file that makes it. */
export interface Expectation {
    readonly claim: Claim;
    readonly pointer: string;
}
//# sourceMappingURL=claims.d.ts.map