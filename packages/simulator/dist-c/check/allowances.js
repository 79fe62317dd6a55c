import { quote } from "@tierpolicy/schema";
import { SIMULATOR_CODES } from "../diagnostics/codes.js";
/** @param today the day of the run, `YYYY-MM-DD`; without it, an allow with an end does not hold, since nobody knows whether it has come */
export const allowancesOf = (policy, today) => {
    const stateOf = ({ until }) => {
        if (until === undefined)
            return "holds";
        if (today === undefined)
            return "undated";
        return today < until ? "holds" : "ended";
    };
    const carriedBy = (on, name, allows) => allows.map((allow) => ({ ...allow, on, name, state: stateOf(allow), used: false }));
    const allowances = [
        ...[...policy.services.values()].flatMap(({ id, allow }) => carriedBy("service", id, allow)),
        ...[...policy.segments.values()].flatMap(({ id, allow }) => carriedBy("segment", id, allow)),
        ...policy.rules.flatMap(({ name, allow }) => carriedBy("rule", name, allow)),
    ];
    return {
        cover: (check, subject) => {
            const found = allowances.find((allowance) => allowance.check === check && allowance.state === "holds" && isOn(allowance, subject));
            if (found === undefined)
                return undefined;
            found.used = true;
            const { reason, until, on, name } = found;
            return { allowed: { reason, ...(until !== undefined && { until }) }, ...(on === "rule" && { rule: name }) };
        },
        warnings: (run) => allowances.filter(({ check }) => run.has(check)).flatMap((allowance) => warningsOf(policy, allowance)),
    };
};
const isOn = ({ on, name }, { service, segment, rules }) => {
    switch (on) {
        case "service":
            return service === name;
        case "segment":
            return segment === name;
        case "rule":
            return rules.includes(name);
    }
};
const warningsOf = (policy, { check, until, on, name, pointer, state, used }) => {
    const warn = (code, message, help) => {
        const range = policy.rangeOf(pointer);
        return { code, severity: SIMULATOR_CODES[code].severity, message, pointer, help, ...(range && { range }) };
    };
    const what = `the allow of ${quote(check)} on the ${on} ${quote(name)}`;
    if (state === "ended")
        return [warn("expired-allow", `${what} ran out on ${quote(until ?? "")}`, "repair what it allowed, or give it a later `until`")];
    if (state === "undated")
        return [warn("undated-allow", `${what} ends on ${quote(until ?? "")}, and the day of the run is not known`, "say which day it is")];
    return used ? [] : [warn("unused-allow", `${what} allows nothing`, "remove it")];
};
//# sourceMappingURL=allowances.js.map