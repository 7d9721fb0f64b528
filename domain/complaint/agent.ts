import type { CivilDate } from '../civil-date';
import { isSameName, normalName } from '../normal-form';
import type { Complaint } from './complaint';
import type { Agent, AgentPower, Authorisation } from './records';

/** The authorisation by which the agent spoke on `day`, a civil date in +08:00: the last one whose original had been seen, or the first. Pure. */
export function authorisedOn({ earlier = [], ...now }: Agent, day: CivilDate): Authorisation {
  const all: Authorisation[] = [...earlier, now];
  return all.filter(({ seenOn }) => seenOn <= day).slice(-1)[0] ?? all[0] ?? now;
}

/** Whether the authorisation of that day names this power and its term has not ended, `day` a civil date in +08:00 (令121-11). Pure. */
export function covers(agent: Agent, power: AgentPower, day: CivilDate): boolean {
  const { powers, until } = authorisedOn(agent, day);
  return powers.indexOf(power) >= 0 && day <= until;
}

/** The agent, where it is the agent who is named as having told the bureau, alone or with a word beside the name. Pure. */
export function agentNamed({ agent, complainant }: Complaint, who: string | undefined): Agent | undefined {
  if (!agent || !who || isSameName(who, complainant.name)) return undefined;
  return normalName(who).indexOf(normalName(agent.name)) >= 0 ? agent : undefined;
}

/** Whether an act that needs this power needs the complainant's own consent beside it on `day`: there is an agent who may not do it. Pure. */
export function needsPrincipal({ agent }: Pick<Complaint, 'agent'>, power: AgentPower, day: CivilDate): boolean {
  return agent !== undefined && !covers(agent, power, day);
}
