import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { Citizenship } from '../../model/dataset.ts';
import { useLive } from '../site/live.ts';
import { PlaceLink } from '../site/PlaceLink.tsx';
import { useSite } from '../site/site.ts';
import { selectedFigures } from './selected-figures.ts';

/**
 * The card of the selected region: each measure of a citizenship with its figure and how it reads there; where none is
 * selected, the list to select one alone. It comes with the app, into room kept for it.
 */
export function SelectedRegion({ citizenship }: { readonly citizenship: Citizenship }) {
  const site = useSite();
  const { table, view, messages } = site;
  const { locale } = view;
  const region = table.regions.find(({ id }) => id === view.region);
  const live = useLive();
  const list = useRegionList(region?.id ?? '');
  return (
    <section className="selected-region scripted">
      <div className="heading">
        <label>
          <span>{messages.selected.label}</span>
          {live && list}
        </label>
        {region && (
          <>
            <PlaceLink to={{ locale, page: { kind: 'region', region } }}>
              {messages.selected.open(region.destination[locale])}
            </PlaceLink>
            <a href={`${site.hrefTo({ locale, page: { kind: 'proof', citizenship } })}#${region.id}`}>
              {messages.proof.how}
            </a>
          </>
        )}
      </div>
      {region && (
        <dl>
          {selectedFigures(site, citizenship, region).map(({ measure, label, figure, said }) => (
            <div key={measure} className={measure === view.measure ? 'on' : undefined}>
              <dt>{label}</dt>
              <dd>
                <b>{figure}</b> {said}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
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
