/** The text of a file the person chose; undefined where none was chosen. Each platform has its own file. Rejects where it is no text. */
export function chooseText(): Promise<string | undefined>;
