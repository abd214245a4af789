import { Lesson } from '../lessons';

export const LESSON_COMMANDS = {
	'lesson.put': Lesson,
} as const;
