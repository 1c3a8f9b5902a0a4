import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { test as base } from './test.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Tests of the site as `npm run dev` serves it; one server for all of a worker's tests. */
export const test = base.extend<object, { developmentUrl: string }>({
  developmentUrl: [
    async ({ browserName: _ }, use) => {
      const { NODE_ENV: _testing, ...env } = process.env;
      const server = spawn('node_modules/.bin/vite', ['--port', '0'], {
        cwd: ROOT,
        env: { ...env, NO_COLOR: '1' },
      });
      try {
        await use(await addressOf(server));
      } finally {
        server.kill();
      }
    },
    { scope: 'worker' },
  ],
});

/** The address that the server prints when it is ready. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const listen = (text: Buffer) => {
      printed += text.toString();
      const address = /http:\/\/localhost:\d+\//.exec(printed)?.[0];
      if (address) resolve(address);
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.on('exit', () => reject(new Error(`the development server ended:\n${printed}`)));
  });
}
