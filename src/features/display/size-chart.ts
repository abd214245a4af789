import { display as words } from '#i18n/words';
import { TEXT_SIZES, type TextSize } from '#ui/text-size';
import { chartLines, type Sample } from './sample';

/** The lines by which a text size is chosen, each in its own. */
export function sizeChart(sample: Sample): { value: TextSize; scale: number; name: string; text: string }[] {
	const texts = chartLines(sample, TEXT_SIZES.length);
	return TEXT_SIZES.map((value, at) => ({
		value,
		scale: Number(value) / 100,
		name: `${words.sizes[value]} ${words.times[value]}`,
		text: texts[at] ?? sample.title,
	}));
}
