import { baselineGap } from "./baseline-gap/baseline-gap.js";
import { brokenAssertion } from "./broken-assertion/broken-assertion.js";
import { deadRule } from "./dead-rule/dead-rule.js";
import { emptyPromise } from "./empty-promise/empty-promise.js";
import { emptySegment } from "./empty-segment/empty-segment.js";
import { identicalSegments } from "./identical-segments/identical-segments.js";
import { overCommitment } from "./over-commitment/over-commitment.js";
import { overPublicity } from "./over-publicity/over-publicity.js";
import { overreach } from "./overreach/overreach.js";
import { perverseIncentive } from "./perverse-incentive/perverse-incentive.js";
import { predictableDelight } from "./predictable-delight/predictable-delight.js";
import { publicityLeak } from "./publicity-leak/publicity-leak.js";
import { shadowedRule } from "./shadowed-rule/shadowed-rule.js";
import { tierInversion } from "./tier-inversion/tier-inversion.js";
import { uncoveredCustomer } from "./uncovered-customer/uncovered-customer.js";
import { unequalTwins } from "./unequal-twins/unequal-twins.js";
import { uninformedMember } from "./uninformed-member/uninformed-member.js";
import { unreachableLevel } from "./unreachable-level/unreachable-level.js";
import { unused } from "./unused/unused.js";
import { vagueBasic } from "./vague-basic/vague-basic.js";
/** Every check, by its id, in the order in which reports list them. Each is a folder: its violation, its test, and its page docs/checks/<id>.md. */
export const CHECKS = {
    overreach,
    "publicity-leak": publicityLeak,
    "broken-assertion": brokenAssertion,
    "uninformed-member": uninformedMember,
    "empty-promise": emptyPromise,
    "over-commitment": overCommitment,
    "over-publicity": overPublicity,
    "vague-basic": vagueBasic,
    "baseline-gap": baselineGap,
    "perverse-incentive": perverseIncentive,
    "tier-inversion": tierInversion,
    "unequal-twins": unequalTwins,
    "predictable-delight": predictableDelight,
    "dead-rule": deadRule,
    "shadowed-rule": shadowedRule,
    "empty-segment": emptySegment,
    "identical-segments": identicalSegments,
    "unreachable-level": unreachableLevel,
    unused,
    "uncovered-customer": uncoveredCustomer,
};
export const CHECK_IDS = Object.keys(CHECKS);
//# sourceMappingURL=checks.js.map