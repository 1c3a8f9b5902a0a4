import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import type { RenderedPage } from './build/document/document.ts';
import type { MissingPageContent } from './build/document/not-found-document.ts';
import { DocumentHtml } from './components/pages/DocumentPage.tsx';
import { App } from './components/site/App.tsx';
import { destinationPlace } from './components/search/destination-place.ts';
import { shortDescription } from './components/site/short-description.ts';
import { pageEmbed } from './components/share/page-embed.ts';
import { pageDocument } from './components/pages/page-documents.ts';
import { pageKind } from './components/pages/page-kinds.ts';
import { en } from './messages/en.ts';
import type { Speech } from './messages/messages.ts';
import { speechIn } from './messages/messages.ts';
import { nb } from './messages/nb.ts';
import { NEAREST } from './messages/not-found-words.ts';
import type { Proof } from './model/checks.ts';
import type { Dataset, Locale } from './model/dataset.ts';
import { LOCALES } from './model/dataset.ts';
import type { NamedPage } from './model/find/asked-pages.ts';
import { namedPage } from './model/find/asked-pages.ts';
import type { Destination } from './model/find/named-things.ts';
import { namedThings } from './model/find/named-things.ts';
import type { Names } from './model/names.ts';
import { indexDataset } from './model/table.ts';
import { allPlaces, languageFolder, placePath, rootFrom } from './view/page.ts';

const SPEECH: Readonly<Record<Locale, Speech>> = { en: speechIn('en', en), nb: speechIn('nb', nb) };

/**
 * Every page of the site, or those whose path is `wanted`, in every language, as it is before any script has run. `proof` is
 * for the about page.
 */
export function prerender(
  dataset: Dataset,
  proof: Proof,
  wanted: (path: string) => boolean = () => true,
): readonly RenderedPage[] {
  const table = indexDataset(dataset);
  const places = allPlaces(table).filter((place) => wanted(placePath(table, place)));
  return places.map((place) => {
    const path = placePath(table, place);
    const root = rootFrom(path);
    const speech = SPEECH[place.locale];
    const context = { table, ...speech };
    const { description, picture, pictureOf, content, isKeptAhead, styles } = pageDocument(place.page);
    return {
      kind: place.page.kind,
      path,
      root,
      locale: place.locale,
      title: pageKind(place.page).title(context, place.page),
      description: shortDescription(description(context, place.page)),
      documentOnly: content !== null,
      isKeptAhead,
      ...(styles !== null && { styles }),
      embed: pageEmbed(table, place),
      site: speech.messages.site,
      picture: picture(context, place.page),
      pictured: pictureOf ? placePath(table, { locale: place.locale, page: pictureOf(place.page) }) : path,
      alternates: LOCALES.map((locale) => ({ locale, path: placePath(table, { ...place, locale }) })),
      body: () =>
        renderToString(
          <DocumentHtml
            value={{
              __html: content
                ? renderToStaticMarkup(content({ speech, table, proof, root }, place.page))
                : '',
            }}
          >
            <App table={table} speech={speech} shown={path} browser={null} />
          </DocumentHtml>,
        ),
    };
  });
}

/** The words of the "no such page" page, in every language. */
export function missingPages(): readonly MissingPageContent[] {
  return LOCALES.map((locale) => {
    const { site, missing, find } = SPEECH[locale].messages;
    return {
      ...{ locale, path: languageFolder(locale), site, find, ...missing },
      nearest: NEAREST[locale],
    };
  });
}

/** The pages that an address without a page may mean; `names` are what else they are called. */
export function namedPages(dataset: Dataset, names: Names): readonly NamedPage[] {
  const table = indexDataset(dataset);
  const pathOf = (leadsTo: Destination) => placePath(table, destinationPlace(leadsTo, 'en'));
  return namedThings(table, names).flatMap((thing) => namedPage(thing, pathOf) ?? []);
}
