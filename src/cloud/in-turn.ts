/**
 * Answers may overtake each other on the way; of several askings the one asked last wins. Call it when asking; what comes back says, when
 * the answer is there, whether nothing asked later was answered before.
 */
export function inTurn(): () => () => boolean {
  let asked = 0;
  let answered = 0;
  return () => {
    asked += 1;
    const mine = asked;
    return () => {
      if (mine < answered) return false;
      answered = mine;
      return true;
    };
  };
}
