/** The forms of a Japanese verb that replace those of a noun with する. */
interface Forms {
	dictionary: string;
	/** Before ます. */
	stem: string;
	te: string;
}

/** 行います is a verb, but in no form that another one could be made of. */
const VERB_END = /^(?!.*ます$).*([うくぐすつぬぶむる])$/u;
/** Kana of the rows い and え: a verb that has one before its る keeps it in every form (集める → 集め). */
const KEPT_BEFORE_RU = /[いきぎしじちにひびみりえけげせぜてでねへべめれ]る$/u;
/** Short ones whose kanji says that kana alone. */
const SHORT = /(?:^|[^\p{Script=Han}])[見出得寝着煮似]る$/u;

const STEM: Record<string, string> = {
	う: 'い',
	く: 'き',
	ぐ: 'ぎ',
	す: 'し',
	つ: 'ち',
	ぬ: 'に',
	ぶ: 'び',
	む: 'み',
	る: 'り',
};
const TE: Record<string, string> = {
	う: 'って',
	く: 'いて',
	ぐ: 'いで',
	す: 'して',
	つ: 'って',
	ぬ: 'んで',
	ぶ: 'んで',
	む: 'んで',
	る: 'って',
};

/** The forms of a verb as a dictionary has it; nothing of a word that ends as no verb does. */
export function formsOf(dictionary: string): Forms | undefined {
	const end = VERB_END.exec(dictionary)?.[1];
	if (!end) return undefined;
	const before = dictionary.slice(0, -1);
	const irregular = /(?:する|てくる)$/u.test(dictionary) ? dictionary.slice(0, -2) : undefined;
	if (irregular !== undefined) {
		const kana = dictionary.endsWith('する') ? 'し' : 'き';
		return { dictionary, stem: `${irregular}${kana}`, te: `${irregular}${kana}て` };
	}
	if (KEPT_BEFORE_RU.test(dictionary) || SHORT.test(dictionary)) return { dictionary, stem: before, te: `${before}て` };
	const te = dictionary.endsWith('行く') ? 'って' : TE[end];
	return { dictionary, stem: `${before}${STEM[end]}`, te: `${before}${te}` };
}

const past = ({ te }: Forms) => te.replace(/て$/u, 'た').replace(/で$/u, 'だ');

/** What can follow a noun that is done, and the form of the verb that says the same. The first that fits counts. */
const ENDINGS: [RegExp, (forms: Forms) => string][] = [
	[
		/^(?:して)?(?:くださいますよう|いただきますよう|いただけますよう|くださるよう)、?(?:よろしく|何卒|なにとぞ|どうぞ)?(?:お願い|おねがい|御願い)(?:いたし|致し|申し上げ|もうしあげ|し)ます/u,
		({ te }) => `${te}ください`,
	],
	[/^(?:して)?(?:ください|下さい)(?!ま|る)/u, ({ te }) => `${te}ください`],
	[/^(?:を)?(?:願|ねが)います/u, ({ te }) => `${te}ください`],
	[/^(?:いたし|致し|し)ましょう/u, ({ stem }) => `${stem}ましょう`],
	[/^(?:いたし|致し|し)ました/u, ({ stem }) => `${stem}ました`],
	[/^(?:いたし|致し|し)ます/u, ({ stem }) => `${stem}ます`],
	[/^(?:いたし|致し|し)ません/u, ({ stem }) => `${stem}ません`],
	[/^したい/u, ({ stem }) => `${stem}たい`],
	[/^した/u, past],
	[/^して/u, ({ te }) => te],
	[/^し、/u, ({ stem }) => `${stem}、`],
	[/^する/u, ({ dictionary }) => dictionary],
];

/** How the verb stands where a noun and this ending stood (遵守してください → 守ってください), and how long that was. */
export function inPlaceOf(forms: Forms, after: string): { text: string; length: number } | undefined {
	for (const [ending, form] of ENDINGS) {
		const found = ending.exec(after);
		if (found) return { text: form(forms), length: found[0].length };
	}
	return undefined;
}
