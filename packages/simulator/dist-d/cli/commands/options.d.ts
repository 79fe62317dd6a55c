import { Option } from "commander";
/** The `--format` of a command, the first of which is the default. */
export declare const formatOption: (formats: readonly string[], description?: string) => Option;
/** The moment of the decision, in place of now. */
export declare const atOption: (flags?: string) => Option;
export declare const budgetOption: () => Option;
export declare const watchOption: () => Option;
//# sourceMappingURL=options.d.ts.map