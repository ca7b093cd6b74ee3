/** The id of «Готово», where the last field leads. */
export const DONE_ID = 'entry-done';
