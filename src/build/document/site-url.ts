/** The environment variable that gives a build the address it will be served at. */
export const SITE_URL_SETTING = 'SITE_URL';

/**
 * The absolute address of the site's root, a slash at its end; null where none is given.
 * @throws an error that says what would be right, for anything but an http or https address without query and fragment.
 */
export function readSiteUrl(value: string | undefined): string | null {
  const text = value?.trim() ?? '';
  if (text === '') return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  const fault = !url
    ? 'is no absolute address'
    : !/^https?:$/.test(url.protocol)
      ? `has the scheme ${url.protocol}`
      : url.username || url.password
        ? 'has a user name or a password'
        : url.hostname.includes('*')
          ? 'has a "*" in its host, which would let any host’s scripts into a page'
          : /[?#]/.test(text)
            ? 'has a query or a fragment'
            : null;
  if (!url || fault) {
    throw new Error(
      `${SITE_URL_SETTING}: "${text}" ${fault}; https://example.org/immigration/ would be right`,
    );
  }
  return url.href.replace(/\/*$/, '/');
}
