import type { AboutFacts } from './about-facts.ts';
import { sumsInWords, tallyOf } from './proof-tally.ts';
import { ProofTable } from './ProofTable.tsx';
import { PublishedText } from './PublishedText.tsx';
import { RichText } from './RichText.tsx';

/** How many sums hold, by group; what they cannot see; and the text that they were read from. */
export function ProofSection(facts: AboutFacts) {
  const { words, table, proof, root } = facts;
  return (
    <>
      <p>
        <strong>{sumsInWords(words, proof)}</strong> {words.proof.explained(table.regions.length)}
      </p>
      {tallyOf(proof)['not checkable'] > 0 && <p>{words.proof.notCheckable}</p>}
      <ProofTable {...facts} />
      <p>{words.proof.unseen}</p>
      <p>
        <RichText
          text={words.proof.files(proof.file)}
          hrefs={[`${root}data/checks.json`, `${root}data/${proof.file}`]}
        />
      </p>
      <p>
        <code>{proof.sha256}</code>
      </p>
      <PublishedText {...facts} />
    </>
  );
}
