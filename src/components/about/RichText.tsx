interface RichTextProps {
  /** `[words]` become a link; `X_r` a letter with its subscript. */
  readonly text: string;
  /** Where the links lead, in their order. */
  readonly hrefs?: readonly string[];
}

/** A text of the about page with its links and formulas. */
export function RichText({ text, hrefs = [] }: RichTextProps) {
  const pieces = text.split(/(\[[^\]]+\]|\p{L}_\p{L})/u);
  const links = pieces.filter((piece) => piece.startsWith('['));
  return pieces.map((piece, i) => {
    if (piece.startsWith('[')) {
      return (
        <a key={i} href={hrefs[links.indexOf(piece)]}>
          {piece.slice(1, -1)}
        </a>
      );
    }
    const [letter, subscript] = piece.split('_');
    if (subscript === undefined) return piece;
    return (
      <span key={i}>
        {letter}
        <sub>{subscript}</sub>
      </span>
    );
  });
}
