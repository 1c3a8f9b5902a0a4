import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { Citizenship } from '../../model/dataset.ts';
import { magnitude } from '../../model/figure.ts';
import { isConstant } from '../../model/map-shading.ts';
import type { Measure } from '../../model/measures.ts';
import { readMeasure } from '../../model/measures.ts';
import { regionRank } from '../../model/ranking.ts';
import { columnOf } from '../../model/table.ts';
import { judgeIndex } from '../../model/verdict.ts';
import { useLive } from '../site/live.ts';
import { PlaceLink } from '../site/PlaceLink.tsx';
import { useSite } from '../site/site.ts';

/**
 * The selected region's figures of a citizenship in words; where none is selected, the way to select one. The list comes
 * with the app, into room kept for it.
 */
export function SelectedRegion({ citizenship }: { readonly citizenship: Citizenship }) {
  const { table, view, messages } = useSite();
  const { locale } = view;
  const region = table.regions.find(({ id }) => id === view.region);
  const live = useLive();
  const list = useRegionList(region?.id ?? '');
  return (
    <div className="selected-region scripted">
      <label>
        <span>{messages.selected.label}</span>
        {live && list}
      </label>
      {region ? (
        <>
          <p>
            <Words citizenship={citizenship} region={region.id} />
          </p>
          <p>
            <PlaceLink to={{ locale, page: { kind: 'region', region } }}>
              {messages.selected.open(region.destination[locale])}
            </PlaceLink>
          </p>
        </>
      ) : (
        <p>{messages.selected.none}</p>
      )}
    </div>
  );
}

/** The list of the regions, made again for another selection alone: each time React goes through all its options. */
function useRegionList(selected: string): ReactNode {
  const { table, messages, update, locale } = useSite();
  return useMemo(
    () => (
      <select value={selected} onChange={(event) => update({ region: event.target.value || null })}>
        <option value="">{messages.selected.nothing}</option>
        {table.regions.map(({ id, name }) => (
          <option key={id} value={id}>
            {name[locale]}
          </option>
        ))}
      </select>
    ),
    [table, messages, update, locale, selected],
  );
}

function Words({ citizenship, region }: { readonly citizenship: Citizenship; readonly region: string }) {
  const { table, view, messages, numbers } = useSite();
  const { locale, measure } = view;
  const column = columnOf(table, region);
  const people = citizenship.people[locale];
  const destination = table.regions[column - 1]?.destination[locale] ?? region;
  const persons = readMeasure(table, 'persons', citizenship.id, column);
  if (persons === '-') return messages.selected.nil(people, destination);

  const words = messages.selected;
  const facts: string[] = [
    persons === 1
      ? words.one(people, destination)
      : words.persons(numbers.reading('persons', persons), people, destination),
  ];
  const add = (measure: Measure, phrase: (value: number) => string) => {
    const reading = readMeasure(table, measure, citizenship.id, column);
    if (typeof reading === 'number' && !isConstant(measure, citizenship)) facts.push(phrase(reading));
  };
  add('rate', words.rate);
  add('share', words.share);
  add('distribution', (portion) => words.distribution(portion, people));
  const judged = judgeIndex(table, citizenship.id, column);
  if (judged) add('index', () => words.index(magnitude(persons) ?? 0, judged));
  const rank = regionRank(table, measure, citizenship.id, column);
  if (rank) facts.push(words.rank(rank, messages.measures[measure].name));
  return `${facts.join('; ')}.`;
}
