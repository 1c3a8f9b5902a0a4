export const read = (json: unknown): string => json as string;
