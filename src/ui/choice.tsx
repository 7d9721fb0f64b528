import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { fieldId } from './ids';
import { FieldFrame } from './field';
import { aria } from './aria';
import { TextButton } from './text-button';

export interface Option {
  value: string;
  label: string;
  hint?: string;
  /** The class of a drawing of it. */
  picture?: string;
}

interface Props {
  name: string;
  label: string;
  hint?: string;
  help?: ReactNode;
  error?: string;
  note?: string;
  options: readonly Option[];
  chosen: readonly string[];
  many?: boolean;
  /** So many can be chosen with one tap. */
  all?: number;
  /** Short answers side by side (是 / 否). */
  row?: boolean;
  /** Many short answers in a grid. */
  tiles?: boolean;
  /** What was read out of what was typed; a tap makes it the answer. */
  suggested?: string;
  onChange: (chosen: string[]) => void;
}

/** One of several, or several of several; whole rows are the target. Option ids: `field-respondent-kind-offline`. */
export function Choice({ options, chosen, many, all = 0, row, tiles, suggested, onChange, ...frame }: Props) {
  const whole = options.slice(0, all).map(({ value }) => value);
  const [likely] = chosen.some(Boolean) ? [] : options.filter(({ value }) => value === suggested);
  const isWhole = whole.every((value) => chosen.includes(value));
  const toggle = (value: string) => {
    if (!many) return onChange([value]);
    onChange(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  };
  return (
    <FieldFrame {...frame}>
      {whole.length > 1 && (
        <TextButton id={`${fieldId(frame.name)}-all`} onTap={() => onChange(isWhole ? [] : whole)}>
          {isWhole ? '都不选' : whole.length < options.length ? `选前 ${all} 个` : '全选'}
        </TextButton>
      )}
      {likely && (
        <View className="choice choice--suggested" {...aria({ role: 'button' })} onClick={() => onChange([likely.value])}>
          <Text>{`像是“${likely.label}”，对就点这里`}</Text>
        </View>
      )}
      <View
        id={fieldId(frame.name)}
        className={`choices${row ? ' choices--row' : ''}${tiles ? ' choices--tiles' : ''}`}
        {...aria({ role: many ? 'group' : 'radiogroup', label: frame.label })}
      >
        {options.map((option) => {
          const on = chosen.includes(option.value);
          return (
            <View
              key={option.value}
              id={`${fieldId(frame.name)}-${option.value}`}
              className={`choice${on ? ' choice--on' : ''}${option === likely ? ' choice--suggested' : ''}`}
              {...aria({ role: many ? 'checkbox' : 'radio', checked: on })}
              onClick={() => toggle(option.value)}
            >
              {option.picture && <View className={`picture ${option.picture}`} {...aria({ hidden: true })} />}
              {!tiles && <View className={`choice__mark${many ? ' choice__mark--many' : ''}`} />}
              <View className="choice__text">
                <Text>{option.label}</Text>
                {option.hint && <Text className="small">{option.hint}</Text>}
              </View>
            </View>
          );
        })}
      </View>
    </FieldFrame>
  );
}
