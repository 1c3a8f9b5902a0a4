/**
 * What runs in `404.html`: it names the pages that the address may mean, and those that a text in its field does. A host
 * answers any address with this page, so that no relative link in it can be right. Where the build does not know the site's
 * address, it goes up from the address until a page of the site answers, which knows the way.
 */
import { LOCALES } from '../model/dataset.ts';
import type { NamedPage } from '../model/find/asked-pages.ts';
import { pagesAskedFor, pagesNamed } from '../model/find/asked-pages.ts';
import type { GetPage } from './find-home.ts';
import { findHome } from './find-home.ts';
import { parseNamedPages } from './named-pages.ts';

const pages = parseNamedPages(document.getElementById('pages')?.textContent ?? '');
let root = document.querySelector<HTMLElement>('[data-home]')?.dataset['home'] ?? null;

const getPage: GetPage = async (path) => {
  try {
    const response = await fetch(path);
    return response.ok ? { url: response.url, html: await response.text() } : null;
  } catch {
    return null; // another host's, or no connection
  }
};

// style shows the field, which only a script can work
document.documentElement.classList.add('js');
for (const section of document.querySelectorAll<HTMLElement>('section[lang]')) workSection(section);
point();
if (root === null)
  void findHome(location.pathname, getPage).then((home) => {
    root = home;
    point();
  });

/** Lets the links lead somewhere, once the site's root is known. */
function point(): void {
  if (root === null) return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-path]'))
    link.href = new URL(link.dataset['path'] ?? '', root).href;
}

/** The field and the list of one language. */
function workSection(section: HTMLElement): void {
  const locale = LOCALES.find((each) => each === section.lang) ?? 'en';
  const list = section.querySelector('ul');
  const form = section.querySelector('form');
  const field = section.querySelector('input');
  if (!list || !form || !field) return;
  const show = (found: readonly NamedPage[]) => {
    list.replaceChildren(
      ...found.map(({ path, name }) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.dataset['path'] = (section.dataset['path'] ?? '') + path;
        link.textContent = name[locale];
        item.append(link);
        return item;
      }),
    );
    section.classList.toggle('found', found.length > 0);
    point();
  };
  const asked = pagesAskedFor(pages, location.pathname, locale);
  show(asked);
  field.addEventListener('input', () =>
    show(field.value.trim() ? pagesNamed(pages, field.value, locale) : asked),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    list.querySelector('a')?.click();
  });
}
