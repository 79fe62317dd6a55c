import { createHash } from "node:crypto";
/** The version stands for what goes into it. */
export const FINGERPRINT = "tierpolicySubject/v1";
/** What a problem is about, so that the same problem is known again when lines have moved, or its witness has changed. */
const identityOf = ({ code, message, finding }) => finding ? [code, finding.service, finding.segment, finding.channel, finding.fact, finding.rules] : [code, message];
/** Gives each problem of a policy a fingerprint of its own: what is about the same is counted. */
export const fingerprinter = (policy) => {
    const seen = new Map();
    return (problem) => {
        const hash = createHash("sha256")
            .update(JSON.stringify([policy, ...identityOf(problem)]))
            .digest("hex")
            .slice(0, 32);
        const count = (seen.get(hash) ?? 0) + 1;
        seen.set(hash, count);
        return `${hash}:${count}`;
    };
};
//# sourceMappingURL=fingerprints.js.map