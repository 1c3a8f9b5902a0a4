import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../../src/build/document/content-security-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The directives of a policy, by name. */
const directives = (policy: string): Readonly<Record<string, string>> =>
  Object.fromEntries(policy.split('; ').map((directive) => directive.split(/ (.*)/)));

describe('the policy of a page', () => {
  it('allows the site’s own scripts and these inline ones, and nothing that it does not name', () => {
    const policy = directives(contentSecurityPolicy(['a()', 'b()'], ['p{}'], null));
    expect(policy['default-src']).toBe("'none'");
    expect(policy['base-uri']).toBe("'none'");
    expect(policy['form-action']).toBe("'self'");
    expect(policy['script-src']).toBe(`'self' ${hash('a()')} ${hash('b()')}`);
    expect(policy['style-src']).toBe(hash('p{}'));
    expect(policy['require-trusted-types-for']).toBe("'script'");
    expect(Object.values(policy).join(' ')).not.toMatch(/unsafe|https?:|\*/);
  });

  it('names the scripts by the site’s address where that is known, for a frame in which nothing is ‘self’', () => {
    const policy = directives(contentSecurityPolicy(['a()'], [], 'https://example.org/immigration/'));
    expect(policy['script-src']).toBe(`'self' https://example.org/immigration/assets/ ${hash('a()')}`);
    expect(policy['connect-src']).toBe("'self'");
  });

  it('stays one policy where that address has a semicolon or a comma', () => {
    const policy = directives(contentSecurityPolicy(['a()'], [], 'https://example.org/a;b,c&d/'));
    expect(policy['script-src']).toBe(`'self' https://example.org/a%3Bb%2Cc%26d/assets/ ${hash('a()')}`);
  });
});
