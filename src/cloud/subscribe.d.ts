/** Asks, in a tap and nowhere else, for one message by this template; true when the person accepted. */
export function askForMessage(template: string): Promise<boolean>;
