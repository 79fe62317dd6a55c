import { type PolicyTestReading } from "@tierpolicy/schema/policy-tests";
/** The policy that a file of tests is about: the one that it names, the one whose name it has, or `policy.json` beside it. */
export declare const policyPathOf: (file: string, { document }: PolicyTestReading) => Promise<string>;
/** The same, of a file that has not been read. */
export declare const policyPathIn: (file: string) => Promise<string>;
//# sourceMappingURL=policy-of.d.ts.map