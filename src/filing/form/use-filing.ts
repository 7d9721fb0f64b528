import { submitSchema, type SubmitInput } from '@domain/complaint/filing/schema';
import { refuse } from '@domain/errors';
import { sayOnPhone, type PhoneRefusal } from '@domain/phone-errors';
import { NOTICE_VERSION } from '@domain/privacy/notice';
import Taro from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { client, newKey, refusalOf } from '../../cloud/client';
import { keep, kept } from '../../cloud/device';
import type { ShownRefusal } from '../../cloud/envelope';
import { inTurn } from '../../cloud/in-turn';
import { formPages, pagesOnWay, wayThrough, type Place } from '../../case/complaint-form';
import { inputOfDraft } from '../../case/draft-input';
import { undecided } from '../../form/personal';
import type { Draft } from '../../drafts/draft';
import { rememberWho, who } from '../../drafts/who';
import { turned } from '../../drafts/writer';
import { dropDraft, openDraft, saveDraft } from '../../drafts/store';
import { routes } from '../../routes';
import { ofDraft } from '../../evidence/list';
import { moveFiles, settleFiles } from '../../evidence/uploading';
import { useFiles } from '../../evidence/use-files';
import { inPageOrder, inputOf, problemsOf, type Question } from '../../form/question';
import { useEngine } from '../../form/use-engine';
import { filedAs, fileDraft } from './file-draft';

type Mode = 'guide' | 'published';

/** Of the pages that ask how one can file here, the one opened last keeps what it heard on the phone. */
const channelTurn = inTurn();

const toldOf = (refusal: PhoneRefusal): ShownRefusal => ({
  code: refusal.refused,
  fields: refusal.fields,
  ...sayOnPhone(refusal),
});
const top = () => void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });

/** Where on its way a draft stands; an answer may have led the way elsewhere since, then at its last place. */
function standingAt({ answers, place: named }: Draft, guide: boolean) {
  const way = wayThrough(answers, guide);
  const at = way.indexOf(named as Place) < 0 ? way.length - 1 : way.indexOf(named as Place);
  const place = way[at] ?? 'respondent';
  return { way, at, place, page: formPages.find((one) => one.page === place) };
}

/** The questions of the page it stands on; beyond the pages those of all. */
function fieldsAt(draft: Draft, guide: boolean): readonly Question[] {
  return standingAt(draft, guide).page?.fields ?? pagesOnWay(draft.answers, guide).flatMap(({ fields }) => fields);
}

/** The complaint being written: where it stands on its way, what was typed, what stands against going on, and the sending. */
export function useFiling(key?: string) {
  const engine = useEngine<Draft>({ open: () => openDraft(key), keep: saveDraft });
  const { draft, errors, notes, told, asking, waiting, unsent, now, stand } = engine;
  const [channel, setChannel] = useState(kept<Mode>('channel'));
  // Which version the server has on record as shown; unknown, it is shown.
  const [shown, setShown] = useState<string>();
  // Which one was read on this phone, even while there was no signal.
  const [read, setRead] = useState(kept<string>('notice'));
  const [telling, setTelling] = useState(false);
  const toldOfData = read === NOTICE_VERSION;
  const { answers } = draft;
  const guide = channel === 'guide';
  const { way, at, place, page } = standingAt(draft, guide);
  const files = ofDraft(draft.key);
  const { files: chosen, pending } = useFiles(files);
  const open = (id: string, query = '') => Taro.redirectTo({ url: `${routes.caseView(id)}${query}` });

  // The server's date, and whether one can file here; without a network the draft is written all the same.
  useEffect(() => {
    const isNewest = channelTurn();
    client.complaints.channel.query().then(({ mode }) => {
      if (isNewest()) keep('channel', mode);
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
    await settleFiles(files, filed.id, true);
    rememberWho(now().draft.answers);
    await dropDraft(draft.key);
    void Taro.showToast({ title: `已经提交过，编号 ${filed.no}`, icon: 'none' });
    await open(filed.id);
    return true;
  };

  const answer = (path: string, value: string | string[]) => {
    engine.answer(
      page?.fields.find((one) => one.path === path),
      path,
      value,
    );
    if (path === '_helps') engine.redraft({ answers: turned(now().draft.answers, who()) });
  };
  const show = (next: Place, more: Partial<Draft> = {}) => {
    setTelling(false);
    stand({ errors: {}, notes: {}, asking: false, told: undefined });
    engine.redraft({ ...more, place: next });
    top();
  };

  const refused = (refusal: ShownRefusal) => {
    if (refusal.code === 'channel-guide') setChannel('guide');
    if (refusal.code === 'notice-unread') setTelling(true);
    const onPages = pagesOnWay(now().draft.answers);
    const fields = inPageOrder(
      onPages.flatMap((one) => one.fields),
      refusal.fields ?? {},
    );
    const bad = Object.keys(fields)[0];
    const where = onPages.find((one) => one.fields.some((question) => question.path === bad));
    if (refusal.then !== 'fix' || !where) return stand({ told: refusal });
    show(where.page);
    const paths = where.fields.map((question) => question.path);
    // Of the other pages' errors this page could only show lines that jump nowhere.
    stand({ errors: Object.fromEntries(Object.entries(fields).filter(([path]) => paths.includes(path))) });
  };

  const foundIn = (written: Draft) => undecided(fieldsAt(written, guide), written.answers, written.leftIn);

  const next = () => {
    const written = now().draft;
    const here = standingAt(written, guide);
    // The check page leaves only with a whole form: an old draft may hold what the rule no longer takes.
    const rule = here.page ? here.page.errors : guide || here.way.includes('elsewhere') ? undefined : submitSchema;
    const questions = fieldsAt(written, guide);
    const answered = here.page ? inputOf(questions, written.answers) : inputOfDraft(written);
    const fields = rule && problemsOf(rule, questions, written.answers, answered);
    if (fields) return refused(toldOf(refuse('invalid-input', { fields })));
    // Whose number stands there is for the person to say, before it is sent anywhere.
    if (foundIn(written).length > 0) {
      stand({ asking: true });
      return top();
    }
    const following = here.way[here.at + 1];
    if (following) show(following);
  };

  const submit = async (without = false) => {
    stand({ unsent: pending > 0 && !without });
    if (pending > 0 && !without) return top();
    // Told before anything leaves the phone (PIPL 17).
    if (!toldOfData && !telling) {
      setTelling(true);
      return top();
    }
    await engine.sending(
      async () => {
        if (telling) noted();
        await recordShown();
        engine.redraft({ sent: true });
        const written = now().draft;
        const { id } = await fileDraft(written, inputOfDraft(written) as SubmitInput);
        await open(id, '&new=1');
      },
      async (error) => {
        const refusal = refusalOf(error);
        if (refusal.code === 'key-reused') await reused();
        else refused(refusal);
      },
    );
  };

  /** The first answer under this key was lost and other words were sent since: one dispute stays one case. */
  const reused = async () => {
    try {
      const filed = await filedAs(draft);
      if (filed) return stand({ told: toldOf(refuse('filed-before', { params: { no: filed.no } })) });
      const fresh = newKey();
      moveFiles(files, ofDraft(fresh));
      engine.redraft({ key: fresh });
      stand({ told: toldOf(refuse('key-reused')) });
    } catch (error) {
      stand({ told: refusalOf(error) });
    }
  };

  const found = foundIn(draft);
  const decide = (remove: boolean) => {
    const [first] = foundIn(now().draft);
    if (first) engine.decide(first, remove);
  };

  return {
    ...{ draft, answers, way, at, place, page, errors, notes, told, waiting, channel, guide, found, telling },
    asking: asking && found.length > 0,
    ...{ files, chosen, pending, unsent: unsent && pending > 0 },
    ...{ answer, show, next, submit, decide, settle, input: () => inputOfDraft(draft) },
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
