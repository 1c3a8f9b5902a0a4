import { useState } from 'react';
import { MapPanel } from '../../map/MapPanel.tsx';
import { useSite } from '../../site/site.ts';
import { countedLine } from '../counted.ts';
import { Intro } from '../Intro.tsx';
import type { PageBodyProps } from '../page-kind.ts';
import { RegionsTable } from './RegionsTable.tsx';

/** All regions beside each other: a map of them, and a table of what sets each apart. */
export function RegionsPage({ name, finding }: PageBodyProps<'regions'>) {
  const site = useSite();
  const { table, messages } = site;
  const [hovered, hover] = useState<string | null>(null);
  return (
    <div className="top" id="figures" tabIndex={-1}>
      <Intro breadcrumb={null} heading={name} finding={finding} counted={countedLine(site)} />
      <section className="figure">
        <h2>{messages.apart.title}</h2>
        <RegionsTable hovered={hovered} onHover={hover} />
      </section>
      <MapPanel citizenship={table.total} region={null} hovered={hovered} onHover={hover} onSelect={null} />
    </div>
  );
}
