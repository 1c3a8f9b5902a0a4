import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { PreviewServer } from 'vite';

/** Lets `vite preview` answer as a static host does: with `404.html` where there is no file, and to every origin. */
export function servePreview(server: PreviewServer): () => void {
  const { root, build } = server.config;
  server.middlewares.use((_, response, next) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    next();
  });
  return () => {
    server.middlewares.use((_, response, next) => {
      const page = join(root, build.outDir, '404.html');
      if (!existsSync(page)) return next();
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      createReadStream(page).pipe(response);
    });
  };
}
