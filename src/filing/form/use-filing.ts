import { submitSchema, type SubmitInput } from '@domain/complaint/filing/schema';
import { refuse, sayRefusal, type Refusal } from '@domain/errors';
import { fieldErrors } from '@domain/lifecycle';
import { NOTICE_VERSION } from '@domain/privacy/notice';
import Taro from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import { client, newKey, refusalOf } from '../../cloud/client';
import { keep, kept } from '../../cloud/device';
import type { ShownRefusal } from '../../cloud/envelope';
import { formPages, pagesOnWay, wayThrough, type Place } from '../../case/complaint-form';
import { undecided } from '../../case/cards/personal';
import type { Draft } from '../../drafts/draft';
import { dropDraft, openDraft, saveDraft } from '../../drafts/store';
import { routes } from '../../routes';
import { handedIn, ofDraft } from '../../evidence/list';
import { moveFiles, settleFiles } from '../../evidence/uploading';
import { useFiles } from '../../evidence/use-files';
import { asked, inputOf, written } from '../../form/question';
import { filedAs, fileDraft } from './file-draft';

type Mode = 'guide' | 'published';

const toldOf = (refusal: Refusal): ShownRefusal => ({ code: refusal.refused, fields: refusal.fields, ...sayRefusal(refusal) });
const top = () => void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });

/** The complaint being written: where it stands on its way, what was typed, what stands against going on, and the sending. */
export function useFiling(key?: string) {
  const [draft, setDraft] = useState<Draft>(() => openDraft(key));
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [notes, setNotes] = useState<Record<string, string>>({});
  const [told, setTold] = useState<ShownRefusal>();
  const [asking, setAsking] = useState(false);
  const [waiting, setWaiting] = useState(false);
  const [unsent, setUnsent] = useState(false);
  const [channel, setChannel] = useState(kept<Mode>('channel'));
  // Which version the server has on record as shown; unknown, it is shown.
  const [shown, setShown] = useState<string>();
  // Which one was read on this phone, even while there was no signal.
  const [read, setRead] = useState(kept<string>('notice'));
  const [telling, setTelling] = useState(false);
  const toldOfData = read === NOTICE_VERSION;
  const { answers } = draft;
  // Two fields may be filled in before the screen is drawn again: each writes upon the other.
  const latest = useRef(draft);
  const way = wayThrough(answers);
  // An answer may have led the way elsewhere since: then one stands at its last place.
  const at = way.indexOf(draft.place as Place) < 0 ? way.length - 1 : way.indexOf(draft.place as Place);
  const place = way[at] ?? 'respondent';
  const page = formPages.find((one) => one.page === place);
  const files = ofDraft(draft.key);
  const { files: chosen, pending } = useFiles(files);
  const input = () => {
    const questions = pagesOnWay(answers).flatMap(({ fields }) => fields);
    return { ...inputOf(questions, answers), ...handedIn(asked(questions, answers), files) };
  };
  const open = (id: string, query = '') => Taro.redirectTo({ url: `${routes.caseView(id)}${query}` });

  // The server's date, and whether one can file here; without a network the draft is written all the same.
  useEffect(() => {
    client.complaints.channel.query().then(({ mode }) => {
      keep('channel', mode);
      setChannel(mode);
    }, refusalOf);
    client.accounts.me.query().then(({ notice }) => {
      setShown(notice);
      if (notice === NOTICE_VERSION) noted();
    }, refusalOf);
    // Sent before and no answer seen: it may long be a case.
    if (draft.sent) void settle().catch(refusalOf);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- asked once, when the page opens with the draft as it was kept
  }, []);

  const noted = () => {
    keep('notice', NOTICE_VERSION);
    setRead(NOTICE_VERSION);
  };
  const recordShown = async () => {
    if (shown === NOTICE_VERSION) return;
    await client.accounts.noticeShown.mutate({ version: NOTICE_VERSION });
    setShown(NOTICE_VERSION);
  };
  /** The notice was read: it goes on record at once, or, without a signal, before anything is filed. */
  const readNotice = async () => {
    noted();
    setTelling(false);
    top();
    await recordShown().catch(refusalOf);
  };

  /** Where the draft is a case by now, opens the case instead of a second form. */
  const settle = async () => {
    const filed = await filedAs(draft);
    if (!filed) return false;
    await settleFiles(files, filed.id);
    await dropDraft(draft.key);
    void Taro.showToast({ title: `已经提交过，编号 ${filed.no}`, icon: 'none' });
    await open(filed.id);
    return true;
  };

  const change = (next: Draft) => {
    const problem = saveDraft(next);
    setTold(problem);
    latest.current = next;
    setDraft(next);
  };
  const answer = (path: string, value: string | string[]) => {
    const question = page?.fields.find((one) => one.path === path);
    const { value: tidied, note } = written(question, value);
    const rest = (list: Record<string, string>) => Object.fromEntries(Object.entries(list).filter(([name]) => name !== path));
    setErrors(rest(errors));
    setNotes({ ...rest(notes), ...(note && { [path]: note }) });
    setAsking(false);
    change({ ...latest.current, answers: { ...latest.current.answers, [path]: tidied } });
  };
  const show = (next: Place, more: Partial<Draft> = {}) => {
    setTelling(false);
    setErrors({});
    setNotes({});
    setAsking(false);
    change({ ...draft, ...more, place: next });
    top();
  };

  const refused = (refusal: ShownRefusal) => {
    if (refusal.code === 'channel-guide') setChannel('guide');
    if (refusal.code === 'notice-unread') setTelling(true);
    const bad = Object.keys(refusal.fields ?? {})[0];
    const where = pagesOnWay(answers).find((one) => one.fields.some((question) => question.path === bad));
    if (refusal.then !== 'fix' || !where) return setTold(refusal);
    show(where.page);
    const paths = where.fields.map((question) => question.path);
    // Of the other pages' errors this page could only show lines that jump nowhere.
    setErrors(Object.fromEntries(Object.entries(refusal.fields ?? {}).filter(([path]) => paths.includes(path))));
  };

  const found = undecided(page ? page.fields : pagesOnWay(answers).flatMap(({ fields }) => fields), answers, draft.leftIn);

  const next = () => {
    // The check page leaves only with a whole form: an old draft may hold what the rule no longer takes.
    const rule = page ? page.errors : way.includes('elsewhere') ? undefined : submitSchema;
    const parsed = rule?.safeParse(page ? inputOf(page.fields, answers) : input());
    if (parsed && !parsed.success) return refused(toldOf(refuse('invalid-input', { fields: fieldErrors(parsed.error) })));
    // Whose number stands there is for the person to say, before it is sent anywhere.
    if (found.length > 0) {
      setAsking(true);
      return top();
    }
    const following = wayThrough(answers)[at + 1];
    if (following) show(following);
  };

  const submit = async (without = false) => {
    setUnsent(pending > 0 && !without);
    if (pending > 0 && !without) return top();
    // Told before anything leaves the phone (PIPL 17).
    if (!toldOfData && !telling) {
      setTelling(true);
      return top();
    }
    setWaiting(true);
    setTold(undefined);
    try {
      if (telling) noted();
      await recordShown();
      latest.current = { ...draft, sent: true };
      setDraft(latest.current);
      const { id } = await fileDraft(draft, input() as SubmitInput);
      await open(id, '&new=1');
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal.code === 'key-reused') await reused();
      else refused(refusal);
    } finally {
      setWaiting(false);
    }
  };

  /** The first answer under this key was lost and other words were sent since: one dispute stays one case. */
  const reused = async () => {
    try {
      const filed = await filedAs(draft);
      if (filed) return setTold(toldOf(refuse('filed-before', { params: { no: filed.no } })));
      const fresh = newKey();
      moveFiles(files, ofDraft(fresh));
      change({ ...draft, key: fresh });
      setTold(toldOf(refuse('key-reused')));
    } catch (error) {
      setTold(refusalOf(error));
    }
  };

  const decide = (remove: boolean) => {
    const [first] = found;
    if (!first) return;
    if (remove) change({ ...draft, answers: { ...answers, [first.path]: first.without } });
    else change({ ...draft, leftIn: [...draft.leftIn, first.text] });
  };

  return {
    ...{ draft, answers, way, at, place, page, errors, notes, told, waiting, channel, found, telling },
    asking: asking && found.length > 0,
    ...{ files, count: chosen.length, pending, unsent: unsent && pending > 0 },
    ...{ answer, show, next, submit, decide, settle, input },
    ...{
      toldOfData,
      readNotice,
      tell: () => {
        setTelling(true);
        top();
      },
    },
    back: () => (telling ? setTelling(false) : show(way[at - 1] ?? 'respondent')),
  };
}
