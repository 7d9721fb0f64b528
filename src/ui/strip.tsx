import { ScrollView, Text, View } from '@tarojs/components';
import { chipId } from './ids';
import { aria } from './aria';

interface Props<Id extends string> {
  label: string;
  chips: readonly { id: Id; label: string }[];
  chosen: Id;
  onChoose: (id: Id) => void;
}

/** One of several in a row that scrolls sideways. */
export function Strip<Id extends string>({ label, chips, chosen, onChoose }: Props<Id>) {
  return (
    <ScrollView scrollX className="strip">
      <View className="strip__row" {...aria({ role: 'radiogroup', label })}>
        {chips.map((chip) => (
          <View
            key={chip.id}
            id={chipId(chip.id)}
            className={`chip${chip.id === chosen ? ' chip--on' : ''}`}
            {...aria({ role: 'radio', checked: chip.id === chosen })}
            onClick={() => onChoose(chip.id)}
          >
            <Text>{chip.label}</Text>
          </View>
        ))}
      </View>
    </ScrollView>
  );
}
