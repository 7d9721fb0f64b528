export const canPrint = (): boolean => typeof window.print === 'function';
export const printPage = (): void => window.print();
