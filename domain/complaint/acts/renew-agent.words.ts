import type { WordsOf } from '../../act-words';
import type { Complaint } from '../complaint';
import type { renewAgent } from './renew-agent';
import { authorised } from './shared/agent.words';

export const renewAgentWords: WordsOf<Complaint, typeof renewAgent> = {
  group: { title: '核实和更正', place: 4 },
  fields: () => authorised,
  starts: ({ agent }) => ({ powers: agent && [...agent.powers], authorisation: agent?.authorisation, until: agent?.until }),
};
