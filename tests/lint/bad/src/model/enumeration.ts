export enum Measure {
  Persons,
  Share,
}
