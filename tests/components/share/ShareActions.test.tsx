// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "navigation": { "disableChildFrameNavigation": true } } }
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SiteContext } from '../../../src/components/site/site.ts';
import { ShareActions } from '../../../src/components/share/ShareActions.tsx';
import { dialogSiteAt } from './dialog-site-at.ts';

const DIALOGS = '../../../src/components/share/ShareDialogs.tsx';

function show(path: string) {
  const site = dialogSiteAt(path);
  render(
    <SiteContext value={site}>
      <ShareActions {...site.shared} />
    </SiteContext>,
  );
}

afterEach(() => {
  cleanup();
  vi.doUnmock(DIALOGS);
});

describe('ShareActions', () => {
  it('says so when the dialog cannot be loaded, offers a way on, and tries again', async () => {
    vi.doMock(DIALOGS, () => {
      throw new Error('no connection');
    });
    const user = userEvent.setup();
    show('');
    const button = screen.getByRole('button', { name: 'Share' });
    await user.click(button);
    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toBe(
        'This could not be loaded. Try once more. Load the page again',
      ),
    );
    expect(button.hasAttribute('aria-busy')).toBe(false);
    expect(screen.getByText('Load the page again').getAttribute('href')).toBe('');
    vi.doUnmock(DIALOGS);
    await user.click(button);
    await screen.findByRole('dialog', { name: 'Share this view' });
    expect(screen.queryByText('Load the page again')).toBeNull();
  });

  it('says busy while the dialog is on its way', async () => {
    let arrive = () => {};
    const arrival = new Promise<void>((resolve) => (arrive = resolve));
    vi.doMock(DIALOGS, async (original) => {
      await arrival;
      return original();
    });
    const user = userEvent.setup();
    show('');
    const button = screen.getByRole('button', { name: 'Cite' });
    await user.click(button);
    expect(button.getAttribute('aria-busy')).toBe('true');
    expect(screen.getByRole('button', { name: 'Share' }).hasAttribute('aria-busy')).toBe(false);
    arrive();
    await screen.findByRole('dialog');
    expect(button.hasAttribute('aria-busy')).toBe(false);
  });

  it('opens each dialog when its button is pressed, with the focus in it', async () => {
    const user = userEvent.setup();
    show('europe/poland/');
    for (const [button, title] of [
      ['Share', 'Share this view'],
      ['Cite', 'Cite this view'],
      ['Embed', 'Embed this view'],
      ['Download', 'Download what is shown'],
    ] as const) {
      expect(screen.queryByRole('dialog')).toBeNull();
      await user.click(screen.getByRole('button', { name: button }));
      const dialog = await screen.findByRole('dialog', { name: title });
      expect(dialog.hasAttribute('open')).toBe(true);
      expect(dialog.contains(document.activeElement)).toBe(true);
      await user.click(screen.getByRole('button', { name: 'Close' }));
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    }
  });

  it('speaks Norwegian on a Norwegian page', async () => {
    const user = userEvent.setup();
    show('nb/europe/poland/');
    await user.click(screen.getByRole('button', { name: 'Last ned' }));
    await screen.findByRole('dialog', { name: 'Last ned det som vises' });
  });
});
