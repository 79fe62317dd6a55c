import { Option } from "commander";
/** Segments, with commas between them; named several times, it is the union. */
export declare const audienceOption: (description: string) => Option;
//# sourceMappingURL=audience-option.d.ts.map