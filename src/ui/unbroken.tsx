import { Text } from '@tarojs/components';
import type { ReactNode } from 'react';

/** What may not be parted at the end of a line: a date, its day of the week, a number with dashes in it (of a case, a telephone, hours), an amount and what it counts. */
const wholes =
  /((?:\d{4} 年 )?\d{1,2} 月 \d{1,2} 日|（周[一二三四五六日]）|[A-Z]*-?\d[\d:]*(?:-\d[\d:]*)+|\d[\d,.]* (?:元|天|个|件|条|年|月|次))/;

/** Words in which no number breaks inside: case numbers, telephones, dates and amounts each stay on one line. */
export function unbroken(text: string): ReactNode {
  const parts = text.split(wholes);
  if (parts.length === 1) return text;
  return parts.map((part, index) =>
    index % 2 ? (
      <Text key={index} className="nowrap">
        {part}
      </Text>
    ) : (
      part
    ),
  );
}
