export function ask(): void {
  fetch('data/immigration.json');
}
