import { ABOUT_WORDS } from '../../../messages/about-words.ts';
import type { Speech } from '../../../messages/messages.ts';
import type { Proof } from '../../../model/checks.ts';
import type { Table } from '../../../model/table.ts';
import { FilesSection } from './FilesSection.tsx';
import { MethodsSection } from './MethodsSection.tsx';
import { NotesSection } from './NotesSection.tsx';
import { sumsInWords } from './proof-tally.ts';
import { ProofSection } from './ProofSection.tsx';
import { ReadingSection } from './ReadingSection.tsx';
import { SignsSection } from './SignsSection.tsx';
import { SourceSection } from './SourceSection.tsx';
import { TermsSection } from './TermsSection.tsx';

/** The sections in the order of the page, by the ids that links to them end in, in every language. */
const SECTIONS = [
  ['source', SourceSection],
  ['reading', ReadingSection],
  ['proof', ProofSection],
  ['methods', MethodsSection],
  ['notes', NotesSection],
  ['signs', SignsSection],
  ['files', FilesSection],
  ['terms', TermsSection],
] as const;

interface AboutContentProps {
  readonly speech: Speech;
  readonly table: Table;
  readonly proof: Proof;
  /** The address of the site's root, relative to the page: `../`. */
  readonly root: string;
}

/** All that the about page says below its heading. Rendered in the build alone: its words are no part of the script. */
export function AboutContent({ speech, table, proof, root }: AboutContentProps) {
  const words = ABOUT_WORDS[speech.locale];
  const facts = { ...speech, words, table, proof, root };
  const figures = table.dataset.citizenships.length * (table.regions.length + 1);
  return (
    <>
      <p className="finding">{words.finding(figures, sumsInWords(words, proof))}</p>
      <nav className="contents" aria-labelledby="contents">
        <p id="contents">{words.contents}</p>
        <ul>
          {SECTIONS.map(([id]) => (
            <li key={id}>
              <a href={`#${id}`}>{words[id].title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div>
        {SECTIONS.map(([id, Content]) => (
          <section key={id}>
            <h2 id={id}>{words[id].title}</h2>
            <Content {...facts} />
          </section>
        ))}
      </div>
    </>
  );
}
