import { CATALOGUE_WORDS } from './catalogue-words.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Publication } from '../../model/publication.ts';
import type { DataFile } from '../downloads/data-file.ts';
import type { RenderedPage } from './document.ts';

type Described = Pick<RenderedPage, 'path' | 'locale' | 'title' | 'description'>;

/**
 * The dataset as a schema.org `Dataset`, in the words of a page. Without the site's URL (null) it has no address, and its
 * files are left out.
 */
export function datasetJsonLd(
  dataset: Dataset,
  { id, publisher, release, terms }: Publication,
  files: readonly DataFile[],
  { path, locale, title, description }: Described,
  siteUrl: string | null,
) {
  const words = CATALOGUE_WORDS[locale];
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    ...(siteUrl !== null && { '@id': datasetId(siteUrl), url: siteUrl + path }),
    identifier: id,
    name: title,
    description,
    inLanguage: locale,
    keywords: words.keywords,
    variableMeasured: { '@type': 'PropertyValue', name: words.measured.name, unitText: words.measured.unit },
    creator: { '@type': 'Organization', name: words.publisher, url: publisher.url },
    license: terms.url[locale],
    isAccessibleForFree: true,
    datePublished: release.date,
    temporalCoverage: String(dataset.year),
    spatialCoverage: { '@type': 'Place', name: words.place },
    isBasedOn: release.url[locale],
    ...(siteUrl !== null && {
      distribution: files
        .filter(({ holdsDataset }) => holdsDataset)
        .map(({ path: file, mediaType }) => ({
          '@type': 'DataDownload',
          encodingFormat: mediaType,
          contentUrl: siteUrl + file,
        })),
    }),
  };
}

/** A page of the site as a schema.org `WebPage` about the dataset. */
export function pageJsonLd({ path, locale, title }: Described, siteUrl: string) {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    url: siteUrl + path,
    name: title,
    inLanguage: locale,
    about: { '@id': datasetId(siteUrl) },
  };
}

function datasetId(siteUrl: string): string {
  return `${siteUrl}#dataset`;
}
