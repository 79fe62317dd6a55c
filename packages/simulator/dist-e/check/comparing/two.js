import { InvariantError } from "@tierpolicy/engine";
/** @throws InvariantError where the replay is not of a pair */
export const twoOn = (service, { customer, other }) => {
    const [worse, better] = [customer?.services[service], other?.services[service]];
    if (worse === undefined || better === undefined)
        throw new InvariantError(`a replay has no pair to compare on \`${service}\``);
    return { worse, better };
};
//# sourceMappingURL=two.js.map