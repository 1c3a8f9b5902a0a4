// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "navigation": { "disableChildFrameNavigation": true } } }
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ShareAction } from '../../../src/components/share/share-action.ts';
import { SiteContext } from '../../../src/components/site/site.ts';
import { ShareDialogs } from '../../../src/components/share/ShareDialogs.tsx';
import { dialogSiteAt } from './dialog-site-at.ts';

/** The folder that the site stands in. */
const ROOT = 'https://example.org/immigration/';

function open(action: ShareAction, path: string, search = '') {
  vi.spyOn(document, 'baseURI', 'get').mockReturnValue(ROOT + path + search);
  const onClose = vi.fn();
  const site = dialogSiteAt(path, search);
  render(
    <SiteContext value={site}>
      <ShareDialogs page={site.shared} action={action} onClose={onClose} />
    </SiteContext>,
  );
  return { onClose };
}

const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });

let clipboard: { writeText: ReturnType<typeof vi.fn> };
beforeEach(() => {
  clipboard = { writeText: vi.fn(() => Promise.resolve()) };
  vi.stubGlobal('navigator', { clipboard, userAgent: 'test' });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the dialog', () => {
  it('closes when pressed beside it, not inside it, nor where a press that began inside it ends', () => {
    const { onClose } = open('share', 'europe/poland/');
    const dialog = screen.getByRole('dialog');
    const link = field('Link');
    const press = (down: Element, up: Element) => {
      fireEvent.pointerDown(down);
      fireEvent.click(up);
    };
    press(link, link);
    press(link, dialog);
    expect(onClose).not.toHaveBeenCalled();
    press(dialog, dialog);
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe('sharing', () => {
  it('copies the canonical link', async () => {
    open('share', 'europe/poland/', '?measure=index&theme=dark&utm_source=x');
    const href = `${ROOT}europe/poland/?measure=index`;
    expect(field('Link').value).toBe(href);
    fireEvent.click(screen.getByRole('button', { name: 'Copy Link' }));
    await screen.findByRole('button', { name: 'Copied Link' });
    expect(clipboard.writeText).toHaveBeenCalledExactlyOnceWith(href);
    expect(screen.getByRole('status').textContent).toBe('Copied');
  });

  it('selects the link and tells how to copy it where the browser refuses', async () => {
    clipboard.writeText.mockRejectedValue(new DOMException('refused', 'NotAllowedError'));
    open('share', 'europe/poland/');
    const link = field('Link');
    fireEvent.click(screen.getByRole('button', { name: 'Copy Link' }));
    await screen.findByText(/does not allow copying/);
    expect(document.activeElement).toBe(link);
    expect(link.value.slice(link.selectionStart ?? -1, link.selectionEnd ?? -1)).toBe(link.value);
  });

  it('does so where there is no clipboard at all', async () => {
    vi.stubGlobal('navigator', { userAgent: 'test' });
    open('share', 'europe/poland/');
    fireEvent.click(screen.getByRole('button', { name: 'Copy Link' }));
    await screen.findByText(/does not allow copying/);
  });

  it('hands the link to the device where it has a share sheet, and takes a change of mind', async () => {
    const share = vi.fn(() => Promise.reject(new DOMException('closed', 'AbortError')));
    vi.stubGlobal('navigator', { clipboard, share, userAgent: 'test' });
    open('share', 'nb/europe/poland/');
    fireEvent.click(screen.getByRole('button', { name: 'Del med en app …' }));
    expect(share).toHaveBeenCalledExactlyOnceWith({
      title: 'Polen – Innvandring til Norge 2011',
      url: `${ROOT}nb/europe/poland/`,
    });
  });

  it('offers no share sheet where there is none', () => {
    open('share', 'europe/poland/');
    expect(screen.queryByRole('button', { name: /app/ })).toBeNull();
  });
});

describe('citing', () => {
  it('has the three forms, each with the view and its link', () => {
    open('cite', 'regions/trondelag/', '?q=pol');
    const href = `${ROOT}regions/trondelag/?q=pol`;
    expect(field('Plain text').value).toMatch(
      /^Statistics Norway: Immigration, by citizenship and region. 2011. Trøndelag, “pol”. .*, accessed \d+ \w+ \d{4}\.$/,
    );
    expect(field('APA').value).toContain('2011 [Data set: Trøndelag, “pol”]. ');
    expect(field('BibTeX').value).toContain('@misc{immigration-2011-regions-trondelag-pol,');
    for (const name of ['Plain text', 'APA', 'BibTeX']) expect(field(name).value).toContain(href);
  });

  it('says who computed what the table does not have', () => {
    open('cite', 'nb/europe/poland/', '?measure=index');
    expect(field('APA').value).toContain(
      '2011 [Datasett: Polen, Indeks (lokaliseringskvotient), beregnet av Innvandring til Norge 2011]. ',
    );
  });

  it('is Norwegian on a Norwegian page', () => {
    open('cite', 'nb/europe/poland/', '?measure=rate');
    expect(field('APA').value.replace('\u00a0', ' ')).toBe(
      'Statistisk sentralbyrå. (2012). Immigration, by citizenship and region. 2011 ' +
        `[Datasett: Polen, Per 1 000 innbyggere, beregnet av Innvandring til Norge 2011]. ${ROOT}nb/europe/poland/?measure=rate`,
    );
  });
});

describe('embedding', () => {
  it('previews what the code embeds, by choice of parts and colours', async () => {
    const user = userEvent.setup();
    open('embed', 'europe/poland/', '?measure=index&sort=total');
    const shown = (path: string) => {
      expect(document.querySelector('iframe')?.getAttribute('src')).toBe(ROOT + path);
      for (const name of [/fits its content/, /fixed height/]) {
        expect(field(String(name)).value).toContain(`src="${ROOT}${path.replaceAll('&', '&amp;')}"`);
      }
    };
    const field = (name: string) =>
      screen.getByRole<HTMLTextAreaElement>('textbox', { name: new RegExp(name.slice(1, -1)) });
    shown('europe/poland/?measure=index&sort=total&embed=1');
    await user.click(screen.getByRole('radio', { name: 'Map' }));
    shown('europe/poland/?measure=index&sort=total&embed=1&show=map');
    await user.click(screen.getByRole('radio', { name: 'Dark' }));
    shown('europe/poland/?measure=index&sort=total&embed=1&show=map&theme=dark');
    expect(field('/fits its content/').value).toContain(`<script async src="${ROOT}embed.js"></script>`);
    expect(field('/fixed height/').value).not.toContain('<script');
  });

  it('takes the height that the previewed frame tells, and no one else’s', async () => {
    open('embed', 'europe/poland/');
    const frame = document.querySelector('iframe');
    const code = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /fixed height/ });
    expect(code.value).toContain('height="600"');
    const tell = (source: Window | null | undefined, height: number) =>
      fireEvent(
        window,
        new MessageEvent('message', {
          data: { sentinel: 'amp', type: 'embed-size', height },
          source: source ?? null,
        }),
      );
    tell(window, 4000);
    expect(code.value).toContain('height="600"');
    tell(frame?.contentWindow, 812);
    expect(code.value).toContain('height="812"');
    expect(frame?.getAttribute('height')).toBe('812');
    await screen.findByText(/812 px high/);
  });
});

describe('downloading', () => {
  it('offers the table and the map on screen, and the files of all figures', () => {
    open('download', 'europe/poland/', '?measure=index');
    const map = within(screen.getByRole('region', { name: 'The map' }));
    expect(map.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['SVG', 'PNG']);
    expect(screen.getAllByRole<HTMLAnchorElement>('link').map(({ href }) => href)).toEqual([
      `${ROOT}data/immigration-2011.csv`,
      `${ROOT}data/immigration-2011.json`,
      `${ROOT}data/immigration-2011.jsonstat.json`,
    ]);
  });

  it.each(['?map=many', '?show=table'])('offers no picture of one map where %s shows none', (search) => {
    open('download', 'europe/', search);
    expect(screen.queryByRole('button', { name: 'PNG' })).toBeNull();
    expect(screen.getByRole('button', { name: 'CSV' })).toBeTruthy();
  });

  it('says so when an export fails', async () => {
    open('download', 'europe/'); // of a page that has no map to draw
    fireEvent.click(screen.getByRole('button', { name: 'SVG' }));
    await screen.findByText(/could not be made/);
  });

  it('copies as text where the browser cannot copy a table', async () => {
    open('download', 'europe/', '?q=poland');
    fireEvent.click(screen.getByRole('button', { name: 'Copy as table' }));
    await screen.findByText('The table is on the clipboard.');
    expect(clipboard.writeText.mock.lastCall?.[0]).toContain('Poland\t12861\t4017');
  });

  it('points to a file where nothing can be copied', async () => {
    clipboard.writeText.mockRejectedValue(new DOMException('refused', 'NotAllowedError'));
    open('download', 'europe/');
    fireEvent.click(screen.getByRole('button', { name: 'Copy as table' }));
    await screen.findByText(/Take the table as a CSV file/);
  });
});
