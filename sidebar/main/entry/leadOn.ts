import { focusSoon } from '../../shared/focusSoon';
import { DONE_ID } from './doneId';
import type { Field } from './field';
import { stepFrom, stepOf } from './navigation';
import type { Entry } from './useEntry';

type FieldKeyEvent = KeyboardEvent & { readonly currentTarget: HTMLInputElement };

/** Keys in a field: Enter and arrows lead on as in a spreadsheet, Ctrl+Enter is «Готово», past the last field it waits. */
export function leadOn(event: FieldKeyEvent, entry: Entry, field: Field): void {
  if (event.isComposing || event.altKey) return;
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    focusSoon(DONE_ID);
    return;
  }
  const step = stepOf({ key: event.key, shiftKey: event.shiftKey, ...caretOf(event.currentTarget) });
  if (step === undefined) return;
  const next = stepFrom(entry.shownFields, field.key, step);
  const target = entry.shownFields.find(({ key }) => key === next);
  if (target === undefined && step !== 'next') return;
  event.preventDefault();
  focusSoon(target?.id ?? DONE_ID);
}

function caretOf({ selectionStart, selectionEnd, value }: HTMLInputElement) {
  const isAll = selectionStart === 0 && selectionEnd === value.length;
  return {
    atStart: isAll || (selectionStart === 0 && selectionEnd === 0),
    atEnd: isAll || (selectionStart === value.length && selectionEnd === value.length),
  };
}
