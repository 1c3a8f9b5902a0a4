/** Opens another page as a link would: where its content is in its document alone, so that the app cannot draw it. */
export function leaveFor(href: string): void {
  window.location.assign(href);
}
