import type { Words } from '../shape';

// What sentences name as its button does.
const [photo, again] = ['Đọc từ ảnh', 'Thử lại'];

export const scan = {
	opening: 'Đang mở camera. Nếu được hỏi có cho dùng không, hãy bấm “Cho phép”.',
	looking: 'Hãy đưa mã QR vào trong khung.',
	found: 'Đã quét được',
	hintTitle: 'Chưa quét được',
	hint: 'Hãy ra chỗ sáng, giữ yên máy cách thẻ khoảng 10 đến 20 cm. Nếu mã QR bị rách hoặc bẩn, hãy nhập 12 ký tự trên thẻ.',
	wrong: {
		foreign: 'Đây không phải mã QR của Kairan. Mã chưa được mở, bạn cứ yên tâm. Hãy quét mã QR trên thẻ khóa.',
		elsewhere: 'Đây là thẻ Kairan của nơi khác, không dùng được ở đây. Hãy hỏi người đã đưa thẻ cho bạn.',
		notCard: 'Đây là mã QR của Kairan, nhưng không phải thẻ khóa. Hãy quét mã QR trên thẻ khóa.',
		cut: 'Mã QR trên thẻ bị thiếu một phần, không dùng được. Hãy nhập 12 ký tự trên thẻ.',
	},
	troubles: {
		denied: 'Cần cho phép dùng camera',
		none: 'Không tìm thấy camera',
		busy: 'Ứng dụng khác đang dùng camera',
		missing: 'Không mở được camera ở đây',
		noReader: 'Chưa sẵn sàng để quét',
		nothingInPhoto: 'Không tìm thấy mã QR trong ảnh',
	},
	todo: {
		denied: 'Làm như sau thì dùng được. Bạn cũng có thể chụp ảnh để đọc.',
		none: `Bạn có thể mở bằng “${photo}”, hoặc bằng 12 ký tự trên thẻ.`,
		busy: `Hãy đóng ứng dụng kia, rồi bấm “${again}”.`,
		missing: `Hãy bấm “${photo}” và chụp mã QR trên thẻ. Bạn cũng có thể mở bằng 12 ký tự trên thẻ.`,
		noReader: `Hãy đến nơi có sóng và bấm “${again}”. Nếu dùng 12 ký tự trên thẻ thì mở được ngay.`,
		nothingInPhoto:
			'Hãy chụp lại ở chỗ sáng, sao cho mã QR hiện to trong ảnh. Bạn cũng có thể mở bằng 12 ký tự trên thẻ.',
	},
	allowApple: [
		'Mở “Cài đặt” của iPhone, vào “Ứng dụng”, rồi bấm “Safari”.',
		'Bấm “Camera” và chọn “Hỏi” hoặc “Cho phép”.',
		'Đóng Kairan rồi mở lại.',
	],
	allowOther: [
		'Mở “Cài đặt” của điện thoại và bấm “Ứng dụng”.',
		'Chọn trình duyệt bạn hay dùng (ví dụ Chrome) hoặc “Kairan”. Ở mục “Quyền”, cho phép dùng camera.',
		'Nếu thấy địa chỉ ở phía trên màn hình, bạn cũng có thể bấm dấu bên trái địa chỉ đó để cho phép.',
	],
	photo,
	readingPhoto: 'Đang đọc ảnh',
	torchOn: 'Bật đèn',
	torchOff: 'Tắt đèn',
	again,
	letters: 'Nhập 12 ký tự',
} satisfies Words['scan'];
