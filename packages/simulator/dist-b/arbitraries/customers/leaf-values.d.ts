import { type Policy, type Scalar, type ScalarType } from "@tierpolicy/schema";
/**
 * For each scalar type of the policy, the values that customers should have: a plain one, then each constant that
 * any condition compares with facts of the family, with its neighbours; then bounds and other notable values.
 */
export declare const valuesFor: (policy: Policy) => ((type: ScalarType) => readonly Scalar[]);
//# sourceMappingURL=leaf-values.d.ts.map