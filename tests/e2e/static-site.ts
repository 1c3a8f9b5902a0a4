import { createServer, type ServerResponse } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { DIST } from './site-files.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};

/** Longer addresses than Node's default allows: what a host refuses, the page never has to cope with. */
const LONGEST_HEADERS = 1_000_000;

export interface StaticSite {
  /** Absolute address of the folder that the site lies in, a slash at its end. */
  readonly url: string;
  readonly close: () => void;
}

/**
 * Serves the build as a plain static host does: from a folder, without a header for other origins, and with `404.html`
 * for what is not there. `pages` are documents of the host's own, by path.
 */
export async function serveStatically(
  folder = '/',
  pages: Readonly<Record<string, string>> = {},
): Promise<StaticSite> {
  const server = createServer({ maxHeaderSize: LONGEST_HEADERS }, (request, response) => {
    const path = (request.url ?? '/').replace(/[?#].*$/s, '');
    const own = pages[path];
    if (own !== undefined) return send(response, 200, '.html', own);
    if (!path.startsWith(folder)) return send(response, 404, '.html', 'another site');
    const file = fileAt(path.slice(folder.length));
    if (file === null) return send(response, 404, '.html', readFileSync(join(DIST, '404.html')));
    return send(response, 200, extname(file), readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the static site has no port');
  return {
    url: `http://127.0.0.1:${address.port}${folder}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function fileAt(path: string): string | null {
  const file = join(DIST, path, path === '' || path.endsWith('/') ? 'index.html' : '');
  return file.startsWith(DIST) && existsSync(file) && statSync(file).isFile() ? file : null;
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { 'content-type': TYPES[type] ?? 'application/octet-stream' });
  response.end(body);
}
