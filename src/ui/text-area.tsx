import { Text, Textarea, View } from '@tarojs/components';
import { fieldId } from './ids';
import { FieldFrame } from './field';
import { ariaInput } from './aria';

interface Props {
  name: string;
  label: string;
  hint?: string;
  error?: string;
  note?: string;
  value: string;
  /** How many letters of it are seen, as the rule counts them. */
  length: number;
  /** Most characters the rule takes; more may be typed, and is counted, so that nothing pasted is cut silently. */
  most: number;
  onChange: (value: string) => void;
}

export function TextArea({ value, length, most, onChange, ...frame }: Props) {
  return (
    <FieldFrame {...frame}>
      <View className="field__box">
        <Textarea
          id={fieldId(frame.name)}
          className="field__input field__input--long"
          value={value}
          maxlength={-1}
          {...ariaInput(frame.label)}
          onInput={(event) => onChange(event.detail.value)}
        />
      </View>
      <View className="field__count small">
        <Text>{length > most ? `超过 ${length - most} 个字` : `${length} / ${most} 字`}</Text>
      </View>
    </FieldFrame>
  );
}
