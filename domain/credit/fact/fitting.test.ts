import { isAsked } from './fitting';

/** What is asked of a fine as far as this is typed. */
const asked = (typed: object) =>
  (['entityFine', 'entityLeniency', 'personFine', 'personLeniency', 'leniencySays'] as const).filter((key) =>
    isAsked(key, { kind: 'penalty', measures: ['fine'], ...typed }),
  );

test.each([
  ['nothing', {}, ['entityFine', 'personFine']],
  ['a fine of the merchant', { entityFine: 1 }, ['entityFine', 'entityLeniency', 'personFine']],
  ['a fine of a person', { personFine: 1 }, ['entityFine', 'personFine', 'personLeniency']],
  ['an ordinary grade', { entityFine: 1, entityLeniency: 'ordinary' }, ['entityFine', 'entityLeniency', 'personFine']],
  // Its sentence is what makes it light, never the amount alone (令107-7).
  [
    'a lighter grade',
    { entityFine: 1, entityLeniency: 'lighter' },
    ['entityFine', 'entityLeniency', 'personFine', 'leniencySays'],
  ],
  [
    'a mitigated one of a person',
    { personFine: 1, personLeniency: 'mitigated' },
    ['entityFine', 'personFine', 'personLeniency', 'leniencySays'],
  ],
  ['a grade whose amount was taken out again', { entityLeniency: 'lighter' }, ['entityFine', 'personFine']],
  ['no fine at all', { measures: ['confiscation'], entityFine: 1 }, []],
])('with %s, no question about a fine stands there that has nothing to rest on', (_, typed, questions) => {
  expect(asked(typed)).toEqual(questions);
});
