// A cloud function of one job alone: one call is one step of it, so that what a step costs can be counted.
import { signalJob } from '../../../cloudfunctions/bulletins/signals/night';
import { timeNow } from '../../../cloudfunctions/kernel/context';
import { builtIn } from '@domain/law/calendar/calendar';

export const main = () => signalJob.step({ ...timeNow(), calendar: builtIn }, undefined);
