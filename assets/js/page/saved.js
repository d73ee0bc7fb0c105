// The offline page: lists the pages this browser keeps, in the language of the page, instead of those
// that every browser keeps.

const list = document.querySelector('[data-saved]');

const pages = async () => {
  const found = new Map();
  for (const name of (await caches.keys()).filter((key) => key.startsWith('hromada-'))) {
    const cache = await caches.open(name);
    for (const {url} of await cache.keys()) {
      const {pathname} = new URL(url);
      if (!pathname.endsWith('/') || pathname === location.pathname) continue;
      const html = await (await cache.match(url)).text();
      const page = new DOMParser().parseFromString(html, 'text/html');
      if (page.documentElement.lang === document.documentElement.lang) {
        found.set(pathname, page.querySelector('h1')?.textContent.trim() || pathname);
      }
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
