import { cleanup, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach } from 'vitest';
import './quiet-console.ts';
import type { Table } from '../../src/model/table.ts';
import { App } from '../../src/components/site/App.tsx';
import { TABLE } from '../model/published.ts';
import { fakeLocation } from './fake-location.ts';
import { SPEECH } from './speech.ts';

/** The folder that the site stands in. */
const ROOT_PATH = '/explorer/';

afterEach(cleanup);

/** Opens the explorer at an address below the site's root: `nb/europe/poland/?measure=index`. */
export function openAt(address: string, table: Table = TABLE) {
  const location = fakeLocation(ROOT_PATH + address);
  const [path = ''] = address.split('?');
  const speech = SPEECH[path.startsWith('nb/') ? 'nb' : 'en'];
  const { container } = render(
    <App table={table} speech={speech} shown={path} browser={{ location, rootPath: ROOT_PATH }} />,
  );
  return {
    user: userEvent.setup(),
    container,
    location,
    /** The address of the page below the site's root. */
    address: () => (location.entries().at(-1) ?? '').slice(ROOT_PATH.length),
  };
}

/** Text as a reader sees it: a no-break space is a space. */
export function seen(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replaceAll('\u00a0', ' ').trim();
}
