/**
 * The address of a script of the site, as browsers with Trusted Types want those that do not stand in the page's markup.
 * Once a page: the Content-Security-Policy allows one policy of that name.
 */
export function trustedScript(address: string): string {
  const policy = window.trustedTypes?.createPolicy('explorer', { createScriptURL: (url) => url });
  // eslint-disable-next-line no-restricted-syntax -- a TrustedScriptURL where there is a policy; what takes it is typed for browsers without
  return (policy?.createScriptURL(address) ?? address) as string;
}
