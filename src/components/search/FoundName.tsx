import type { Locale } from '../../model/dataset.ts';
import type { Found } from '../../model/find/find-names.ts';
import { matchedPart } from '../../model/find/matched-part.ts';

interface FoundNameProps {
  readonly found: Found;
  readonly query: string;
  readonly locale: Locale;
}

/** The name of what was found with what was typed in bold, and the other name that it was found by: "Burma (Myanmar)". */
export function FoundName({ found: { thing, alias, fit }, query, locale }: FoundNameProps) {
  const name = thing.name[locale];
  const inName = matchedPart(name, query);
  const byName = inName !== null || fit === null || alias.text === name;
  return (
    <span>
      <Matched text={name} query={query} />
      {!byName && (
        <>
          {' ('}
          <Matched text={alias.text} query={query} />)
        </>
      )}
    </span>
  );
}

function Matched({ text, query }: { readonly text: string; readonly query: string }) {
  const part = matchedPart(text, query);
  if (!part) return text;
  return (
    <>
      {part.before}
      <mark>{part.matched}</mark>
      {part.after}
    </>
  );
}
