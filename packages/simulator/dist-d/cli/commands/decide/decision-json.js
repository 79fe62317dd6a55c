/** The engine shares what it decides about a service between customers, so its text is shared too. */
const texts = new WeakMap();
const serviceText = (decision) => {
    const known = texts.get(decision);
    if (known !== undefined)
        return known;
    const { offered, commitment, publicity, terms, channels, approval, arrangement, rules } = decision;
    const text = JSON.stringify({ offered, commitment, publicity, terms, channels, approval, arrangement, rules });
    texts.set(decision, text);
    return text;
};
/** One line of JSON, as spec §9 lays it down. The ids of services need no escapes. */
export const decisionJson = (row) => {
    const id = "id" in row ? `"id":${JSON.stringify(row.id)},` : "";
    return row.kind === "invalid" ? `{${id}"errors":${JSON.stringify(row.errors)}}` : `{${id}${contents(row.decision)}}`;
};
const contents = ({ segments, services }) => {
    let entries = "";
    for (const service in services) {
        const decision = services[service];
        if (decision)
            entries += `${entries === "" ? "" : ","}"${service}":${serviceText(decision)}`;
    }
    return `"segments":${JSON.stringify(segments)},"services":{${entries}}`;
};
//# sourceMappingURL=decision-json.js.map