/** Stands among the offices of every case: the lists of whoever leads the bureau go by it, along the same indexes. */
export const EVERY_OFFICE = 'all';
