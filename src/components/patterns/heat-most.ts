/** The index at the end of the scale of the heat table; its inverse is at the other end. */
export const HEAT_MOST = 4;
