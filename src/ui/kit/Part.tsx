/**
 * A part of the screen that is fetched on its own. Where it cannot be fetched or drawn, it alone
 * says so, and a new try asks for it anew.
 */
import { RotateCcw } from 'lucide-react'
import {
  Component,
  type ComponentType,
  lazy,
  memo,
  type ReactNode,
  Suspense,
  useReducer,
} from 'react'
import { Button } from './Button.tsx'
import { firstPicture } from './first-picture.ts'

type Fetch<Props> = () => Promise<ComponentType<Props>>

export function part<Props extends object>(
  fetch: Fetch<Props>,
  waiting: ReactNode = <p aria-busy="true">Opening…</p>,
): ComponentType<Props> {
  // A lazy component keeps its failure for good: every try is one of its own.
  const attempt = () =>
    lazy(async () => {
      await firstPicture()
      return { default: await fetch() }
    })
  let current = attempt()
  function Part(props: Props) {
    const [, drawAgain] = useReducer((tries: number) => tries + 1, 0)
    const Shown = current as ComponentType<Props>
    const retry = (): void => {
      current = attempt()
      drawAgain()
    }
    return (
      <PartBoundary onRetry={retry}>
        <Suspense fallback={waiting}>
          <Shown {...props} />
        </Suspense>
      </PartBoundary>
    )
  }
  return memo(Part)
}

type BoundaryProps = { readonly onRetry: () => void; readonly children: ReactNode }
type BoundaryState = { readonly failure: unknown; readonly tries: number }

class PartBoundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { failure: null, tries: 0 }

  static getDerivedStateFromError(failure: unknown): Pick<BoundaryState, 'failure'> {
    return { failure: failure ?? new Error('no reason was given') }
  }

  override render(): ReactNode {
    const { failure, tries } = this.state
    if (failure === null) return this.props.children
    const retry = (): void => {
      this.props.onRetry()
      this.setState({ failure: null, tries: tries + 1 })
    }
    return (
      <div role="alert" className="part-lost">
        <p>This part could not be shown. Everything else works.</p>
        <p>{failure instanceof Error ? failure.message : String(failure)}</p>
        {/* Some browsers keep a failed import for as long as the page lives. */}
        <Button
          icon={<RotateCcw size={14} />}
          onClick={tries === 0 ? retry : () => location.reload()}
        >
          {tries === 0 ? 'Try again' : 'Reload the page: your scenario is kept'}
        </Button>
      </div>
    )
  }
}
