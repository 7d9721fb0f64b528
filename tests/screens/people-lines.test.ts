import { readPeople } from '../../domain/people-lines';
import { inputOf, type Question } from '../../src/form/question';

const question: Question = { path: 'people', kind: 'long', read: readPeople, label: '共同投诉的人' };
const read = (text: string) => inputOf([question], { people: text }).people;

test.each([
  ['John Smith 13900001101 两当县', { name: 'John Smith', phone: '13900001101', address: '两当县' }],
  ['王秀兰，13900001101，两当县城关镇东街 18 号', { name: '王秀兰', phone: '13900001101', address: '两当县城关镇东街 18 号' }],
  ['王秀兰 139 0000 1101 东街 18 号', { name: '王秀兰', phone: '139 0000 1101', address: '东街 18 号' }],
  ['王秀兰 13900001101 18 号院', { name: '王秀兰', phone: '13900001101', address: '18 号院' }],
  ['李桂花（0939）7121234 西街', { name: '李桂花', phone: '（0939）7121234', address: '西街' }],
  ['阿卜杜拉·买买提 +852 9123 4567 香港', { name: '阿卜杜拉·买买提', phone: '+852 9123 4567', address: '香港' }],
  // What is wrong with it the rule says at its own field.
  ['李桂花 1390000110 西街 20 号', { name: '李桂花', phone: '1390000110', address: '西街 20 号' }],
  ['李桂花', { name: '李桂花', phone: '', address: '' }],
])('%s', (line, person) => expect(read(line)).toEqual([person]));
