import { quote, quoteAll } from "@tierpolicy/schema";
/** Whom an expectation speaks of, as in "every customer in `vip`". */
export const whomInWords = ({ isNot }, { to, where }) => {
    if (to !== undefined)
        return "the customer";
    const every = isNot ? "any customer" : "every customer";
    if (where === undefined)
        return every;
    return typeof where === "string" ? `${every} in ${quote(where)}` : `${every} with \`${JSON.stringify(where)}\``;
};
/** The services that an expectation speaks of. */
export const servicesInWords = (service) => {
    if (typeof service === "string")
        return quote(service);
    if (isList(service))
        return quoteAll(service);
    // Types may not have been checked.
    const wanted = Object.entries(service ?? {}).map(([key, value]) => `${key} ${quote(String(value))}`);
    return wanted.length === 0 ? "nothing" : `every service with ${wanted.join(" and ")}`;
};
const isList = (service) => Array.isArray(service);
//# sourceMappingURL=words.js.map