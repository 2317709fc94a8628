/**
 * The names of things. An id is the name the user gave it: unique in its scenario, stable in a
 * run, the same on every platform compared.
 */
declare const brand: unique symbol
type Id<Kind extends string> = string & { readonly [brand]?: Kind }

export type HostId = Id<'host'>
export type ArrayId = Id<'array'>
export type LunId = Id<'lun'>
export type VmId = Id<'vm'>
export type PoolId = Id<'pool'>
export type ClientId = Id<'client'>
export type PlatformId = Id<'platform'>

/** Position of an event in its trace, from 0. */
export type Seq = number
