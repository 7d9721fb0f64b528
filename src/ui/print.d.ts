/** Whether this device prints a page by itself. */
export function canPrint(): boolean;
export function printPage(): void;
