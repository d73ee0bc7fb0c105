// Serves a finished site as docs recommend: compressed, pages asked for anew, hashed files kept.
import {createServer} from 'node:http';
import {readFile} from 'node:fs/promises';
import {gzipSync} from 'node:zlib';
import {extname, join, normalize} from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.woff2': 'font/woff2',
};
const COMPRESSED = new Set(['.html', '.css', '.js', '.json', '.webmanifest', '.xml', '.txt', '.svg']);
const HASHED = /\.[0-9a-f]{8}\.\w+$/;

/** A server of the folder on a free port of this machine. */
export async function serve(folder) {
  const server = createServer(async (request, response) => {
    let path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    if (path.endsWith('/')) path += 'index.html';
    try {
      const body = await readFile(join(folder, path));
      const type = extname(path);
      const gzip = COMPRESSED.has(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
      response.writeHead(200, {
        'Content-Type': TYPES[type] ?? 'application/octet-stream',
        'Cache-Control': HASHED.test(path) || type === '.woff2'
          ? 'public, max-age=31536000, immutable'
          : 'public, max-age=0, must-revalidate',
        'X-Content-Type-Options': 'nosniff',
        ...(gzip ? {'Content-Encoding': 'gzip', Vary: 'Accept-Encoding'} : {}),
      });
      response.end(gzip ? gzipSync(body) : body);
    } catch {
      response.writeHead(404, {'Content-Type': 'text/plain'}).end('not found');
    }
  });
  await new Promise(ready => server.listen(0, '127.0.0.1', ready));
  return {origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close()};
}
