import type { Check } from "../property.js";
/**
 * Refuted iff a rule applies to some possible customer, for one of its services at least, and without it every possible customer would be
 * decided as before on every service: offer, levels, channels, arrangement, and who must approve. The lists of rules in a decision do not
 * count, nor does what channels carry to others. Rules that say the same of the same services to the same customers are one finding.
 */
export declare const shadowedRule: Check;
//# sourceMappingURL=shadowed-rule.d.ts.map