// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
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
      expect([...figure.querySelectorAll('.share-actions > *')].map(seen).slice(0, 2)).toEqual([
        'Share',
        'Embed',
      ]);
    expect(
      [...content.querySelectorAll('.share-actions a')].map((link) => link.getAttribute('href')),
    ).toEqual([
      '../data/immigration-2011-patterns.csv',
      '../data/immigration-2011-patterns.json',
      '../data/immigration-2011-patterns.csv',
    ]);
    content.remove();
  });

  it('have links and frames of their own', async () => {
    const { user, content } = open();
    const [share, , , embed] = [...content.querySelectorAll('button[data-figure]')];
    if (!share || !embed) throw new Error('no buttons');
    await user.click(share);
    const link = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Link' });
    expect(link.value).toMatch(/\/patterns\/#heat$/);
    await user.keyboard('{Escape}');
    await user.click(embed);
    const code = await screen.findByRole<HTMLTextAreaElement>('textbox', {
      name: 'Code for a frame of fixed height',
    });
    expect(code.value).toContain('/patterns/?embed=1#whole" title="The table as a whole"');
    content.remove();
  });
});
