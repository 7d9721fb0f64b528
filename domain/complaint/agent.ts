import type { CivilDate } from '../civil-date';
import { normalName } from '../normal-form';
import type { Complaint } from './complaint';
import type { Agent, AgentPower } from './records';

/** Whether the authorisation names this power and its term has not ended on `day`, a civil date in +08:00 (令121-11). Pure. */
export function covers({ powers, until }: Agent, power: AgentPower, day: CivilDate): boolean {
  return powers.indexOf(power) >= 0 && day <= until;
}

/** The agent, where it is the agent who is named as having told the bureau, alone or with a word beside the name. Pure. */
export function agentNamed({ agent, complainant }: Complaint, who: string | undefined): Agent | undefined {
  if (!agent || !who || normalName(who) === normalName(complainant.name)) return undefined;
  return normalName(who).indexOf(normalName(agent.name)) >= 0 ? agent : undefined;
}

/** Whether an act that needs this power needs the complainant's own consent beside it on `day`: there is an agent who may not do it. Pure. */
export function needsPrincipal({ agent }: Pick<Complaint, 'agent'>, power: AgentPower, day: CivilDate): boolean {
  return agent !== undefined && !covers(agent, power, day);
}
