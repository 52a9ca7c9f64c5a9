/** What the article has spoken of so far: the memory of the second pass. */
import { civil } from '../calendar.ts';
import type { Period } from '../period.ts';

/** A bare year that stands further into its sentence, or is further away, is an aside. */
const ASIDE_AFTER_WORDS = 12;
const ASIDE_YEARS = 10;
/** A quarter is still compared with ("a year ago") for so many dates after it was named. */
const QUARTER_LASTS = 3;

export class Told {
  /** The date that was spoken of last. */
  last: Period | undefined;
  /** The day that was spoken of last. */
  day: Period | undefined;
  /** Where the narrative stands: a bare month belongs to this year. */
  narrated: Period | undefined;
  /** The quarter that was spoken of last. */
  quarter: Period | undefined;
  private sinceQuarter = 0;

  /**
   * Notes a date that the article speaks of. `at` is how many words into its sentence it stands,
   * `first` whether it is the sentence's first: later ones of another year are asides ("… a truce that he
   * would break in 1690") and do not move the narrative.
   */
  add(period: Period, at: number, first: boolean): void {
    this.last = period;
    this.sinceQuarter++;
    if (period.precision === 'day') this.day = period;
    if (period.precision === 'quarter') {
      this.quarter = period;
      this.sinceQuarter = 0;
    }
    const years = this.narrated
      ? Math.abs(civil(period.start).year - civil(this.narrated.start).year)
      : 0;
    const bareYear = period.precision === 'year';
    const aside = !first || (bareYear && (at > ASIDE_AFTER_WORDS || years > ASIDE_YEARS));
    if (years === 0 || !aside) this.narrated = period;
  }

  /** The quarter that a comparison without a period of its own compares with. */
  get compared(): Period | undefined {
    return this.sinceQuarter < QUARTER_LASTS ? this.quarter : undefined;
  }
}
