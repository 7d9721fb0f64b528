export function freshOf(data: string): string;
export function lock(data: string): (() => void) | undefined;
export function clearFresh(data: string): void;
export function swapSteps(data: string, kept: string): { name: string; run: () => void }[];
