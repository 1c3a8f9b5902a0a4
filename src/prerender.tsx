import { renderToString } from 'react-dom/server';
import type { RenderedPage } from './build/document.ts';
import type { MissingPage } from './build/not-found-document.ts';
import { App } from './components/App.tsx';
import { pagePicture } from './components/page-picture.ts';
import { pageDescription, pageTitle } from './components/page-title.ts';
import { en } from './messages/en.ts';
import type { Speech } from './messages/messages.ts';
import { speechIn } from './messages/messages.ts';
import { nb } from './messages/nb.ts';
import type { Dataset, Locale } from './model/dataset.ts';
import { LOCALES } from './model/dataset.ts';
import { indexDataset } from './model/table.ts';
import { allPlaces, placePath } from './view/page.ts';

const SPEECH: Readonly<Record<Locale, Speech>> = { en: speechIn('en', en), nb: speechIn('nb', nb) };

/** Renders every page of the site, in every language, as it is before any script has run. */
export function prerender(dataset: Dataset): readonly RenderedPage[] {
  const table = indexDataset(dataset);
  return allPlaces(table).map((place) => {
    const path = placePath(table, place);
    const speech = SPEECH[place.locale];
    return {
      path,
      locale: place.locale,
      title: pageTitle({ table, ...speech }, place.page),
      description: pageDescription({ table, ...speech }, place.page),
      site: speech.messages.site,
      picture: pagePicture({ table, ...speech }, place.page),
      alternates: LOCALES.map((locale) => ({ locale, path: placePath(table, { ...place, locale }) })),
      body: renderToString(<App table={table} speech={speech} path={path} browser={null} />),
    };
  });
}

/** The words of the page that answers an address which is none, in every language. */
export function missingPages(): readonly MissingPage[] {
  return LOCALES.map((locale) => {
    const { missing } = SPEECH[locale].messages;
    return { locale, path: locale === 'en' ? '' : `${locale}/`, ...missing };
  });
}
