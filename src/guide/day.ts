import { civilDateOf, type CivilDate } from '@domain/civil-date';
import { aboutNow, moment } from '../cloud/client';

/** The civil day (+08:00) by the server's clock; before any reply by the phone's, for what is only read. */
export const aboutToday = (): CivilDate => moment()?.today ?? civilDateOf(aboutNow());
