import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placePath } from '../../src/view/page.ts';
import { parseView, serializeQuery } from '../../src/view/query.ts';
import { TABLE } from '../model/published.ts';
import { anyView } from './any-view.ts';

const poland = (search: string) => parseView(TABLE, 'europe/poland/', search);

describe('an address that went through other hands', () => {
  it('is read with its ampersands escaped, once or more', () => {
    const meant = poland('?measure=index&region=trondelag&map=many');
    expect(poland('?measure=index&amp;region=trondelag&amp;map=many')).toEqual(meant);
    expect(poland('?measure=index&amp;amp;region=trondelag&amp;map=many')).toEqual(meant);
    expect(poland('?amp;measure=index&amp;region=trondelag&map=many')).toEqual(meant);
  });

  it('is written again as it should be', () => {
    const { view } = poland('?measure=index&amp;region=trondelag');
    expect(serializeQuery(TABLE, view)).toBe('?measure=index&region=trondelag');
  });

  it('keeps an escaped key that is not ours as it came', () => {
    expect(poland('?measure=index&amp;utm_source=x').view.others).toEqual([['amp;utm_source', 'x']]);
  });

  it.each(['.', ',', ' ', '%20', '+', '...', ').', '”', '";'])('is read without %j at its end', (end) => {
    const meant = poland('?measure=index&region=trondelag');
    expect(poland(`?measure=index&region=trondelag${end}`)).toEqual(meant);
  });

  it('keeps what a reader types into the filter, to the letter', () => {
    expect(poland('?q=sri+').view.q).toBe('sri ');
    expect(poland('?q=pol,').view.q).toBe('pol,');
  });

  it('is any view’s, escaped and at the end of a sentence', () => {
    const ends = fc.constantFrom('', '.', ',', ' ', '.)', '!');
    const ours = anyView.map((view) => ({ ...view, q: '', others: [] }));
    fc.assert(
      fc.property(ours, ends, (view, end) => {
        const query = serializeQuery(TABLE, view);
        const path = placePath(TABLE, view);
        const sent = query === '' ? '' : query.replaceAll('&', '&amp;') + end;
        expect(parseView(TABLE, path, sent)).toEqual({ view, rejections: [] });
      }),
    );
  });
});
