import { FRAMED_WORDS } from '../../messages/framed-words.ts';
import type { FramedIntroProps, Site } from '../site/site.ts';
import { useSite } from '../site/site.ts';

/** Title and finding of a figure that stands in a frame: what it shows and when, and the finding's first line. */
export function FramedIntro({ heading, finding }: FramedIntroProps) {
  const site = useSite();
  return (
    <div className="intro">
      <h1 tabIndex={-1}>{framedTitle(site, heading)}</h1>
      {finding !== null && <p className="finding">{leadOf(site.view.page.kind, finding)}</p>}
    </div>
  );
}

/** What the figure shows, for readers who do not know whose page it is from. */
function framedTitle({ view, locale }: Pick<Site, 'view' | 'locale'>, heading: string): string {
  const words = FRAMED_WORDS[locale];
  const { page } = view;
  if (view.with.length > 0) return words.compared(heading);
  switch (page.kind) {
    case 'citizenship':
      return page.citizenship.kind === 'total' ? heading : words.where(page.citizenship.people[locale]);
    case 'region':
      return words.who(page.region.destination[locale]);
    case 'regions':
      return words.regions;
    case 'proof':
    case 'patterns':
    case 'names':
    case 'about':
    case 'missing':
      return heading;
  }
}

/** The sentence of a finding that says it in one line: the first; that of the regions begins with how many there are. */
function leadOf(kind: Site['view']['page']['kind'], finding: string): string {
  const sentences = finding.split(/(?<=[.!?])\s/);
  return (kind === 'regions' ? sentences[1] : sentences[0]) ?? finding;
}
