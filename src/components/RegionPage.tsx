import { useMemo, useState } from 'react';
import type { Region } from '../model/dataset.ts';
import { shadingClasses } from '../model/map-shading.ts';
import { useFigureColumns } from './figure-columns.ts';
import { regionFinding } from './finding.ts';
import { MapLegend } from './MapLegend.tsx';
import { MeasureChoice } from './MeasureChoice.tsx';
import { pageRows } from './page-rows.ts';
import { PlaceLink } from './PlaceLink.tsx';
import { RegionMap } from './RegionMap.tsx';
import { Represented } from './Represented.tsx';
import { SmallMultiples } from './SmallMultiples.tsx';
import { TablePanel } from './TablePanel.tsx';
import { useSite } from './site.ts';
import { MapModeChoice } from './MapModeChoice.tsx';

/** Who came to region Y? The page of one region. */
export function RegionPage({ region }: { readonly region: Region }) {
  const site = useSite();
  const { table, view, messages, collator } = site;
  const { locale } = view;
  const [hovered, hover] = useState<string | null>(null);
  const columns = useFigureColumns();
  const rows = useMemo(() => pageRows({ table, view, collator }, columns), [table, view, collator, columns]);
  const classes = shadingClasses(table, view.measure, [table.total.id]);

  return (
    <>
      <nav className="breadcrumb" aria-label={messages.breadcrumb}>
        <ol>
          <li>
            <PlaceLink to={{ locale, page: { kind: 'citizenship', citizenship: table.total } }}>
              {messages.norway}
            </PlaceLink>
          </li>
          <li aria-current="page">{region.name[locale]}</li>
        </ol>
      </nav>
      <h1 tabIndex={-1}>{region.name[locale]}</h1>
      <p className="finding">{regionFinding(site, region)}</p>
      <div className="controls">
        <MeasureChoice />
        <MapModeChoice />
      </div>
      <div className={view.map === 'many' ? 'figures many-maps' : 'figures'} id="figures" tabIndex={-1}>
        {view.show.includes('map') &&
          (view.map === 'many' ? (
            <SmallMultiples rows={rows} />
          ) : (
            <figure className="map-panel view-part">
              <RegionMap
                citizenship={table.total}
                classes={classes}
                selected={region.id}
                hovered={hovered}
                onHover={hover}
              />
              <figcaption>
                <MapLegend classes={classes} citizenship={table.total.id} measure={view.measure} />
              </figcaption>
            </figure>
          ))}
        {view.show.includes('table') && (
          <TablePanel
            caption={messages.regionCaption(region.place[locale])}
            columns={columns}
            rows={rows}
            current={null}
            hovered={hovered}
            onHover={hover}
            onSelect={() => undefined}
          />
        )}
      </div>
      {!view.embed && (
        <div className="more">
          <Represented region={region} />
        </div>
      )}
    </>
  );
}
