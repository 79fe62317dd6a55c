import type { Rule, Service } from "@tierpolicy/schema";
import type { Wording } from "./wording.js";
/**
 * What a rule says beside its condition and its services, as decisions see it.
 *
 * @param service to be told what an offer means for it, defaults and standards filled in; without it, what the offer says itself
 */
export declare const ruleContent: (rule: Rule, wording: Wording, service?: Service) => unknown;
//# sourceMappingURL=rule-content.d.ts.map