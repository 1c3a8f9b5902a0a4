// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { saidOnConsole } from './quiet-console.ts';

afterEach(cleanup);

describe('a component test', () => {
  it.fails('fails by what it says on the console', () => {
    console.error('unexpected');
  });

  it.fails('fails by a warning', () => {
    console.warn('unexpected');
  });

  it.fails('fails by what React finds wrong in a component', () => {
    render([<p key="twice" />, <p key="twice" />]);
  });

  it('does not fail by what it asked for', () => {
    console.error('expected %s', 'words');
    expect(saidOnConsole()).toEqual(['error: expected %s words']);
  });

  it('does not fail otherwise', () => {
    render(<p />);
  });
});
