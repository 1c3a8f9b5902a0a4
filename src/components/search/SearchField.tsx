import type { ComponentProps } from 'react';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useSite } from '../site/site.ts';
import type { SiteSearch } from './SiteSearch.tsx';

/** The search once it is there, and what had been typed by then. */
interface Loaded extends Pick<ComponentProps<typeof SiteSearch>, 'typed'> {
  readonly Search: typeof SiteSearch;
}

/**
 * The field that finds a page by name, in the header of every page: plain, until it is first used and the search is loaded.
 * Without script it is a form that leads to the list of all names. The key "/" goes to it from anywhere.
 */
export function SearchField() {
  const { messages, hrefTo, view } = useSite();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const label = messages.find;
  const namesHref = hrefTo({ locale: view.locale, page: { kind: 'names' } });
  const load = () => {
    import('./SiteSearch.tsx').then(
      // in one go: a letter typed between reading the plain field and taking it away would be lost
      ({ SiteSearch: Search }) =>
        flushSync(() => setLoaded({ Search, typed: form.current?.querySelector('input')?.value ?? '' })),
      () => undefined, // could not be loaded: the form still leads to the list of names
    );
  };
  useEffect(() => {
    const field = () => form.current?.querySelector('input');
    if (document.activeElement === field()) load(); // before the app was there
    const listen = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, target } = event;
      if (key !== '/' || ctrlKey || metaKey || altKey) return;
      if (target instanceof Element && target.closest('input:not([type=radio]), textarea, select, dialog'))
        return;
      event.preventDefault();
      field()?.focus();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  return (
    <form
      ref={form}
      className="find"
      role="search"
      action={namesHref}
      onSubmit={(event) => loaded && event.preventDefault()}
    >
      {loaded ? (
        <loaded.Search label={label} typed={loaded.typed} namesHref={namesHref} />
      ) : (
        <input aria-label={label} placeholder={label} autoComplete="off" onFocus={load} />
      )}
    </form>
  );
}
