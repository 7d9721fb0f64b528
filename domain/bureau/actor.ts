/** What a member of the bureau, a consumer or a merchant may be. One person can hold several. */
export type Role = 'consumer' | 'merchant' | 'intake' | 'handler' | 'leader' | 'admin' | 'taskForce';

/** Who answers for the figures or for what they rest on. Intake sees its queue; consumers and merchants never see a figure in the making. */
export const figureReaders = ['handler', 'leader', 'taskForce', 'admin'] as const satisfies readonly Role[];

/** Who is calling, as the server established it; nothing in a message can make an actor. */
export interface Actor {
  /** Member id, derived by the server from the platform's identity. */
  member: string;
  name: string;
  roles: Role[];
  /** Code of the office (县局 or 市场监管所) a staff member belongs to. */
  office?: string;
  /** What the member answers for a merchant through its account, by the name each case has for it (`access.joined.account.holding`). */
  holds?: readonly string[];
}

/** The bureau itself, and not one of its 所. */
export function isBureau(office: string | undefined): boolean {
  return office?.endsWith('-00') ?? false;
}

/** The bureau that an office of this code belongs to. */
export function bureauOfOffice(office: string): string {
  return `${office.slice(0, 6)}-00`;
}

/** Whoever leads the bureau leads every case of the county, wherever it lies (市场监督管理部门负责人: 令121-27, 程序规定-18). */
export function leadsBureau({ roles, office }: Pick<Actor, 'roles' | 'office'>): boolean {
  return roles.includes('leader') && isBureau(office);
}

/** What an actor is to one complaint; one actor can stand in several relations. */
export type ComplaintRelation = 'complainant' | 'respondent' | 'intake' | 'handler' | 'leader' | 'staff' | 'stranger';
/** What an actor is to one report (令121-37): officers not on the case are strangers. */
export type ReportRelation = 'reporter' | 'intake' | 'handler' | 'leader' | 'stranger';
