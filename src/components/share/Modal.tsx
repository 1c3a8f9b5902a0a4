import type { MouseEvent, ReactNode } from 'react';
import { useEffect, useId, useRef } from 'react';
import { adoptStyles } from '../../browser/adopt-styles.ts';
import styles from '../styles/share.css?inline';
import { useDialogWords } from './dialog-site.ts';

adoptStyles(styles);

interface ModalProps {
  readonly title: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
  /** Called when the dialog has been closed. */
  readonly onClose: () => void;
}

/**
 * A native modal dialog: closed by Escape, its button, or a click beside it; the browser gives the focus back to where it
 * was. The first field or button of its content has the focus at first.
 */
export function Modal({ title, wide = false, children, onClose }: ModalProps) {
  const words = useDialogWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const pressedBeside = useRef(false);
  const heading = useId();

  useEffect(() => {
    if (!dialog.current || dialog.current.open) return;
    dialog.current.showModal();
    dialog.current.querySelector<HTMLElement>('.content :is(input, textarea, button)')?.focus();
  }, []);

  // The dialog itself is pressed only beside its content, which fills it; a selection dragged out of it is no such press.
  const isBeside = ({ target, currentTarget }: MouseEvent) => target === currentTarget;
  return (
    <dialog
      ref={dialog}
      className={wide ? 'modal wide' : 'modal'}
      aria-labelledby={heading}
      onClose={onClose}
      onPointerDown={(event) => (pressedBeside.current = isBeside(event))}
      onClick={(event) => {
        if (pressedBeside.current && isBeside(event)) dialog.current?.close();
      }}
    >
      <header>
        <h2 id={heading}>{title}</h2>
        <button
          type="button"
          className="close"
          aria-label={words.close}
          onClick={() => dialog.current?.close()}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3 3l10 10M13 3L3 13" />
          </svg>
        </button>
      </header>
      <div className="content">{children}</div>
    </dialog>
  );
}
