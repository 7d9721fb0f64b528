/** A ground on which a complaint is not accepted, in the order of 令121-16; older rule sets use the codes that existed then. */
export type RejectionGround = 'R1' | 'R2' | 'R3' | 'R4' | 'R5' | 'R6' | 'R7';
/** A ground on which mediation ends, in the order of the article (令121-23). */
export type TerminationGround = 'T1' | 'T2' | 'T3' | 'T4' | 'T5' | 'T6' | 'T7' | 'T8';
/** Which factor of 令121-17, in its order. */
export type FactorName = 'quantity' | 'repeated' | 'noPurchase' | 'sharedContact' | 'other';
