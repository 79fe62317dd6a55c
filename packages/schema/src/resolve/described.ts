import type { Described } from "../policy/text.js";
import type { Sound } from "./document/sound.js";

/** Title and description, where they were written. */
export const describedOf = (part: Sound<Described>): Described => {
  const { title, description } = part as Described;
  return { ...(title === undefined ? {} : { title }), ...(description === undefined ? {} : { description }) };
};
