// A version counts every act, and so does whoever reads it: of each kind it is read by those alone who read whatever an act may change.
import { visibility as complaint } from './complaint/visibility';
import { visibility as feedback } from './feedback/visibility';
import { visibility as official } from './indicator/official/visibility';
import { visibility as otherMatter } from './other-matter/visibility';
import { visibility as report } from './report/visibility';

type Sights = Readonly<Record<string, string>>;
type Rows = readonly { field: string; sight: Sights }[];

const kinds: [string, Rows][] = [
  ['complaint', complaint],
  ['report', report],
  ['other matter', otherMatter],
  ['feedback', feedback],
  ['official value', official],
];

test.each(kinds)('of a %s', (_, rows) => {
  const version = rows.find(({ field }) => field === 'version')?.sight ?? {};
  const readers = Object.keys(version).filter((relation) => version[relation] !== 'absent');
  const told = (sight: Sights) => Object.values(sight).some((one) => one !== 'absent');
  // What nobody reads, such as a count of the server's, is no act that anybody learns of.
  const kept = readers.map((relation) => [
    relation,
    rows.filter(({ sight }) => told(sight) && sight[relation] === 'absent').map(({ field }) => field),
  ]);
  expect(kept).toEqual(readers.map((relation) => [relation, []]));
});
