/** What the marks of a picture mean; `mark` is the class that draws each as the picture does. */
export function Legend({ parts }: { readonly parts: readonly { readonly mark: string; readonly text: string }[] }) {
  return (
    <ul class="legend">
      {parts.map(({ mark, text }) => (
        <li key={mark}>
          <svg class={`mark ${mark}`} viewBox="0 0 24 10" aria-hidden="true">
            <rect x="0" y="0" width="24" height="10" />
            <line x1="0" y1="5" x2="24" y2="5" />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}
