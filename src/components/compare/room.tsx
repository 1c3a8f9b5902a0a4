import { COMPARE_WORDS } from '../../messages/compare-words.ts';
import type { PageOf } from '../../view/page-kinds.ts';
import type { Comparison, CompareRoom, Site } from '../site/site.ts';
import { CitizenshipComparison } from './CitizenshipComparison.tsx';
import { citizenshipsFinding } from './citizenships-finding.ts';
import { citizenshipsFigures } from './citizenships-figures.ts';
import { comparedCitizenships, comparedRegions } from './compared-subjects.ts';
import { RegionComparison } from './RegionComparison.tsx';
import { regionsFigures } from './regions-figures.ts';
import { regionsFinding } from './regions-finding.ts';

/** What draws comparisons: loaded when the first is asked for. */
export const COMPARE_ROOM: CompareRoom = {
  comparison: (site) => {
    const { page } = site.view;
    if (page.kind === 'citizenship') return ofCitizenships(site, page);
    return page.kind === 'region' ? ofRegions(site, page) : null;
  },
};

function ofCitizenships(site: Site, page: PageOf<'citizenship'>): Comparison {
  const { table, view, messages, locale } = site;
  const citizenships = comparedCitizenships(table, page, view);
  const name = COMPARE_WORDS[locale].list(citizenships.map((one) => one.name[locale]));
  const title = `${name} – ${messages.site}`;
  const finding = citizenshipsFinding(site, citizenships);
  const figures = citizenshipsFigures(table, citizenships);
  return {
    ...{ name, title, finding, figures },
    body: <CitizenshipComparison {...{ citizenships, name, title, finding, figures }} />,
  };
}

function ofRegions(site: Site, page: PageOf<'region'>): Comparison | null {
  const { table, view, messages, locale } = site;
  const [region, other] = comparedRegions(table, page, view);
  if (!other) return null;
  const name = COMPARE_WORDS[locale].regions.title(region.name[locale], other.name[locale]);
  const title = `${name} – ${messages.site}`;
  const finding = regionsFinding(site, region, other);
  const figures = regionsFigures(site, region, other);
  return {
    ...{ name, title, finding, figures },
    body: <RegionComparison {...{ region, other, name, title, finding, figures }} />,
  };
}
