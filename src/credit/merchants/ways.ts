interface StaffWay {
  id: string;
  word: string;
  to: string;
}

/** What else begins from the list of merchants, each of its own subject; a subject adds its line here. */
export const waysOf = (): readonly StaffWay[] => [];
