// First, because it sets the order of the style layers that all other sheets put rules into.
import './ui/theme.css'

import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './ui/App.tsx'
import { start } from './ui/start.ts'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id "root"')

start()
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
