import { PICTURE_SHAPES } from '../../pictures/figure-picture.ts';
import { Choice } from '../site/Choice.tsx';
import type { DialogSite } from './dialog-site.ts';
import { figureName } from './embed-figures.ts';
import { pictureFigures } from './figure-drawing.ts';
import type { PictureChoice } from './figure-svg.ts';
import { PICTURE_GROUNDS } from './figure-svg.ts';

interface PictureChoicesProps {
  readonly site: DialogSite;
  readonly choice: PictureChoice;
  readonly onChange: (choice: PictureChoice) => void;
}

/** Which figure a picture shows, its colours and its shape. */
export function PictureChoices({ site, choice, onChange }: PictureChoicesProps) {
  const { words, messages } = site;
  const figures = pictureFigures(site);
  return (
    <div className="choices">
      {figures.length > 1 && (
        <Choice
          legend={words.embed.parts}
          name="picture-figure"
          values={figures}
          labelOf={(figure) => figureName(site, figure)}
          value={choice.figure}
          onChange={(figure) => onChange({ ...choice, figure })}
        />
      )}
      <Choice
        legend={messages.theme}
        name="picture-ground"
        values={PICTURE_GROUNDS}
        labelOf={(ground) =>
          ground === 'transparent' ? words.embed.backgrounds.transparent : messages.themes[ground]
        }
        value={choice.ground}
        onChange={(ground) => onChange({ ...choice, ground })}
      />
      <Choice
        legend={words.download.shape}
        name="picture-shape"
        values={PICTURE_SHAPES}
        labelOf={(shape) => words.download.shapes[shape]}
        value={choice.shape}
        onChange={(shape) => onChange({ ...choice, shape })}
      />
    </div>
  );
}
