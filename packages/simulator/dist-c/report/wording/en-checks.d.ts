import type { CheckId } from "../../check/checks.js";
/** What each check looks for, in few words. */
export declare const CHECK_TITLES: {
    readonly [id in CheckId]: string;
};
/** What a proof says, where the check itself says it in the words of the language. */
export declare const PLAINLY_PROVED: {
    readonly [id: string]: string;
};
//# sourceMappingURL=en-checks.d.ts.map