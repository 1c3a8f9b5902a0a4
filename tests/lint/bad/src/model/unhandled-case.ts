export function decimals(measure: 'persons' | 'share'): number {
  switch (measure) {
    case 'persons':
      return 0;
  }
  return 1;
}
