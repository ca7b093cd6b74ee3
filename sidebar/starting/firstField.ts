/** The id of the field of a step that takes the keyboard. */
export const FIRST_FIELD = 'start-field';
