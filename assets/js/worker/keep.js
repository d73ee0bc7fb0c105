// The service worker: what the site keeps for days without a network. SITE stands in front of this
// text and names the addresses to keep, the words in each language and a version made of all that.

const KEPT = 'hromada-kept-' + SITE.version;
const READ = 'hromada-read';
const FILES = 'hromada-files';
const OURS = [KEPT, READ, FILES];

/** So many are kept of what was read; whoever keeps more gives up the oldest. */
const LIMITS = {[READ]: 40, [FILES]: 60};

/** Milliseconds a page may take before its saved copy is shown. */
const PATIENCE = 3000;

/** A name that changes with every byte. */
const HASHED = /\.[0-9a-f]{8}\.\w+$/;

/** The language follows from the address alone. */
const words = (path) => SITE.words[path.split('/')[1]] ?? SITE.words.uk;

const saved = async (path) => {
  for (const name of OURS) {
    const found = await (await caches.open(name)).match(path, {ignoreVary: true});
    if (found) return found;
  }
};

/** Saves an answer with its moment. Written again, it is the newest. */
const save = async (name, path, answer) => {
  const headers = new Headers(answer.headers);
  headers.set('x-saved', new Date().toISOString());
  const cache = await caches.open(name);
  await cache.put(path, new Response(await answer.blob(), {headers}));
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, -LIMITS[name] || 0).map((key) => cache.delete(key)));
};

/** Saves what is whole and ours. Where there is no room, the oldest pages make some for the next. */
const remember = async (name, path, answer) => {
  if (answer.status !== 200 || answer.type !== 'basic') return;
  try {
    await save(SITE.keep.includes(path) ? KEPT : name, path, answer);
  } catch {
    const cache = await caches.open(READ);
    await Promise.all((await cache.keys()).slice(0, 10).map((key) => cache.delete(key)));
  }
};

/** The answer of the network, remembered on the way; never what the browser itself has kept. */
const fresh = (event, name, path) => {
  const answer = fetch(event.request, {cache: 'no-cache'});
  const copy = answer.then((found) => found.clone());
  event.waitUntil(copy.then((found) => remember(name, path, found)).catch(() => {}));
  return answer;
};

/** A saved page that says so; a notice in it whose time has passed gives way to a word about that. */
const marked = async (copy, path) => {
  const {locale, offline, list, text} = words(path);
  const moment = new Date(copy.headers.get('x-saved'));
  const zone = {timeZone: 'Europe/Kyiv'};
  const day = moment.toLocaleDateString(locale, {day: 'numeric', month: 'long', year: 'numeric', ...zone});
  const time = moment.toLocaleTimeString(locale, {hour: '2-digit', minute: '2-digit', ...zone});
  const said = text.replace('$', `${day.replace(' р.', ' року')}, ${time}`);
  const line = `<p class="notice saved-copy">${said} <a href="${offline}">${list}</a></p>`;
  const html = (await copy.text())
    .replace(/<div class="alert[^>]* data-expires="([^"]+)" data-over="([^"]+)"[^]*?<\/div>/g, (notice, expires, over) =>
      new Date(expires) > new Date() ? notice : `<p class="wrapper">${over}</p>`,
    )
    .replace(/<main[^>]*>/, (main) => (path === offline ? main : main + line));
  return new Response(html, {headers: copy.headers});
};

/** What the network says in time. */
const inTime = (answer) => {
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  return Promise.race([answer, late]).catch(() => {});
};

/** A page: from the network if that answers in time, else as it was saved, else the offline page. */
const page = async (event, path) => {
  const answer = fresh(event, READ, path);
  const copy = await saved(path);
  if (copy) {
    const first = await inTime(answer);
    return first?.status < 500 ? first : marked(copy, path);
  }
  const {offline} = words(path);
  return answer.catch(async () => marked(await saved(offline), offline));
};

/** What changes only with its name or with the worker. An older page takes the newer style sheet. */
const asset = async (event, path) => {
  const near = SITE.keep.find((kept) => HASHED.test(kept) && kept.split('.')[0] === path.split('.')[0]);
  return (await saved(path)) ?? fresh(event, FILES, path).catch(() => saved(near));
};

const file = async (event, path) => {
  const answer = fresh(event, FILES, path);
  const copy = await saved(path);
  if (!copy) return answer;
  const first = await inTime(answer);
  return first?.ok ? first : copy;
};

addEventListener('fetch', (event) => {
  const {method, mode, destination, url} = event.request;
  const {origin, pathname} = new URL(url);
  if (method !== 'GET' || origin !== location.origin) return;
  const isPage = mode === 'navigate' && pathname.endsWith('/');
  const isImage = destination === 'image';
  const isKept = SITE.keep.includes(pathname);
  const isAsset = HASHED.test(pathname) || (isImage && isKept);
  const way = isPage ? page : isAsset ? asset : isImage || isKept ? file : undefined;
  if (!way) return;
  event.respondWith(way(event, pathname).then((found) => found ?? Response.error(), () => Response.error()));
});

addEventListener('install', (event) => {
  const keep = async (path) => {
    const answer = await fetch(path, {cache: HASHED.test(path) ? 'default' : 'no-cache'});
    if (!answer.ok) throw new Error(path);
    await save(KEPT, path, answer);
  };
  // Pages come from the network first, so a new version need not wait until old pages are closed.
  skipWaiting();
  event.waitUntil(Promise.all(SITE.keep.map(keep)));
});

addEventListener('activate', (event) => {
  const start = async () => {
    const old = (await caches.keys()).filter((name) => name.startsWith('hromada-') && !OURS.includes(name));
    await Promise.all(old.map((name) => caches.delete(name)));
    await clients.claim();
    // The page that brought the worker was read as well.
    for (const {url} of await clients.matchAll()) {
      const {pathname} = new URL(url);
      if (pathname.endsWith('/') && !(await saved(pathname))) {
        await remember(READ, pathname, await fetch(pathname));
      }
    }
  };
  event.waitUntil(start());
});
