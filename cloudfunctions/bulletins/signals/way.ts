/** How complaints are looked at; another number looks at all of them anew. */
export const WAY = 2;
