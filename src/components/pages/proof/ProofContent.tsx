import type { Citizenship } from '../../../model/dataset.ts';
import { FigureProof } from './FigureProof.tsx';
import type { ProofFacts } from './proof-facts.ts';

interface ProofContentProps {
  readonly facts: ProofFacts;
  readonly citizenship: Citizenship;
}

/**
 * The proofs of all figures of a citizenship, of which the fragment of the address shows one. The total comes last, so that
 * style can show it where no other is asked for.
 */
export function ProofContent({ facts, citizenship }: ProofContentProps) {
  const columns = [...facts.table.regions.map((_, i) => i + 1), 0];
  return columns.map((column) => <FigureProof key={column} {...{ facts, citizenship, column }} />);
}
