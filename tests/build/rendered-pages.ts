import type { RenderedPage } from '../../src/build/document/document.ts';
import { lightTheme } from '../../src/build/pictures/light-theme.ts';
import { readSiteSource } from '../../src/build/vite/site-source.ts';
import { pageDocument } from '../../src/components/pages/page-documents.ts';
import { pageKind } from '../../src/components/pages/page-kinds.ts';
import { pageEmbed } from '../../src/components/share/page-embed.ts';
import { shortDescription } from '../../src/components/site/short-description.ts';
import { en } from '../../src/messages/en.ts';
import { speechIn } from '../../src/messages/messages.ts';
import { nb } from '../../src/messages/nb.ts';
import { LOCALES } from '../../src/model/dataset.ts';
import { indexDataset } from '../../src/model/table.ts';
import { allPlaces, placePath, rootFrom } from '../../src/view/page.ts';
import { ROOT } from './parse/published-text.ts';

export const SOURCE = readSiteSource(ROOT);
export const DRAWING = { outlines: SOURCE.outlines, frame: SOURCE.mapFrame(), theme: lightTheme(ROOT) };

const SPEECH = { en: speechIn('en', en), nb: speechIn('nb', nb) };
const table = indexDataset(SOURCE.table.dataset);

/** Every page of the site as the build knows it, without its body. */
export const PAGES: readonly RenderedPage[] = allPlaces(table).map((place) => {
  const context = { table, ...SPEECH[place.locale] };
  return {
    kind: place.page.kind,
    path: placePath(table, place),
    root: rootFrom(placePath(table, place)),
    locale: place.locale,
    title: pageKind(place.page).title(context, place.page),
    description: shortDescription(pageDocument(place.page).description(context, place.page)),
    embed: pageEmbed(table, place),
    site: context.messages.site,
    picture: pageDocument(place.page).picture(context, place.page),
    pictured: placePath(table, {
      ...place,
      page: pageDocument(place.page).pictureOf?.(place.page) ?? place.page,
    }),
    alternates: LOCALES.map((locale) => ({ locale, path: placePath(table, { ...place, locale }) })),
    documentOnly: pageDocument(place.page).content !== null,
    isKeptAhead: pageDocument(place.page).isKeptAhead,
    body: () => '',
  };
});

/** A page by its path. */
export function pageAt(path: string): RenderedPage {
  const page = PAGES.find((candidate) => candidate.path === path);
  if (!page) throw new Error(`no page at ${path}`);
  return page;
}
