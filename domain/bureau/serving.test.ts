import { county } from '@config/county';
import { officeServing } from './serving';

const { name, city, province, offices } = county;
const [bureau, first, second] = offices as [(typeof offices)[0], (typeof offices)[0], (typeof offices)[0]];
const [town, other] = [first.towns[0]!, second.towns[0]!];
const short = name.slice(0, -1);

test.each([
  [`${province}${city}${name}${town}东街 18 号`, first.code],
  [`${province} ${city} ${name} ${other} 1 号`, second.code],
  [`${short}${town}`, first.code],
  [`${city}·${short}·${town}`, first.code],
  [`地址：${short}　${town}`, first.code],
  // A street that is named after the county lies anywhere.
  [`徽县${short}路${town}`, undefined],
  [`${province}${city}${name}`, undefined],
  // Towns of other counties have the same names.
  [`${province}${city}徽县${town}建新路`, undefined],
  [town, undefined],
  [undefined, undefined],
])('%s', (address, code) => expect(officeServing(address, county)).toBe(code));

test('every town is served by one office, none by the bureau itself', () => {
  const towns = offices.flatMap((one) => one.towns);
  expect(new Set(towns).size).toBe(towns.length);
  expect(bureau.towns).toEqual([]);
  for (const office of offices) for (const one of office.towns) expect(officeServing(`${name}${one}`, county)).toBe(office.code);
});
