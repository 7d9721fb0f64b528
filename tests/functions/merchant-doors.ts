// Who may knock at the doors of merchants, credit and measures that are about one thing: said once more by hand, beside the routers. What may be
// done with that one thing by whom is the question of its table, and tried where the door is.
type Type = 'query' | 'mutation';

/** Everybody with an account; whether the merchant is theirs is asked inside. */
export const anyone = ['admin', 'consumer', 'handler', 'intake', 'leader', 'stranger', 'taskForce'];
const staff = ['admin', 'handler', 'intake', 'leader', 'taskForce'];
/** Who keeps merchants, their credit and measures. */
const keepers = ['handler', 'leader', 'taskForce'];
/** Whether to punish is decided by those who handle cases. */
const onCases = ['handler', 'leader'];
const pointConfirmers = ['leader', 'taskForce'];

const table: readonly [string, Type, readonly string[], readonly string[]][] = [
  ['merchants', 'query', anyone, ['own', 'ownClaim', 'ownShops', 'promises', 'promise', 'traces', 'trace', 'traceFiles']],
  ['merchants', 'query', anyone, ['shop', 'shopTraces', 'shownPictures', 'selfChecks', 'selfCheck', 'calendar']],
  ['merchants', 'mutation', anyone, ['claim', 'withdrawClaim', 'invite', 'join', 'peopleAct']],
  ['merchants', 'mutation', anyone, ['promiseDraft', 'promiseAct', 'traceAdd', 'traceAct', 'saveSelfCheck', 'deleteSelfCheck']],
  ['merchants', 'query', staff, ['get', 'breaches']],
  ['merchants', 'query', keepers, ['claimGet', 'twins', 'under']],
  ['merchants', 'mutation', keepers, ['enter', 'act', 'refuseClaim', 'verifyClaim', 'linkClaim']],

  ['settling', 'query', anyone, ['ownEnrolment', 'enrolment']],
  ['settling', 'query', anyone, ['firm', 'merchantNegotiations', 'negotiation']],
  ['settling', 'mutation', anyone, ['enrol', 'enrolmentAct', 'negotiate', 'negotiationAct']],

  ['credit', 'query', anyone, ['ownFacts', 'ownFact', 'ownNotices', 'ownNotice']],
  ['credit', 'mutation', anyone, ['markNoticeRead', 'acknowledgeNotice', 'contestNotice']],
  ['credit', 'query', staff, ['fact', 'notice']],
  ['credit', 'query', keepers, ['factStart', 'list', 'listRows', 'listProgress', 'batch', 'batchProgress', 'batchLines']],
  ['credit', 'mutation', keepers, ['enterFact', 'actFact', 'proposeReading', 'approveReading', 'dropReading']],
  ['credit', 'mutation', keepers, ['draftNotice', 'actNotice']],
  ['credit', 'mutation', keepers, ['beginList', 'readList', 'pasteList', 'checkList', 'startList', 'goOnList', 'stopList']],
  ['credit', 'mutation', keepers, ['draftBatch', 'writeBatch', 'actOnBatch', 'goOnBatch', 'stopBatch']],

  ['measures', 'query', anyone, ['letters', 'letter']],
  ['measures', 'query', staff, ['get', 'checkGet', 'leniencyGet', 'handedGet']],
  ['measures', 'query', keepers, ['readRisk', 'handedProposed']],
  [
    'measures',
    'mutation',
    keepers,
    ['propose', 'act', 'plan', 'actCheck', 'setRisk', 'addPaper', 'withdrawPaper', 'enterTotal', 'withdrawTotal'],
  ],
  ['measures', 'mutation', keepers, ['bringIn', 'actHanded']],
  ['measures', 'mutation', onCases, ['proposeLeniency', 'actLeniency']],
  ['measures', 'mutation', pointConfirmers, ['confirmPoint', 'takePointBack']],
];

/** Each such door with who may knock. */
export const doorsOnOne = table.flatMap(([name, type, allowed, paths]) =>
  paths.map((path) => ({ name, path, type, allowed, door: `${name}.${path}` })),
);
