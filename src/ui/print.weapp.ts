/** WeChat prints no page: the file for a spreadsheet is opened and printed from there. */
export const canPrint = (): boolean => false;
export const printPage = (): void => undefined;
