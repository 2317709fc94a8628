/** Which platforms stand side by side: each change is one edit, with its undo. */
import { PLATFORM_WORDS, platformWords } from '../../engine/platform-words.ts'
import type { Scenario } from '../../model/scenario/schema.ts'
import { throughDoor } from '../stores/door.ts'
import { addPane, choosePlatform, removePane } from '../stores/edits/compared.ts'
import { editScenario, useScenario } from '../stores/scenario.ts'
import { tellEdit, tellProblems } from './tell.ts'

export function addOnePane(): void {
  change(
    (scenario) => addPane(scenario, PLATFORM_WORDS),
    ({ platforms }) => `${titleOf(platforms.length - 1)} added`,
  )
}

export function removeOnePane(index: number): void {
  const title = titleOf(index)
  change(
    (scenario) => removePane(scenario, index),
    () => `${title} removed`,
  )
}

export function showInPane(index: number, platform: string): void {
  change(
    (scenario) => choosePlatform(scenario, index, platform),
    () => `Pane ${index + 1} shows ${titleOf(index)}`,
  )
}

function change(edit: (scenario: Scenario) => Scenario, words: (after: Scenario) => string): void {
  throughDoor(() => {
    const before = useScenario.getState().scenario
    const problems = editScenario(edit)
    tellProblems(problems)
    const after = useScenario.getState().scenario
    if (problems.length === 0 && after !== before) tellEdit(words(after))
  })
}

function titleOf(index: number): string {
  const id = useScenario.getState().scenario.platforms[index]?.platform ?? ''
  return platformWords(id)?.title ?? id
}
