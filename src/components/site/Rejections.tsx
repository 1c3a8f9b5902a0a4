import { useWholeSite } from './site.ts';

/** Longer values than this are cut in what is told of them. */
const SHOWN = 40;

/** One quiet line for each value in the address that the page could not take. */
export function Rejections() {
  const { rejections, messages } = useWholeSite();
  return rejections.map(({ key, value, allowed }) => (
    <p key={key} className="notice">
      {messages.rejected(key, value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value, allowed.join(', '))}
    </p>
  ));
}
