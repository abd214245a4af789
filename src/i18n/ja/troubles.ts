import type { Trouble } from '#domain/failure';
import { words } from '../chosen-language';

/** What can go wrong on the phone itself. Each says that nothing is lost, and what to do. */
export const troubles = words('troubles', {
	unreachable: '電波が届きません。窓のそばなど、電波のよい所で、もう一度押してください。',
	serverBusy: 'かいらん側が混みあっています。1分ほど待って、もう一度押してください。',
	serverError: 'かいらん側の調子がよくありません。しばらく待って、もう一度押してください。',
	storageFull: 'スマートフォンの空きがたりません。写真や使っていないアプリを消してから、もう一度押してください。',
	storageUnavailable: 'この画面では、回覧を残せません。「プライベート」ではない、ふつうの画面で開いてください。',
	signedOut: '鍵カードの確認が切れています。鍵カードをもう一度入れてください。',
	newerVersion: 'この画面の「かいらん」は、古い版です。開き直すと、新しくなります。書いたものは残ります。',
	unexpected: 'うまくいきません。もう一度押してください。',
} satisfies Record<Trouble, string>);
