/** The server counts to a hundred and no further. */
export const sayCount = (count: number): string => (count > 99 ? '99+' : String(count));
