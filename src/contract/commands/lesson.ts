import { Lesson } from '../rows';

export const LESSON_COMMANDS = {
	'lesson.put': Lesson,
} as const;
