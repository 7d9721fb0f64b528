/** Hands a file over by its address, which works for ten minutes; answers what the person is to do now. */
export function take(url: string): Promise<string>;
