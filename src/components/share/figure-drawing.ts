import { COMPARE_WORDS } from '../../messages/compare-words.ts';
import { commonShadingClasses, mapMeasure, nothingToDraw, shadingClasses } from '../../model/map-shading.ts';
import { measureRecord } from '../../model/measures.ts';
import type { Region } from '../../model/dataset.ts';
import { barDrawing } from '../../pictures/bar-drawing.ts';
import type { BarChart } from '../../pictures/bar-chart.ts';
import { comparisonDrawing } from '../../pictures/comparison-drawing.ts';
import type { PictureShape } from '../../pictures/figure-picture.ts';
import { mapDrawing } from '../../pictures/map-drawing.ts';
import { mapPicture } from '../../pictures/map-picture.ts';
import type { Part, RegionChart } from '../../view/parts.ts';
import { REGION_CHARTS } from '../../view/parts.ts';
import { continentsChart, contrastChart, largestChart } from '../chart/arrivals-charts.ts';
import { compositionChart } from '../chart/composition-chart.ts';
import { regionChart } from '../chart/region-chart.ts';
import { comparedCitizenships, comparedRegions } from '../compare/compared-subjects.ts';
import { comparisonChart } from '../compare/comparison-chart.ts';
import { regionsChart } from '../compare/regions-chart.ts';
import { MAP_FRAME } from '../map/map-frame.ts';
import { mapLegend } from '../map/map-legend.ts';
import { mapRegions } from '../map/map-regions.ts';
import type { DialogSite } from './dialog-site.ts';
import type { DrawnFigure } from './drawn-figure.ts';
import { drawnSmallMaps } from './small-maps-figure.ts';
import { drawnTable } from './table-figure.ts';

/** In px. */
const MAP_WIDTH = 560;
const CHART_WIDTH = 640;
/** Of a chart with quiet figures beside its bars. */
const FULL_CHART_WIDTH = 880;

/** The figures of a view that there are pictures of, the one that answers it first. */
export function pictureFigures({
  table,
  view,
  shared,
}: Pick<DialogSite, 'table' | 'view' | 'shared'>): readonly Part[] {
  const { page } = view;
  if (view.with.length > 0) return ['chart', 'table'];
  const hasMap = view.show.includes('map') || view.map === 'many';
  // where there is nothing to draw there is still the table, and a small map of each of its rows
  if (page.kind === 'citizenship' && nothingToDraw(table, view.measure, shared.figures.map.citizenship))
    return view.map === 'many' ? ['map', 'table'] : ['table'];
  const charts = page.kind === 'region' ? REGION_CHARTS : (['chart'] as const);
  return [...(hasMap ? (['map'] as const) : []), ...charts, 'table'];
}

/** A figure of a view, drawn from the same data as on the page, for a picture of a shape. */
export function drawnFigure(site: DialogSite, figure: Part, shape: PictureShape): DrawnFigure {
  const { page } = site.view;
  if (figure === 'table') return drawnTable(site, shape);
  if (figure === 'map') return site.view.map === 'many' ? drawnSmallMaps(site, shape) : drawnMap(site);
  if (page.kind === 'region' && site.view.with.length > 0) return drawnContrast(site, page.region);
  if (figure !== 'chart' && page.kind === 'region') return drawnArrivals(site, page.region, figure);
  return site.view.with.length > 0 ? drawnComparison(site) : drawnChart(site);
}

function drawnMap(site: DialogSite): DrawnFigure {
  const { table, view, messages, words, shared } = site;
  const { citizenship, region } = shared.figures.map;
  const measure = mapMeasure(view.measure, citizenship);
  const marked = region ?? table.regions.find(({ id }) => id === view.region);
  const classes = shadingClasses(table, measure, citizenship.id);
  const regions = mapRegions(site, citizenship, measure, classes);
  const legend = mapLegend(site, measure, classes, regions);
  const { explained } = messages.measures[measure];
  return {
    drawing: mapDrawing(mapPicture(MAP_FRAME, regions), legend, MAP_WIDTH, marked?.id ?? null),
    subtitle: marked ? `${explained} ${words.download.marked(marked.name[view.locale])}` : explained,
  };
}

function drawnChart(site: DialogSite): DrawnFigure {
  const { view, messages, words, shared } = site;
  const { citizenship } = shared.figures.map;
  const { chart } = messages;
  if (citizenship.kind === 'total')
    return {
      drawing: barDrawing(compositionChart(site, citizenship), FULL_CHART_WIDTH),
      subtitle: `${chart.composition}. ${words.download.stacked(chart.largest, chart.rest)}`,
    };
  const people = citizenship.people[view.locale];
  return {
    drawing: barDrawing(regionChart(site, view.measure, citizenship), FULL_CHART_WIDTH),
    subtitle:
      measureRecord(view.measure).bars === 'ratio'
        ? chart.index(people)
        : `${messages.measures[view.measure].explained} ${words.download.line(chart.mark)}`,
  };
}

function drawnArrivals(site: DialogSite, region: Region, figure: RegionChart): DrawnFigure {
  const { chart } = site.messages;
  const { line } = site.words.download;
  const drawn = (bars: BarChart, subtitle: string) => ({ drawing: barDrawing(bars, CHART_WIDTH), subtitle });
  switch (figure) {
    case 'continents':
      return drawn(continentsChart(site, region), `${chart.continents}. ${line(chart.inAll)}`);
    case 'largest': {
      const bars = largestChart(site, region);
      return drawn(bars, `${chart.largestHere(bars.rows.length)}. ${line(chart.alike)}`);
    }
    case 'contrast':
      return drawn(contrastChart(site, region), `${chart.contrast}. ${chart.contrastNote}`);
  }
}

function drawnComparison(site: DialogSite): DrawnFigure {
  const { table, view, messages, words, shared, locale } = site;
  const { subject } = shared.figures;
  const citizenships =
    view.page.kind === 'citizenship' && subject.kind === 'citizenships'
      ? comparedCitizenships(table, view.page, view)
      : [];
  const classes = commonShadingClasses(
    table,
    view.measure,
    citizenships.map(({ id }) => id),
  );
  const isRatio = measureRecord(view.measure).bars === 'ratio';
  const rows = comparisonChart(site, view.measure, citizenships, classes);
  const heads = citizenships.map(({ name }) => name[locale]);
  return {
    drawing: comparisonDrawing(heads, rows, isRatio),
    subtitle: isRatio
      ? COMPARE_WORDS[locale].ratioKey
      : `${messages.measures[view.measure].explained} ${words.download.line(messages.chart.mark)}`,
  };
}

function drawnContrast(site: DialogSite, first: Region): DrawnFigure {
  const { table, view, locale } = site;
  const [region, other] = comparedRegions(table, { kind: 'region', region: first }, view);
  const { regions } = COMPARE_WORDS[locale];
  return {
    drawing: barDrawing(regionsChart(site, region, other ?? region), FULL_CHART_WIDTH),
    subtitle: `${regions.heading}. ${regions.note}`,
  };
}
