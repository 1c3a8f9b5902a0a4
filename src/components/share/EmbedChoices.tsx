import type { EmbedFigure } from '../../view/parts.ts';
import { EMBED_FIGURES } from '../../view/parts.ts';
import type { View } from '../../view/view.ts';
import { Choice } from '../site/Choice.tsx';
import type { DialogSite } from './dialog-site.ts';
import type { FrameColours } from './EmbedColours.tsx';
import { EmbedColours } from './EmbedColours.tsx';
import { embedFigures, figureName, hasRows } from './embed-figures.ts';

/** What a person chooses of an embed. */
export interface EmbedChoice extends FrameColours {
  readonly figure: EmbedFigure;
  readonly controls: boolean;
  /** Whether a table is shown to its end. */
  readonly allRows: boolean;
}

/** How many rows a table begins with. */
const FIRST_ROWS = 10;

/** The figure that answers the view, alone, in the colours of most articles. */
export function firstChoice(view: View): EmbedChoice {
  const [figure] = embedFigures(view);
  return { figure, controls: false, allRows: false, theme: 'light', background: 'page' };
}

/** What the address of an embed says of the choice. */
export function chosenView(view: View, choice: EmbedChoice) {
  const { figure, controls, allRows, theme, background } = choice;
  const limit = hasRows(figure, view) && !allRows ? FIRST_ROWS : null;
  return { show: EMBED_FIGURES[figure], controls, limit, theme, background };
}

interface EmbedChoicesProps {
  readonly site: DialogSite;
  readonly choice: EmbedChoice;
  readonly onChange: (choice: EmbedChoice) => void;
}

/** Figure, rows, controls and colours of an embed. */
export function EmbedChoices({ site, choice, onChange }: EmbedChoicesProps) {
  const { words, messages, view } = site;
  const change = (changed: Partial<EmbedChoice>) => onChange({ ...choice, ...changed });
  return (
    <div className="choices">
      <Choice
        legend={words.embed.parts}
        name="embed-parts"
        values={embedFigures(view)}
        labelOf={(figure) => figureName(site, figure)}
        value={choice.figure}
        onChange={(figure) => change({ figure })}
      />
      {hasRows(choice.figure, view) && (
        <Choice
          legend={messages.rows}
          name="embed-rows"
          values={['first', 'all']}
          labelOf={(rows) => (rows === 'all' ? words.embed.allRows : words.embed.firstRows(FIRST_ROWS))}
          value={choice.allRows ? 'all' : 'first'}
          onChange={(rows) => change({ allRows: rows === 'all' })}
        />
      )}
      <Choice
        legend={words.embed.controls}
        name="embed-controls"
        values={['without', 'with']}
        labelOf={(controls) => words.embed.controlChoices[controls]}
        value={choice.controls ? 'with' : 'without'}
        onChange={(controls) => change({ controls: controls === 'with' })}
      />
      <EmbedColours colours={choice} onChange={change} />
    </div>
  );
}
