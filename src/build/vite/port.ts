/** The environment variable that tells a server its port. */
export const PORT_SETTING = 'PORT';

/**
 * How a server of Vite's takes the port that the environment asks for: that one and no other; its own where none is given.
 * @throws an error that says what would be right, for anything but a port.
 */
export function serverAt(value: string | undefined): {
  readonly port?: number;
  readonly strictPort?: boolean;
} {
  const text = value?.trim() ?? '';
  if (text === '') return {};
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`${PORT_SETTING}: "${text}" is no port; a whole number from 1 to 65535 would be right`);
  }
  return { port, strictPort: true };
}
