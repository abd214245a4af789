import { words } from '../chosen-language';

const MB = (n: number) => `${n}MB`;

/** Adding photos and PDFs. `troubles` has one sentence for each reason why a file cannot be added. */
export const attachments = words('attachments', {
	title: '写真・PDF',
	hint: '写真やPDFを入れられます。PDFは1ページずつ絵になり、スマートフォンでもそのまま読めます。',
	pick: '写真・PDFを選ぶ',
	drop: 'ここに写真やPDFを置くこともできます',
	dropNow: 'ここで放すと入ります',
	room: (n: number) => `あと${n}枚入ります`,
	full: '30枚まで入りました。ほかのものを入れるときは、どれかを消してください。',
	fewLeft: (photos: string) =>
		`写真や書類を置けるところが、残り少なくなりました（写真およそ${photos}枚）。ふやすには、会長が市などに頼みます。`,
	reading: (name: string) => `「${name}」を入れています`,
	readingAt: (name: string, at: string) => `「${name}」を入れています　${at}`,
	notIn: (name: string) => `「${name}」は入れられませんでした`,
	pages: (done: number, of: number) => `${done} / ${of}ページ`,
	stop: 'やめる',
	stopped: (name: string) => `「${name}」を入れるのをやめました`,
	photo: (n: number) => `${n}枚目　写真`,
	page: (n: number) => `${n}枚目　PDFのページ`,
	caption: '写真の説明',
	captionHint: '目の見えにくい方には、この説明を読みあげます。',
	pageText: 'PDFから読みとった文',
	pageNoText: 'このページからは文を読みとれませんでした（絵だけのページです）。',
	upOf: (label: string) => `${label}を前へ`,
	downOf: (label: string) => `${label}を後ろへ`,
	removeOf: (label: string) => `${label}をはずす`,
	up: '前へ',
	down: '後ろへ',
	remove: 'はずす',
	removed: (n: number) => `${n}枚目をはずしました`,
	undo: 'もとに戻す',
	clear: '消す',
	show: (n: number) => `${n}枚目を見る`,
	notHere: 'この写真は、今は見られません。電波のあるところで見られます。',
	troubles: {
		empty: () => '中身が空です。写真をとりなおすか、もう一度送ってもらいます。',
		unreadable: () => '読みだせませんでした。もう一度選んでください。',
		tooLarge: ({ max }: { max: number }) => `大きすぎて入れられません。${MB(max)}より小さいものにしてください。`,
		unknownKind: () => '写真でもPDFでもなく、入れられません。写真（JPEG・PNG・WebP）かPDFを選んでください。',
		office: () =>
			'ワードやエクセルの書類は、そのままでは入れられません。ワードやエクセルで「PDFとして保存」してから、そのPDFを入れてください。',
		heic: () =>
			'iPhoneの写真の形（HEIC）で、ここでは開けません。iPhoneからこの画面を開いて入れるか、JPEGにして送ってもらいます。',
		photoBroken: () => '写真がこわれていて開けません。とりなおすか、もう一度送ってもらいます。',
		pdfBroken: () => 'PDFがこわれていて開けません。作った人に、もう一度送ってもらいます。',
		pdfPassword: () => '開くのにパスワードがいるPDFです。作った人に、パスワードのないPDFをもらいます。',
		pdfTooManyPages: ({ pages, room }: { pages: number; room: number }) =>
			`${pages}ページあります。入れられるのは、あと${room}ページです。必要なページだけのPDFにしてください。`,
		tooMany: () => '写真とPDFは、合わせて30枚までです。どれかをはずしてから入れてください。',
		engineMissing: () => 'PDFや写真を入れる準備が、できていません。電波のあるところで、もう一度お試しください。',
		storageFull: () =>
			'空きがたりないため、入れられませんでした。いらない写真などを消してから、もう一度お試しください。',
	},
	/** Said after every trouble: what was written is still there. */
	kept: 'ほかの写真と、書いた文はそのまま残っています。',
});
