import { createContext } from 'react';

/** Whether what is drawn stands in a part of a page instead of being one: it was not opened, so it is not told that it is shown. */
export const InPane = createContext(false);
