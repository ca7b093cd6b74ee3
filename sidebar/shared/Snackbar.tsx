import { useEffect, useState } from 'preact/hooks';

const SHOWN_MS = 6000;

/** A sentence said in passing: what to show, and how to say the next one. */
export function useSnackbar(): { readonly told: string; readonly tell: (text: string) => void } {
  const [told, tell] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => tell(''), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [told]);
  return { told, tell };
}

/** The dark bar at the foot that says it and goes by itself. */
export function Snackbar({ text }: { readonly text: string }) {
  return (
    <div class="snackbar" role="status">
      {text !== '' && <span>{text}</span>}
    </div>
  );
}
