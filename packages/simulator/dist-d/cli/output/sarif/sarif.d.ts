import type { Log } from "sarif";
import type { Page } from "../../pages/pages.js";
import { type Outcome } from "../outcome.js";
interface SarifOptions {
    /** Of this package. */
    readonly version: string;
    readonly pageOf: (id: string) => Promise<Page | undefined>;
}
/** What came of the policies as one run of the Static Analysis Results Interchange Format, version 2.1.0. */
export declare const sarifLog: (outcomes: readonly Outcome[], { version, pageOf }: SarifOptions) => Promise<Log>;
export {};
//# sourceMappingURL=sarif.d.ts.map