import type { TableSymbol } from '../../../model/dataset.ts';
import { SYMBOLS } from '../../../model/dataset.ts';
import { addend } from '../../../model/figure.ts';
import type { AboutFacts } from './about-facts.ts';
import { FramedTable } from './FramedTable.tsx';

/** Statistics Norway's signs: what they mean, how they are shown and added up, and how often they stand in the table. */
export function SignsSection({ words, table, numbers }: AboutFacts) {
  const { signs } = words;
  const figures = Object.values(table.dataset.figures).flat();
  const added = (sign: TableSymbol) => {
    const number = addend(sign);
    return number === null ? signs.nothing : numbers.whole(number);
  };
  return (
    <>
      <p>{signs.text}</p>
      <FramedTable id="sign-table" caption={signs.caption}>
        <thead>
          <tr>
            <th scope="col">{signs.sign}</th>
            <th scope="col" className="text">
              {signs.meaning}
            </th>
            <th scope="col">{signs.shown}</th>
            <th scope="col">{signs.adds}</th>
            <th scope="col">{signs.cells}</th>
          </tr>
        </thead>
        <tbody>
          {SYMBOLS.map((sign) => (
            <tr key={sign}>
              <th scope="row">
                <code>{sign}</code>
              </th>
              <td className="text">{signs.meanings[sign]}</td>
              <td>{numbers.reading('persons', sign)}</td>
              <td>{added(sign)}</td>
              <td>{numbers.whole(figures.filter((figure) => figure === sign).length)}</td>
            </tr>
          ))}
        </tbody>
      </FramedTable>
    </>
  );
}
