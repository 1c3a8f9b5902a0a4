import type { ReactNode } from 'react';

interface TermListProps {
  readonly terms: readonly (readonly [term: ReactNode, said: ReactNode])[];
  readonly className?: string;
}

/** Terms, each with what is to be said of it. */
export function TermList({ terms, className }: TermListProps) {
  return (
    <dl className={className}>
      {terms.map(([term, said], i) => (
        <div key={i}>
          <dt>{term}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  );
}
