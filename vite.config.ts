import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

/**
 * What the built app may do: load its own scripts, workers and data, nothing else from anywhere.
 * Styles may be inline because React Flow and Recharts place what they draw with style attributes.
 */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "style-src 'self' 'unsafe-inline'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Only the built page gets the policy: the reload of `vite dev` starts from an inline script. */
const lockDownBuiltPage: Plugin = {
  name: 'lock-down-built-page',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
      injectTo: 'head-prepend',
    },
  ],
}

const noTransition = new URL('src/ui/stage/no-transition.ts', import.meta.url).pathname

/** What React Flow's zoom would animate views with; the charts do use theirs. */
const stillCanvas: Plugin = {
  name: 'still-canvas',
  enforce: 'pre',
  resolveId: (source, importer = '') => {
    const moves = source === 'd3-interpolate' && /[\\/](@xyflow|d3-zoom)[\\/]/.test(importer)
    return moves || source === 'd3-transition' ? noTransition : null
  },
}

/** React Flow brings what stood in for a hook of React before 18. */
const ownStore = {
  'use-sync-external-store/shim/with-selector.js': 'use-sync-external-store/with-selector.js',
}

/** Components that nobody uses are left out, though their libraries do not say that they may be. */
const treeshake = { manualPureFunctions: ['memo', 'forwardRef', 'createContext'] }

/** Few files: what the first picture takes, what the door takes; the rest falls into place. */
const parts: { name: string; tags?: ['$initial']; test?: RegExp }[] = [
  { name: 'first', tags: ['$initial'] },
  { name: 'door', test: /[\\/](zod|fflate|src[\\/]model|src[\\/]engine|stores[\\/]edits)[\\/]/ },
]

export default defineConfig({
  // Relative addresses, so that the built folder works wherever it is put.
  base: './',
  resolve: { alias: ownStore },
  plugins: [react(), tailwindcss(), stillCanvas, lockDownBuiltPage],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // Every browser that has popovers, which the menus are, preloads modules by itself.
    modulePreload: { polyfill: false },
    rolldownOptions: { treeshake, output: { codeSplitting: { groups: parts } } },
  },
  test: {
    environment: 'node',
    // Fuzz and properties run long where the machine is shared; a timing is no assertion.
    testTimeout: 60_000,
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**'],
  },
})
