// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "navigation": { "disableChildFrameNavigation": true } } }
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { field, open, ROOT, stubClipboard } from './open-dialog.tsx';

const clipboard = stubClipboard();

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
  it('has four forms, each with the view, its link and the page that published it', () => {
    open('cite', 'regions/trondelag/', '?q=pol');
    const href = `${ROOT}regions/trondelag/?q=pol`;
    expect(field('Plain text').value).toMatch(
      /^Statistics Norway: Immigration, by citizenship and region. 2011. Trøndelag, “pol”. .*, accessed \d+ \w+ \d{4}\. Published at /,
    );
    expect(field('APA').value).toContain('2011 (Trøndelag, “pol”) [Data set]. ');
    expect(field('BibTeX').value).toContain('@misc{immigration-2011-regions-trondelag-pol,');
    for (const name of ['Plain text', 'APA', 'BibTeX', 'RIS']) {
      expect(field(name).value).toContain(href);
      expect(field(name).value).toContain(
        'https://www.ssb.no/en/befolkning/statistikker/innvutv/aar/2012-05-11',
      );
    }
  });

  it('saves an entry for a reference manager as a file', async () => {
    const saved: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      if (blob instanceof Blob) saved.push(blob);
      return 'blob:saved';
    });
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    open('cite', 'europe/poland/');
    await userEvent.click(screen.getByRole('button', { name: 'Save as file RIS' }));
    expect(names).toEqual(['immigration-2011-europe-poland-persons.ris']);
    expect(await saved[0]?.text()).toMatch(/^TY {2}- DATA\r\n/);
  });

  it('says who computed what the table does not have', () => {
    open('cite', 'nb/europe/poland/', '?measure=index');
    expect(field('APA').value).toContain(
      '2011 (Polen, Over- eller underrepresentert [ganger så mange som forventet], beregnet av Innvandring til Norge 2011) [Datasett]. ',
    );
  });

  it('is Norwegian on a Norwegian page', () => {
    open('cite', 'nb/europe/poland/', '?measure=rate');
    expect(field('APA').value.replace('\u00a0', ' ')).toBe(
      'Statistisk sentralbyrå. (2012). Immigration, by citizenship and region. 2011 ' +
        '(Polen, Per 1 000 innbyggere, beregnet av Innvandring til Norge 2011) [Datasett]. ' +
        `${ROOT}nb/europe/poland/?measure=rate ` +
        '(Publisert på https://www.ssb.no/befolkning/statistikker/innvutv/aar/2012-05-11)',
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
    const view = 'europe/poland/?measure=index&sort=total&embed=1';
    shown(`${view}&show=map&controls=0&theme=light`);
    await user.click(screen.getByRole('radio', { name: 'Chart' }));
    shown(`${view}&show=chart&controls=0&theme=light`);
    await user.click(screen.getByRole('radio', { name: 'Table' }));
    shown(`${view}&show=table&controls=0&limit=10&theme=light`);
    await user.click(screen.getByRole('radio', { name: 'All' }));
    await user.click(screen.getByRole('radio', { name: 'Dark' }));
    await user.click(screen.getByRole('radio', { name: 'Map and table' }));
    await user.click(screen.getByRole('radio', { name: 'Measure, rows, region' }));
    shown(`${view}&theme=dark`);
    expect(field('/fixed height/').value).not.toContain('style=');
    await user.click(screen.getByRole('radio', { name: 'Transparent' }));
    shown(`${view}&theme=dark&background=transparent`);
    expect(field('/fixed height/').value).toContain(' style="color-scheme:normal"');
    expect(field('/fits its content/').value).toContain(`<script async src="${ROOT}embed.js"></script>`);
    expect(field('/fixed height/').value).not.toContain('<script');
  });

  it('offers the figures of the view, the one that answers it first', () => {
    const offered = (path: string, search = '') => {
      open('embed', path, search);
      const names = within(screen.getByRole('group', { name: 'Show' }))
        .getAllByRole('radio')
        .map((radio) => radio.closest('label')?.textContent);
      cleanup();
      return names;
    };
    expect(offered('regions/trondelag/')).toEqual([
      ...['Map', 'Chart', 'Continents', 'Largest countries', 'What sets it apart', 'Table', 'Map and table'],
    ]);
    expect(offered('asia/', '?map=many')).toEqual(['Small maps', 'Chart', 'Table']);
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
