import type { Citizenship } from '../../../model/dataset.ts';
import { RichText } from '../about/RichText.tsx';
import type { ProofFacts } from './proof-facts.ts';

interface PublishedLineProps {
  readonly facts: ProofFacts;
  readonly citizenship: Citizenship;
  readonly column: number;
}

/** Where a figure stands in the published text: its line with those around it, and the file's fingerprint. */
export function PublishedLine({ facts: { words, proof, root }, citizenship, column }: PublishedLineProps) {
  const place = proof.places[citizenship.id];
  const field = place?.fields[column];
  if (!place || field === undefined) return null;
  const lines = proof.text.split('\n');
  const around = [place.line - 1, place.line, place.line + 1].filter((line) => lines[line - 1]?.trim());
  return (
    <div className="text">
      <h3>{words.text.title}</h3>
      <p>
        <RichText
          text={words.text.place(place.line, field, `data/${proof.file}`)}
          hrefs={[`${root}data/${proof.file}`]}
        />
      </p>
      <pre className="frame" role="group" tabIndex={0} aria-label={words.text.title}>
        <code lang="en">
          {around.map((line) => (
            <span key={line}>
              <i>{line}</i>
              {(lines[line - 1] ?? '').split('\t').map((text, i) => (
                <span key={i}>
                  {i > 0 && '\t'}
                  {line === place.line && i === field - 1 ? <mark>{text}</mark> : text}
                </span>
              ))}
              {'\n'}
            </span>
          ))}
        </code>
      </pre>
      <p>
        {words.text.sha256} <code>{proof.sha256}</code>
      </p>
    </div>
  );
}
