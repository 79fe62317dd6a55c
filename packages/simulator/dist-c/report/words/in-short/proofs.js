/** What holds for everybody who can exist. */
export const provedInShort = ({ data, wording }) => {
    const { proved, findings } = data.check;
    const { all, some, noLeak } = wording.summary.proved;
    const of = proved.length + new Set(findings.map(({ check }) => check)).size;
    return [
        proved.length === of ? all(of) : some(proved.length, of),
        ...(proved.includes("publicity-leak") ? [noLeak] : []),
    ];
};
/** What was found, and what could not be decided. */
export const openInShort = ({ data, wording, numbers }) => {
    const { open } = wording.summary;
    const { findings } = data.check;
    const counting = findings.filter(({ allowed }) => allowed === undefined);
    const refuted = counting.filter(({ verdict }) => verdict === "refuted");
    const undecided = counting.length - refuted.length;
    const allowed = findings.length - counting.length;
    const topics = [...new Set(refuted.map(({ check }) => open.topic(wording.checks[check].title)))];
    return [
        ...(refuted.length > 0 ? [open.refuted(refuted.length, numbers.list(topics))] : []),
        ...(undecided > 0 ? [open.undecided(undecided)] : []),
        ...(counting.length === 0 ? [open.nothing(allowed > 0)] : []),
        ...(allowed > 0 ? [open.allowed(allowed)] : []),
    ];
};
//# sourceMappingURL=proofs.js.map