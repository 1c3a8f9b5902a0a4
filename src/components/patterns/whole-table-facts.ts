import { sizeOf } from '../../model/sizes.ts';
import type { CellSurplus } from '../../model/patterns.ts';
import type { FactBar } from './FactBars.tsx';
import { barsOf } from './FactBars.tsx';
import type { PatternsFacts } from './patterns-facts.ts';

/** What the table says as a whole: a heading, a sentence with its figures, and bars. */
export interface Fact {
  readonly title: string;
  readonly sentence: string;
  readonly bars: readonly FactBar[];
}

/** How many surpluses are shown, and of the most and the least evenly spread. */
const SHOWN = 5;

/** The parts of what tells citizenships apart that are shown: a hundredth or more. */
const LEAST_PART = 0.01;

/** All facts, in the order in which they are told. One that the figures do not bear is left out. */
export function wholeTableFacts(facts: PatternsFacts): readonly Fact[] {
  return [displaced, apart, surpluses, mixed, alike, even].flatMap((fact) => fact(facts) ?? []);
}

function displaced({ words, numbers, patterns }: PatternsFacts): Fact {
  const { observed, byChance } = patterns.whole.displacement;
  const said = words.facts.displaced(observed, byChance);
  const sizes = [
    { label: said.published, size: observed },
    { label: said.chance, size: byChance },
  ];
  const write = ({ label, size }: (typeof sizes)[number]) => ({ label, figure: numbers.percent(100 * size) });
  return { ...said, bars: barsOf(sizes, ({ size }) => size, write) };
}

function apart({ words, numbers, patterns, table, locale }: PatternsFacts): Fact {
  const { between, within } = patterns.whole.theil;
  const parts = within
    .map(({ citizenship, part }) => ({
      name: table.byId.get(citizenship)?.name[locale] ?? citizenship,
      part,
    }))
    .filter(({ part }) => part >= LEAST_PART)
    .toSorted((a, b) => b.part - a.part);
  const said = words.facts.apart(between, parts);
  const sizes = [
    { label: said.between, size: between },
    ...parts.map(({ name, part }) => ({ label: said.within(name), size: part })),
  ];
  const write = ({ label, size }: (typeof sizes)[number]) => ({ label, figure: numbers.percent(100 * size) });
  return { ...said, bars: barsOf(sizes, ({ size }) => size, write) };
}

function surpluses({ words, numbers, patterns, table, locale }: PatternsFacts): Fact | null {
  const cells = patterns.whole.surpluses.more.slice(0, SHOWN);
  const [first] = cells;
  if (!first) return null;
  const label = ({ citizenship, region }: CellSurplus) =>
    words.facts.way(
      table.byId.get(citizenship)?.name[locale] ?? citizenship,
      table.regions.find(({ id }) => id === region)?.destination[locale] ?? region,
    );
  const bars = barsOf(
    cells,
    ({ surplus }) => surplus,
    (cell) => ({ label: label(cell), figure: `+${numbers.whole(cell.surplus)}` }),
  );
  const of = sizeOf(table, 'persons', first.citizenship, 0);
  return { ...words.facts.surplus(label(first), first.surplus, of), bars };
}

function mixed({ words, numbers, patterns, table, locale }: PatternsFacts): Fact | null {
  const regions = table.regions
    .flatMap((region) => {
      const found = patterns.whole.regions.find((one) => one.region === region.id)?.effectiveNumber ?? null;
      return found === null ? [] : [{ region, size: found }];
    })
    .toSorted((a, b) => b.size - a.size);
  const [most, least] = [regions[0], regions.at(-1)];
  if (!most || !least) return null;
  const said = (one: typeof most) => ({ place: one.region.place[locale], size: one.size });
  const bars = barsOf(
    regions,
    ({ size }) => size,
    ({ region, size }) => ({ label: region.name[locale], figure: numbers.decimal(size) }),
  );
  return { ...words.facts.mixed(said(most), said(least)), bars };
}

function alike({ words, numbers, patterns, table, locale }: PatternsFacts): Fact | null {
  const nameOf = (id: string) => table.regions.find((region) => region.id === id)?.name[locale] ?? id;
  const pairs = patterns.whole.regions
    .flatMap(({ region, dissimilarities }, i) =>
      table.regions.slice(i + 1).flatMap(({ id }, k) => {
        const size = dissimilarities[i + 1 + k] ?? null;
        return size === null ? [] : [{ label: words.facts.pair(nameOf(region), nameOf(id)), size }];
      }),
    )
    .toSorted((a, b) => a.size - b.size);
  const [most, least] = [pairs[0], pairs.at(-1)];
  if (!most || !least) return null;
  const bars = barsOf(
    [...pairs.slice(0, 3), ...pairs.slice(-3)],
    ({ size }) => size,
    ({ label, size }) => ({ label, figure: numbers.hundredths(size) }),
  );
  return { ...words.facts.alike(most, least), bars };
}

function even({ words, numbers, patterns, table, locale }: PatternsFacts): Fact | null {
  const all = patterns.whole.evenness.flatMap(({ citizenship: id, hoover }) => {
    const citizenship = table.byId.get(id);
    return citizenship ? [{ citizenship, hoover }] : [];
  });
  const [most, least] = [all[0], all.at(-1)];
  if (!most || !least) return null;
  const people = ({ citizenship }: typeof most) => citizenship.people[locale];
  const bars = barsOf(
    [...all.slice(0, 3), ...all.slice(-3)],
    ({ hoover }) => hoover,
    ({ citizenship, hoover }) => ({ label: citizenship.name[locale], figure: numbers.hundredths(hoover) }),
  );
  return {
    ...words.facts.even(
      { people: people(most), hoover: most.hoover },
      { people: people(least), hoover: least.hoover },
      all.length,
    ),
    bars,
  };
}
