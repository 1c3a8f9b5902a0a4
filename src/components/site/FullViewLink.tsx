import type { ReactNode } from 'react';
import { canonicalView } from '../../view/canonical-href.ts';
import { serializeView } from '../../view/query.ts';
import { useLive } from './live.ts';
import { useSite, useWholeSite } from './site.ts';

/** The way from an embed to the full view, which does not fit into its frame. */
export function FullViewLink({ children }: { readonly children: ReactNode }) {
  const prerendered = useSite();
  const whole = useWholeSite();
  // as in the link to the other language: a sort made before the app was there is not in what React hydrates
  const { table, view, root } = useLive() ? whole : prerendered;
  return (
    <a href={root + serializeView(table, canonicalView(view))} target="_blank" rel="noopener">
      {children}
    </a>
  );
}
