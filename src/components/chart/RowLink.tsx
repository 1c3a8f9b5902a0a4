import type { BarRow } from '../../pictures/bar-chart.ts';
import type { Place } from '../../view/page.ts';
import { PlaceLink } from '../site/PlaceLink.tsx';
import { useSite } from '../site/site.ts';

/** The name of a row as a link to its page. */
export function RowLink({ of, id, label }: Pick<BarRow, 'of' | 'id' | 'label'>) {
  const { table, locale } = useSite();
  const pageOf = (): Place['page'] | null => {
    switch (of) {
      case 'region': {
        const region = table.regions.find((one) => one.id === id);
        return region ? { kind: 'region', region } : null;
      }
      case 'citizenship': {
        const citizenship = table.byId.get(id);
        return citizenship ? { kind: 'citizenship', citizenship } : null;
      }
    }
  };
  const page = pageOf();
  return page ? <PlaceLink to={{ locale, page }}>{label}</PlaceLink> : label;
}
