import { createReadStream, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { PreviewServer } from 'vite';
import { headersOf } from '../document/headers-file.ts';
import type { DataFile } from '../downloads/data-file.ts';

/**
 * Lets `vite preview` answer as a static host does that reads `_headers`; where there is no such file, with a redirect to
 * the slash at the end of a folder's address, or with `404.html`. Every origin may read, so that frames with an opaque one
 * work.
 */
export function servePreview(server: PreviewServer, dataFiles: readonly DataFile[]): () => void {
  const { root, build } = server.config;
  const folder = resolve(root, build.outDir);
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(`http://localhost${request.url ?? '/'}`);
    for (const [name, value] of Object.entries(headersOf(pathname, dataFiles)))
      response.setHeader(name, value);
    response.setHeader('Access-Control-Allow-Origin', '*');
    next();
  });
  return () => {
    server.middlewares.use((request, response, next) => {
      const { pathname, search } = new URL(`http://localhost${request.url ?? '/'}`);
      if (pathname.endsWith('.html') && existsSync(join(folder, pathname))) return next();
      if (existsSync(join(folder, pathname, 'index.html'))) {
        response.writeHead(301, { location: `${pathname}/${search}` }).end();
        return;
      }
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      createReadStream(join(folder, '404.html')).pipe(response);
    });
  };
}
