import type { ReactNode } from 'react';
import { Component } from 'react';
import { SiteContext } from './site.ts';

interface FaultProps {
  readonly children: ReactNode;
}

/** Keeps a fault in one part of the page from taking the rest along: says what happened, and a way on. */
export class Fault extends Component<FaultProps, { readonly fault: string | null }> {
  static override contextType = SiteContext;
  declare context: React.ContextType<typeof SiteContext>;
  override state = { fault: null };

  static getDerivedStateFromError(error: unknown) {
    return { fault: error instanceof Error ? error.message : String(error) };
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
