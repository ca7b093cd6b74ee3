declare const google: { readonly script: { readonly host: { close(): void } } };

/** Closes the window: Google leaves Escape to the page while it has the focus. */
export function closeOnEscape(): () => void {
  const listen = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') google.script.host.close();
  };
  window.addEventListener('keydown', listen);
  return () => window.removeEventListener('keydown', listen);
}
