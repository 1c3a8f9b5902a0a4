declare module 'jsonstat-toolkit' {
  interface Dimension {
    readonly label: string;
    readonly role: string | null;
    readonly id: readonly string[];
    readonly hierarchy: boolean | null;
    Category(id: string): {
      readonly label: string;
      readonly id: readonly string[];
      readonly unit: { readonly label: string; readonly decimals: number } | null;
      readonly note: readonly string[] | null;
    };
  }

  interface JsonStat {
    readonly class: string | null;
    readonly label: string;
    readonly source: string;
    readonly updated: string;
    readonly note: readonly string[];
    readonly id: readonly string[];
    readonly size: readonly number[];
    readonly role: Readonly<Record<string, readonly string[]>>;
    readonly length: number;
    readonly n: number;
    Dimension(id: string): Dimension;
    Data(categories: Readonly<Record<string, string>>): {
      readonly value: number | null;
      readonly status: string | null;
    };
  }

  export default function JSONstat(data: object): JsonStat;
}
