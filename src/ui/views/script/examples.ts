/** How the sentences of the script read, with names that could be anybody's. */
import { GRAMMAR, type Item, type Sentence } from '../../../model/script-text/grammar.ts'

export const exampleOf = ({ items }: Sentence): string => items.map(itemOf).join(' ')

const EXAMPLES = {
  host: 'host-1',
  hosts: 'host-1 host-2',
  vm: 'web-01',
  lun: 'lun-1',
  array: 'array-1',
  chassis: 'chassis-a',
  switch: 'sw-1',
  network: 'heartbeat',
  whole: '40',
  amount: '2.5',
  length: '1:00',
} as const

const itemOf = (item: Item): string => ('word' in item ? item.word : EXAMPLES[item.type])

/** Of the first sentence that begins with the word: 'slow host-1 to 40 %'. */
export function exampleFor(word: string): string {
  const sentence = GRAMMAR.find(
    ({ items: [first] }) => first && 'word' in first && first.word === word,
  )
  return sentence === undefined ? '' : exampleOf(sentence)
}
