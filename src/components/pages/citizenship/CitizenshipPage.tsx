import { CompareButton } from '../../compare/CompareButton.tsx';
import { Breadcrumb } from '../../header/Breadcrumb.tsx';
import { useSite } from '../../site/site.ts';
import { countedLine } from '../counted.ts';
import { Figures } from '../Figures.tsx';
import { Intro } from '../Intro.tsx';
import type { PageBodyProps } from '../page-kind.ts';
import { CitizenshipChart } from './CitizenshipChart.tsx';
import { citizenshipFigures } from './citizenship-figures.ts';
import { CitizenshipInsights } from './CitizenshipInsights.tsx';
import { citizenshipFacts } from './citizenship-finding.ts';

/** Where did the citizens of X go? The page of one row of the table. */
export function CitizenshipPage({ page, name, title, finding }: PageBodyProps<'citizenship'>) {
  const site = useSite();
  const { table, view, messages } = site;
  const { citizenship } = page;
  const figures = citizenshipFigures(table, page);
  return (
    <>
      <Figures
        page={page}
        figuresOf={citizenshipFigures}
        intro={
          <Intro
            breadcrumb={<Breadcrumb citizenship={citizenship} />}
            heading={citizenship.kind === 'total' ? messages.homeTitle : name}
            beside={citizenship.kind !== 'total' && !view.embed && <CompareButton key={citizenship.id} />}
            finding={finding}
            facts={citizenshipFacts(site, citizenship)}
            counted={countedLine(site, citizenship)}
          />
        }
        chart={(linked) => (
          <CitizenshipChart
            citizenship={citizenship}
            linked={linked}
            name={name}
            title={title}
            figures={figures}
          />
        )}
      />
      {!view.embed && <CitizenshipInsights citizenship={citizenship} />}
    </>
  );
}
