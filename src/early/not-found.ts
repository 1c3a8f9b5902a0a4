/**
 * What runs in `404.html` where the build does not know the site's address: a host answers any address with it, so that no
 * relative link in it can be right. It goes up from the address until a page of the site answers, which knows the way.
 */
import type { GetPage } from './find-home.ts';
import { findHome } from './find-home.ts';

const getPage: GetPage = async (path) => {
  try {
    const response = await fetch(path);
    return response.ok ? { url: response.url, html: await response.text() } : null;
  } catch {
    return null; // another host's, or no connection
  }
};

void findHome(location.pathname, getPage).then((home) => {
  if (home === null) return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-path]'))
    link.href = new URL(link.dataset['path'] ?? '', home).href;
});
