import type { MatcherContext } from "./answer.js";
import type { ConditionInput, Selection } from "./types.js";
/** Whom an expectation speaks of, as in "every customer in `vip`". */
export declare const whomInWords: ({ isNot }: MatcherContext, { to, where }: {
    readonly to?: object;
    readonly where?: string | ConditionInput;
}) => string;
/** The services that an expectation speaks of. */
export declare const servicesInWords: (service: Selection<string>) => string;
//# sourceMappingURL=words.d.ts.map