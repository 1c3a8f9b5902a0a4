import type { ReactNode } from 'react';
import { Component } from 'react';
import type { SteadyView } from '../../view/view.ts';
import { SiteContext, useWholeSite } from './site.ts';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** The view that the children show; the view around where absent. */
  readonly view?: SteadyView;
}

/**
 * Keeps a fault in one part of the page from taking the rest along: says what happened, and a way on. Another view of the
 * page, and another page, is tried again.
 */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly fault: string | null }> {
  static override contextType = SiteContext;
  declare context: React.ContextType<typeof SiteContext>;
  override state = { fault: null };
  private tried: SteadyView | undefined;

  static getDerivedStateFromError(error: unknown) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }

  override componentDidMount() {
    this.tried = this.view();
  }

  override componentDidUpdate(_: ErrorBoundaryProps, before: ErrorBoundary['state']) {
    const view = this.view();
    const stillFaulty = before.fault !== null && this.state.fault !== null;
    if (stillFaulty && view !== this.tried) this.setState({ fault: null });
    this.tried = view;
  }

  private view() {
    return this.props.view ?? this.context?.view;
  }

  override render() {
    if (this.state.fault === null) return this.props.children;
    const messages = this.context?.messages.broken;
    return (
      <div role="alert" className="notice">
        <p>
          {messages?.text} <code>{this.state.fault}</code>
        </p>
        <p>
          <a href="">{messages?.reload}</a>
        </p>
      </div>
    );
  }
}

/** The same for what shows the table's rows: another sort, other rows and another filter are tried again, too. */
export function RowsErrorBoundary({ children }: { readonly children: ReactNode }) {
  return <ErrorBoundary view={useWholeSite().view}>{children}</ErrorBoundary>;
}
