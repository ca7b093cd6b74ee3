import type { ComponentChildren } from 'preact';

interface BlockProps {
  readonly title: string;
  readonly name: string;
  /** What to fill in, where there is nothing to show. */
  readonly empty?: string | false | undefined;
  readonly children?: ComponentChildren;
}

/** A part of the report under its title; where nothing is known, what to fill in. */
export function Block({ title, name, empty, children }: BlockProps) {
  return (
    <section class={`block ${name}`}>
      <h2>{title}</h2>
      {empty ? <p class="hint">{empty}</p> : children}
    </section>
  );
}
