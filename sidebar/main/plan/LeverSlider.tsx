import type { Lever, LeverFound } from '../../../src/core/plan/whatIf/levers';
import { writeMoney, writePercent } from '../../../src/core/words/amounts';
import { useMain } from '../mainContext';
import { useSpeech } from '../speech';
import { signedPercent } from './signed';

interface SliderProps {
  readonly found: LeverFound;
  readonly name: string;
  /** How many times it is what it usually is. */
  readonly times: number;
  readonly onChange: (times: number) => void;
}

const RANGE = { min: -50, max: 100, step: 5 }; // percent
const MONEY: readonly Lever[] = ['averageCheck', 'price'];

/** One metric, turned from half to twice what it usually is, by mouse or by arrow keys. */
export function LeverSlider({ found: { lever, usual }, name, times, onChange }: SliderProps) {
  const { say, language } = useSpeech();
  const { currency } = useMain().state;
  const percent = Math.round(100 * (times - 1));
  const said = signedPercent(language, times - 1);
  const isShare = !MONEY.includes(lever);
  const write = (value: number): string =>
    isShare ? writePercent(language, value) : writeMoney(language, value, currency);
  const isFull = isShare && usual !== undefined && percent > 0 && usual * times > 1;
  const level = usual === undefined ? undefined : isShare ? Math.min(Math.max(1, usual), usual * times) : usual * times;
  const detail =
    usual === undefined || level === undefined
      ? ''
      : percent === 0
        ? write(usual)
        : say('goalPage.leverNow', { usual: write(usual), now: write(level) });
  return (
    <div class="lever">
      <span class="lever-name">{name}</span>
      <output class={percent === 0 ? 'lever-change' : 'lever-change moved'}>{said}</output>
      <input
        type="range"
        {...RANGE}
        value={percent}
        aria-label={say('goalPage.lever', { metric: name })}
        aria-valuetext={[said, detail].filter((part) => part !== '').join(', ')}
        onInput={(event) => onChange(1 + Number(event.currentTarget.value) / 100)}
      />
      <span class="hint">
        {detail}
        {isFull && `; ${say('goalPage.ceiling')}`}
      </span>
    </div>
  );
}
