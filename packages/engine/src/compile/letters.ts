/** So many answers of yes or no make one letter: with the sign bit free, so that V8 keeps it out of the heap. */
export const LETTER_BITS = 30;
