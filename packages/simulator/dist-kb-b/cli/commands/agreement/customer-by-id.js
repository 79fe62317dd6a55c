import { quote, suggest } from "@tierpolicy/schema";
import { isLeft, left, right } from "fp-ts/lib/Either.js";
import { invalid } from "../../complaint.js";
import { openCustomers } from "../../input/customers.js";
/** The first customer of a file who has the id. Rows that cannot be read are passed over. */
export const customerById = async (path, id, policy) => {
    const opened = await openCustomers(path, policy);
    if (isLeft(opened))
        return opened;
    const ids = [];
    for await (const batch of opened.right.rows)
        for (const row of batch) {
            const found = row.kind === "customer" ? idOf(row.value) : undefined;
            if (found === undefined)
                continue;
            if (found.id === id)
                return right(found.customer);
            ids.push(found.id);
        }
    const message = `${quote(path)} has no customer with the id ${quote(id)}`;
    return left(invalid(message, ids.length === 0 ? 'the customers need an "id"' : suggest(id, ids, "ids")));
};
/** Numbers are as good as ids as texts are. */
const idOf = (value) => {
    if (typeof value !== "object" || value === null || !("id" in value))
        return undefined;
    return { id: String(value.id), customer: value };
};
//# sourceMappingURL=customer-by-id.js.map