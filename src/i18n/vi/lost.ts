import type { Words } from '../shape';

export const lost = {
	missing: 'Không tìm thấy trang này',
	missingText: 'Địa chỉ không đúng, hoặc trang không còn nữa. Bấm nút bên dưới để quay lại danh sách bản tin.',
	broken: 'Không mở được trang',
	brokenText: 'Những gì bạn viết vẫn còn. Hãy mở lại ở nơi có sóng tốt.',
	home: 'Đến danh sách bản tin',
	again: 'Mở lại',
	part: (what: string) => `Không hiển thị được “${what}”. Nội dung không bị mất.`,
} satisfies Words['lost'];
