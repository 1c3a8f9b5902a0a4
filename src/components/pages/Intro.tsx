import type { ReactNode } from 'react';
import { PlaceLink } from '../site/PlaceLink.tsx';
import { useSite } from '../site/site.ts';
import type { Fact } from './fact.ts';
import { Finding } from './Finding.tsx';

interface IntroProps {
  /** The way down to the page; nothing on the home page. */
  readonly breadcrumb: ReactNode;
  readonly heading: string;
  /** Stands beside the heading: the way to compare. */
  readonly beside?: ReactNode;
  /** What the page tells, in plain words. */
  readonly finding: string | null;
  /** The facts that make the finding, where they lead anywhere. */
  readonly facts?: readonly Fact[];
  /** What is counted, in one quiet line. */
  readonly counted: string;
}

/** The first that a reader reads: whom the page is about, what it found, and what its figures count. */
export function Intro({ breadcrumb, heading, beside, finding, facts = [], counted }: IntroProps) {
  const { messages, locale, framed } = useSite();
  if (typeof framed === 'object') return <framed.Intro heading={heading} finding={finding} />;
  return (
    <div className="intro">
      {breadcrumb}
      <div className="heading">
        <h1 tabIndex={-1}>{heading}</h1>
        {beside}
      </div>
      <Finding finding={finding} steers={facts.flatMap(({ steers }) => steers)} />
      <p className="counted">
        {counted} <PlaceLink to={{ locale, page: { kind: 'about' } }}>{messages.counted.how}</PlaceLink>
      </p>
    </div>
  );
}
