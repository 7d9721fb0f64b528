import { Input, Picker, Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { fieldId } from './ids';
import { aria, ariaInput } from './aria';

interface Frame {
  /** Path in the schema: `purchase.goods`. */
  name: string;
  label: string;
  hint?: string;
  /** A way to where the answer is explained. */
  help?: ReactNode;
  error?: string;
  /** What was changed in what was typed, and why. */
  note?: string;
  children: ReactNode;
}

/** Label, hint, the way to more, the error above the control, the control. */
export function FieldFrame({ name, label, hint, help, error, note, children }: Frame) {
  return (
    <View className={`field${error ? ' field--bad' : ''}`} id={`at-${fieldId(name)}`}>
      <Text className="field__label">{label}</Text>
      {hint && <Text className="field__hint support">{hint}</Text>}
      {help}
      {error && <Text className="field__error support">{error}</Text>}
      {children}
      {note && (
        <View className="field__note support" {...aria({ role: 'status' })}>
          {note}
        </View>
      )}
    </View>
  );
}

interface Props extends Omit<Frame, 'children'> {
  value: string;
  kind?: 'text' | 'number' | 'digit' | 'idcard';
  unit?: string;
  maxlength?: number;
  onChange: (value: string) => void;
}

export function Field({ value, kind = 'text', unit, maxlength = 500, onChange, ...frame }: Props) {
  return (
    <FieldFrame {...frame}>
      <View className="field__box field__pick">
        <Input
          id={fieldId(frame.name)}
          className="field__input"
          type={kind}
          value={value}
          maxlength={maxlength}
          {...ariaInput(frame.label)}
          onInput={(event) => onChange(event.detail.value)}
        />
        {unit && <Text className="field__unit">{unit}</Text>}
      </View>
    </FieldFrame>
  );
}

interface DateProps extends Omit<Props, 'kind' | 'unit' | 'maxlength'> {
  /** Where the wheels stand while nothing is chosen: the bureau's today, never the device's. */
  today?: string;
  start: string;
  end?: string;
  said: string;
  /** Days that are chosen with one tap. */
  near?: readonly { label: string; date: string }[];
}

/** The platform's own date picker, with the days most often meant beside it. `said` is the chosen date in words. */
export function DateField({ value, today = '', start, end, said, near = [], onChange, ...frame }: DateProps) {
  return (
    <FieldFrame {...frame}>
      {near.length > 0 && (
        <View className="chips chips--near" {...aria({ role: 'radiogroup', label: frame.label })}>
          {near.map(({ label, date }) => (
            <View
              key={date}
              id={`${fieldId(frame.name)}-${date}`}
              className={`chip${date === value ? ' chip--on' : ''}`}
              {...aria({ role: 'radio', checked: date === value })}
              onClick={() => onChange(date)}
            >
              <Text>{label}</Text>
            </View>
          ))}
        </View>
      )}
      <Picker
        id={fieldId(frame.name)}
        mode="date"
        value={value || today}
        start={start}
        end={end ?? '2099-12-31'}
        onChange={(event) => onChange(event.detail.value)}
      >
        <View className="field__box field__pick" {...aria({ role: 'button', label: `${frame.label}${said}` })}>
          <Text className={value ? '' : 'field__empty'}>{value ? said : '请选择日期'}</Text>
          <Text className="field__unit">选择</Text>
        </View>
      </Picker>
    </FieldFrame>
  );
}
