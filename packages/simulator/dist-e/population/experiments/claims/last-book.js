import { satisfactionOfAll } from "../measured.js";
import { aBook, booksGiven, booksMissed, droppedShare, readers, YEAR } from "./a-book.js";
/** Three years after the first week. */
const END = "2029-01-08";
/** Written down after `birthday-book` had run, in which no birthday passes without a book, so that none can be missed. */
export const lastBook = {
    id: "last-book",
    claim: "a book on every birthday is missed in the year in which it does not come; one that came at no fixed time is not",
    advised: aBook("a book some day, for three years", "some day", END),
    warned: aBook("a book on every birthday, for three years", "birthday", END),
    customers: readers,
    weeks: 4 * YEAR,
    predictions: [booksMissed, droppedShare, ...satisfactionOfAll("less"), booksGiven],
};
//# sourceMappingURL=last-book.js.map