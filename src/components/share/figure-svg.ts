import type { PictureShape } from '../../pictures/figure-picture.ts';
import { figurePicture } from '../../pictures/figure-picture.ts';
import { svgOf } from '../../pictures/svg.ts';
import { readTheme } from '../../pictures/theme.ts';
import type { Part } from '../../view/parts.ts';
import { outlineId } from '../map/map-frame.ts';
import colours from '../styles/colours.css?raw';
import type { DialogSite } from './dialog-site.ts';
import { drawnFigure } from './figure-drawing.ts';
import { provenanceOf } from './provenance.ts';

/** What is behind a picture; what lies under a transparent one is seen, in the colours that suit a white page. */
export const PICTURE_GROUNDS = ['light', 'dark', 'transparent'] as const;
type PictureGround = (typeof PICTURE_GROUNDS)[number];

/** What a person chooses of a picture. */
export interface PictureChoice {
  readonly figure: Part;
  readonly ground: PictureGround;
  readonly shape: PictureShape;
}

/** A standalone SVG of a figure that a view shows: title, what is counted, the figure, source and link. */
export function figureSvg(site: DialogSite, { figure, ground, shape }: PictureChoice): string {
  const { messages, words, shared } = site;
  const { drawing, subtitle, notes = [] } = drawnFigure(site, figure, shape);
  const { source, permalink } = provenanceOf(site);
  const { mapSource, chartSource } = words.download;
  const picture = figurePicture(
    {
      title: `${messages.site}: ${shared.name}`,
      subtitle,
      sourceLines: [...notes, figure === 'map' ? mapSource(source) : chartSource(source), permalink],
    },
    drawing,
    shape,
  );
  return svgOf(picture, {
    theme: readTheme(colours, ground === 'dark' ? 'dark' : 'light'),
    outlineOf,
    fontFamily: 'system-ui, sans-serif',
    opaque: ground !== 'transparent',
  });
}

/** Outlines stand once in the page's HTML. @throws where they do not. */
function outlineOf(region: string): string {
  const outline = document.getElementById(outlineId(region))?.getAttribute('d');
  if (outline) return outline;
  throw new Error(`map: no outline of ${region} in the page; document.ts writes one for each region`);
}

/** The theme that the page is shown in. */
export function shownScheme(): 'light' | 'dark' {
  const { colorScheme } = getComputedStyle(document.documentElement);
  if (colorScheme === 'light' || colorScheme === 'dark') return colorScheme;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
