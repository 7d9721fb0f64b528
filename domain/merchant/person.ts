/** Who did something, as it is kept: the account, and the name as it was then. */
export interface Person {
  member: string;
  name: string;
}
