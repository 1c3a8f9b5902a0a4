import { classesFor, classOf, shadeOf } from '../../model/classes.ts';
import { judgeIndex } from '../../model/verdict.ts';
import { useSite } from '../site/site.ts';
import { indexPlace } from './index-scale.ts';

interface IndexBarProps {
  readonly citizenship: string;
  readonly column: number;
}

/**
 * An index as a bar from 1, to the right for more than expected and to the left for fewer, in the colour of its class, and
 * its 95 % interval as a line. Nothing is drawn of an index that rests on few people.
 */
export function IndexBar({ citizenship, column }: IndexBarProps) {
  const { table } = useSite();
  const judged = judgeIndex(table, citizenship, column);
  const classes = classesFor('index', []);
  return (
    <svg aria-hidden="true">
      {judged && judged.verdict !== 'too few' && (
        <>
          <rect
            className={shadeOf(classes, classOf(classes, judged.index))}
            x={`${Math.min(50, indexPlace(judged.index))}%`}
            width={`${Math.abs(indexPlace(judged.index) - 50)}%`}
            y="18%"
            height="64%"
          />
          <line
            className="interval"
            x1={`${indexPlace(judged.interval.low)}%`}
            x2={`${indexPlace(judged.interval.high)}%`}
            y1="50%"
            y2="50%"
          />
        </>
      )}
      <line className="one" x1="50%" x2="50%" y2="100%" />
    </svg>
  );
}
