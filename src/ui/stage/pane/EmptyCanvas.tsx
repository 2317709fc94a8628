import { Server } from 'lucide-react'

export function EmptyCanvas() {
  return (
    <div className="empty-canvas">
      <Server aria-hidden className="empty-icon" />
      <p className="empty-title">Build a cluster</p>
      <p>
        Drag a host here or press <kbd>H</kbd>, then drop VMs on it.
      </p>
    </div>
  )
}
