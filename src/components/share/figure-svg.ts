import type { Part } from '../../view/parts.ts';
import { outlineId } from '../map/map-frame.ts';
import type { DialogSite } from './dialog-site.ts';
import { drawnFigure } from './figure-drawing.ts';
import { provenanceOf } from './provenance.ts';
import type { PictureLook } from './standalone-svg.ts';
import { standaloneSvg } from './standalone-svg.ts';

/** What a person chooses of a picture. */
export interface PictureChoice extends PictureLook {
  readonly figure: Part;
}

/** A standalone SVG of a figure that a view shows: title, what is counted, the figure, source and link. */
export function figureSvg(site: DialogSite, { figure, ...look }: PictureChoice): string {
  const { messages, words, shared } = site;
  const { drawing, subtitle, notes = [] } = drawnFigure(site, figure, look.shape);
  const { source, permalink } = provenanceOf(site);
  const { mapSource, chartSource } = words.download;
  const around = {
    title: `${messages.site}: ${shared.name}`,
    subtitle,
    sourceLines: [...notes, figure === 'map' ? mapSource(source) : chartSource(source), permalink],
  };
  return standaloneSvg(around, drawing, look, outlineOf);
}

/** Outlines stand once in the page's HTML. @throws where they do not. */
function outlineOf(region: string): string {
  const outline = document.getElementById(outlineId(region))?.getAttribute('d');
  if (outline) return outline;
  throw new Error(`map: no outline of ${region} in the page; document.ts writes one for each region`);
}
