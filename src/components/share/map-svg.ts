import { mapMeasure, shadingClasses } from '../../model/map-shading.ts';
import { figurePicture } from '../../pictures/figure-picture.ts';
import { mapDrawing } from '../../pictures/map-drawing.ts';
import { mapPicture } from '../../pictures/map-picture.ts';
import { svgOf } from '../../pictures/svg.ts';
import { readTheme } from '../../pictures/theme.ts';
import { MAP_FRAME, outlineId } from '../map/map-frame.ts';
import { mapLegend } from '../map/map-legend.ts';
import { mapRegions } from '../map/map-regions.ts';
import colours from '../styles/colours.css?raw';
import type { DialogSite } from './dialog-site.ts';
import { provenanceOf } from './provenance.ts';

/** In px. */
const MAP_WIDTH = 560;

/** A standalone SVG of the map that a view shows, in a theme of the site. */
export function mapSvg(site: DialogSite, scheme: 'light' | 'dark' = shownScheme()): string {
  const { table, view, messages, words, shared } = site;
  const { locale } = view;
  const { citizenship, region } = shared.figures.map;
  const measure = mapMeasure(view.measure, citizenship);
  const marked = region ?? table.regions.find(({ id }) => id === view.region);
  const classes = shadingClasses(table, measure, citizenship.id);
  const regions = mapRegions(site, citizenship, measure, classes);
  const drawing = mapDrawing(
    mapPicture(MAP_FRAME, regions),
    mapLegend(site, measure, classes, regions),
    MAP_WIDTH,
    marked?.id ?? null,
  );
  const { source, permalink } = provenanceOf(site);
  const { explained } = messages.measures[measure];
  const picture = figurePicture(
    {
      title: `${messages.site}: ${citizenship.name[locale]}`,
      subtitle: marked ? `${explained} ${words.download.marked(marked.name[locale])}` : explained,
      sourceLines: [words.download.mapSource(source), permalink],
    },
    drawing,
  );
  const fontFamily = 'system-ui, sans-serif';
  return svgOf(picture, { theme: readTheme(colours, scheme), outlineOf, fontFamily, opaque: true });
}

/** Outlines stand once in the page's HTML. @throws where they do not. */
function outlineOf(region: string): string {
  const outline = document.getElementById(outlineId(region))?.getAttribute('d');
  if (outline) return outline;
  throw new Error(`map: no outline of ${region} in the page; document.ts writes one for each region`);
}

/** The theme that the page is shown in. */
function shownScheme(): 'light' | 'dark' {
  const { colorScheme } = getComputedStyle(document.documentElement);
  if (colorScheme === 'light' || colorScheme === 'dark') return colorScheme;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
