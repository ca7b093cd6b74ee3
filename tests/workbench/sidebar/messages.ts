/** From a page of the add-on to the workbench. */
export type FromPage =
  | { rm: 'call'; id: number; name: string; args: string }
  | { rm: 'close' }
  | { rm: 'size'; width?: number; height?: number }
  | { rm: 'focus' };

/** The answer to a call: JSON text of the value, or an error's message. */
export type Answer = { rm: 'answer'; id: number; value?: string; error?: string };
