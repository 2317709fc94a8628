/** A majority node set: each configured node has a vote, and more than half of them go on. */

/** Votes that a cluster of so many nodes needs. */
export const votesNeeded = (nodes: number): number => Math.floor(nodes / 2) + 1

export const hasMajority = (votes: number, nodes: number): boolean => votes >= votesNeeded(nodes)
