import { nothing, svg, type TemplateResult } from 'lit';

const PATHS: Record<string, string> = {
  plus: 'M12 5v14M5 12h14',
  pencil: 'm4 20 1-4L16 5l3 3L8 19z',
  heart:
    'M12 19.5C6 15.5 3.5 12.5 3.5 9.3 3.5 6.8 5.4 5 7.7 5c1.8 0 3.3 1 4.3 2.7C13 6 14.5 5 16.3 5c2.3 0 4.2 1.8 4.2 4.3 0 3.2-2.5 6.2-8.5 10.2z',
  newer: 'M12 20V5M6 11l6-6 6 6',
  say: 'M4 5h16v10h-8l-4 4v-4H4z',
  do: 'M5 12h10M11 7l5 5-5 5M20 5v14',
  pupils: 'M6 12h.01M12 12h.01M18 12h.01',
  grip: 'M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01',
};

/** A small drawing in the colour of the words beside it; silent, the words say it. */
export function icon(name: string): TemplateResult | typeof nothing {
  const path = PATHS[name];
  return path
    ? (svg`<svg class="i ${name}" viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>` as TemplateResult)
    : nothing;
}
