import type { ReactNode } from 'react';

interface FramedTableProps {
  readonly id: string;
  readonly caption: string;
  readonly children: ReactNode;
}

/** A table that scrolls in a frame of its own where the page is too narrow for it. */
export function FramedTable({ id, caption, children }: FramedTableProps) {
  return (
    <div className="frame" role="group" aria-labelledby={id} tabIndex={0}>
      <table>
        <caption>
          <span id={id}>{caption}</span>
        </caption>
        {children}
      </table>
    </div>
  );
}
