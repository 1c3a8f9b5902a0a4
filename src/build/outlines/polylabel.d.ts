declare module 'polylabel' {
  /**
   * The pole of inaccessibility: the point of a polygon that is farthest from its border.
   * `polygon` holds the exterior ring, then the holes; `distance` is that to the border, within `precision`.
   */
  export default function polylabel(
    polygon: readonly (readonly (readonly [number, number])[])[],
    precision?: number,
  ): [number, number] & { readonly distance: number };
}
