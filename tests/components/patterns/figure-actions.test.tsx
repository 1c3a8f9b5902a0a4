// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { FILE_ROOT } from '../../../src/browser/file-location.ts';
import { PatternsContent } from '../../../src/components/patterns/PatternsContent.tsx';
import { PATTERNS_WORDS } from '../../../src/messages/patterns-words.ts';
import { PATTERNS } from '../../build/patterns/settled-table.ts';
import { TABLE } from '../../model/published.ts';
import { openAt, seen } from '../render-app.tsx';
import { SPEECH } from '../speech.ts';

const CONTENT = renderToStaticMarkup(
  <PatternsContent
    {...SPEECH.en}
    {...{ table: TABLE, patterns: PATTERNS, root: '../', words: PATTERNS_WORDS.en }}
  />,
);

/** The page with the content of its document, as a visit has it. */
function open() {
  const opened = openAt('patterns/');
  const content = document.createElement('div');
  content.innerHTML = CONTENT;
  document.body.append(content);
  return { ...opened, content };
}

describe('the figures of the patterns page', () => {
  it('can each be shared, embedded and downloaded', () => {
    const { content } = open();
    const figures = [...content.querySelectorAll('section')];
    expect(figures.map(({ id }) => id)).toEqual(['heat', 'whole', 'plane']);
    for (const figure of figures)
      expect([...figure.querySelectorAll('.share-actions > *')].map(seen)).toEqual([
        'Share',
        'Cite',
        'Embed',
        'Download',
      ]);
    content.remove();
  });

  it('have links, citations and frames of their own', async () => {
    const { user, content } = open();
    const press = async (figure: string, action: string) => {
      const button = content.querySelector(`#${figure} [data-action=${action}]`);
      if (!button) throw new Error(`no button ${action} of ${figure}`);
      await user.click(button);
    };
    const field = (name: string) => screen.findByRole<HTMLTextAreaElement>('textbox', { name });
    await press('heat', 'share');
    expect((await field('Link')).value).toMatch(/\/patterns\/#heat$/);
    await user.keyboard('{Escape}');
    await press('plane', 'cite');
    expect((await field('Plain text')).value).toMatch(
      /Who is like whom, as a map, computed by .*\/patterns\/#plane/,
    );
    await user.keyboard('{Escape}');
    await press('whole', 'embed');
    const code = 'Code for a frame of fixed height';
    expect((await field(code)).value).toContain(
      '/patterns/?embed=1&amp;theme=light#whole" title="The table as a whole"',
    );
    await user.click(screen.getByRole('radio', { name: 'Transparent' }));
    expect((await field(code)).value).toContain('&amp;background=transparent#whole');
    expect((await field(code)).value).toContain('color-scheme:normal');
    const dialog = screen.getByRole('dialog');
    dialog.scrollTop = 40;
    fireEvent.load(screen.getByTitle('The table as a whole'));
    expect(dialog.scrollTop).toBe(0);
    content.remove();
  });

  it('cannot be embedded from a file on a disk', () => {
    const inFile = renderToStaticMarkup(
      <PatternsContent
        {...SPEECH.en}
        {...{ table: TABLE, patterns: PATTERNS, root: FILE_ROOT, words: PATTERNS_WORDS.en }}
      />,
    );
    expect(inFile).toContain('data-action="download"');
    expect(inFile).not.toContain('data-action="embed"');
  });

  it('have their figures as files', async () => {
    const { user, content } = open();
    const button = content.querySelector('#plane [data-action=download]');
    if (!button) throw new Error('no button');
    await user.click(button);
    const dialog = await screen.findByRole('dialog');
    expect([...dialog.querySelectorAll('a')].map(({ href }) => href.replace(/.*\/data/, 'data'))).toEqual([
      'data/immigration-2011-patterns.csv',
      'data/immigration-2011-patterns.json',
    ]);
    content.remove();
  });
});
