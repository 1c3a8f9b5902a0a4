import { describe, expect, it } from 'vitest';
import { readSiteUrl } from '../../../src/build/document/site-url.ts';

describe('SITE_URL', () => {
  it.each([undefined, '', '  '])('may be left out: %j', (value) => {
    expect(readSiteUrl(value)).toBeNull();
  });

  it.each([
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/immigration', 'https://example.org/immigration/'],
    ['https://example.org/immigration/', 'https://example.org/immigration/'],
    ['http://localhost:4173//', 'http://localhost:4173/'],
    [' https://Example.org/æ ', 'https://example.org/%C3%A6/'],
  ])('is taken with one slash at its end: %s', (value, url) => {
    expect(readSiteUrl(value)).toBe(url);
  });

  it.each([
    ['example.org', 'is no absolute address'],
    ['/immigration/', 'is no absolute address'],
    ['ftp://example.org/', 'has the scheme ftp:'],
    ['javascript:alert(1)', 'has the scheme javascript:'],
    ['https://someone:secret@example.org/', 'has a user name or a password'],
    ['https://*/', 'has a "*" in its host, which would let any host’s scripts into a page'],
    ['https://*.example.org/', 'has a "*" in its host, which would let any host’s scripts into a page'],
    ['https://example.org/?a=b', 'has a query or a fragment'],
    ['https://example.org/#top', 'has a query or a fragment'],
  ])('is refused with what would be right: %s', (value, fault) => {
    expect(() => readSiteUrl(value)).toThrow(
      `SITE_URL: "${value}" ${fault}; https://example.org/immigration/ would be right`,
    );
  });
});
