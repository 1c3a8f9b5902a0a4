import { PICTURE_SHAPES } from '../../pictures/figure-picture.ts';
import { Choice } from '../site/Choice.tsx';
import { useSite } from '../site/site.ts';
import { useDialogWords } from './dialog-site.ts';
import type { PictureLook } from './standalone-svg.ts';
import { PICTURE_GROUNDS } from './standalone-svg.ts';

interface PictureLookChoicesProps {
  readonly look: PictureLook;
  readonly onChange: (look: PictureLook) => void;
}

/** A picture's colours and shape. */
export function PictureLookChoices({ look, onChange }: PictureLookChoicesProps) {
  const { messages } = useSite();
  const words = useDialogWords();
  return (
    <>
      <Choice
        legend={messages.theme}
        name="picture-ground"
        values={PICTURE_GROUNDS}
        labelOf={(ground) =>
          ground === 'transparent' ? words.embed.backgrounds.transparent : messages.themes[ground]
        }
        value={look.ground}
        onChange={(ground) => onChange({ ...look, ground })}
      />
      <Choice
        legend={words.download.shape}
        name="picture-shape"
        values={PICTURE_SHAPES}
        labelOf={(shape) => words.download.shapes[shape]}
        value={look.shape}
        onChange={(shape) => onChange({ ...look, shape })}
      />
    </>
  );
}
