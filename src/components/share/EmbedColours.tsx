import type { Background, Theme } from '../../view/view.ts';
import { BACKGROUNDS, THEMES } from '../../view/view.ts';
import { Choice } from '../site/Choice.tsx';
import { useSite } from '../site/site.ts';
import { useDialogWords } from './dialog-site.ts';

/** The colours of a figure in a frame, and what is behind it. */
export interface FrameColours {
  readonly theme: Theme;
  readonly background: Background;
}

interface EmbedColoursProps {
  readonly colours: FrameColours;
  readonly onChange: (colours: FrameColours) => void;
}

/** Choices of a frame's colours. */
export function EmbedColours({ colours, onChange }: EmbedColoursProps) {
  const { messages } = useSite();
  const words = useDialogWords();
  return (
    <>
      <Choice
        legend={messages.theme}
        name="embed-theme"
        values={THEMES}
        labelOf={(theme) => messages.themes[theme]}
        value={colours.theme}
        onChange={(theme) => onChange({ ...colours, theme })}
      />
      <Choice
        legend={words.embed.background}
        name="embed-background"
        values={BACKGROUNDS}
        labelOf={(background) => words.embed.backgrounds[background]}
        value={colours.background}
        onChange={(background) => onChange({ ...colours, background })}
      />
    </>
  );
}
