import { steps } from '../../case/form1';

/** The questions of form 1, then the check, then the preview. */
export const CHECK = steps.length;
export const PREVIEW = steps.length + 1;
export const STEP_COUNT = steps.length + 2;
