import type { Coefficients } from "../coefficients/coefficients.js";
import type { Week } from "../simulation.js";
import type { World } from "../standing/world.js";
import { lifeOf } from "./life.js";
import { beginWeek, liveWeek } from "./live-week.js";
import { mailOf, type Post } from "./mail.js";
import { newsOf } from "./news.js";
import { planOf } from "./plan.js";
import { weekOf } from "./week-of.js";

/** What luck and nature bring. */
export interface Nature {
  /** A whole number. */
  readonly seed: number;
  readonly coefficients: Coefficients;
}

/** Everybody lives through the weeks of a world that has not begun yet, in this thread; a week each time that the next one is asked for. */
export function* live(world: World, nature: Nature): Generator<Week, void> {
  const life = lifeOf(planOf(world, nature), { first: 0, count: world.rows });
  const newsIn = newsOf(world, (column) => column);
  let told: readonly Post[] | undefined;
  for (let week = 0; week < world.weeks; week++) {
    world.advance(week);
    beginWeek(life, week, newsIn(), told && mailOf(0, told));
    const { numbers, posts } = liveWeek(life, week);
    told = posts;
    yield weekOf(week, world.dateOf(week), numbers, life.layout, world.services);
  }
}
