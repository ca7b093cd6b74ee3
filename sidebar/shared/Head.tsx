import { useSpeech } from './speech';
import { WhoNow } from './Who';

/** A part of the table's work, as the head of a page names it. */
export interface HeadPart<P extends string> {
  readonly id: P;
  readonly label: string;
}
interface HeadProps<P extends string> {
  readonly parts: readonly HeadPart<P>[];
  readonly current: P;
  readonly onPick: (id: P) => void;
}

/** The head of a page: its parts, the one in sight marked, and who works now. */
export function Head<P extends string>({ parts, current, onPick }: HeadProps<P>) {
  const { say } = useSpeech();
  return (
    <header class="tabs">
      <nav aria-label={say('page.parts')}>
        {parts.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            class="tab"
            aria-current={id === current ? 'page' : undefined}
            onClick={() => onPick(id)}
          >
            {label}
          </button>
        ))}
      </nav>
      <WhoNow />
    </header>
  );
}
