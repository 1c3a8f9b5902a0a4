import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import type { ShareAction } from '../../../src/components/share/share-action.ts';
import { ShareDialogs } from '../../../src/components/share/ShareDialogs.tsx';
import { SiteContext } from '../../../src/components/site/site.ts';
import { dialogSiteAt } from './dialog-site-at.ts';

/** The folder that the site stands in. */
export const ROOT = 'https://example.org/immigration/';

/** Opens a dialog on a page of the site. */
export function open(action: ShareAction, path: string, search = '') {
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

export const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });

/** Gives each test of the file a clipboard that takes everything, and takes away what a test has rendered. */
export function stubClipboard() {
  const clipboard = { writeText: vi.fn<(text: string) => Promise<void>>() };
  beforeEach(() => {
    clipboard.writeText.mockReset().mockResolvedValue();
    vi.stubGlobal('navigator', { clipboard, userAgent: 'test' });
  });
  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });
  return clipboard;
}
