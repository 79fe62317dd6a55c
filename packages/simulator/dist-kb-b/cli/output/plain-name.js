import { quote } from "@tierpolicy/schema";
/** A name that an author wrote, on one line and harmless to a terminal, without the backticks. */
export const plainName = (name) => quote(name).slice(1, -1);
//# sourceMappingURL=plain-name.js.map