/** What somebody is told to do is to call the bureau: 12315, or whoever of it handles the case. Pure. */
export const callsUs = (told: string): boolean => /打电话.{0,6}(办案|发给您的工作人员)|打 ?\d{5}/.test(told);
