import { onDemand } from '../site/on-demand.ts';

/** What makes a figure of an embed: loaded by frames that leave the choices out. */
export const { load: loadFramedRoom, useIt: useFramed } = onDemand(async () => {
  const { FRAMED_ROOM } = await import('./room.ts');
  return FRAMED_ROOM;
});
