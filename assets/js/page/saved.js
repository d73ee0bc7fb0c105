// The offline page: lists the pages this browser keeps, in the language of the page, instead of those
// that every browser keeps.

const list = document.querySelector('[data-saved]');

const pages = async () => {
  const found = new Map();
  for (const name of (await caches.keys()).filter((key) => key.startsWith('hromada-'))) {
    const cache = await caches.open(name);
    for (const {url} of await cache.keys()) {
      const {pathname} = new URL(url);
      if (!pathname.endsWith('/')) continue;
      const html = await (await cache.match(url)).text();
      const own = html.includes(`<html lang="${document.documentElement.lang}"`);
      if (!own || html.includes('data-saved')) continue;
      // The heading alone: the parser would hold a page with a style of its own to our policy.
      const [heading] = /<h1[^]*?<\/h1>/.exec(html) ?? [pathname];
      found.set(pathname, new DOMParser().parseFromString(heading, 'text/html').body.textContent.trim());
    }
  }
  return [...found].sort(([, a], [, b]) => a.localeCompare(b, document.documentElement.lang));
};

const show = (found) => {
  if (!found.length) return;
  list.replaceChildren(
    ...found.map(([href, title]) => {
      const item = document.createElement('li');
      const link = item.appendChild(document.createElement('a'));
      link.href = href;
      link.textContent = title;
      return item;
    }),
  );
};

if (list && window.caches) pages().then(show, () => {});
