import type { Words } from '../shape';

export const troubles = {
	unreachable: 'Không có sóng. Hãy đến nơi có sóng tốt, như gần cửa sổ, và bấm lại.',
	serverBusy: 'Kairan đang quá tải. Hãy chờ khoảng 1 phút rồi bấm lại.',
	serverError: 'Phía Kairan đang có trục trặc. Hãy chờ một lúc rồi bấm lại.',
	storageFull: 'Điện thoại không đủ chỗ trống. Hãy xóa bớt ảnh hoặc ứng dụng không dùng, rồi bấm lại.',
	storageUnavailable: 'Trang này không lưu được bản tin. Hãy mở bằng cửa sổ thường, không phải cửa sổ “Riêng tư”.',
	signedOut: 'Xác nhận thẻ khóa đã hết hiệu lực. Hãy nhập lại thẻ khóa.',
	newerVersion: 'Kairan trên màn hình này là phiên bản cũ. Mở lại sẽ thành phiên bản mới. Những gì bạn viết vẫn còn.',
	unexpected: 'Không thực hiện được. Hãy bấm lại.',
} satisfies Words['troubles'];
