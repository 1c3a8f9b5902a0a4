import { useCombobox } from 'downshift';
import type { ChangeEvent, ReactNode } from 'react';
import { useMemo, useState } from 'react';
import { SEARCH_WORDS } from '../../messages/search-words.ts';
import type { Found } from '../../model/find/find-names.ts';
import { findNames } from '../../model/find/find-names.ts';
import type { Destination } from '../../model/find/named-things.ts';
import { useSite } from '../site/site.ts';
import { adoptStyles } from '../../browser/adopt-styles.ts';
import styles from '../styles/search.css?inline';
import { FoundName } from './FoundName.tsx';
import { kindWords } from './kind-words.ts';
import { namedThingsOf } from './named-things-of.ts';

adoptStyles(styles);

/** More would be no answer. */
const MOST = 8;

interface ComboboxProps {
  /** What the field is called, and what it says while it is empty. */
  readonly label: string;
  /** What was typed before the field could answer; the field takes over the focus. */
  readonly typed: string;
  readonly onChoose: (leadsTo: Destination) => void;
  /** Called when the field is left without a choice. */
  readonly onLeave?: () => void;
  /** What can be found here; all where absent. */
  readonly accepts?: (leadsTo: Destination) => boolean;
  /** Stands below the list. */
  readonly children?: ReactNode;
}

/** A field that finds by name whatever the table has or counts, and a list to choose from: the WAI-ARIA combobox. */
export function Combobox({ label, typed, onChoose, onLeave, accepts, children }: ComboboxProps) {
  const { table, locale, numbers } = useSite();
  const words = SEARCH_WORDS[locale];
  const [query, setQuery] = useState(typed);
  const found = useMemo(() => {
    const all = findNames(namedThingsOf(table), query, locale);
    return all.filter(({ thing }) => accepts?.(thing.leadsTo) ?? true).slice(0, MOST);
  }, [table, query, locale, accepts]);
  const { isOpen, highlightedIndex, getInputProps, getItemProps, getMenuProps } = useCombobox<Found>({
    items: [...found],
    inputValue: query,
    selectedItem: null,
    initialIsOpen: true,
    defaultHighlightedIndex: 0,
    itemToString: (item) => item?.thing.name[locale] ?? '',
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return;
      setQuery('');
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      onChoose(selectedItem.thing.leadsTo);
    },
  });
  const open = isOpen && query.trim() !== '';
  const near = found[0]?.fit === null;
  return (
    <>
      <input
        {...getInputProps({
          ref: takeFocus,
          onBlur: onLeave,
          // at once: what the library tells of a change comes a moment later, and letters typed in between would be lost
          onChange: (event: ChangeEvent<HTMLInputElement>) => setQuery(event.currentTarget.value),
          'aria-label': label,
        })}
        placeholder={label}
        maxLength={100}
        spellCheck={false}
        enterKeyHint="go"
      />
      <div className="list" hidden={!open}>
        <p role="status" className={found.length > 0 && !near ? 'unseen' : undefined}>
          {open && statusOf()}
        </p>
        <ul {...getMenuProps({ 'aria-label': words.results })}>
          {open &&
            found.map((item, index) => {
              const { thing } = item;
              return (
                <li
                  key={`${thing.leadsTo.kind} ${thing.name.en}`}
                  {...getItemProps({ item, index, 'aria-selected': index === highlightedIndex })}
                >
                  <FoundName found={item} query={query} locale={locale} />
                  <small>{kindWords(table, words, thing.leadsTo, locale)}</small>
                  {thing.people > 0 && <b>{numbers.whole(thing.people)}</b>}
                </li>
              );
            })}
        </ul>
        {children}
      </div>
    </>
  );

  function statusOf(): string {
    if (found.length === 0) return words.none(query.trim());
    return near ? words.near(query.trim()) : words.count(found.length);
  }
}

/** Goes on where the plain field was left: at the end of what was typed. */
function takeFocus(input: HTMLInputElement | null): void {
  input?.focus();
  input?.setSelectionRange(input.value.length, input.value.length);
}
