import { useId, useRef, useState } from 'react';
import { copyText } from './clipboard.ts';
import { useDialogWords } from './dialog-site.ts';
import { saveFile } from './save-file.ts';

interface CopyFieldProps {
  readonly label: string;
  readonly value: string;
  /** Lines of text that are in sight; a field of one line where absent. */
  readonly lines?: number;
  /** What the text is for, below the field. */
  readonly hint?: string;
  /** The name of the file that the text can be saved as; no such button where absent. */
  readonly file?: string;
}

/** A text to take along, and a button that copies it; where copying is refused, the text is selected for the reader to do. */
export function CopyField({ label, value, lines, hint, file }: CopyFieldProps) {
  const words = useDialogWords();
  const id = useId();
  const line = useRef<HTMLInputElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<{ readonly value: string; readonly done: boolean } | null>(null);
  const said = copied?.value === value ? copied : null; // what was copied before it changed is not said of it

  const select = () => {
    const field = line.current ?? area.current;
    field?.focus();
    field?.setSelectionRange(0, value.length, 'backward'); // so that its beginning stays in sight
  };
  const copy = async () => {
    const done = await copyText(value);
    if (!done) select();
    setCopied({ value, done });
  };
  const save = (name: string) => saveFile(name, new Blob([value], { type: 'text/plain;charset=utf-8' }));
  const field = { id, value, readOnly: true, spellCheck: false, onFocus: select };
  return (
    <div className="copy-field">
      <label id={`${id}-label`} htmlFor={id}>
        {label}
      </label>
      <div>
        {lines === undefined ? (
          <input ref={line} type="text" {...field} />
        ) : (
          <textarea ref={area} rows={lines} {...field} />
        )}
        <button
          type="button"
          id={`${id}-copy`}
          className="action"
          aria-labelledby={`${id}-copy ${id}-label`}
          onClick={copy}
        >
          {said?.done ? words.copied : words.copy}
        </button>
      </div>
      {file !== undefined && (
        <button
          type="button"
          id={`${id}-save`}
          className="link-action"
          aria-labelledby={`${id}-save ${id}-label`}
          onClick={() => save(file)}
        >
          {words.save}
        </button>
      )}
      {hint && <p>{hint}</p>}
      <p role="status">
        {said && (said.done ? <span className="unseen">{words.copied}</span> : words.refused)}
      </p>
    </div>
  );
}
