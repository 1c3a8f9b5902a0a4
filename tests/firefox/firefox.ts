import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WAIT_LIMIT } from '../time-limits.ts';

const PROGRAM = process.env['FIREFOX'] ?? 'firefox';

/** Firefox without a window, spoken to by its own protocol, Marionette, since Playwright knows no Firefox as people have it. */
export interface Firefox {
  /** Loads a page and waits for all that it asks for. */
  readonly go: (url: string) => Promise<void>;
  /** What the body of a function returns when it runs in the page. */
  readonly run: (body: string) => Promise<unknown>;
  /** The page as Firefox prints it on A4 with margins of 1 cm: a PDF. */
  readonly print: (landscape?: boolean) => Promise<Buffer>;
  /** Types into an element, as a reader does who has pressed on it. */
  readonly type: (selector: string, text: string) => Promise<void>;
  /** The part of the page that is seen, a PNG. */
  readonly screenshot: () => Promise<Buffer>;
  /** The folder that files are saved in. */
  readonly downloads: string;
  readonly end: () => Promise<void>;
}

/** @throws where there is no Firefox, or it does not start. */
export async function startFirefox(): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  writeFileSync(join(profile, 'user.js'), preferences(profile));
  const program = spawn(PROGRAM, ['--headless', '--marionette', '--no-remote', '--profile', profile], {
    stdio: 'ignore',
  });
  const ended = new Promise<void>((resolve) => program.on('close', () => resolve()));
  const socket = connect(await portOf(program, join(profile, 'MarionetteActivePort')), '127.0.0.1');
  const command = commandsOver(socket);
  await command('WebDriver:NewSession', {});
  return {
    go: async (url) => void (await command('WebDriver:Navigate', { url })),
    run: (script) => command('WebDriver:ExecuteScript', { script, args: [] }),
    print: async (landscape = false) => {
      const pdf = await command('WebDriver:Print', {
        page: { width: 21, height: 29.7 },
        margin: { top: 1, right: 1, bottom: 1, left: 1 },
        orientation: landscape ? 'landscape' : 'portrait',
      });
      return Buffer.from(String(pdf), 'base64');
    },
    type: async (selector, text) => {
      const found = await command('WebDriver:FindElement', { using: 'css selector', value: selector });
      const [id] = Object.values(found ?? {});
      await command('WebDriver:ElementSendKeys', { id, text });
    },
    screenshot: async () =>
      Buffer.from(String(await command('WebDriver:TakeScreenshot', { full: false })), 'base64'),
    downloads: profile,
    end: async () => {
      await command('Marionette:Quit', { flags: ['eForceQuit'] });
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Any port, files saved without a question, and light as the system's colours. */
function preferences(downloads: string): string {
  const values = {
    'marionette.port': 0,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'layout.css.prefers-color-scheme.content-override': 1,
  };
  return Object.entries(values)
    .map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`)
    .join('');
}

/** The port that Firefox writes into its profile once it listens. */
async function portOf(program: ChildProcess, file: string): Promise<number> {
  let failure: unknown = null;
  program.on('error', (error) => (failure = error));
  for (let waited = 0; waited < WAIT_LIMIT; waited += 100) {
    if (failure !== null) throw failure;
    if (existsSync(file)) return Number(readFileSync(file, 'utf8'));
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  program.kill();
  throw new Error(`${PROGRAM} does not listen for commands`);
}

/** Sends commands, `LENGTH:[0,ID,NAME,PARAMETERS]`, and reads their answers, `LENGTH:[1,ID,ERROR,RESULT]`. */
function commandsOver(socket: Socket) {
  const waiting = new Map<number, (error: unknown, result: unknown) => void>();
  let id = 0;
  let read = Buffer.alloc(0);
  socket.on('data', (piece) => {
    read = Buffer.concat([read, Buffer.from(piece)]);
    for (;;) {
      const colon = read.indexOf(':');
      const length = Number(read.subarray(0, colon));
      if (colon < 0 || read.length < colon + 1 + length) return;
      const message: unknown = JSON.parse(read.subarray(colon + 1, colon + 1 + length).toString());
      read = read.subarray(colon + 1 + length);
      if (Array.isArray(message)) waiting.get(Number(message[1]))?.(message[2], message[3]);
    }
  });
  return (name: string, parameters: object): Promise<unknown> =>
    new Promise((resolve, reject) => {
      id += 1;
      waiting.set(id, (error, result) => {
        if (error !== null) reject(new Error(`${name}: ${JSON.stringify(error).slice(0, 300)}`));
        else resolve(valueOf(result));
      });
      const text = JSON.stringify([0, id, name, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}

function valueOf(result: unknown): unknown {
  return typeof result === 'object' && result !== null && 'value' in result ? result.value : result;
}
