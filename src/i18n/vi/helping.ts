import { HELPED_DAYS } from '#domain/kept-for';
import type { Words } from '../shape';
import { frame } from './frame';
import { push } from './push';
import { reading as readingWords } from './reading';
import { titles } from './titles';

// What is pressed is called as its button calls itself.
const [seal, textSize, tellMe] = [`“${readingWords.press}”`, `“${frame.textSize}”`, `“${push.accept}”`];
const allow = `“${frame.settings}”, rồi ${tellMe}, rồi “Cho phép”`;

const same = (todo: string) => ({ iphone: todo, android: todo });

export const helping = {
	lead: 'Hãy quét thẻ khóa của người được giúp ở đây nữa. Màn hình này sẽ cho biết đã làm đến bước nào.',
	privacy: 'Thẻ không bị sử dụng ở đây. Bạn chỉ thấy tên trên thẻ và các bước đã làm. Việc bạn xem sẽ được ghi lại.',
	letters: 'Nhập 12 ký tự trên thẻ',
	next: 'Thẻ của người tiếp theo',
	waiting: {
		title: 'Đã ghi nhớ thẻ',
		text: 'Khi có sóng, tên sẽ hiện ra. Hãy để nguyên màn hình này và tiếp tục chuẩn bị điện thoại.',
	},
	offline: 'Hiện không có sóng. Các dấu bạn đã đánh không mất. Khi có sóng, phần còn lại sẽ hiện ra.',
	today: 'Những người bạn giúp hôm nay',
	earlier: 'Những người bạn đã giúp trước đây',
	earlierHint: `Hãy hỏi thăm những người còn làm dở và những người từ đó chưa mở lại. Sau ${HELPED_DAYS} ngày, tên sẽ tự xóa.`,
	opened: 'Sau đó đã mở lại',
	notOpened: 'Từ đó chưa mở lại',
	none: 'Chưa có ai',
	noneText: 'Khi quét thẻ, tên sẽ hiện ở đây.',
	person: (name) => `Ông/bà ${name}`,
	at: (n, all, step) => `${n}/${all}: ${step}`,
	stuck: (minutes) => `Đã ở bước này ${minutes} phút`,
	finished: 'Đã xong',
	open: (name) => `Mở các bước của ông/bà ${name}`,
	phone: 'Điện thoại của người được giúp',
	phones: { iphone: 'iPhone', android: 'Android' },
	phoneNames: { iphone: 'iPhone', android: 'Android' },
	steps: {
		card: {
			title: 'Quét thẻ',
			todo: {
				iphone: 'Mở “Camera” trên điện thoại của họ và hướng vào mã QR trên thẻ. Bấm vào dòng chữ màu vàng hiện ra.',
				android: 'Mở “Camera” trên điện thoại của họ và hướng vào mã QR trên thẻ. Bấm vào dòng chữ hiện ra.',
			},
		},
		homeScreen: {
			title: 'Đặt ở màn hình chính',
			todo: {
				iphone: 'Bấm theo thứ tự các hình dưới đây. Sau đó mở Kairan từ biểu tượng vừa đặt, và quét lại thẻ.',
				android: 'Bấm dấu ba chấm ở góc trên bên phải, rồi bấm “Thêm vào màn hình chính”.',
			},
		},
		notices: {
			title: 'Cho phép thông báo',
			todo: {
				iphone: `Mở Kairan từ biểu tượng đã đặt. Ở trên danh sách bản tin, bấm lần lượt ${allow}.`,
				android: `Ở trên danh sách bản tin, bấm lần lượt ${allow}.`,
			},
		},
		textSize: {
			title: 'Chọn cỡ chữ',
			todo: same(
				`Khi đã chọn được cỡ chữ, bấm ${textSize} ở phía trên màn hình điện thoại của họ, và để chính người đó bấm dòng giống như vậy.`,
			),
		},
		reading: {
			title: 'Đọc một bản tin',
			todo: same('Bấm vào một bản tin để mở. Để người đó xem đến cuối.'),
		},
		seal: {
			title: `Bấm ${seal}`,
			todo: same(`Để chính người đó bấm ${seal} màu đỏ. Chờ một chút, ở đây sẽ có dấu.`),
		},
	},
	marks: { done: 'Đã xong', skipped: 'Không làm', now: 'Đang ở đây', later: 'Sau bước này' },
	tick: 'Đã xong',
	skip: 'Không làm bước này',
	untick: 'Xóa dấu',
	bySelf: `Đã nhận được ${seal} của chính người đó.`,
	byFamily: `Đã nhận được ${seal}, nhưng là của người thân. Hãy xem lại loại thẻ.`,
	trial: {
		send: 'Gửi thông báo thử',
		woken: 'Điện thoại này nhận được thông báo.',
		notYet: 'Chưa cho phép thông báo.',
		waiting: 'Khi có sóng sẽ gửi.',
		sent: 'Đã gửi. Hãy xem màn hình điện thoại của họ. Khi thông báo hiện ra, ở đây sẽ có dấu.',
		noPhone: `Không gửi được. Hãy bấm ${tellMe} trên điện thoại của họ, rồi gửi lại.`,
		tooMany: 'Mỗi giờ chỉ gửi được 6 lần. Hãy chờ một chút.',
	},
	size: 'Cỡ chữ đã chọn',
	sizeHint:
		'Hãy cho người đó xem màn hình này, và hỏi dòng nhỏ nhất mà họ đọc được. Bấm dòng đó, cỡ chữ sẽ được ghi vào giấy.',
	ended: 'Phần hôm nay đã xong. Muốn tiếp tục, hãy quét lại thẻ.',
	leaflet: 'Tờ giấy để đưa',
	drop: 'Xóa khỏi danh sách',
	dropped: (name) => `Đã xóa ${name} khỏi danh sách.`,
	putBack: 'Đưa lại vào danh sách',
	paper: {
		heading: (name) => `Điện thoại và bản tin của ông/bà ${name}`,
		openTitle: 'Cách mở',
		home: 'Bấm biểu tượng “Kairan” ở màn hình chính của điện thoại.',
		card: 'Dùng camera của điện thoại quét mã QR trên thẻ khóa.',
		noticesTitle: 'Khi có bản tin mới',
		notices: 'Điện thoại sẽ hiện thông báo. Bấm vào đó, bản tin sẽ mở ra.',
		noNotices: 'Sẽ không có thông báo. Thỉnh thoảng hãy mở ra xem.',
		sizeTitle: 'Cỡ chữ',
		size: (size) => `Đã đặt là “${size}”. Lúc nào cũng có thể đổi bằng nút ${textSize} ở phía trên màn hình.`,
		sealTitle: 'Khi đọc xong',
		seal: `Bấm ${seal} màu đỏ.`,
		helpTitle: titles.help,
		help: `Bấm “${titles.help}” ở cuối màn hình. Một mã số sẽ hiện ra, hãy đọc mã đó qua điện thoại.`,
		phone: (association) => `Điện thoại của ${association}`,
		address: `Màn hình “${titles.help}”`,
		back: 'Quay lại các bước',
		lead: 'Trên giấy có tên và những gì hợp với điện thoại này. Hãy in ra và đưa cho người đó.',
	},
} satisfies Words['helping'];
