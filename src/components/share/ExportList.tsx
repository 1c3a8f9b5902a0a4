import { useDialogWords } from './dialog-site.ts';
import type { ExportName } from './exports.ts';

interface ExportListProps<N extends ExportName> {
  /** What is exported. */
  readonly label: string;
  readonly names: readonly N[];
  /** The one that is being made. */
  readonly busy: ExportName | null;
  readonly onExport: (name: N) => void;
}

/** Ways to take something along: a button for each, and what it gives. */
export function ExportList<N extends ExportName>({ label, names, busy, onExport }: ExportListProps<N>) {
  const { download } = useDialogWords();
  return (
    <section aria-label={label}>
      <h3>{label}</h3>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <button
              type="button"
              className="action"
              aria-busy={name === busy || undefined}
              onClick={() => onExport(name)}
            >
              {download.names[name]}
            </button>
            <span>{download.hints[name]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
