/**
 * A drawing of one path in a square of 24 as the shape through which the colour of the text shows: so it follows light and dark by itself.
 * The label beside it says what it shows.
 */
export function shapeOf(path: string): { maskImage: string; WebkitMaskImage: string } {
  const drawn = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#000" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round"><path d="${path}"/></svg>`;
  const image = `url("data:image/svg+xml,${encodeURIComponent(drawn)}")`;
  return { maskImage: image, WebkitMaskImage: image };
}
