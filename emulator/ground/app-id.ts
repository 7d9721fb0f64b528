/** The app id under which everything on this machine runs; no real mini-program has it. */
export const APP_ID = 'wx0000000000000000';
