import type { AboutFacts } from './about-facts.ts';

/** The published table's text, verbatim; only that its labels are given one width, so that the figures line up. */
export function PublishedText({ words, proof }: AboutFacts) {
  const lines = proof.text.split('\n');
  return (
    <details>
      <summary>{words.proof.text}</summary>
      <pre className="frame" role="group" tabIndex={0} aria-label={words.proof.text}>
        <code lang="en">
          {lines.map((line, i) => {
            const label = /^[^\t]*(?=\t)/.exec(line)?.[0];
            const end = i < lines.length - 1 ? '\n' : '';
            if (label === undefined) return line + end;
            return [<b key={i}>{label}</b>, line.slice(label.length) + end];
          })}
        </code>
      </pre>
    </details>
  );
}
