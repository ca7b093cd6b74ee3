import type { BaseChart } from 'chartist';
import { useEffect, useRef } from 'preact/hooks';

/** A chart's size: it is drawn so, and stretched to the width there is. */
export interface Size {
  readonly width: number;
  readonly height: number;
}
interface PictureProps {
  readonly size: Size;
  /** What the picture shows, for those who do not see it. */
  readonly said: string;
  readonly name: string;
  readonly draw: (at: HTMLElement, size: { readonly width: string; readonly height: string }) => BaseChart;
}

/** A chart that Chartist draws, with its sentence in its place for those who do not see it. */
export function Picture({ size, said, name, draw }: PictureProps) {
  const at = useRef<HTMLDivElement>(null);
  const { width, height } = size;
  useEffect(() => {
    if (at.current === null) return undefined;
    const chart = draw(at.current, { width: `${width}px`, height: `${height}px` });
    chart.on('created', ({ svg }) => {
      svg.attr({ viewBox: `0 0 ${width} ${height}`, style: 'width: 100%; height: auto' });
    });
    return () => void chart.detach();
  }, [draw]);
  return <div class={`picture ${name}`} role="img" aria-label={said} ref={at} />;
}
