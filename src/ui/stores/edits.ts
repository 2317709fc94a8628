/** Every change that the user can make, as pure functions from scenario to scenario. */
export * from './edits/add.ts'
export * from './edits/change.ts'
export * from './edits/compared.ts'
export * from './edits/pools.ts'
export * from './edits/remove.ts'
export * from './edits/rename.ts'
export * from './edits/script.ts'
export * from './edits/zoning.ts'
