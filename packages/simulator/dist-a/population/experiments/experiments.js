import { birthdayBook } from "./claims/birthday-book.js";
import { earnedPerk, signedPerk } from "./claims/exclusive-perks.js";
import { lastBook } from "./claims/last-book.js";
import { launch } from "./claims/launch.js";
import { lowControl } from "./claims/low-control.js";
import { vipCare } from "./claims/vip-care.js";
/** What the sources claim, and what must come out of the model if it knows what they know. */
export const EXPERIMENTS = [birthdayBook, lastBook, vipCare, launch, lowControl, earnedPerk, signedPerk];
//# sourceMappingURL=experiments.js.map