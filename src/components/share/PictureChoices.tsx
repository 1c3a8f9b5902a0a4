import { Choice } from '../site/Choice.tsx';
import type { DialogSite } from './dialog-site.ts';
import { figureName } from './embed-figures.ts';
import { pictureFigures } from './figure-drawing.ts';
import type { PictureChoice } from './figure-svg.ts';
import { PictureLookChoices } from './PictureLookChoices.tsx';

interface PictureChoicesProps {
  readonly site: DialogSite;
  readonly choice: PictureChoice;
  readonly onChange: (choice: PictureChoice) => void;
}

/** Which figure a picture shows, its colours and its shape. */
export function PictureChoices({ site, choice, onChange }: PictureChoicesProps) {
  const { words } = site;
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
      <PictureLookChoices look={choice} onChange={(look) => onChange({ ...choice, ...look })} />
    </div>
  );
}
