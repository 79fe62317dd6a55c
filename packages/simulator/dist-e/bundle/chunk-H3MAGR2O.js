import {
  beginWeek,
  lifeOf,
  liveWeek
} from "./chunk-4WS35BOD.js";

// dist/population/life/mail.js
var delivered = (posts) => {
  let letters = posts.map((post) => post.letters);
  return posts.map((_, thread) => ({
    letters,
    before: posts.at(thread - 1).last,
    after: posts[(thread + 1) % posts.length].first
  }));
};

// dist/population/life/plan.js
var planOf = ({ rows, customers, services, segments, equals }, { seed, coefficients }) => ({
  seed,
  coefficients,
  rows,
  customers,
  services: services.map(({ id, need, delivery, kept, codes, amongEquals, calendar }) => ({
    id,
    need,
    delivery,
    kept,
    codes,
    amongEquals,
    ...calendar && { calendar }
  })),
  members: segments.map(({ members }) => members),
  equals
}), newsOf = (world) => {
  let { services } = world, known = services.map(() => 0), edition = -1;
  return () => {
    let news = {
      situations: services.map(({ situations }, place) => situations.slice(known[place])),
      changed: services.map(({ changed }) => changed),
      members: world.edition !== edition
    };
    for (let [place, { situations }] of services.entries())
      known[place] = situations.length;
    return edition = world.edition, news;
  };
};

// dist/population/life/week-of.js
var weekOf = (week, date, numbers, layout, services) => {
  let at = (place) => numbers[place], sums = (first, segment) => {
    let group = segment === void 0 ? 0 : layout.groups.findIndex((segments3) => segments3.includes(segment)), segments2 = layout.groups[group], bit = segment === void 0 ? 0 : 1 << segments2.indexOf(segment), found = [0, 0, 0];
    for (let membership = 0; membership < 1 << segments2.length; membership++)
      if ((membership & bit) === bit)
        for (let place = 0; place < 3; place++)
          found[place] += at(first(group) + 3 * membership + place);
    return found;
  }, segmentService = (service, segment) => {
    let found = sums((group) => layout.membersOf(service, group), segment), offered = found[0];
    return { offered, expectation: found[1] / offered, dropped: found[2] };
  }, segmentWeek = (segment) => {
    let found = sums(layout.members, segment), customers = found[0];
    return {
      customers,
      satisfaction: found[1] / customers,
      left: found[2],
      services: services.map((_, service) => segmentService(service, segment))
    };
  }, serviceWeek = ({ cost }, service) => {
    let about = (place) => at(layout.service(service) + place);
    return {
      deliveries: about(0),
      failures: about(1),
      missed: about(2),
      satisfaction: about(3) / (about(0) + about(2)),
      cost: about(0) * cost,
      comparisons: about(4),
      outsiders: { people: about(5), byWordOfMouth: about(6), byChannel: about(7) }
    };
  }, segmentCount = layout.groups.reduce((sum, { length }) => sum + length, 0), segments = [segmentWeek(), ...Array.from({ length: segmentCount }, (_, segment) => segmentWeek(segment))], ofServices = services.map(serviceWeek), everyone = segments[0];
  return {
    week,
    date,
    customers: everyone.customers,
    won: at(0),
    referred: at(1),
    left: everyone.left,
    tales: { good: at(2), bad: at(3) },
    cost: ofServices.reduce((sum, { cost }) => sum + cost, 0),
    segments,
    services: ofServices
  };
};

// dist/population/life/live.js
function* live(world, nature) {
  world.advance(0);
  let life = lifeOf(planOf(world, nature), { first: 0, count: world.rows }), news = newsOf(world), posts = [];
  for (let week = 0; week < world.weeks; week++) {
    week > 0 && world.advance(week), beginWeek(life, week, news(), delivered(posts)[0]);
    let { numbers, post } = liveWeek(life, week);
    posts = [post], yield weekOf(week, world.dateOf(week), numbers, life.layout, world.services);
  }
}

export {
  delivered,
  planOf,
  newsOf,
  weekOf,
  live
};
