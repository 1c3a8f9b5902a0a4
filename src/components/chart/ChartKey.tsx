import type { Citizenship } from '../../model/dataset.ts';
import { measureRecord } from '../../model/measures.ts';
import { useSite } from '../site/site.ts';

/** What a bar and its mark stand for, in one line above the bars. */
export function ChartKey({ citizenship }: { readonly citizenship: Citizenship }) {
  const { view, messages } = useSite();
  const people = citizenship.people[view.locale];
  const { bars } = measureRecord(view.measure);
  switch (bars) {
    case 'length':
      return (
        <p className="key">
          <i />
          {messages.chart.bar(people, messages.measures[view.measure].unit)} <i className="tick" />
          {messages.chart.mark}
        </p>
      );
    case 'ratio':
      return <p className="key">{messages.chart.index(people)}</p>;
    case 'none':
      return null;
  }
}
