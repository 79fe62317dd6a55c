import { quote } from "@tierpolicy/schema";
import { commitmentScale, termScale } from "../scale.js";
/** Every way to be worse off with a service. */
export const lossesOf = (policy, service) => [
    lossOfOffer(service),
    lossOnScale(commitmentScale(service), "brings less commitment"),
    ...[...service.terms.keys()].map((term) => lossOnScale(termScale(policy, service, term), `brings a worse ${quote(term)}`)),
];
const lossOfOffer = ({ id }) => ({
    service: id,
    component: "offer",
    steps: ({ space, possible, offered }) => [{ less: space.minus(possible, offered(id)), enough: offered(id) }],
    isShownBy: (worse, better) => !worse.offered && better.offered,
    told: (_worse, _better, other) => `is not offered ${quote(id)}, which ${other} is offered`,
    happens: "loses it",
    asked: `loses ${quote(id)}`,
    repair: () => `offer ${quote(id)} to such customers too`,
    isToBlame: ({ type }) => type === "offer" || type === "withhold",
});
const lossOnScale = (scale, happens) => {
    const { service, ladder, get } = scale;
    const level = (decision) => quote(String(get(decision)));
    return {
        service,
        component: scale.name,
        steps: function* (formulas) {
            for (const step of scale.levels().slice(1)) {
                const enough = scale.atLeast(formulas, step);
                yield { less: formulas.space.minus(formulas.offered(service), enough), enough };
            }
        },
        isShownBy: (worse, better) => {
            const [less, more] = [get(worse), get(better)];
            return worse.offered && better.offered && less !== undefined && more !== undefined && ladder.compare(less, more) < 0;
        },
        told: (worse, better, other) => `gets ${quote(service)} with ${scale.name} ${level(worse)}, and ${other} with ${level(better)}`,
        happens,
        asked: `${happens} of ${quote(service)}`,
        repair: (better) => `give such customers ${quote(service)} with ${scale.name} ${level(better)} too`,
        isToBlame: (rule, worse, better) => {
            const [stated, less, more] = [scale.statedBy(rule), get(worse), get(better)];
            if (stated === undefined || less === undefined || more === undefined)
                return false;
            return rule.type === "offer" ? ladder.compare(stated, less) > 0 : rule.type === "limit" && ladder.compare(stated, more) < 0;
        },
    };
};
//# sourceMappingURL=loss.js.map