import type { CheckAnswer } from '@domain/guidance/self-check/self-check';
import Taro, { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { client, newKey, refusalOf } from '../../cloud/client';
import type { ShownRefusal } from '../../cloud/envelope';
import { useQuery } from '../../cloud/use-query';
import { go } from '../../routes';
import { guarded } from '../../shell/guarded';
import { Page, Shown } from '../../shell/page';
import { Refusal } from '../../shell/refusal';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { TextButton } from '../../ui/text-button';
import { guideIds } from '../ids';
import { guideRoutes } from '../routes';
import { Going } from './going';
import { Result } from './result';
import { emptyCheck, type Written } from './use-check';

type Got = Awaited<ReturnType<typeof client.merchants.selfCheck.query>>;

/** What the server has, as the phone goes on with it. */
const goesOn = ({ id, merchant: { kind }, selfCheck: { version, trades = [], answers = [] } }: Got): Written => ({
  ...{ kind, trades, step: 0, key: newKey(), saved: true, server: { id, version } },
  answers: Object.fromEntries(answers.map(({ check, answer }): [string, CheckAnswer] => [check, answer])),
});

/** 删除: asked once more, for nothing of it is left. */
function Remove({ of: { id, merchant, selfCheck } }: { of: Got }) {
  const [asking, ask] = useState(false);
  const [key] = useState(newKey);
  const [told, tell] = useState<ShownRefusal>();
  const remove = async () => {
    try {
      const { version } = selfCheck;
      await client.merchants.deleteSelfCheck.mutate({ merchant: merchant.id, id, version }, { context: { key } });
      void Taro.redirectTo({ url: guideRoutes.checks(merchant.id) });
    } catch (error) {
      tell(refusalOf(error));
    }
  };
  return (
    <Card>
      {told && <Refusal told={told} />}
      {asking ? (
        <Button id={guideIds.removeSure} kind="plain" onTap={() => void remove()}>
          确定删除，不能恢复
        </Button>
      ) : (
        <TextButton id={guideIds.remove} onTap={() => ask(true)}>
          删除这份自查
        </TextButton>
      )}
    </Card>
  );
}

/** One that was saved: its result, or the rest of it. */
function Saved({ id }: { id: string }) {
  const query = useQuery(() => client.merchants.selfCheck.query({ id }));
  const done = query.data?.selfCheck.state === 'done';
  if (query.data && !done) {
    const { merchant, selfCheck } = query.data;
    return (
      <Going
        key={`${id}:${selfCheck.version}`}
        merchant={merchant.id}
        name={merchant.name}
        start={goesOn(query.data)}
        onReload={() => void query.reload()}
      />
    );
  }
  const again = query.data && guideRoutes.newCheck(query.data.merchant.id);
  const foot = again && (
    <Button id={guideIds.again} kind="plain" onTap={() => go(again)}>
      再做一份
    </Button>
  );
  return (
    <Page help {...(foot && { foot })}>
      <Shown of={query}>
        {(got) => (
          <>
            <Result of={got.selfCheck} before={got.before} name={got.merchant.name} />
            {got.mayDelete && <Remove of={got} />}
          </>
        )}
      </Shown>
    </Page>
  );
}

/** A new one of a merchant: what chooses its questions comes from the register. */
function New({ merchant }: { merchant: string }) {
  const query = useQuery(() => client.merchants.selfChecks.query({ merchant }), `checks:${merchant}`);
  const got = query.data?.merchant;
  if (got) return <Going merchant={merchant} name={got.name} start={{ ...emptyCheck(), kind: got.kind, trades: got.trades }} />;
  return (
    <Page help>
      <Shown of={query}>{() => null}</Shown>
    </Page>
  );
}

/** 合规自查: of one's merchant, or of nobody's in particular, which stays on this phone. */
function SelfCheckPage() {
  const { id, merchant } = useRouter<{ id?: string; merchant?: string }>().params;
  if (id) return <Saved id={id} />;
  if (merchant) return <New merchant={merchant} />;
  return <Going start={emptyCheck()} />;
}

export default guarded(SelfCheckPage);
