import type { ComponentChildren } from 'preact';
import { useSpeech } from './speech';

/** A button as Google Sheets' own sidebars have it: one filled one a screen, the others plain. */
export interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick: () => void;
  readonly kind?: 'filled' | 'outlined' | 'text';
  readonly id?: string;
  readonly title?: string;
  readonly label?: string;
  /** Greyed out; it keeps the focus, which would be lost with `disabled`. */
  readonly isOff?: boolean;
}

/** A button; `label` where its text does not say all. */
export function Button({ children, onClick, kind = 'outlined', id, title, label, isOff }: ButtonProps) {
  return (
    <button
      type="button"
      class={`button ${kind}`}
      id={id}
      title={title}
      aria-label={label}
      aria-disabled={isOff}
      onClick={isOff ? undefined : onClick}
    >
      {children}
    </button>
  );
}

/** What a notice is about decides its colour; its words say it too. */
export interface NoticeProps {
  readonly kind: 'info' | 'error' | 'ask' | 'good';
  readonly children: ComponentChildren;
}

/** A framed sentence. Errors are read out at once. */
export function Notice({ kind, children }: NoticeProps) {
  return (
    <div class={`notice ${kind}`} role={kind === 'error' ? 'alert' : 'status'}>
      {children}
    </div>
  );
}

/** The thin moving line of a running call, with its words for those who do not see it. */
export function Progress({ text }: { readonly text: string | undefined }) {
  return (
    <div class="progress" role="status" aria-live="polite">
      {text !== undefined && (
        <>
          <span class="progress-line" />
          <span class="progress-text">{text}</span>
        </>
      )}
    </div>
  );
}

/** A green tick; what it means stands beside it. */
export function Tick() {
  return (
    <svg class="tick" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M9 16.2 4.8 12l-1.4 1.4L9 19 21 7l-1.4-1.4z" />
    </svg>
  );
}

/** A close button of a notice. */
export function CloseButton({ onClick }: { readonly onClick: () => void }) {
  const { say } = useSpeech();
  return (
    <button type="button" class="close" aria-label={say('page.close')} onClick={onClick}>
      ×
    </button>
  );
}
