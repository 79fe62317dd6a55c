import { formulasOf } from "@tierpolicy/engine";
import { quote, suggest } from "@tierpolicy/schema";
import { isLeft } from "fp-ts/lib/Either.js";
import { complain, misuse } from "../../../complaint.js";
import { EXIT } from "../../../exit-code.js";
import { loadPolicy } from "../../../input/load-policy.js";
import { asJson } from "../../../output/as-json.js";
import { effectOf } from "./effect.js";
import { isShadowed, ruleText } from "./rule-text.js";
/** Says whom a rule matches, and for whom it changes what, over all possible customers. */
export const explainRule = async (path, { rule: name, format, budget }, terminal) => {
    const loaded = await loadPolicy(path, terminal);
    if (isLeft(loaded))
        return loaded.left.exit;
    const { policy } = loaded.right;
    const rule = policy.rules.find((candidate) => candidate.name === name);
    if (rule === undefined)
        return complain(terminal.err, unknownRule(policy, name));
    const formulas = formulasOf(policy, budget === undefined ? {} : { budget });
    const effect = formulas.space.within(() => effectOf(formulas, rule));
    if (isLeft(effect))
        return complain(terminal.err, {
            exit: EXIT.undecided,
            message: `what ${quote(name)} changes is undecided: ${effect.left.reason}`,
            help: "raise the budget with --budget",
        });
    await terminal.out.write(format === "json" ? asJson([effectJson(rule, effect.right)], format, false) : ruleText(formulas, rule, effect.right, terminal.out));
    return EXIT.proved;
};
const unknownRule = ({ rules }, name) => misuse(`the policy has no rule ${quote(name)}`, suggest(name, rules.map((rule) => rule.name), "rules"));
const effectJson = ({ name, type }, effect) => ({
    rule: name,
    type,
    verdict: effect.matched === undefined ? "dead" : isShadowed(effect) ? "shadowed" : "live",
    ...(effect.matched && { matches: effect.matched }),
    ...(effect.missed && { misses: effect.missed }),
    services: effect.services.map(({ service, changes }) => ({
        service,
        changes: changes.map(({ direction, said, customer, reach }) => ({ direction, said: said.map(({ key }) => key), customer, reach })),
    })),
});
//# sourceMappingURL=explain-rule.js.map