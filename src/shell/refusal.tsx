import { county } from '@config/county';
import { Text, View } from '@tarojs/components';
import type { ShownRefusal } from '../cloud/envelope';
import { callsUs } from './calls-us';
import { ids } from '../ui/ids';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { Phone } from '../ui/phone';
import { aria } from '../ui/aria';

interface Props {
  told: ShownRefusal;
  /** Fetches the case anew and shows what changed; what was typed stays. */
  onReload?: () => void;
  /** The same words with the same key again. */
  onRetry?: () => void;
}

/** Of the hotline where it is named, else of the window, whose people know who handles the case. */
const numberFor = (told: string) => (told.indexOf(county.hotline) < 0 && county.window.phone) || county.hotline;

/**
 * The one place that shows a "no". Its four kinds: `fix` lists the fields and jumps to them, `reload` offers the newest
 * state, `retry` repeats with the same key, `stop` explains.
 */
export function Refusal({ told, onReload, onRetry }: Props) {
  if (told.then === 'fix' && told.fields) {
    return (
      <View id={ids.refusal}>
        <ErrorSummary fields={told.fields} />
      </View>
    );
  }
  return (
    <View id={ids.refusal} className="warning" {...aria({ role: 'alert' })}>
      <View>
        <Text className="strong">{told.say}</Text>
      </View>
      <View>
        <Text className="support">{told.do}</Text>
      </View>
      {callsUs(told.do) && <Phone number={numberFor(told.do)} who="拨打 " />}
      {told.then === 'reload' && onReload && (
        <Button kind="plain" onTap={onReload}>
          看最新进展
        </Button>
      )}
      {told.then === 'retry' && onRetry && (
        <Button kind="plain" onTap={onRetry}>
          重新提交
        </Button>
      )}
    </View>
  );
}
