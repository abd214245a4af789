import type { Words } from '../shape';
import { frame } from './frame';

export const devices = {
	none: 'Chưa có điện thoại nào.',
	kinds: { self: 'Điện thoại của hộ này', family: 'Điện thoại của người thân', seat: 'Điện thoại của chức vụ' },
	nth: (name, n) => `${name} (máy thứ ${n})`,
	own: 'Điện thoại này',
	alsoSeat: 'Đây là điện thoại của người giữ chức vụ. Đọc trên máy này không được tính là hộ đã đọc.',
	minutes: (n) => `Đã vào sau khi làm thẻ ${n} phút`,
	since: (day) => `Bắt đầu dùng: ${day}`,
	seen: (day) => `Mở lần cuối: khoảng ${day}`,
	dormant: 'Đã hơn 30 ngày không mở',
	copied: 'Đang được dùng ở 2 nơi',
	copiedTitle: 'Điện thoại của hộ bạn đang được dùng ở 2 nơi',
	copiedText:
		'Có vẻ ở đâu đó có một máy khác đã sao chép nội dung của máy này. Hãy quét lại thẻ bằng điện thoại bạn thường dùng. Khi đó máy kia sẽ không đọc được nữa.',
	copiedScan: 'Quét thẻ',
	rename: 'Đặt tên',
	renameOf: (name) => `Đặt tên cho: ${name}`,
	renameTitle: 'Tên điện thoại',
	renameHint: 'Đặt tên để biết điện thoại của ai. Ví dụ: Điện thoại của bà',
	renameYes: 'Lưu',
	remove: 'Gỡ',
	removeOf: (name) => `Gỡ: ${name}`,
	removeTitle: (name) => `Gỡ “${name}”?`,
	removeText: 'Máy đó sẽ không đọc được bản tin của hộ này nữa. Muốn dùng lại, chỉ cần quét lại thẻ.',
	removeSeat: 'Máy đó sẽ không xem được màn hình của chức vụ nữa. Nếu bị mất điện thoại, hãy gỡ ở đây.',
	removeOwn: 'Đây là điện thoại bạn đang cầm. Nếu gỡ, bạn sẽ không đọc được trên máy này nữa.',
	fresh: 'Một điện thoại mới đã được thêm vào hộ của bạn',
	freshLine: (name, day) => `${name}: ${day}`,
	freshHint: `Nếu bạn không biết điện thoại này, hãy gỡ nó trong “${frame.settings}” và báo cho tổ trưởng (hancho).`,
	toDevices: 'Xem điện thoại của hộ này',
} satisfies Words['devices'];
