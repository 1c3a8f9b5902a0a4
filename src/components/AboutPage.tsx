import { useSite } from './site.ts';
import { MEASURES } from '../model/measures.ts';

/** Source, definitions, checks and licences. */
export function AboutPage() {
  const { messages } = useSite();
  return (
    <>
      <h1 tabIndex={-1}>{messages.about}</h1>
      <div id="figures" tabIndex={-1}>
        <dl>
          {MEASURES.map((measure) => (
            <div key={measure}>
              <dt>{messages.measures[measure].name}</dt>
              <dd>{messages.measures[measure].explained}</dd>
            </div>
          ))}
        </dl>
      </div>
    </>
  );
}
