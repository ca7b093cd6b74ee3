interface SkeletonProps {
  readonly title: string;
  readonly isOpening: boolean;
}

/** A page before it has opened: while it is on its way, grey shapes of what is to come. */
export function Skeleton({ title, isOpening }: SkeletonProps) {
  return (
    <main class="skeleton">
      <h1 class="unseen">{title}</h1>
      {isOpening && ['title', 'a', 'b', 'c', 'd', 'e'].map((name) => <span key={name} class={name} />)}
    </main>
  );
}
