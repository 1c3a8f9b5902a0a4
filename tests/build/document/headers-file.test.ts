import { describe, expect, it } from 'vitest';
import { headersFile, headersOf } from '../../../src/build/document/headers-file.ts';

const DATA_FILES = [
  { path: 'data/immigration-2011.json', mediaType: 'application/json' },
  { path: 'data/immigration-2011.csv', mediaType: 'text/csv' },
] as const;

/** What the file says of an address, by its lines. */
const linesOf = (pattern: string) =>
  headersFile(DATA_FILES)
    .split(/^(?=\/)/m)
    .find((rule) => rule.startsWith(`${pattern}\n`))
    ?.split('\n')
    .map((line) => line.trim());

describe('_headers', () => {
  it('lets every page read the data', () => {
    expect(linesOf('/data/*')).toContain('Access-Control-Allow-Origin: *');
  });

  it('has everything asked for anew, but what carries a hash in its name', () => {
    expect(linesOf('/*')).toContain('Cache-Control: public, max-age=0, must-revalidate');
    expect(linesOf('/assets/*')).toContain('! Cache-Control');
    expect(linesOf('/assets/*')).toContain('Cache-Control: public, max-age=31536000, immutable');
  });

  it('forbids no one to embed, pages that isolate themselves included', () => {
    expect(headersFile(DATA_FILES)).not.toMatch(/frame-ancestors|X-Frame-Options/i);
    expect(linesOf('/*')).toContain('Cross-Origin-Resource-Policy: cross-origin');
    expect(linesOf('/*')).toContain('Cross-Origin-Embedder-Policy: require-corp');
  });

  it('names the encoding of each data file', () => {
    expect(linesOf('/data/immigration-2011.csv')).toContain('Content-Type: text/csv; charset=utf-8');
    expect(linesOf('/data/immigration-2011.json')).toContain('Content-Type: application/json; charset=utf-8');
  });

  it('is for the preview server, too', () => {
    expect(headersOf('/data/immigration-2011.csv', DATA_FILES)).toMatchObject({
      'Content-Type': 'text/csv; charset=utf-8',
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'public, max-age=0, must-revalidate',
    });
    expect(headersOf('/assets/index-x.js', DATA_FILES)).toMatchObject({
      'Cache-Control': 'public, max-age=31536000, immutable',
    });
    expect(headersOf('/europe/', DATA_FILES)).not.toHaveProperty('Content-Type');
  });
});
