let policy: { readonly createHTML: (markup: string) => unknown } | undefined;

/**
 * Markup that the site has made itself, its texts escaped, as browsers with Trusted Types want what is parsed into the page;
 * elsewhere the same string.
 */
export function trustedMarkup(markup: string): string {
  policy ??= globalThis.window?.trustedTypes?.createPolicy('markup', { createHTML: (own) => own });
  // eslint-disable-next-line no-restricted-syntax -- a TrustedHTML where there is a policy; what takes it is typed for browsers without
  return (policy?.createHTML(markup) ?? markup) as string;
}
