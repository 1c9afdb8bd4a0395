/** The posts, their topics and authors; see bench/README.md. */
export default function configure(eleventy) {
  // It works in a folder that git does not keep.
  eleventy.setUseGitIgnore(false);
  for (const kind of ['topics', 'authors'])
    eleventy.addCollection(kind, (collections) => {
      const lists = new Map();
      for (const post of collections.getFilteredByTag('post').reverse())
        for (const name of post.data[kind] ?? []) lists.set(name, [...(lists.get(name) ?? []), post]);
      return [...lists].map(([name, posts]) => ({ name, posts }));
    });
  return {
    dir: { includes: '_includes' },
    // Posts are Markdown alone: braces in them mean nothing.
    markdownTemplateEngine: false,
    templateFormats: ['md', 'njk'],
  };
}
