// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openAt, seen } from '../render-app.tsx';

const heading = () => screen.getByRole('heading', { level: 1 });
const rowLink = (name: string) =>
  within(document.querySelector<HTMLElement>('.table-panel') ?? document.body).getByRole('link', { name });
const { documentElement: root } = document;

/** The page of a row arrives when its map has been drawn. */
async function follow(name: string, title = name): Promise<void> {
  fireEvent.click(rowLink(name));
  await screen.findByRole('heading', { level: 1, name: title });
}

afterEach(() => {
  vi.restoreAllMocks();
  root.className = '';
  delete root.dataset['theme'];
});

describe('following a link', () => {
  it('shows the page, as an entry of its own, with the way of reading, and without sort, filter, rows', async () => {
    const { location } = openAt(
      'america/?measure=index&region=trondelag&sort=-total&q=a&rows=countries&utm_source=x',
    );
    await follow('Canada');
    expect(location.entries()).toEqual([
      '/explorer/america/?measure=index&region=trondelag&sort=-total&q=a&rows=countries&utm_source=x',
      '/explorer/america/north-america/canada/?measure=index&region=trondelag&utm_source=x',
    ]);
  });

  it('to the page one is on begins it anew in the same entry, at its heading', async () => {
    const { user, location } = openAt('europe/?map=many&region=trondelag');
    const small = within(await screen.findByRole('region', { name: /One map for each row/ }));
    await user.click(small.getByRole('link', { name: /Europe except Norway/ }));
    expect(location.entries()).toEqual(['/explorer/europe/?measure=index&region=trondelag']);
    expect(document.activeElement).toBe(heading());
    expect(screen.getByRole('group', { name: /^Map: Europe except Norway by region/ })).toBeTruthy();
  });

  it('shows the map of the page ahead of the rest', async () => {
    openAt('oceania/');
    fireEvent.click(rowLink('Australia'));
    expect(screen.getByRole('group', { name: /^Map: Australia by region/ })).toBeTruthy();
    expect(seen(heading())).toBe('Oceania');
    await screen.findByRole('heading', { level: 1, name: 'Australia' });
  });

  it('goes where its address says, also once the app has been to other pages', async () => {
    const { address } = openAt('oceania/');
    await follow('Australia');
    expect(rowLink('Rest of Oceania').getAttribute('href')).toBe('../../oceania/rest-of-oceania/');
    await follow('Oceania');
    await follow('All citizenships', 'Immigration to Norway in 2011');
    expect(address()).toBe('');
    expect(rowLink('Poland').getAttribute('href')).toBe('./europe/poland/');
  });

  it('moves the focus to the heading, and to the top of the page', async () => {
    const scrollTo = vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
    openAt('oceania/');
    expect(document.activeElement).toBe(document.body);
    await follow('Australia');
    expect(document.activeElement).toBe(heading());
    expect(scrollTo).toHaveBeenLastCalledWith(expect.objectContaining({ top: 0 }));
  });

  it('goes back to where the reader was', async () => {
    const scrollTo = vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
    const { location } = openAt('oceania/?sort=-total');
    await follow('Australia');
    act(() => location.back(640));
    await screen.findByRole('heading', { level: 1, name: 'Oceania' });
    expect(screen.getByRole('columnheader', { name: 'Total' }).getAttribute('aria-sort')).toBe('descending');
    expect(scrollTo).toHaveBeenLastCalledWith(expect.objectContaining({ top: 640 }));
    expect(seen(document.activeElement)).toBe('Australia');
  });

  it('does not move focus or page when the view of a page changes', () => {
    const scrollTo = vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
    const { location } = openAt('oceania/');
    const index = screen.getByRole('radio', { name: 'Over- or under-represented' });
    index.focus();
    fireEvent.click(index);
    expect(document.activeElement).toBe(index);
    expect(scrollTo).not.toHaveBeenCalled();
    expect(location.entries()).toEqual(['/explorer/oceania/?measure=index']);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }])(
    'is the browser’s affair with %o',
    (press) => {
      const { location } = openAt('oceania/');
      expect(fireEvent.click(rowLink('Australia'), press)).toBe(true);
      expect(location.entries()).toHaveLength(1);
    },
  );
});

describe('the document', () => {
  it('has the title of the page', () => {
    openAt('oceania/?show=map');
    expect(document.title).toBe('Oceania – Immigration to Norway 2011');
    fireEvent.click(
      within(screen.getByRole('navigation', { name: 'Regions' })).getByRole('link', { name: 'Trøndelag' }),
    );
    expect(document.title).toBe('Trøndelag – Immigration to Norway 2011');
  });

  it('has as its description the sentences of the finding that fit', () => {
    const description = document.createElement('meta');
    description.name = 'description';
    document.head.append(description);
    openAt('europe/poland/?show=map');
    expect(description.content).toMatch(/^12\u00a0861 Polish citizens moved to Norway in 2011, .*\.$/);
    expect(description.content.length).toBeLessThanOrEqual(160);
    expect(document.querySelector('.finding')?.textContent).toContain(description.content);
    description.remove();
  });

  describe('loses its canonical link, which browsers share in place of the address,', () => {
    const canonicalLinkAt = (address: string) => {
      const link = document.createElement('link');
      link.rel = 'canonical';
      document.head.append(link);
      openAt(address);
      return link;
    };
    afterEach(() => document.querySelector('link[rel="canonical"]')?.remove());

    it('when another page is gone to', async () => {
      const link = canonicalLinkAt('oceania/?theme=dark&utm_source=x');
      expect(link.isConnected).toBe(true);
      await follow('Australia');
      expect(link.isConnected).toBe(false);
    });

    it('when the table is sorted', () => {
      const link = canonicalLinkAt('oceania/');
      fireEvent.click(screen.getByRole('button', { name: 'Sort by Total' }));
      expect(link.isConnected).toBe(false);
    });

    it('when the address asks for another view than the page’s', () => {
      expect(canonicalLinkAt('oceania/?q=aus').isConnected).toBe(false);
    });
  });

  it('is an embed where the view says so, of the parts that it names', () => {
    openAt('oceania/?embed=1&show=table');
    expect(root.classList.contains('embed')).toBe(true);
    expect(document.querySelector('svg[data-map]')).toBeNull();
    expect(screen.getAllByRole('table')).toHaveLength(1);
  });

  it('asks which maps to show where it shows both maps and table', () => {
    openAt('oceania/?embed=1');
    expect(screen.getByRole('group', { name: 'Maps' })).toBeTruthy();
    cleanup();
    openAt('oceania/?embed=1&show=map');
    expect(screen.queryByRole('group', { name: 'Maps' })).toBeNull();
    cleanup();
    openAt('oceania/?embed=1&show=table');
    expect(screen.getByRole('group', { name: 'Show as' })).toBeTruthy();
    expect(screen.queryByRole('group', { name: 'Maps' })).toBeNull();
  });

  it('leads out of its frame to the full view: the same figures, without what belongs to the frame', () => {
    openAt('oceania/?embed=1&show=table&theme=dark&measure=index&sort=-total&utm_source=x');
    const full = screen.getByRole('link', { name: 'Open the full view' });
    expect(full.getAttribute('href')).toBe('../oceania/?measure=index&sort=-total');
    expect(full.getAttribute('target')).toBe('_blank');
  });

  it('keeps embedding and parts on the way to another page', () => {
    const { address } = openAt('oceania/?embed=1&show=table&theme=dark');
    fireEvent.click(rowLink('Australia'));
    expect(address()).toBe('oceania/australia/?embed=1&show=table&theme=dark');
  });

  it('no longer hides what waited for the script', () => {
    root.className = 'js pending';
    root.dataset['show'] = 'table';
    openAt('oceania/?show=map');
    expect(root.className).toBe('js');
    expect(root.dataset['show']).toBe('map');
  });
});

describe('the link to the other language', () => {
  it('keeps the whole view', () => {
    openAt('oceania/?measure=index&sort=-total&q=a&region=trondelag');
    const link = screen.getByRole('link', { name: 'Norsk' });
    expect(link.getAttribute('href')).toBe('../nb/oceania/?measure=index&sort=-total&q=a&region=trondelag');
    expect([link.getAttribute('lang'), link.getAttribute('hreflang')]).toEqual(['nb', 'nb']);
  });

  it('leads back from Norwegian', () => {
    openAt('nb/regions/trondelag/?rows=continents&sort=-index');
    expect(screen.getByRole('link', { name: 'English' }).getAttribute('href')).toBe(
      '../../../regions/trondelag/?sort=-index&rows=continents',
    );
  });
});

describe('a change of the view', () => {
  const status = () => screen.getAllByRole('status').map(seen).filter(Boolean);

  /** Long enough for the view to be described, and its description to be loaded. */
  const pause = () =>
    act(async () => {
      vi.advanceTimersByTime(5000);
      await vi.dynamicImportSettled();
    });

  it('is announced once, after a pause; the view that the page came with is not', async () => {
    vi.useFakeTimers();
    openAt('oceania/?show=table');
    await pause();
    expect(status()).toEqual([]);
    for (const text of ['a', 'au', 'aus']) {
      fireEvent.change(screen.getByRole('searchbox'), { target: { value: text } });
      act(() => vi.advanceTimersByTime(100));
    }
    expect(status()).toEqual([]);
    await pause();
    expect(status()).toEqual(['1 row']);
    fireEvent.click(screen.getByRole('button', { name: 'Sort by Trøndelag' }));
    await pause();
    expect(status()).toEqual(['sorted by Trøndelag, descending']);
    vi.useRealTimers();
  });

  it('is announced in the language of the page', async () => {
    vi.useFakeTimers();
    openAt('nb/oceania/?show=table');
    fireEvent.click(screen.getByRole('radio', { name: 'Over- eller underrepresentert' }));
    fireEvent.click(document.querySelector('tr td[data-region="trondelag"]:not(.b)') ?? document);
    await pause();
    expect(status()).toEqual(['Over- eller underrepresentert, Valgt landsdel: Trøndelag']);
    vi.useRealTimers();
  });
});
