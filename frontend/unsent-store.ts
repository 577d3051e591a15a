/** What was typed and is not yet acknowledged by the server, in this browser, under person, work, block and language. */
export interface Unsent {
  /** the words as typed */
  text: string;
  /** fingerprint of the saved words from which the typing began */
  base: string;
  /** when it was typed, milliseconds */
  at: number;
}

const PREFIX = 'hih:unsent:';
const OLD = 90 * 24 * 60 * 60 * 1000;

/** @returns false if the browser has no room or no right to keep it */
export function keep(place: string, unsent: Unsent): boolean {
  try {
    localStorage.setItem(PREFIX + place, JSON.stringify(unsent));
    return true;
  } catch {
    return false;
  }
}

export function kept(place: string): Unsent | undefined {
  try {
    const found = localStorage.getItem(PREFIX + place);
    return found ? (JSON.parse(found) as Unsent) : undefined;
  } catch {
    return undefined;
  }
}

export function forget(place: string): void {
  try {
    localStorage.removeItem(PREFIX + place);
  } catch {
    // a browser that keeps nothing has nothing to forget
  }
}

/** Forgets everything of one person, or what is older than three months of anybody. */
export function forgetAll(matches: (place: string, unsent: Unsent | undefined) => boolean): void {
  for (const place of places()) {
    if (matches(place, kept(place))) {
      forget(place);
    }
  }
}

export function countOf(matches: (place: string) => boolean): number {
  return places().filter(matches).length;
}

export function forgetOld(): void {
  forgetAll((_place, unsent) => !unsent || Date.now() - unsent.at > OLD);
}

function places(): string[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX))
      .map((key) => key.substring(PREFIX.length));
  } catch {
    return [];
  }
}
