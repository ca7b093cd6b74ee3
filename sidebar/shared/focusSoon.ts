/** Focuses an element: at once, so that fast typing finds it; else once it is drawn, as a page may have to turn first. */
export function focusSoon(id: string): void {
  const drawn = document.getElementById(id);
  if (drawn) drawn.focus();
  else setTimeout(() => document.getElementById(id)?.focus());
}
