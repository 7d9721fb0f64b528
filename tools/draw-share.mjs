// Draws src/share.png, the picture beside a forwarded first page: a speech bubble with three lines and a tick, no words and no county.
import { writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

const [WIDTH, HEIGHT, FINE] = [500, 400, 4];
const colours = { brand: [0x1b, 0x5e, 0x8f], paper: [0xff, 0xff, 0xff], line: [0xb9, 0xcf, 0xdf], ok: [0x1b, 0x6e, 0x45] };

const inBox = (x, y, [left, top, right, bottom], round) => {
  const dx = Math.max(left + round - x, x - right + round, 0);
  const dy = Math.max(top + round - y, y - bottom + round, 0);
  return dx * dx + dy * dy <= round * round;
};
/** Distance to a stretch. */
const along = (x, y, [x1, y1, x2, y2]) => {
  const t = Math.min(1, Math.max(0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2)));
  return Math.hypot(x - x1 - t * (x2 - x1), y - y1 - t * (y2 - y1));
};
const isTail = (x, y) => y >= 270 && y <= 330 && x >= 150 && x <= 150 + (330 - y) * 1.1;
const lines = [130, 170, 210].map((y, index) => [125, y, [375, 335, 245][index], y]);
const tick = [
  [311, 231, 327, 247],
  [327, 247, 357, 214],
];

function colourAt(x, y) {
  if (Math.hypot(x - 333, y - 230) <= 46) return tick.some((one) => along(x, y, one) <= 7) ? colours.paper : colours.ok;
  if (lines.some((one) => along(x, y, one) <= 8)) return colours.line;
  return inBox(x, y, [80, 80, 420, 280], 28) || isTail(x, y) ? colours.paper : colours.brand;
}

/** Edges are mixed, of each colour in quarters: few enough for a palette. */
const palette = [];
const indexOf = (rgb) => {
  const near = rgb.map((part) => Math.round(part / 16) * 16).map((part) => Math.min(255, part));
  const exact = Object.values(colours).find((one) => one.every((part, at) => Math.abs(part - rgb[at]) < 1)) ?? near;
  const found = palette.findIndex((one) => one.join() === exact.join());
  return found >= 0 ? found : palette.push(exact) - 1;
};
const rows = Buffer.alloc((WIDTH + 1) * HEIGHT);
for (let y = 0; y < HEIGHT; y += 1)
  for (let x = 0; x < WIDTH; x += 1) {
    const sum = [0, 0, 0];
    for (let dy = 0; dy < FINE; dy += 1)
      for (let dx = 0; dx < FINE; dx += 1)
        colourAt(x + (dx + 0.5) / FINE, y + (dy + 0.5) / FINE).forEach((part, at) => (sum[at] += part / FINE ** 2));
    rows[y * (WIDTH + 1) + 1 + x] = indexOf(sum);
  }

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
const head = Buffer.alloc(13);
head.writeUInt32BE(WIDTH, 0);
head.writeUInt32BE(HEIGHT, 4);
head.set([8, 3], 8);
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const parts = [
  chunk('IHDR', head),
  chunk('PLTE', Buffer.from(palette.flat())),
  chunk('IDAT', deflateSync(rows, { level: 9 })),
  chunk('IEND', Buffer.alloc(0)),
];
writeFileSync(new URL('../src/share.png', import.meta.url), Buffer.concat([signature, ...parts]));
