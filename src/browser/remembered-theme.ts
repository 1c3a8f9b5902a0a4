/** Where the reader's choice of colours is kept on the device; the script in the head reads it before the first paint. */
const THEME_STORAGE_KEY = 'theme';

const listeners = new Set<() => void>();

/** The choice that this device remembers; null for none, and where the browser keeps nothing (a sandboxed frame). */
export function rememberedTheme(): string | null {
  try {
    return localStorage.getItem(THEME_STORAGE_KEY);
  } catch {
    return null;
  }
}

/** Remembers a choice, or forgets it for null. Where nothing can be kept, nothing changes. */
export function rememberTheme(theme: string | null): void {
  try {
    if (theme === null) localStorage.removeItem(THEME_STORAGE_KEY);
    else localStorage.setItem(THEME_STORAGE_KEY, theme);
  } catch {
    return;
  }
  listeners.forEach((listener) => listener());
}

/** Tells of each change of the choice, in this tab and in others; returns the way to stop. */
export function subscribeToTheme(onChange: () => void): () => void {
  listeners.add(onChange);
  window.addEventListener('storage', onChange);
  return () => {
    listeners.delete(onChange);
    window.removeEventListener('storage', onChange);
  };
}
