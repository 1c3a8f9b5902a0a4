/** Lines of at most `width` in letters of `size`, by their usual width; a word longer than a line is broken. */
export function wrappedLines(text: string, width: number, size: number): readonly string[] {
  const most = Math.floor(width / (size * 0.53));
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(...(word.match(new RegExp(`.{1,${most}}`, 'gsu')) ?? ['']));
  }
  return lines;
}
