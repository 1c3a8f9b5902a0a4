import type { AboutFacts } from './about-facts.ts';
import { TermList } from './TermList.tsx';

/** The data files, each with a link and what is in it. */
export function FilesSection({ words, root }: AboutFacts) {
  return (
    <>
      <p>{words.files.text}</p>
      <TermList
        className="files"
        terms={Object.entries(words.files.list).map(([file, what]) => [
          <a href={`${root}data/${file}`}>
            <code>{file}</code>
          </a>,
          what,
        ])}
      />
    </>
  );
}
