interface RichTextProps {
  /** `[words]` become a link, set as code where they are a file's name; `X_r` a letter with its subscript. */
  readonly text: string;
  /** Where the links lead, in their order. */
  readonly hrefs?: readonly string[];
}

const FILE_NAME = /^\S+\.[a-z]+$/;

/** A text of the about page with its links and formulas. */
export function RichText({ text, hrefs = [] }: RichTextProps) {
  const pieces = text.split(/(\[[^\]]+\]|\p{L}_\p{L})/u);
  const links = pieces.filter((piece) => piece.startsWith('['));
  return pieces.map((piece, i) => {
    if (piece.startsWith('[')) {
      const words = piece.slice(1, -1);
      return (
        <a key={i} href={hrefs[links.indexOf(piece)]}>
          {FILE_NAME.test(words) ? <code>{words}</code> : words}
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
