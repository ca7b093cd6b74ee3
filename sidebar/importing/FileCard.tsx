import { explainOnPage as explain } from '../../src/core/words/importingPageWords';
import { Notice } from '../shared/controls';
import { AskDay } from './AskDay';
import { FileDetails } from './FileDetails';
import type { Item } from './items';
import { Rejected } from './Rejected';
import type { Review } from './review';
import { useSpeech } from './speech';
import type { Importing } from './useImport';

export interface FileCardProps {
  readonly item: Item;
  readonly importing: Importing;
  readonly review: Review;
}

/** One file: what it is, what it holds, and what the user must still say of it. */
export function FileCard({ item, importing, review }: FileCardProps) {
  const { say } = useSpeech();
  const { name } = item.file;
  return (
    <article class="file" aria-label={name}>
      <h3 class="file-name">{name}</h3>
      <button
        type="button"
        class="close"
        aria-label={say('import.remove', { file: name })}
        onClick={() => importing.remove(item.id)}
      >
        ×
      </button>
      <Content item={item} importing={importing} review={review} />
    </article>
  );
}

function Content({ item, importing, review }: FileCardProps) {
  const { say, language } = useSpeech();
  const { reading } = item;
  switch (reading.kind) {
    case 'refused':
      return <Notice kind="error">{explain(language, reading.problem)}</Notice>;
    case 'useless':
      return (
        <>
          <Notice kind="error">{say('import.nothingRead')}</Notice>
          <Rejected lines={reading.result.rejected} />
        </>
      );
    case 'noDay':
      return <AskDay of={reading.of} onDay={(day) => importing.tell(item.id, { day })} />;
    case 'read': {
      const mapped = review.mapped.find((one) => one.item === item);
      return mapped ? <FileDetails mapped={mapped} importing={importing} /> : null;
    }
  }
}
