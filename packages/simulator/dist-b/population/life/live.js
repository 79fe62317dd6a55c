import { lifeOf } from "./life.js";
import { beginWeek, liveWeek } from "./live-week.js";
import { delivered } from "./mail.js";
import { newsOf, planOf } from "./plan.js";
import { weekOf } from "./week-of.js";
/** Everybody lives through the weeks of a world that has not begun yet, in this thread; a week each time that the next one is asked for. */
export function* live(world, nature) {
    world.advance(0);
    const life = lifeOf(planOf(world, nature), { first: 0, count: world.rows });
    const news = newsOf(world);
    let posts = [];
    for (let week = 0; week < world.weeks; week++) {
        if (week > 0)
            world.advance(week);
        beginWeek(life, week, news(), delivered(posts)[0]);
        const { numbers, post } = liveWeek(life, week);
        posts = [post];
        yield weekOf(week, world.dateOf(week), numbers, life.layout, world.services);
    }
}
//# sourceMappingURL=live.js.map