// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fileLocation } from '../../src/browser/file-location.ts';

const goTo = (hash: string) => {
  window.location.hash = hash;
  window.dispatchEvent(new Event('hashchange'));
};

beforeEach(() => window.history.replaceState(null, '', '#'));

describe('the location of the explorer as one file', () => {
  it('is the home page where no address is given, else what stands behind #/', () => {
    expect(fileLocation(window).address()).toEqual({ pathname: '', search: '' });
    goTo('#/europe/poland/?measure=index');
    expect(fileLocation(window).address()).toEqual({ pathname: 'europe/poland/', search: '?measure=index' });
  });

  it('follows links, and leaves places on a page to the browser', () => {
    const location = fileLocation(window);
    const told = vi.fn();
    const stop = location.subscribe(told);
    goTo('#/about/#methods');
    expect(location.address().pathname).toBe('about/');
    goTo('#figures');
    expect(location.address().pathname).toBe('about/');
    expect(told).toHaveBeenCalledOnce();
    stop();
    goTo('#/africa/');
    expect(told).toHaveBeenCalledOnce();
    expect(location.address().pathname).toBe('africa/');
  });

  it('writes the address of a view, and of another page', () => {
    const location = fileLocation(window);
    location.replace('europe/?sort=-total');
    expect(window.location.hash).toBe('#/europe/?sort=-total');
    location.push('europe/poland/');
    expect(window.location.hash).toBe('#/europe/poland/');
    expect(location.address()).toEqual({ pathname: 'europe/poland/', search: '' });
  });
});
