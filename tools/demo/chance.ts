/** Seeded chance: the same seed gives the same sequence on every machine. */
export interface Chance {
  /** A whole number, both ends included. */
  whole: (least: number, most: number) => number;
  one: <T>(of: readonly T[]) => T;
  /** True in `percent` of 100 draws. */
  in100: (percent: number) => boolean;
}

/** The generator mulberry32, seeded by a text. */
export function chanceOf(seed: string): Chance {
  let state = [...seed].reduce((hash, letter) => Math.imul(hash ^ letter.codePointAt(0)!, 16777619), 2166136261) >>> 0;
  const draw = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (least: number, most: number) => least + Math.floor(draw() * (most - least + 1));
  return { whole, one: (of) => of[whole(0, of.length - 1)]!, in100: (percent) => whole(1, 100) <= percent };
}
