export interface FactBar {
  readonly label: string;
  /** As it is written. */
  readonly figure: string;
  /** The length of the bar, 0 to 1. */
  readonly part: number;
}

/** Figures as bars on one scale: a list to a screen reader, to which the bars add nothing. */
export function FactBars({ bars }: { readonly bars: readonly FactBar[] }) {
  return (
    <ul>
      {bars.map(({ label, figure, part }) => (
        <li key={label}>
          {label} <b>{figure}</b>
          <svg aria-hidden="true">
            <rect width={`${Math.round(1000 * part) / 10}%`} />
          </svg>
        </li>
      ))}
    </ul>
  );
}

/** Bars of so many sizes, the longest of which is as long as can be. */
export function barsOf<T>(
  items: readonly T[],
  sizeOf: (item: T) => number,
  write: (item: T) => Omit<FactBar, 'part'>,
): readonly FactBar[] {
  const longest = Math.max(...items.map(sizeOf));
  return items.map((item) => ({ ...write(item), part: longest > 0 ? sizeOf(item) / longest : 0 }));
}
