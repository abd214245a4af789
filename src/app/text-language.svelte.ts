import { TextLanguage } from '#contract/further-texts';
import { languageOf } from '#i18n/chosen-language';
import { readSmall, writeSmall } from '#ui/small-store';

const NAME = 'text-language';

type Language = TextLanguage | 'ja';

/** In which of its texts a circular is read on this phone: as it was chosen last, or else in the app's own language. */
class ReadIn {
	#chosen = $state<string>();

	get current(): string {
		return this.#chosen ?? kept() ?? languageOf('reading');
	}

	choose(language: Language): void {
		this.#chosen = language;
		writeSmall('device', NAME, language);
	}
}

function kept(): Language | undefined {
	const value = readSmall('device', NAME);
	return value === 'ja' ? value : TextLanguage.options.find((one) => one === value);
}

export const readIn = new ReadIn();
