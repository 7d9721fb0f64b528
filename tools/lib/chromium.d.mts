export const comesWithNpm: boolean;
export function browserPath(): Promise<string | undefined>;
