import { Input, View } from '@tarojs/components';
import { useState } from 'react';
import { ariaInput } from './aria';
import { fieldId } from './ids';
import { TextButton } from './text-button';

interface Props {
  name: string;
  /** Id of the word that is tapped. */
  button: string;
  /** What is looked for, to who hears the page. */
  label: string;
  placeholder: string;
  most: number;
  onSeek: (typed: string) => void;
}

/** One line to find by; it is looked for on a tap or the keyboard's own key, never while typing. */
export function SearchLine({ name, button, label, placeholder, most, onSeek }: Props) {
  const [typed, type] = useState('');
  const seek = () => onSeek(typed.trim());
  return (
    <View className="field__box field__pick search">
      <Input
        id={fieldId(name)}
        className="field__input"
        value={typed}
        maxlength={most}
        placeholder={placeholder}
        confirmType="search"
        {...ariaInput(label)}
        onInput={(event) => type(event.detail.value)}
        onConfirm={seek}
      />
      <TextButton id={button} label={label} onTap={seek}>
        找
      </TextButton>
    </View>
  );
}
