import { canonicalHref } from '../../view/canonical-href.ts';
import { useLive } from './live.ts';
import { useWholeSite } from './site.ts';

/** The address of the view, for paper alone: what was printed can be found again. */
export function PrintedAddress() {
  const site = useWholeSite();
  const live = useLive();
  if (!live) return null;
  return (
    <p className="on-paper" translate="no">
      {canonicalHref(site, site.siteUrl)}
    </p>
  );
}
