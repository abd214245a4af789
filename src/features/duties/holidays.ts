import holidays from '@holiday-jp/holiday_jp';
import type { Day } from '#contract/ids';

/**
 * Whether a day is a holiday in Japan, by a list that follows what the government announces. It is 30 kB: load it late.
 */
export const isHoliday = (day: Day): boolean => holidays.isHoliday(day);
