import { useCallback } from 'preact/hooks';

const [PAPER, MARGIN] = [297, 10]; // millimetres of A4, as print.css has them
const PIXELS_A_MM = 96 / 25.4;
const ROOM = (PAPER - 2 * MARGIN) * PIXELS_A_MM - 4; // what rounding may take
const SMALLEST = 0.6;

/** Makes what is printed fit one page, however long its sentences are: smaller where it has to be. Gives a ref. */
export function useOnePage(): (paper: HTMLElement | null) => void {
  return useCallback((paper: HTMLElement | null) => {
    if (paper === null) return;
    window.addEventListener('beforeprint', () => shrink(paper));
    window.addEventListener('afterprint', () => release(paper));
  }, []);
}

/** Before printing the page still has the screen's rules: the class gives it those of the paper. */
function shrink(paper: HTMLElement): void {
  document.documentElement.classList.add('printing');
  let size = 1;
  while (size > SMALLEST && heightAt(paper, size) > ROOM) size -= 0.02;
}

function heightAt(paper: HTMLElement, size: number): number {
  paper.style.setProperty('--size', String(size));
  return paper.getBoundingClientRect().height;
}

function release(paper: HTMLElement): void {
  document.documentElement.classList.remove('printing');
  paper.style.removeProperty('--size');
}
