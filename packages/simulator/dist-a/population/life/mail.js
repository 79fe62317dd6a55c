/** What each thread gets, of what all have told: they stand in a ring. */
export const delivered = (posts) => {
    const letters = posts.map((post) => post.letters);
    return posts.map((_, thread) => ({
        letters,
        before: posts.at(thread - 1).last,
        after: posts[(thread + 1) % posts.length].first,
    }));
};
//# sourceMappingURL=mail.js.map