import { nothing, svg, html, type TemplateResult } from 'lit';

/** A minute's height on a wide screen. */
export const PX = 7.75;

/** A stretch of the lesson and where it lies on the screen. */
export interface Segment {
  from: number;
  to: number;
  top: number;
  bottom: number;
}

/** Finds the height of a minute: within a block in proportion, behind the last one at the common scale. */
export class TimeLine {
  constructor(
    private readonly segments: Segment[],
    private readonly px: number,
  ) {}

  get last(): number {
    return this.segments.at(-1)?.to ?? 0;
  }

  at(minute: number): number {
    let before: Segment | undefined;
    for (const segment of this.segments) {
      if (minute < segment.from || (minute === segment.from && !before)) {
        break;
      }
      if (minute <= segment.to && segment.to > segment.from) {
        return segment.top + ((minute - segment.from) / (segment.to - segment.from)) * (segment.bottom - segment.top);
      }
      before = segment;
    }
    const next = this.segments.find((it) => it.from >= minute);
    if (next && !before) {
      return next.top - (next.from - minute) * this.px;
    }
    return (before?.bottom ?? 0) + (minute - (before?.to ?? 0)) * this.px;
  }

  /** Every ten minutes, and where they stand. */
  ticks(to: number): { minute: number; top: number }[] {
    const ticks = [];
    for (let minute = 0; minute < to; minute += 10) {
      ticks.push({ minute, top: Math.max(7, Math.round(this.at(minute))) });
    }
    return ticks;
  }
}

/** The river: one path to the end of the class, one hatched beyond it, a few ripples, a boat. */
export function water(height: number, end: number): TemplateResult {
  if (height <= 0) {
    return html``;
  }
  const shore = Math.min(end, height);
  return html`<svg class="water" width="44" height=${height} viewBox="0 0 44 ${height}" aria-hidden="true">
      <defs>
        <pattern id="over" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="7" height="7" fill="#F6D5C4" /><rect width="2.5" height="7" fill="#DE9B79" />
        </pattern>
      </defs>
      ${svg`<path class="stream" d=${band(0, shore)} />`}
      ${shore < height ? svg`<path d=${band(shore, height)} fill="url(#over)" />` : nothing}
      ${svg`<path class="ripples" d=${ripples(shore)} />`}
    </svg>
    <svg class="boat" width="30" height="24" viewBox="0 0 30 24" aria-hidden="true">
      <path d="M3 13h24l-5 8H8z" fill="#E6A12F" /><path d="M15 2v11H6z" fill="#fff" /><path d="M16.5 5v8h6z" fill="#FCF2DC" />
    </svg>`;
}

function bank(y: number): number {
  return 8.5 + 5 * Math.sin((y / 132) * Math.PI);
}

function band(from: number, to: number): string {
  const left: string[] = [];
  const right: string[] = [];
  for (let y = from; ; y = Math.min(y + 11, to)) {
    left.push(`${bank(y).toFixed(1)} ${y}`);
    right.unshift(`${(bank(y) + 27).toFixed(1)} ${y}`);
    if (y >= to) {
      break;
    }
  }
  return `M${left.join(' ')} L${right.join(' ')}Z`;
}

function ripples(to: number): string {
  const drawn = [];
  for (let y = 82, n = 0; y < to - 20; y += 58, n++) {
    drawn.push(`M${(bank(y) + (n % 2 === 0 ? 1 : 12)).toFixed(1)} ${y}q2.5-3 5 0t5 0`);
  }
  return drawn.join('');
}
