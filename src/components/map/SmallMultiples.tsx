import './small-maps-styles.ts';
import type { ComponentProps } from 'react';
import { Fragment, useId, useRef } from 'react';
import { shadingMeasure, shadingReadings } from '../../model/map-shading.ts';
import { isBracketed } from '../../model/measures.ts';
import { figureAt } from '../../model/table.ts';
import type { Classes } from '../../model/classes.ts';
import type { Citizenship } from '../../model/dataset.ts';
import { MapLegend } from './MapLegend.tsx';
import { mapsOfRows } from './maps-of-rows.ts';
import { SmallMap } from './SmallMap.tsx';
import { PlaceLink } from '../site/PlaceLink.tsx';
import { AllRowsLink } from '../table/AllRowsLink.tsx';
import { usePageTable } from '../table/page-table.ts';
import type { TableSubject } from '../table/table-subject.ts';
import { useSite, useWholeSite } from '../site/site.ts';
import { nextSort } from '../../view/sort.ts';
import type { FigureColumn } from '../table/figure-column.ts';

/** One small map for each row of the table, in its order, all on one scale; each is a link to the row's page. */
export function SmallMultiples({ subject }: { readonly subject: TableSubject }) {
  const site = useSite();
  const { view, messages } = site;
  const { columns, rows } = usePageTable(subject);
  const { classes, legend, enlarged, runs } = mapsOfRows(site, rows);
  return (
    <section className="many" aria-label={messages.map.many}>
      <MapLegend {...legend} />
      <p className="note">{enlarged}</p>
      {(!view.embed || view.controls) && <RowOrder columns={columns} />}
      {runs.map(({ name, citizenships }, run) => (
        <Fragment key={run}>
          {name !== null && <h3>{name}</h3>}
          <ul>
            {citizenships.map((citizenship) => (
              <li key={citizenship.id}>
                <LinkedMap
                  citizenship={citizenship}
                  classes={classes}
                  isCurrent={citizenship === subject.current}
                />
              </li>
            ))}
          </ul>
        </Fragment>
      ))}
      <WayToAll {...{ subject, columns, rows }} />
    </section>
  );
}

/** The way from the first maps to all of them; below a table, that has it. */
function WayToAll(shown: ComponentProps<typeof AllRowsLink>) {
  const { view } = useWholeSite();
  return view.embed && view.limit !== null && !view.show.includes('table') ? (
    <AllRowsLink {...shown} />
  ) : null;
}

/** The order of the maps, which is that of the table's rows. */
function RowOrder({ columns }: { readonly columns: readonly FigureColumn[] }) {
  const { messages, view, update } = useWholeSite();
  const choices = [{ key: 'citizenship', label: messages.column.citizenship }, ...columns];
  return (
    <select
      className="scripted"
      aria-label={messages.map.order}
      value={view.sort?.column ?? ''}
      onChange={({ target }) => update({ sort: target.value ? nextSort(null, target.value) : null })}
    >
      <option value="">{messages.asPublished}</option>
      {choices.map(({ key, label }) => (
        <option key={key} value={key}>
          {messages.sortBy(label)}
        </option>
      ))}
    </select>
  );
}

interface LinkedMapProps {
  readonly citizenship: Citizenship;
  readonly classes: Classes;
  readonly isCurrent: boolean;
}

/**
 * A small map that leads to its page, with name and people below it. Its figures, which the link is described by, are shown
 * while the pointer or the focus is on it, and to a finger by the first touch.
 */
function LinkedMap({ citizenship, classes, isCurrent }: LinkedMapProps) {
  const { table, view, numbers, locale } = useSite();
  const { id, name } = citizenship;
  const told = useId();
  const figuresFirst = useFiguresFirst();
  const people = numbers.reading('persons', figureAt(table, id, 0));
  const shading = shadingMeasure(view.measure);
  const readings = shadingReadings(table, view.measure, id);
  const figures = table.regions.map((region, i) => {
    const few = isBracketed(table, shading, id, i + 1);
    return `${region.name[locale]} ${numbers.reading(shading, readings[i] ?? '..', few)}`;
  });
  return (
    <>
      <PlaceLink
        to={{ locale, page: { kind: 'citizenship', citizenship } }}
        aria-describedby={told}
        aria-current={isCurrent ? 'page' : undefined}
        {...figuresFirst}
      >
        <SmallMap citizenship={citizenship} classes={classes} />
        <span>{name[locale]}</span>
      </PlaceLink>{' '}
      <small>{people}</small>
      <p className="told" id={told}>
        <b>{`${name[locale]} ${people}`}</b>
        {figures.map((figure) => `\n${figure}`)}
      </p>
    </>
  );
}

/** Lets a finger's first touch of a link give it the focus alone; the next one follows the link. */
function useFiguresFirst(): Pick<ComponentProps<'a'>, 'onPointerDown' | 'onClickCapture'> {
  const hadFocus = useRef(true);
  return {
    onPointerDown: ({ pointerType, currentTarget }) => {
      hadFocus.current = pointerType !== 'touch' || currentTarget === document.activeElement;
    },
    onClickCapture: (event) => {
      if (hadFocus.current) return;
      event.preventDefault();
      event.stopPropagation();
      event.currentTarget.focus();
    },
  };
}
