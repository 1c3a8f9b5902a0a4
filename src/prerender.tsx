import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import type { RenderedPage } from './build/document/document.ts';
import type { MissingPage } from './build/document/not-found-document.ts';
import { AboutContent } from './components/pages/about/AboutContent.tsx';
import { AboutHtml } from './components/pages/AboutPage.tsx';
import { App } from './components/site/App.tsx';
import { pagePicture } from './components/pages/link-picture.ts';
import { pageDescription, pageTitle } from './components/pages/page-title.ts';
import aboutStyles from './components/styles/about.css?raw';
import { ABOUT_WORDS } from './messages/about-words.ts';
import { en } from './messages/en.ts';
import type { Speech } from './messages/messages.ts';
import { speechIn } from './messages/messages.ts';
import { nb } from './messages/nb.ts';
import type { Proof } from './model/checks.ts';
import type { Dataset, Locale } from './model/dataset.ts';
import { LOCALES } from './model/dataset.ts';
import { indexDataset } from './model/table.ts';
import { allPlaces, placePath, rootFrom } from './view/page.ts';

const SPEECH: Readonly<Record<Locale, Speech>> = { en: speechIn('en', en), nb: speechIn('nb', nb) };

/** Renders every page of the site, in every language, as it is before any script has run. `proof` is for the about page. */
export function prerender(dataset: Dataset, proof: Proof): readonly RenderedPage[] {
  const table = indexDataset(dataset);
  return allPlaces(table).map((place) => {
    const path = placePath(table, place);
    const root = rootFrom(path);
    const speech = SPEECH[place.locale];
    const about =
      place.page.kind === 'about' ? (
        <AboutContent speech={speech} table={table} proof={proof} root={root} />
      ) : null;
    return {
      path,
      root,
      locale: place.locale,
      title: pageTitle({ table, ...speech }, place.page),
      description: pageDescription({ table, ...speech }, place.page) ?? ABOUT_WORDS[place.locale].description,
      ...(about && { styles: aboutStyles }),
      site: speech.messages.site,
      picture: pagePicture({ table, ...speech }, place.page),
      alternates: LOCALES.map((locale) => ({ locale, path: placePath(table, { ...place, locale }) })),
      body: renderToString(
        <AboutHtml value={{ __html: renderToStaticMarkup(about) }}>
          <App table={table} speech={speech} shown={path} browser={null} />
        </AboutHtml>,
      ),
    };
  });
}

/** The words of the page that answers an address which is none, in every language. */
export function missingPages(): readonly MissingPage[] {
  return LOCALES.map((locale) => {
    const { site, missing } = SPEECH[locale].messages;
    return { locale, path: locale === 'en' ? '' : `${locale}/`, site, ...missing };
  });
}
