import { createServer, type ServerResponse } from 'node:http';
import { pageHtml } from './site-files.ts';
import type { StaticSite } from './static-site.ts';

const PIECES = 4;
const PAUSE_MS = 150;

/** Serves one page of the build, and none of its scripts, on a line that stalls: in pieces, with pauses between. */
export async function serveInPieces(path: string): Promise<StaticSite> {
  const html = Buffer.from(pageHtml(path));
  const server = createServer((request, response) => {
    if (request.url === '/') return sendInPieces(response, html);
    response.writeHead(200, { 'content-type': 'text/javascript' }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the slow line has no port');
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}

function sendInPieces(response: ServerResponse, html: Buffer): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  const size = Math.ceil(html.length / PIECES);
  const send = (from: number): void => {
    response.write(html.subarray(from, from + size));
    if (from + size < html.length) setTimeout(send, PAUSE_MS, from + size);
    else response.end();
  };
  send(0);
}
