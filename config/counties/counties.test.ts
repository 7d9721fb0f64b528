import { readdirSync } from 'node:fs';
import { bureauOfOffice, isBureau } from '../../domain/bureau/actor';
import type { County } from './county';

const codes = readdirSync(__dirname).flatMap((file) => /^(\d{6})\.ts$/.exec(file)?.[1] ?? []);

test.each(codes)('%s: its bureau is the first office and the only one of that kind, every office is under its code', (code) => {
  const { county } = require(`./${code}`) as { county: County };
  expect(county.code).toBe(code);
  const [bureau, ...others] = county.offices.map((office) => office.code);
  expect(isBureau(bureau)).toBe(true);
  for (const office of others) {
    expect(isBureau(office)).toBe(false);
    expect(bureauOfOffice(office)).toBe(bureau);
  }
});
