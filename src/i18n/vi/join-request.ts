import { JOIN_REQUEST_DAYS } from '#domain/kept-for';
import type { Words } from '../shape';

export const joinRequest = {
	lead: (association) => `Tại đây bạn có thể xin vào ${association}.`,
	how: 'Chỉ hội trưởng và ban điều hành đọc được. Sau khi kiểm tra, họ sẽ đưa thẻ khóa (kagi-kado) cho bạn.',
	unverified: 'Hội khu phố này chưa được xác nhận. Chỉ xin vào nếu bạn biết hội này.',
	noCard: 'Nếu bạn không có thẻ khóa',
	noCardText: 'Bạn có thể xin vào hội khu phố (chonaikai).',
	open: 'Xin vào hội',
	name: 'Tên gia đình',
	nameHint: 'Tên trên biển trước cửa nhà.',
	group: 'Tổ (không bắt buộc)',
	groupHint: 'Nếu không biết thì để trống.',
	address: 'Nơi bạn ở',
	addressHint: 'Hãy viết để người ta mang thẻ khóa đến được.',
	phone: 'Điện thoại (không bắt buộc)',
	missing: 'Hãy điền vào đây.',
	send: 'Gửi',
	kept: `Sau khi có trả lời, những gì bạn viết được xóa ngay. Nếu sau ${JOIN_REQUEST_DAYS} ngày không có trả lời, cũng được xóa.`,
	notSent: 'Chưa gửi được. Những gì bạn viết vẫn còn.',
	states: {
		open: 'Đã gửi lời xin vào hội',
		withdrawn: 'Bạn đã rút lại',
		accepted: 'Bạn đã có tên trong danh sách của hội',
		refused: 'Đã có trả lời',
	},
	texts: {
		open: (association) => `Người của ${association} sẽ kiểm tra. Hãy mở lại màn hình này để xem trả lời.`,
		withdrawn: 'Những gì bạn viết đã được xóa.',
		accepted: 'Hãy nhận thẻ khóa từ tổ trưởng (hancho) hoặc ban điều hành. Quét thẻ để đọc bản tin.',
		refused: 'Để biết thêm, hãy gọi điện cho hội khu phố.',
	},
	withdraw: 'Rút lại',
	again: 'Xin lại lần nữa',
	call: (association, phone) => `${association}, điện thoại ${phone}`,
} satisfies Words['joinRequest'];
