import { askedOfParty } from '@domain/act-words';
import { partyWords } from '@domain/complaint/acts/of-parties';
import type { BoundAct } from '../../act/use-act';
import { client } from '../../cloud/client';
import { wholeCase } from '../../cloud/whole-case';
import { undecided } from '../../form/personal';
import { routes } from '../../routes';
import { sideOf } from '../side';
import { ownNames, type OwnAct } from './offered';

export type Seen = Awaited<ReturnType<typeof wholeCase>>;

const wordsFor = (act: OwnAct, { relations }: Seen) => partyWords[sideOf(relations) ?? 'complainant'][act];

/** A party's own act on a complaint. Its phone never holds the whole document: the server alone decides. */
export function partyAct(id: string, act: OwnAct): BoundAct<Seen> {
  return {
    id,
    act,
    names: ownNames(act),
    own: true,
    home: routes.caseView(id),
    done: () => '已办理',
    read: () => wholeCase(id),
    timelineOf: ({ timeline }) => timeline,
    isPossible: ({ actions }) => actions.includes(act),
    fieldsOf: (seen, today) => {
      const words = wordsFor(act, seen);
      return words ? askedOfParty(words, seen.case, today) : [];
    },
    startsOf: (seen, { today }) => wordsFor(act, seen)?.starts?.(seen.case, today) ?? {},
    personal: undecided,
    send: (seen, input, key) =>
      client.complaints.act.mutate({ id, version: seen.case.version ?? 0, command: act, input }, { context: { key } }),
  };
}
