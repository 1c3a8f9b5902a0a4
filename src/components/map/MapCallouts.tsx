import type { MouseEvent } from 'react';
import { calloutMarks } from '../../pictures/callout-marks.ts';
import { CALLOUT_TYPE } from '../../pictures/map-frame.ts';
import type { MapPicture } from '../../pictures/map-picture.ts';
import type { RectMark, TextMark } from '../../pictures/marks.ts';

interface MapCalloutsProps {
  readonly picture: MapPicture;
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly onHover: (region: string | null) => void;
  readonly hrefOf: (region: string) => string | undefined;
  readonly open: (event: MouseEvent, region: string) => void;
}

/**
 * Names and figures beside a map, over it in a drawing without units of its own: so type keeps its size, however wide the
 * map is. Each leads to its region's page. What the shapes of the regions say aloud already is not said twice.
 */
export function MapCallouts({ picture, selected, hovered, onHover, hrefOf, open }: MapCalloutsProps) {
  const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)}%`;
  return (
    <svg className="callouts" aria-hidden="true">
      {picture.callouts.map(({ region, place }) => (
        <svg key={region.id} x={percent(place.x, picture.width)} y={percent(place.y, picture.height)}>
          <a
            href={hrefOf(region.id)}
            tabIndex={-1}
            className={region.id === selected || region.id === hovered ? 'marked' : undefined}
            onClick={(event) => open(event, region.id)}
            onPointerEnter={() => onHover(region.id)}
            onPointerLeave={() => onHover(null)}
          >
            {calloutMarks(region, place.align).map((mark, i) => (
              <CalloutMark key={i} mark={mark} />
            ))}
          </a>
        </svg>
      ))}
    </svg>
  );
}

function CalloutMark({ mark }: { readonly mark: RectMark | TextMark }) {
  switch (mark.kind) {
    case 'rect': {
      const { x, y, width, height } = mark;
      return (
        <rect className={mark.fill ?? undefined} x={em(x)} y={em(y)} width={em(width)} height={em(height)} />
      );
    }
    case 'text': {
      const { x, y, size, weight, anchor, fill } = mark;
      return (
        <text
          className={weight === 700 ? 'figure' : fill === 'on' ? 'on' : undefined}
          x={em(x, size)}
          y={em(y, size)}
          textAnchor={anchor === 'start' ? undefined : anchor}
        >
          {mark.text}
        </text>
      );
    }
  }
}

/** A length in em of a text of its size, so that a page with larger type has larger callouts. */
function em(px: number, size: number = CALLOUT_TYPE.name): string | undefined {
  return px === 0 ? undefined : `${Number((px / size).toFixed(2))}em`;
}
