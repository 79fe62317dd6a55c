import { satisfactionOfAll } from "../measured.js";
import { aBook, booksGiven, booksMissed, droppedShare, joyOfABook, readers, YEAR } from "./a-book.js";
export const birthdayBook = {
    id: "birthday-book",
    claim: "a book on every birthday becomes expected, and is then missed; the same book a year at no fixed time stays a delight",
    advised: aBook("a book some day", "some day"),
    warned: aBook("a book on every birthday", "birthday"),
    customers: readers,
    weeks: 4 * YEAR,
    predictions: [droppedShare, joyOfABook, booksMissed, ...satisfactionOfAll("less"), booksGiven],
};
//# sourceMappingURL=birthday-book.js.map