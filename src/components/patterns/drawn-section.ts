import type { RatioAxis } from '../../pictures/bar-chart.ts';
import { factsDrawing } from '../../pictures/facts-drawing.ts';
import type { HeatDrawingRow, HeatGroup } from '../../pictures/heat-drawing.ts';
import { heatDrawing } from '../../pictures/heat-drawing.ts';
import { planeDrawing } from '../../pictures/plane-drawing.ts';
import type { LandShade } from '../../pictures/theme.ts';
import type { DrawnFigure } from '../share/drawn-figure.ts';
import { shadeIn } from './shade-in.ts';
import { mapSize, regionOf } from './small-outlines.ts';

/**
 * A figure of the patterns page as marks, of what its section says: the words and figures of that page stand in its
 * document alone, and in the order that the reader has given them.
 * @throws where the section has no figure of the page.
 */
export function drawnSection(section: Element, scale: RatioAxis): DrawnFigure {
  const told = [...section.querySelectorAll('.note')].map((note) => ownText(note));
  if (section.querySelector('.heat')) {
    const counted = section.parentElement?.querySelector('.counted');
    return { drawing: drawnHeat(section, scale), subtitle: wordsOf(counted), notes: told };
  }
  if (section.querySelector('.facts')) return { drawing: drawnFacts(section), subtitle: '' };
  const plane = section.querySelector('.plane > svg');
  if (plane) return { drawing: drawnPlane(plane), subtitle: told.join(' ') };
  throw new Error(`patterns: the section ${section.id} has no figure that a picture could be drawn of`);
}

/** What an element says; spaces that keep words together are left as they are. */
const wordsOf = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/[ \t\n]+/g, ' ').trim();

/** What a paragraph says itself, the links in it left out. */
function ownText(element: Element): string {
  const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
  return texts
    .map((node) => node.textContent)
    .join('')
    .trim();
}

function drawnHeat(section: Element, scale: RatioAxis) {
  const columns = [...section.querySelectorAll('.heat > div')];
  const [, people, ...regions] = [...(columns[0]?.querySelector('thead')?.querySelectorAll('th') ?? [])].map(
    wordsOf,
  );
  return heatDrawing({
    ...{ scale, people: people ?? '', regions, mapSize: mapSize() },
    columns: columns.map((column) => [...column.querySelectorAll('table')].map(heatGroup)),
  });
}

function heatGroup(table: HTMLTableElement): HeatGroup {
  const uses = [...table.querySelectorAll('caption use')];
  return {
    name: wordsOf(table.querySelector('caption h3')),
    sentence: wordsOf(table.querySelector('caption p')),
    map: uses.map((use) => ({ id: regionOf(use), shade: shadeIn(use) ?? 'blank' })),
    rows: [...table.querySelectorAll('tbody tr')].map(heatRow),
  };
}

function heatRow(row: Element): HeatDrawingRow {
  const [name, people, ...cells] = row.children;
  return {
    ...{ name: wordsOf(name), people: wordsOf(people), isTogether: row.className === 'all' },
    cells: cells.map((cell): { text: string; shade: LandShade | null } => ({
      text: wordsOf(cell),
      shade: shadeIn(cell),
    })),
  };
}

function drawnFacts(section: Element) {
  return factsDrawing(
    [...section.querySelectorAll('.facts > div')].map((fact) => ({
      title: wordsOf(fact.querySelector('h3')),
      sentence: wordsOf(fact.querySelector('p')),
      bars: [...fact.querySelectorAll('li')].map((item) => {
        const figure = wordsOf(item.querySelector('b'));
        const part = Number.parseFloat(item.querySelector('rect')?.getAttribute('width') ?? '0') / 100;
        return { label: wordsOf(item).slice(0, -figure.length).trim(), figure, part };
      }),
    })),
  );
}

function drawnPlane(plane: Element) {
  const number = (element: Element, name: string) => Number(element.getAttribute(name));
  const [, , width = 0, height = 0] = (plane.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const numbers = (path: Element) =>
    (path.getAttribute('d') ?? '').match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
  const [axes, ...diamonds] = plane.querySelectorAll('path');
  const [, y = 0, , x = 0] = axes ? numbers(axes) : [];
  return planeDrawing({
    ...{ width, height, middle: [x, y] },
    circles: [...plane.querySelectorAll('circle')].map((circle) => ({
      ...{ x: number(circle, 'cx'), y: number(circle, 'cy'), r: number(circle, 'r') },
    })),
    regions: diamonds.map((diamond) => {
      const [x = 0, top = 0, r = 0] = numbers(diamond);
      return { x, y: top + r, r };
    }),
    names: [...plane.querySelectorAll('text')].map((name) => ({
      ...{ x: number(name, 'x'), y: number(name, 'y'), text: wordsOf(name) },
      anchor: ({ m: 'middle', e: 'end' } as const)[name.getAttribute('class') ?? ''] ?? 'start',
      isRegion: name.closest('g') !== null,
    })),
  });
}
