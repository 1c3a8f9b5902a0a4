import { useMemo, useState } from 'react';
import type { Citizenship } from '../model/dataset.ts';
import { Alike } from './Alike.tsx';
import { Breadcrumb } from './Breadcrumb.tsx';
import { useFigureColumns } from './figure-columns.ts';
import { citizenshipFinding } from './finding.ts';
import { MapModeChoice } from './MapModeChoice.tsx';
import { MapPanel } from './MapPanel.tsx';
import { MeasureChoice } from './MeasureChoice.tsx';
import { Neighbours } from './Neighbours.tsx';
import { pageRows, scopeOf } from './page-rows.ts';
import { Profile } from './Profile.tsx';
import { SmallMultiples } from './SmallMultiples.tsx';
import { TablePanel } from './TablePanel.tsx';
import { useSite } from './site.ts';

/** Where did the citizens of X settle? The page of one row of the table. */
export function CitizenshipPage({ citizenship }: { readonly citizenship: Citizenship }) {
  const site = useSite();
  const { table, view, messages, collator, update } = site;
  const { locale } = view;
  const [hovered, hover] = useState<string | null>(null);
  const columns = useFigureColumns();
  const rows = useMemo(() => pageRows({ table, view, collator }, columns), [table, view, collator, columns]);
  const select = (region: string) => update({ region: region === view.region ? null : region });
  const isTotal = citizenship.kind === 'total';
  const linked = { hovered, onHover: hover, onSelect: select };

  return (
    <>
      <Breadcrumb citizenship={citizenship} />
      <h1 tabIndex={-1}>{isTotal ? messages.homeTitle : citizenship.name[locale]}</h1>
      <p className="finding">{citizenshipFinding(site, citizenship)}</p>
      <div className="controls">
        <MeasureChoice />
        <MapModeChoice />
      </div>
      <div className={view.map === 'many' ? 'figures many-maps' : 'figures'} id="figures" tabIndex={-1}>
        {view.show.includes('map') &&
          (view.map === 'many' ? (
            <SmallMultiples rows={rows} />
          ) : (
            <MapPanel citizenship={citizenship} {...linked} />
          ))}
        {view.show.includes('table') && (
          <TablePanel
            caption={messages.caption(scopeOf(table, view.page).name[locale], view.measure)}
            columns={columns}
            rows={rows}
            current={citizenship}
            {...linked}
          />
        )}
      </div>
      {!view.embed && (
        <div className="more">
          {!isTotal && <Profile citizenship={citizenship} />}
          <Alike citizenship={citizenship} />
          <Neighbours citizenship={citizenship} />
        </div>
      )}
    </>
  );
}
