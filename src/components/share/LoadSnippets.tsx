import { CopyField } from './CopyField.tsx';
import { useDialogWords } from './dialog-site.ts';
import { LOAD_SNIPPETS, PROGRAMS } from './load-snippets.ts';

interface LoadSnippetsProps {
  readonly url: string;
  /** How many figures the file has. */
  readonly figures: number;
}

/** How to load a CSV file into common programs; folded, since most readers take a file. */
export function LoadSnippets({ url, figures }: LoadSnippetsProps) {
  const { download } = useDialogWords();
  return (
    <details className="load">
      <summary>{download.load}</summary>
      {PROGRAMS.map((program) => {
        const snippet = LOAD_SNIPPETS[program](url);
        return (
          <CopyField
            key={program}
            label={download.programs[program]}
            value={snippet}
            lines={snippet.split('\n').length}
          />
        );
      })}
      <p>{download.loadHint(figures)}</p>
    </details>
  );
}
