/** The reader's colours: as the system, or their own choice, remembered where storage is allowed. */
export type Theme = 'auto' | 'light' | 'dark';

const KEY = 'quoteline-theme';

/** In a sandboxed frame storage throws. */
export function remembered(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Nothing is lost but the memory of it.
  }
}

export function readTheme(): Theme {
  const theme = remembered(KEY);
  return theme === 'light' || theme === 'dark' ? theme : 'auto';
}

export function showTheme(theme: Theme): void {
  if (theme === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

export function setTheme(theme: Theme): void {
  showTheme(theme);
  remember(KEY, theme);
}
