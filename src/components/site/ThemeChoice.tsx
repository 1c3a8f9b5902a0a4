import { rememberTheme } from '../../browser/remembered-theme.ts';
import { THEMES } from '../../view/view.ts';
import { Choice } from './Choice.tsx';
import { useSite } from './site.ts';
import { useTheme } from './theme.ts';

/** The choice of colours. It stays on the device; one that the address names gives way to it. */
export function ThemeChoice() {
  const { messages, view, update } = useSite();
  return (
    <Choice
      legend={messages.theme}
      name="theme"
      values={THEMES}
      labelOf={(theme) => messages.themes[theme]}
      value={useTheme(view)}
      onChange={(theme) => {
        rememberTheme(theme === 'auto' ? null : theme);
        if (view.theme !== 'auto') update({ theme: 'auto' });
      }}
    />
  );
}
