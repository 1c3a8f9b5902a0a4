export const PARTS = ['map', 'chart', 'table'] as const;

/** The charts of a region's page, which can be shown one by one; `chart` is all of them. */
export const REGION_CHARTS = ['continents', 'largest', 'contrast'] as const;

export type RegionChart = (typeof REGION_CHARTS)[number];

/** What a frame can show of a page. */
export type Part = (typeof PARTS)[number] | RegionChart;

/** What is shown where the address does not say it: what embeds had before charts could be embedded. */
export const DEFAULT_PARTS: readonly Part[] = ['map', 'table'];

/** What a frame can be made of, by name: one figure, or map and table together as embeds have by default. */
export const EMBED_FIGURES = {
  map: ['map'],
  chart: ['chart'],
  continents: ['continents'],
  largest: ['largest'],
  contrast: ['contrast'],
  table: ['table'],
  both: ['map', 'table'],
} as const satisfies Record<string, readonly Part[]>;

export type EmbedFigure = keyof typeof EMBED_FIGURES;

/** What of a page is shown: a frame has what its address says, a page of the site has its charts in any case. */
export interface ShownParts {
  readonly map: boolean;
  readonly table: boolean;
  readonly chart: boolean;
  /** Which of a region's charts. */
  readonly regionCharts: readonly RegionChart[];
}

/** The parts of a view. */
export function shownParts({
  embed,
  show,
}: {
  readonly embed: boolean;
  readonly show: readonly Part[];
}): ShownParts {
  const all = !embed || show.includes('chart');
  const regionCharts = REGION_CHARTS.filter((chart) => all || show.includes(chart));
  return {
    ...{ map: show.includes('map'), table: show.includes('table') },
    ...{ chart: regionCharts.length > 0, regionCharts },
  };
}
