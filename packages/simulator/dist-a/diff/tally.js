import { changeInWords, stepsKey } from "./groups/change-words.js";
/** Counts customers one by one, by what both policies decide on them. */
export const tallyOf = ({ report, steps, pairs, replay }) => {
    const renames = report.renames.filter(({ kind }) => kind === "fact").map(({ before, after }) => [before, after]);
    const groups = new Map();
    for (const [place, { service, varies }] of report.changes.entries()) {
        const among = groups.get(service) ?? [];
        groups.set(service, among);
        const alike = among.find((one) => [...one.varies].join() === varies.join()) ?? { varies: new Set(varies), places: new Map() };
        if (!among.includes(alike))
            among.push(alike);
        alike.places.set(stepsKey(steps[place] ?? [], alike.varies), place);
    }
    const changes = report.changes.map(() => 0);
    const counts = { decided: 0, invalid: 0, onlyBefore: 0, onlyAfter: 0, changed: 0, promise: 0, publicity: 0 };
    return {
        add: (customer) => {
            for (const [was, is] of renames) {
                if (!Object.hasOwn(customer, is) && Object.hasOwn(customer, was))
                    Reflect.set(customer, is, Reflect.get(customer, was));
                if (!Object.hasOwn(customer, was) && Object.hasOwn(customer, is))
                    Reflect.set(customer, was, Reflect.get(customer, is));
            }
            const [before, after] = [replay.before.decideQuickly(customer), replay.after.decideQuickly(customer)];
            if (before._tag === "Left" || after._tag === "Left") {
                counts[before._tag === "Right" ? "onlyBefore" : after._tag === "Right" ? "onlyAfter" : "invalid"] += 1;
                return;
            }
            counts.decided += 1;
            const seen = { changed: false, promise: false, publicity: false };
            for (const pair of pairs) {
                const shown = replay.stepsBetween(pair, before.right, after.right);
                if (shown.length === 0)
                    continue;
                const { losses, widenings } = changeInWords(shown);
                seen.changed = true;
                seen.promise ||= losses.length > 0;
                seen.publicity ||= widenings.length > 0;
                for (const { varies, places } of groups.get(replay.after.policy.services.has(pair.after) ? pair.after : pair.before) ?? []) {
                    const place = places.get(stepsKey(shown, varies));
                    if (place !== undefined)
                        changes[place] = (changes[place] ?? 0) + 1;
                }
            }
            for (const kind of ["changed", "promise", "publicity"])
                counts[kind] += seen[kind] ? 1 : 0;
        },
        counts: () => ({ ...counts, changes: [...changes] }),
    };
};
//# sourceMappingURL=tally.js.map