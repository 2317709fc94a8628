import { onFibre, type Row } from '../row.ts'
import { HA_ROWS } from './esx-ha.ts'
import { RESOURCE_ROWS } from './esx-resources.ts'
import { VMOTION_ROWS } from './esx-vmotion.ts'

export const ESX_ROWS: readonly Row[] = [...HA_ROWS, ...VMOTION_ROWS, ...RESOURCE_ROWS].map(
  (row) => ({ ...row, cluster: onFibre(row.cluster) }),
)
