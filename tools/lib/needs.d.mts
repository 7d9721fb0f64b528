export function codeOf(file: string): string;
export function reachedBy(suite: string): string[];
export function needsOf(suites: readonly string[]): string[];
